package app.unknot.knowledge;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks the knowledge and packs it into tab-separated tables, sealed by a manifest. */
public final class KnowledgeCompiler {

  private static final int SOUND = 0;
  private static final int FAULTY = 1;
  private static final int WRONG_USAGE = 2;
  private static final int FAILED = 3;

  private KnowledgeCompiler() {}

  /**
   * Compiles a directory; prints one line a fault and ends with exit code 1 when there is any.
   *
   * @param arguments the knowledge directory, the directory to write to, the knowledge version
   */
  public static void main(String... arguments) {
    int code = run(System.err, arguments);
    if (code != SOUND) {
      System.exit(code);
    }
  }

  /** Does what {@link #main} does, says what is wrong there and answers the exit code. */
  static int run(PrintStream errors, String... arguments) {
    if (arguments.length != 3) {
      errors.println("Give three arguments: knowledge directory, output directory, version.");
      return WRONG_USAGE;
    }
    CheckResult result = KnowledgeChecker.check(Path.of(arguments[0]));
    if (!result.isSound()) {
      result.faults().forEach(fault -> errors.println(fault.text()));
      errors.printf("Nothing was compiled; faults: %d.%n", result.faults().size());
      return FAULTY;
    }
    return written(result.knowledge(), Path.of(arguments[1]), arguments[2], errors);
  }

  private static int written(
      Knowledge knowledge, Path output, String version, PrintStream errors) {
    try {
      write(knowledge, output, version);
      return SOUND;
    } catch (IOException e) {
      errors.printf("The tables cannot be written to %s; check that it may be written.%n", output);
      return FAILED;
    }
  }

  /** Writes the tables of sound knowledge and their manifest. */
  static void write(Knowledge knowledge, Path output, String version) throws IOException {
    List<Table> tables = new ArrayList<>(new Tables(knowledge).all());
    tables.add(Manifest.of(version, tables));
    Files.createDirectories(output);
    for (Table table : tables) {
      Files.writeString(output.resolve(table.fileName()), table.text());
    }
  }
}
