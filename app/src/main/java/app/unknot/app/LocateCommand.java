package app.unknot.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Option;

/** Where it hurts to ranked sources. */
final class LocateCommand implements Command {
  private static final Option TEXT = Arguments.value("text");
  private static final Option ZONES = Arguments.value("zones");
  private static final Option AGE = Arguments.value("age");
  private static final Option SEX = Arguments.value("sex");
  private static final Option BATCH = Arguments.value("batch");
  private static final Option JSON = Arguments.flag("json");

  private final Terminal terminal;

  LocateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public List<Option> options() {
    return List.of(TEXT, ZONES, AGE, SEX, BATCH, JSON);
  }

  @Override
  public String help() {
    return """
        Ranks the muscle knots that may be behind a pain.

        ./unknot locate
            --text WORDS           where it hurts, in your words
            --zones ZONE:SIDE,...  zones that hurt; a midline zone has no side
            --age YEARS            age in years
            --sex SEX              female, male, other or unknown
            --json                 answers in JSON
            --batch FILE           answers a file of JSON objects, one a line;
                                   - reads standard input

        For example:
          ./unknot locate --text "ache behind my left eye, ringing in the ear"
          ./unknot locate --zones temple_front:right,neck_side:right --age 41
          ./unknot locate --batch complaints.jsonl > answers.jsonl
        """;
  }

  @Override
  public int run(Arguments given) throws IOException {
    if (given.has(BATCH)) {
      if (given.has(TEXT) || given.has(ZONES) || given.has(AGE) || given.has(SEX)) {
        throw new WrongUsage("With --batch everything stands in the file.");
      }
      return batch(String.valueOf(given.text(BATCH)));
    }
    if (!given.has(TEXT) && !given.has(ZONES)) {
      throw new WrongUsage("Say where it hurts, with --text, --zones or --batch.");
    }
    ObjectNode request = request(given);
    LocateDoor door = LocateDoor.standard();
    LocateAnswer answer = door.answer(request);
    if (given.has(JSON)) {
      terminal.line(Json.line(new AnswerJson(door.atlas()).answer(answer)));
    } else {
      terminal.say(new AnswerText(door.atlas(), terminal).answer(answer));
    }
    return ExitCode.DONE;
  }

  /** Returns the request that text, zones, age and sex make. */
  static ObjectNode request(Arguments given) {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    String text = given.text(TEXT);
    if (text != null) {
      request.put("text", text);
    }
    String zones = given.text(ZONES);
    if (zones != null) {
      request.set("zones", zones(zones));
    }
    Integer age = given.number(AGE);
    if (age != null) {
      request.put("age", age);
    }
    String sex = given.text(SEX);
    if (sex != null) {
      request.put("sex", sex);
    }
    return request;
  }

  /** Returns the zones of a list such as {@code temple_front:right,c7_bump}, as a request holds them. */
  static ArrayNode zones(String list) {
    ArrayNode zones = JsonNodeFactory.instance.arrayNode();
    for (String entry : list.split(",", -1)) {
      String[] parts = entry.strip().split(":", -1);
      if (parts[0].isEmpty() || parts.length > 2) {
        throw new Refusal(
            "The zone %s cannot be read; expected zones such as temple_front:right,neck_side:right."
                .formatted(Refusal.quote(entry)));
      }
      ObjectNode zone = zones.addObject().put("zone", parts[0]);
      if (parts.length == 2) {
        zone.put("side", parts[1]);
      }
    }
    return zones;
  }

  private int batch(String file) throws IOException {
    LocateDoor door = LocateDoor.standard();
    AnswerJson writer = new AnswerJson(door.atlas());
    return new BatchRun(writer, request -> writer.answer(door.answer(request))).run(file, terminal);
  }

  /** Opens a file that a person named. */
  static InputStream open(String file) {
    String why;
    try {
      Path path = Path.of(file);
      if (!Files.isDirectory(path)) {
        return Files.newInputStream(path);
      }
      why = "it is a folder";
    } catch (NoSuchFileException e) {
      why = "there is no such file";
    } catch (AccessDeniedException e) {
      why = "reading it is not permitted";
    } catch (IOException | InvalidPathException e) {
      why = "it cannot be opened";
    }
    throw new Refusal("The file %s cannot be read: %s.".formatted(Refusal.quote(file), why));
  }
}
