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
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where it hurts to ranked sources. */
@Command(
    name = "locate",
    description = "Ranks the muscle knots that may be behind a pain.",
    footer = {
      "",
      "For example:",
      "  ./unknot locate --text \"ache behind my left eye, ringing in the ear\"",
      "  ./unknot locate --zones temple_front:right,neck_side:right --age 41 --json",
      "  ./unknot locate --batch complaints.jsonl > answers.jsonl"
    },
    mixinStandardHelpOptions = true,
    versionProvider = UnknotCommand.Versions.class)
final class LocateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Option(names = "--text", paramLabel = "WORDS", description = "Where it hurts, in your words.")
  private @Nullable String text;

  @Option(
      names = "--zones",
      paramLabel = "ZONE:SIDE,...",
      description = "Zones that hurt, such as temple_front:right; a midline zone has no side.")
  private @Nullable String zones;

  @Option(names = "--age", paramLabel = "YEARS", description = "Age in years.")
  private @Nullable Integer age;

  @Option(names = "--sex", paramLabel = "SEX", description = "female, male, other or unknown.")
  private @Nullable String sex;

  @Option(
      names = "--batch",
      paramLabel = "FILE",
      description = "Answers a file of JSON objects, one a line; - reads standard input.")
  private @Nullable String batch;

  @Option(names = "--json", description = "Answers in JSON.")
  private boolean json;

  LocateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (batch != null) {
      if (text != null || zones != null || age != null || sex != null) {
        throw new ParameterException(spec.commandLine(), "With --batch everything stands in the file");
      }
      return batch(batch);
    }
    if (text == null && zones == null) {
      throw new ParameterException(spec.commandLine(), "Say where it hurts, with --text, --zones or --batch");
    }
    LocateDoor door = LocateDoor.standard();
    LocateAnswer answer = door.answer(request());
    if (json) {
      terminal.line(Json.line(new AnswerJson(door.atlas()).answer(answer)));
    } else {
      terminal.say(new AnswerText(door.atlas(), terminal).answer(answer));
    }
    return ExitCode.DONE;
  }

  private ObjectNode request() {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    if (text != null) {
      request.put("text", text);
    }
    if (zones != null) {
      request.set("zones", zones(zones));
    }
    if (age != null) {
      request.put("age", age);
    }
    if (sex != null) {
      request.put("sex", sex);
    }
    return request;
  }

  private static ArrayNode zones(String list) {
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
    if (file.equals("-")) {
      return new BatchRun(LocateDoor.standard()).run(terminal.in(), terminal.out(), terminal.err(), terminal.errIsTerminal());
    }
    try (InputStream in = open(file)) {
      return new BatchRun(LocateDoor.standard()).run(in, terminal.out(), terminal.err(), terminal.errIsTerminal());
    }
  }

  private static InputStream open(String file) {
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
