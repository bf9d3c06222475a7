package app.unknot.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;

/** Red flags to what to do now. */
final class TriageCommand implements Command {
  private static final Option TEXT = Arguments.value("text");
  private static final Option ZONES = Arguments.value("zones");
  private static final Option AGE = Arguments.value("age");
  private static final Option SEX = Arguments.value("sex");
  private static final Option COUNTRY = Arguments.value("country");
  private static final Option BATCH = Arguments.value("batch");
  private static final Option JSON = Arguments.flag("json");

  private final Terminal terminal;

  TriageCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public List<Option> options() {
    return List.of(TEXT, ZONES, AGE, SEX, COUNTRY, BATCH, JSON);
  }

  @Override
  public String help() {
    return """
        Says whether a pain needs a doctor before anything is pressed, and what is still to be asked.

        ./unknot triage
            --text WORDS           what is wrong, in your words
            --zones ZONE:SIDE,...  zones that hurt; a midline zone has no side
            --age YEARS            age in years
            --sex SEX              female, male, other or unknown
            --country CODE         where you are, such as GB, for the emergency number
            --json                 answers in JSON
            --batch FILE           answers a file of JSON objects, one a line;
                                   - reads standard input

        For example:
          ./unknot triage --text "my calf is swollen and warm after a long flight"
          ./unknot triage --text "stiff neck" --age 72 --sex female
          ./unknot triage --batch stories.jsonl > answers.jsonl

        In a batch, what the words say counts and open questions do not: "ask" lists them,
        and "cleared" is true only when none is left.
        """;
  }

  @Override
  public int run(Arguments given) throws IOException {
    if (given.has(BATCH)) {
      if (given.has(TEXT) || given.has(ZONES) || given.has(AGE) || given.has(SEX) || given.has(COUNTRY)) {
        throw new WrongUsage("With --batch everything stands in the file.");
      }
      return batch(String.valueOf(given.text(BATCH)));
    }
    if (!given.has(TEXT) && !given.has(ZONES)) {
      throw new WrongUsage("Say what is wrong, with --text, --zones or --batch.");
    }
    ObjectNode request = LocateCommand.request(given);
    Country country = country(given.text(COUNTRY));
    TriageDoor door = TriageDoor.standard();
    TriageAnswer answer = door.answer(request);
    if (given.has(JSON)) {
      terminal.line(Json.line(new TriageJson(new AnswerJson(door.atlas())).answer(answer)));
    } else {
      terminal.say(new TriageText(terminal, country).answer(answer));
    }
    return ExitCode.DONE;
  }

  private static Country country(@Nullable String code) {
    return code == null ? Country.ofThisComputer() : Country.required(code);
  }

  private int batch(String file) throws IOException {
    TriageDoor door = TriageDoor.standard();
    AnswerJson answers = new AnswerJson(door.atlas());
    TriageJson writer = new TriageJson(answers);
    return new BatchRun(answers, request -> writer.answer(door.answer(request))).run(file, terminal);
  }
}
