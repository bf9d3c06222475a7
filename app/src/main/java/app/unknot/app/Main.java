package app.unknot.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletionException;

/** The program's beginning. */
public final class Main {
  private Main() {}

  /** Runs the command that the arguments name and exits with its code. */
  public static void main(String[] args) {
    System.exit(run(Terminal.ofProcess(), args));
  }

  /** Returns the exit code of the command that the arguments name. Every failure becomes one sentence. */
  static int run(Terminal terminal, String... args) {
    try {
      return command(terminal, List.of(args));
    } catch (WrongUsage e) {
      terminal.err().println(e.sentence());
      return ExitCode.WRONG_USAGE;
    } catch (Refusal e) {
      terminal.err().println(e.sentence());
      return ExitCode.WRONG_INPUT;
    } catch (IOException e) {
      return failed(terminal, e);
    } catch (UncheckedIOException e) {
      return failed(terminal, e.getCause());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      terminal.err().println(Failure.sentence(e instanceof CompletionException && e.getCause() != null ? e.getCause() : e));
      return ExitCode.FAILED;
    }
  }

  private static int command(Terminal terminal, List<String> args) throws IOException {
    String name = args.isEmpty() || args.getFirst().startsWith("-") ? "" : args.getFirst();
    List<String> rest = name.isEmpty() ? args : args.subList(1, args.size());
    return switch (name) {
      case "" -> run(terminal, new AppCommand(terminal), rest);
      case "locate" -> run(terminal, new LocateCommand(terminal), rest);
      case "triage" -> run(terminal, new TriageCommand(terminal), rest);
      case "examine" -> run(terminal, new ExamineCommand(terminal), rest);
      case "classify" -> run(terminal, new ClassifyCommand(terminal), rest);
      case "plan" -> run(terminal, new PlanCommand(terminal), rest);
      case "assess" -> run(terminal, new AssessCommand(terminal), rest);
      case "figure" -> run(terminal, new FigureCommand(terminal), rest);
      case "drawing" -> run(terminal, new DrawingCommand(terminal), rest);
      case "knowledge" -> knowledge(terminal, rest);
      case "train" -> run(terminal, new TrainCommand(terminal), rest);
      default -> throw new WrongUsage("Unknown command %s.".formatted(Refusal.quote(name)));
    };
  }

  private static int knowledge(Terminal terminal, List<String> args) throws IOException {
    boolean help = !args.isEmpty() && args.getFirst().startsWith("-");
    if (!help && (args.isEmpty() || !args.getFirst().equals("check"))) {
      throw new WrongUsage("Say what to do with the knowledge: ./unknot knowledge check [DIR].");
    }
    return run(terminal, new KnowledgeCheckCommand(terminal), help ? args : args.subList(1, args.size()));
  }

  private static int run(Terminal terminal, Command command, List<String> args) throws IOException {
    Arguments given = Arguments.of(command, args);
    if (given.help()) {
      terminal.say(command.help());
      return ExitCode.DONE;
    }
    if (given.version()) {
      terminal.say("Unknot %s, knowledge %s%n".formatted(Version.program(), Version.knowledge()));
      return ExitCode.DONE;
    }
    return command.run(given);
  }

  private static int failed(Terminal terminal, IOException failure) {
    if (Failure.isClosedPipe(failure)) {
      return ExitCode.DONE;
    }
    terminal.err().println(
        "Reading or writing failed: %s.".formatted(Plain.text(String.valueOf(failure.getMessage()))));
    return ExitCode.FAILED;
  }
}
