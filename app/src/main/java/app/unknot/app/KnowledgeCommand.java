package app.unknot.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Groups the commands for authors of knowledge. */
final class KnowledgeCommand implements Callable<Integer> {
  private final CommandSpec spec;

  KnowledgeCommand(Terminal terminal) {
    spec = Specs.command(this, "knowledge", "For authors of knowledge files.");
    spec.addSubcommand("check", new KnowledgeCheckCommand(terminal).spec());
  }

  /** Returns the description of the command. */
  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "Say what to do with the knowledge: ./unknot knowledge check [DIR]");
  }
}
