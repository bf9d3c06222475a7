package app.unknot.solver;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Follows CP-SAT while it works on the whole: tells of each better plan, and stops it when the gap is small enough. All
 * numbers are worths: of plans beyond one of the fixed sessions alone.
 */
final class Watch extends CpSolverSolutionCallback {
  private final CpSolver solver;
  private final long start;
  private final double gap;
  private final Progress progress;
  private long best;
  private long bound = Long.MAX_VALUE;
  private @Nullable RuntimeException thrown;

  Watch(CpSolver solver, double gap, long start, long best, Progress progress) {
    this.solver = solver;
    this.gap = gap;
    this.start = start;
    this.best = best;
    this.progress = progress;
  }

  /** Hears of bounds. A class of its own, because native code looks for the method by its exact type. */
  static final class Bounds implements Consumer<Double> {
    private final Watch watch;

    Bounds(Watch watch) {
      this.watch = watch;
    }

    @Override
    public void accept(Double objective) {
      watch.heard(objective);
    }
  }

  @Override
  public void onSolutionCallback() {
    found(Math.round(objectiveValue()));
    heard(bestObjectiveBound());
  }

  /** Nothing may be thrown through native code: it is kept until the solver has stopped. */
  private synchronized void found(long worth) {
    best = Math.max(best, worth);
    try {
      progress.tell(worth);
    } catch (RuntimeException e) {
      thrown = e;
    }
  }

  private void heard(double objective) {
    boolean enough;
    synchronized (this) {
      bound = Math.min(bound, (long) Math.floor(objective + 1e-6));
      enough = gap > 0 && bound - best <= gap * (bound - start);
    }
    if (enough || thrown != null || progress.stopped()) {
      solver.stopSearch();
    }
  }

  /** Throws what the listener threw, unless that only asked to stop. */
  void rethrow() {
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
