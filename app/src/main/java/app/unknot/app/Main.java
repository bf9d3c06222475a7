package app.unknot.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program's beginning. */
public final class Main {
  private Main() {}

  /** Runs the command that the arguments name and exits with its code. */
  public static void main(String[] args) {
    System.exit(run(Terminal.ofProcess(), args));
  }

  /** Returns the exit code of the command that the arguments name. Every failure becomes one sentence. */
  static int run(Terminal terminal, String... args) {
    CommandLine commands =
        new CommandLine(
            new UnknotCommand(terminal)
                .spec()
                .addSubcommand("locate", new LocateCommand(terminal).spec())
                .addSubcommand("knowledge", new KnowledgeCommand(terminal).spec())
                .addSubcommand("train", new TrainCommand(terminal).spec()));
    Charset charset = terminal.charset();
    commands.setOut(new PrintWriter(terminal.out(), true, charset));
    commands.setErr(new PrintWriter(terminal.err(), true, charset));
    commands.setUsageHelpWidth(Math.max(55, terminal.width()));
    commands.setParameterExceptionHandler((e, a) -> usage(terminal, e));
    commands.setExecutionExceptionHandler((e, command, parsed) -> failed(terminal, e));
    try {
      return commands.execute(args);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return failed(terminal, e);
    }
  }

  private static int usage(Terminal terminal, ParameterException e) {
    terminal.err().println(sentence(e));
    return ExitCode.WRONG_USAGE;
  }

  private static String sentence(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      String word = unmatched.getUnmatched().getFirst();
      String what = word.startsWith("-") ? "option" : "command";
      return "Unknown %s %s; see ./unknot --help.".formatted(what, Refusal.quote(word));
    }
    String message = Plain.text(String.valueOf(e.getMessage()));
    return message + (message.endsWith(".") ? "" : ".") + " See ./unknot --help.";
  }

  private static int failed(Terminal terminal, Throwable failure) {
    if (failure instanceof Refusal refusal) {
      terminal.err().println(refusal.sentence());
      return ExitCode.WRONG_INPUT;
    }
    IOException io =
        failure instanceof IOException direct
            ? direct
            : failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : null;
    if (io != null && Failure.isClosedPipe(io)) {
      return ExitCode.DONE;
    }
    terminal.err().println(
        io == null ? Failure.sentence(failure) : "Reading or writing failed: %s.".formatted(Plain.text(String.valueOf(io.getMessage()))));
    return ExitCode.FAILED;
  }
}
