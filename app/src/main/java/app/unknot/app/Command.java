package app.unknot.app;

import java.io.IOException;
import java.util.List;
import org.apache.commons.cli.Option;

/** Something that can be asked of the program on the command line. */
interface Command {
  /** Returns the options that it takes, besides help and version. */
  List<Option> options();

  /** Returns how many words may follow the options. */
  default int words() {
    return 0;
  }

  /** Returns what {@code --help} prints. */
  String help();

  /**
   * Carries it out.
   *
   * @return the exit code
   * @throws Refusal when the input is wrong
   * @throws WrongUsage when the options do not fit each other
   */
  int run(Arguments given) throws IOException;
}
