package app.unknot.app;

import app.unknot.knowledge.Fault;
import app.unknot.knowledge.KnowledgeChecker;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Option;

/** Checks knowledge files. */
final class KnowledgeCheckCommand implements Command {
  private static final Option JSON = Arguments.flag("json");

  private final Terminal terminal;

  KnowledgeCheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public List<Option> options() {
    return List.of(JSON);
  }

  @Override
  public int words() {
    return 1;
  }

  @Override
  public String help() {
    return """
        Checks knowledge files and names every fault: code, file, line, sentence.

        ./unknot knowledge check [DIR]   checks this folder; without it, the
                                         program's own
            --json                       answers in JSON
        """;
  }

  @Override
  public int run(Arguments given) {
    Path checked = given.words().isEmpty() ? own() : Path.of(given.words().getFirst());
    if (!Files.isDirectory(checked)) {
      throw new Refusal("There is no folder %s to check.".formatted(Refusal.quote(checked.toString())));
    }
    List<Fault> faults = KnowledgeChecker.check(checked).faults();
    if (given.has(JSON)) {
      terminal.line(Json.line(json(faults)));
    } else {
      terminal.say(text(faults));
    }
    return faults.isEmpty() ? ExitCode.DONE : ExitCode.WRONG_INPUT;
  }

  private static Path own() {
    return Path.of(System.getProperty("unknot.home", ".")).resolve("knowledge");
  }

  private static String text(List<Fault> faults) {
    StringBuilder text = new StringBuilder();
    faults.forEach(fault -> text.append(fault.text()).append('\n'));
    text.append(
        switch (faults.size()) {
          case 0 -> "No faults.";
          case 1 -> "1 fault.";
          default -> faults.size() + " faults.";
        });
    return text.append('\n').toString();
  }

  private static ObjectNode json(List<Fault> faults) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("unknot", Version.program());
    ArrayNode list = json.putArray("faults");
    for (Fault fault : faults) {
      list.addObject()
          .put("code", fault.code().code())
          .put("file", fault.file().toString().replace('\\', '/'))
          .put("line", fault.line())
          .put("sentence", fault.sentence());
    }
    return json;
  }
}
