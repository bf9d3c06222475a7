package app.unknot.app;

import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Describes commands and options to the parser piece by piece. Reading them from annotations would take a good part of
 * the time that a whole answer takes.
 */
final class Specs {
  private Specs() {}

  /** Returns the description of a command that the given object carries out. */
  static CommandSpec command(Object command, String name, String... description) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name).versionProvider(versions());
    spec.usageMessage().description(description);
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help and exit.").build());
    return spec.addOption(
        OptionSpec.builder("-V", "--version").versionHelp(true).description("Show the versions and exit.").build());
  }

  /** Returns an option with a value. */
  static OptionSpec option(String name, Class<?> type, String label, String description) {
    return OptionSpec.builder(name).type(type).paramLabel(label).description(description).build();
  }

  /** Returns an option without a value. */
  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).initialValue(false).description(description).build();
  }

  private static IVersionProvider versions() {
    return () -> new String[] {"Unknot %s, knowledge %s".formatted(Version.program(), Version.knowledge())};
  }
}
