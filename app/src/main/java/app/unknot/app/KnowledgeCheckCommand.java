package app.unknot.app;

import app.unknot.knowledge.Fault;
import app.unknot.knowledge.KnowledgeChecker;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Checks knowledge files. */
final class KnowledgeCheckCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final PositionalParamSpec folder =
      PositionalParamSpec.builder()
          .arity("0..1")
          .type(Path.class)
          .paramLabel("DIR")
          .description("Folder to check; without it, the program's own.")
          .build();
  private final OptionSpec json = Specs.flag("--json", "Answers in JSON.");

  KnowledgeCheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Returns the description of the command. */
  CommandSpec spec() {
    return Specs.command(this, "check", "Checks knowledge files and names every fault: code, file, line, sentence.")
        .addPositional(folder)
        .addOption(json);
  }

  @Override
  public Integer call() {
    Path given = folder.getValue();
    Path checked = given == null ? own() : given;
    if (!Files.isDirectory(checked)) {
      throw new Refusal("There is no folder %s to check.".formatted(Refusal.quote(checked.toString())));
    }
    List<Fault> faults = KnowledgeChecker.check(checked).faults();
    boolean inJson = json.getValue();
    if (inJson) {
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
