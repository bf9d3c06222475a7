package app.unknot.solver;

import com.google.ortools.sat.CpSolverSolutionCallback;
import org.jspecify.annotations.Nullable;

/**
 * Follows CP-SAT while it works on the whole: tells of each better plan, and notes the bound. The objective is what a plan
 * is worth beyond the one to begin with, so that CP-SAT's own gap is the one that is asked for.
 *
 * <p>The callback for bounds alone is not used: it crashed the program in native code (OR-tools 9.15).
 */
final class Watch extends CpSolverSolutionCallback {
  private final long start;
  private final Progress progress;
  private long best;
  private long bound = Long.MAX_VALUE;
  private @Nullable RuntimeException thrown;

  /**
   * Begins to watch.
   *
   * @param start worth of the plan at which the objective is 0
   * @param best worth of the best plan so far
   * @param progress who is told
   */
  Watch(long start, long best, Progress progress) {
    this.start = start;
    this.best = best;
    this.progress = progress;
  }

  /** Nothing may be thrown through native code: it is kept until the solver has stopped. */
  @Override
  public synchronized void onSolutionCallback() {
    long worth = Math.round(objectiveValue()) + start;
    best = Math.max(best, worth);
    heard(bestObjectiveBound());
    try {
      progress.tell(worth);
    } catch (RuntimeException e) {
      thrown = e;
    }
    if (thrown != null || progress.stopped()) {
      stopSearch();
    }
  }

  /** Hears of a bound of the objective. */
  synchronized void heard(double objective) {
    bound = Math.min(bound, (long) Math.floor(objective + 1e-6) + start);
  }

  /** Throws what the listener threw, unless that only asked to stop. */
  synchronized void rethrow() {
    if (thrown != null) {
      throw thrown;
    }
  }

  /** Returns the best worth found. */
  synchronized long best() {
    return best;
  }

  /** Returns the least bound heard of; {@link Long#MAX_VALUE} when none was. */
  synchronized long bound() {
    return bound;
  }
}
