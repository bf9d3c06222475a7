package app.unknot.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Answers JSON Lines, one object out for each line in, in the order of the input. Lines are answered by all cores; only
 * a few are held at a time, so the memory does not grow with the input.
 */
final class BatchRun {
  private static final int LONGEST_LINE = 2_000_000;
  private static final Duration EACH_ON_TERMINAL = Duration.ofSeconds(1);
  private static final Duration EACH_ELSEWHERE = Duration.ofSeconds(10);

  /** What became of a line; no output for an empty one. */
  private record Outcome(@Nullable String output, int exitCode) {}

  private static final Outcome END = new Outcome(null, ExitCode.DONE);
  private static final Outcome BLANK = new Outcome(null, ExitCode.DONE);

  private final UnaryOperator<ObjectNode> door;
  private final AnswerJson writer;
  private final int cores = Runtime.getRuntime().availableProcessors();
  private final BlockingQueue<Future<Outcome>> underWay = new ArrayBlockingQueue<>(8 * cores);

  private long answered;
  private long refused;
  private int exitCode = ExitCode.DONE;

  /**
   * Makes a run.
   *
   * @param writer writes what is refused
   * @param door answers a request; safe to share between threads
   */
  BatchRun(AnswerJson writer, UnaryOperator<ObjectNode> door) {
    this.door = door;
    this.writer = writer;
  }

  /** Answers every line of a file, or of standard input where the file is called {@code -}. */
  int run(String file, Terminal terminal) throws IOException {
    if (file.equals("-")) {
      return run(terminal.in(), terminal.out(), terminal.err(), terminal.errIsTerminal());
    }
    try (InputStream in = LocateCommand.open(file)) {
      return run(in, terminal.out(), terminal.err(), terminal.errIsTerminal());
    }
  }

  /**
   * Answers every line.
   *
   * @return the exit code: 0 when every line was answered, 1 when some were wrong, 3 when the program failed at some
   * @throws IOException when input cannot be read or output cannot be written
   */
  int run(InputStream in, OutputStream out, PrintStream err, boolean terminal) throws IOException {
    long start = System.nanoTime();
    long each = (terminal ? EACH_ON_TERMINAL : EACH_ELSEWHERE).toNanos();
    long next = start + each;
    boolean shown = false;
    try (ExecutorService pool = Executors.newFixedThreadPool(cores, Thread.ofPlatform().daemon().factory())) {
      Thread reader = Thread.ofPlatform().daemon().start(() -> read(in, pool));
      try {
        for (Outcome outcome = take(out); outcome != END; outcome = take(out)) {
          count(outcome, out);
          if (System.nanoTime() > next) {
            err.print((terminal ? "\r" : "") + progress(start) + (terminal ? "" : "\n"));
            err.flush();
            next = System.nanoTime() + each;
            shown = terminal;
          }
        }
        out.flush();
      } finally {
        reader.interrupt();
        pool.shutdownNow();
      }
    }
    err.println((shown ? "\r" : "") + progress(start));
    return exitCode;
  }

  private void count(Outcome outcome, OutputStream out) throws IOException {
    if (outcome.output() != null) {
      out.write(outcome.output().getBytes(StandardCharsets.UTF_8));
      out.write('\n');
      answered += outcome.exitCode() == ExitCode.DONE ? 1 : 0;
      refused += outcome.exitCode() == ExitCode.DONE ? 0 : 1;
      exitCode = Math.max(exitCode, outcome.exitCode());
    }
  }

  private String progress(long start) {
    double seconds = (System.nanoTime() - start) / 1e9;
    return String.format(
        Locale.ROOT,
        "%d lines: %d answered, %d refused, %.1f s.",
        answered + refused,
        answered,
        refused,
        seconds);
  }

  /** Waits for the next outcome; whoever waits for answers gets those that are ready first. */
  private Outcome take(OutputStream out) throws IOException {
    try {
      Future<Outcome> next = underWay.peek();
      if (next == null || !next.isDone()) {
        out.flush();
      }
      return underWay.take().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("The batch was interrupted.", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw new IOException("The input cannot be read: " + io.getMessage() + ".", io);
      }
      throw new IllegalStateException("A line could not be answered.", e.getCause());
    }
  }

  private void read(InputStream in, ExecutorService pool) {
    try {
      Lines lines = new Lines(in, LONGEST_LINE);
      for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
        Lines.Line current = line;
        underWay.put(pool.submit(() -> outcome(current)));
      }
      underWay.put(CompletableFuture.completedFuture(END));
    } catch (IOException e) {
      give(CompletableFuture.failedFuture(e));
    } catch (RejectedExecutionException e) {
      // Nobody waits for answers any more.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void give(Future<Outcome> last) {
    try {
      underWay.put(last);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Outcome outcome(Lines.Line line) {
    if (line.bytes() == null) {
      return refusal(line, "", "The line is longer than %d bytes.".formatted(LONGEST_LINE), ExitCode.WRONG_INPUT);
    }
    String text = "";
    try {
      text = Json.utf8(line.bytes());
      return text.isBlank()
          ? BLANK
          : new Outcome(Json.line(door.apply(Json.object(text))), ExitCode.DONE);
    } catch (Refusal e) {
      return refusal(line, text, e.sentence(), ExitCode.WRONG_INPUT);
    } catch (RuntimeException e) {
      return refusal(line, text, Failure.sentence(e), ExitCode.FAILED);
    }
  }

  private Outcome refusal(Lines.Line line, String text, String sentence, int exitCode) {
    return new Outcome(
        Json.line(writer.refused(Json.idOf(text), "Line %d: %s".formatted(line.number(), sentence))), exitCode);
  }
}
