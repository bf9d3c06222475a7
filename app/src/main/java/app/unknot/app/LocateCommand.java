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
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Where it hurts to ranked sources. */
final class LocateCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final OptionSpec text = Specs.option("--text", String.class, "WORDS", "Where it hurts, in your words.");
  private final OptionSpec zones =
      Specs.option(
          "--zones",
          String.class,
          "ZONE:SIDE,...",
          "Zones that hurt, such as temple_front:right; a midline zone has no side.");
  private final OptionSpec age = Specs.option("--age", Integer.class, "YEARS", "Age in years.");
  private final OptionSpec sex = Specs.option("--sex", String.class, "SEX", "female, male, other or unknown.");
  private final OptionSpec batch =
      Specs.option(
          "--batch", String.class, "FILE", "Answers a file of JSON objects, one a line; - reads standard input.");
  private final OptionSpec json = Specs.flag("--json", "Answers in JSON.");
  private final CommandSpec spec;

  LocateCommand(Terminal terminal) {
    this.terminal = terminal;
    this.spec = Specs.command(this, "locate", "Ranks the muscle knots that may be behind a pain.");
    List.of(text, zones, age, sex, batch, json).forEach(spec::addOption);
    spec.usageMessage()
        .footer(
            "",
            "For example:",
            "  ./unknot locate --text \"ache behind my left eye, ringing in the ear\"",
            "  ./unknot locate --zones temple_front:right,neck_side:right --age 41 --json",
            "  ./unknot locate --batch complaints.jsonl > answers.jsonl");
  }

  /** Returns the description of the command. */
  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    String file = batch.getValue();
    if (file != null) {
      if (isGiven(text) || isGiven(zones) || isGiven(age) || isGiven(sex)) {
        throw new ParameterException(spec.commandLine(), "With --batch everything stands in the file");
      }
      return batch(file);
    }
    if (!isGiven(text) && !isGiven(zones)) {
      throw new ParameterException(spec.commandLine(), "Say where it hurts, with --text, --zones or --batch");
    }
    LocateDoor door = LocateDoor.standard();
    LocateAnswer answer = door.answer(request());
    boolean inJson = json.getValue();
    if (inJson) {
      terminal.line(Json.line(new AnswerJson(door.atlas()).answer(answer)));
    } else {
      terminal.say(new AnswerText(door.atlas(), terminal).answer(answer));
    }
    return ExitCode.DONE;
  }

  private static boolean isGiven(OptionSpec option) {
    return option.getValue() != null;
  }

  private ObjectNode request() {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    if (isGiven(text)) {
      request.put("text", text.<String>getValue());
    }
    if (isGiven(zones)) {
      request.set("zones", zones(zones.getValue()));
    }
    if (isGiven(age)) {
      request.put("age", age.<Integer>getValue());
    }
    if (isGiven(sex)) {
      request.put("sex", sex.<String>getValue());
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
