package app.unknot.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups the commands for authors of knowledge. */
@Command(
    name = "knowledge",
    description = "For authors of knowledge files.",
    mixinStandardHelpOptions = true,
    versionProvider = UnknotCommand.Versions.class)
final class KnowledgeCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do with the knowledge: ./unknot knowledge check [DIR]");
  }
}
