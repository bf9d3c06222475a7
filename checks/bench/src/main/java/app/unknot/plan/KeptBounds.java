package app.unknot.plan;

import app.unknot.solver.CpSatSolver;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;

/**
 * What no plan of a generated fortnight is worth more than, worked out by a long run of CP-SAT and kept in a file. Each
 * bound stands beside a checksum of its fortnight, so that a bound of another fortnight is never used.
 */
final class KeptBounds {
  private final Path file;
  private final long seconds;
  private final Properties known = new Properties();

  /**
   * Reads the file, where there is one.
   *
   * @param file where bounds are kept
   * @param seconds how long to look for a bound that is missing; 0 for not at all
   */
  KeptBounds(Path file, long seconds) throws IOException {
    this.file = file;
    this.seconds = seconds;
    if (Files.exists(file)) {
      try (Reader in = Files.newBufferedReader(file)) {
        known.load(in);
      }
    }
  }

  /** Returns the bound of a fortnight, or {@link Long#MAX_VALUE} when none is known. */
  long of(long seed, Fortnight question, Plan start) throws IOException {
    String name = seed + "." + checksum(question);
    if (seconds > 0 && !known.containsKey(name)) {
      PlanSolver.Limits limits = new PlanSolver.Limits(Duration.ofSeconds(seconds), 0.002, 1);
      long bound = new CpSatSolver().solve(question, start, limits, value -> {}).bound();
      if (bound == Long.MAX_VALUE) {
        return bound;
      }
      known.setProperty(name, Long.toString(bound));
      try (Writer out = Files.newBufferedWriter(file)) {
        known.store(out, null);
      }
    }
    return Long.parseLong(known.getProperty(name, Long.toString(Long.MAX_VALUE)));
  }

  private static String checksum(Fortnight question) {
    int sum = question.days().hashCode();
    for (Task task : question.tasks().values().stream().sorted((a, b) -> a.id().compareTo(b.id())).toList()) {
      sum = 31 * sum + (task.id() + task.values() + task.minutes() + task.apart() + task.loads().size()).hashCode();
    }
    sum = 31 * sum + question.fixed().hashCode() + 17 * question.earlier().hashCode() + question.weights().hashCode();
    return Integer.toHexString(31 * sum + question.now().hashCode());
  }
}
