package app.unknot.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;

/** Findings of an exam to the state of a point. */
final class ClassifyCommand implements Command {
  private static final Option POINT = Arguments.value("point");
  private static final Option SITE = Arguments.value("site");
  private static final Option SIDE = Arguments.value("side");
  private static final Option EXAMINER = Arguments.value("examiner");
  private static final Option FINDINGS = Arguments.value("findings");
  private static final Option SPREADS_TO = Arguments.value("spreads-to");
  private static final Option PRESSURE = Arguments.value("pressure");
  private static final Option MIRROR = Arguments.value("mirror");
  private static final Option ONSET = Arguments.value("onset");
  private static final Option OTHER = Arguments.value("other");
  private static final Option BATCH = Arguments.value("batch");
  private static final Option JSON = Arguments.flag("json");
  private static final List<Option> SINGLE =
      List.of(POINT, SITE, SIDE, EXAMINER, FINDINGS, SPREADS_TO, PRESSURE, MIRROR, ONSET, OTHER);

  private static final Map<String, String> ANSWERS =
      Map.of("yes", "true", "true", "true", "no", "false", "false", "false", "unknown", "unknown");

  private final Terminal terminal;

  ClassifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public List<Option> options() {
    return List.of(
        POINT, SITE, SIDE, EXAMINER, FINDINGS, SPREADS_TO, PRESSURE, MIRROR, ONSET, OTHER, BATCH, JSON);
  }

  @Override
  public String help() {
    return """
        Says what the findings at one spot mean: an active knot, a silent one, a sore spot, or no knot.

        ./unknot classify
            --point POINT          the point that was pressed, such as scm.3
            --site WORDS           or the place in words
            --side SIDE            left, right or mid
            --examiner WHO         self, partner, trained or expert; self unless said
            --findings LIST        what was found: tender, tautBand, lump, familiarPain, twitch, flinch,
                                   painWithoutTouch, rangeLimited, painOnUse; each alone, or with =no
                                   or =unknown
            --spreads-to WORDS     where the pain spreads on pressing, none, or zones such as
                                   temple_front,eye_behind
            --pressure KPA         pressure at the first pain, 10 to 2000
            --mirror KPA           the same on the other side
            --onset WORDS          how it began
            --other WORDS          what else there is
            --json                 answers in JSON
            --batch FILE           answers a file of JSON objects, one a line;
                                   - reads standard input

        For example:
          ./unknot classify --point scm.3 --side right --findings tender,familiarPain,tautBand=no \\
              --spreads-to "behind the eye"
          ./unknot classify --site "calf" --findings tender,tautBand --onset "the day after a long run"
          ./unknot classify --batch exams.jsonl > answers.jsonl
        """;
  }

  @Override
  public int run(Arguments given) throws IOException {
    if (given.has(BATCH)) {
      if (SINGLE.stream().anyMatch(given::has)) {
        throw new WrongUsage("With --batch everything stands in the file.");
      }
      return batch(String.valueOf(given.text(BATCH)));
    }
    if (SINGLE.stream().noneMatch(given::has)) {
      throw new WrongUsage("Say what was found, with --findings, --spreads-to, --other or --batch.");
    }
    ObjectNode request = request(given);
    ClassifyDoor door = ClassifyDoor.standard();
    ClassifyAnswer answer = door.answer(request);
    if (given.has(JSON)) {
      terminal.line(Json.line(new ClassifyJson(new AnswerJson(door.atlas())).answer(answer)));
    } else {
      terminal.say(new ClassifyText(terminal).answer(answer));
    }
    return ExitCode.DONE;
  }

  private int batch(String file) throws IOException {
    ClassifyDoor door = ClassifyDoor.standard();
    AnswerJson answers = new AnswerJson(door.atlas());
    ClassifyJson writer = new ClassifyJson(answers);
    return new BatchRun(answers, request -> writer.answer(door.answer(request))).run(file, terminal);
  }

  private static ObjectNode request(Arguments given) {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    put(request, "point", given.text(POINT));
    put(request, "site", given.text(SITE));
    put(request, "side", given.text(SIDE));
    put(request, "examiner", given.text(EXAMINER));
    ObjectNode findings = request.putObject("findings");
    String list = given.text(FINDINGS);
    if (list != null) {
      findings(findings, list);
    }
    spread(findings, given.text(SPREADS_TO));
    put(findings, "pressureKpa", given.number(PRESSURE));
    put(findings, "mirrorKpa", given.number(MIRROR));
    put(findings, "onset", given.text(ONSET));
    put(findings, "other", given.text(OTHER));
    return request;
  }

  private static void put(ObjectNode json, String field, @Nullable String text) {
    if (text != null) {
      json.put(field, text);
    }
  }

  private static void put(ObjectNode json, String field, @Nullable Integer number) {
    if (number != null) {
      json.put(field, number);
    }
  }

  private static void findings(ObjectNode findings, String list) {
    for (String entry : list.split(",", -1)) {
      String[] parts = entry.strip().split("=", -1);
      String answer = parts.length == 1 ? "true" : ANSWERS.get(parts[1].strip());
      if (parts[0].isEmpty() || parts.length > 2 || answer == null) {
        throw new Refusal(
            "The finding %s cannot be read; expected findings such as tender,familiarPain,tautBand=no."
                .formatted(Refusal.quote(entry)));
      }
      if (answer.equals("unknown")) {
        findings.put(parts[0], answer);
      } else {
        findings.put(parts[0], Boolean.parseBoolean(answer));
      }
    }
  }

  /** Ids of zones hold an underscore or stand in a list without spaces; all else is words. */
  private static void spread(ObjectNode findings, @Nullable String told) {
    if (told == null) {
      return;
    }
    if (!told.strip().matches("[a-z0-9]+_[a-z0-9_]+(,[a-z0-9_]+)*")) {
      findings.put("spreadsTo", told);
      return;
    }
    ArrayNode zones = findings.putArray("spreadsTo");
    for (String zone : told.strip().split(",")) {
      zones.add(zone);
    }
  }
}
