package app.unknot.solver;

import app.unknot.plan.Fortnight;
import app.unknot.plan.Plan;
import app.unknot.plan.PlanSolver;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.SatParameters;
import java.time.Duration;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Plans with Google's CP-SAT. First parts of the plan are planned anew to the best, two at a time, until none gets
 * better; what time is left goes to the whole at once, which also proves how good the plan is. {@link Counts} says how
 * good a plan could be at most where there is no time for that.
 */
public final class CpSatSolver implements PlanSolver {
  private static final int WORKERS = 2;
  private static final double PART_SECONDS = 0.2;

  /** Takes clauses into the linear relaxation too: what covers sitting is nearly a flow, so that this is nearly exact. */
  private static final int COVERING = 2;

  /** The whole is not worth beginning with less time left. */
  private static final Duration WHOLE = Duration.ofMillis(500);

  /** A bound is not worth counting in less time: a repair is better used for the plan. */
  private static final Duration COUNTED = Duration.ofMillis(300);

  /** Loads the native part, about 0.5 s the first time. Throws {@link IllegalStateException} where it cannot be loaded. */
  public CpSatSolver() {
    NativeParts.fault()
        .ifPresent(
            fault -> {
              throw new IllegalStateException(fault);
            });
  }

  @Override
  public String name() {
    return "CP-SAT " + com.google.ortools.init.OrToolsVersion.getVersionString();
  }

  @Override
  public Solved solve(Fortnight question, Plan start, Limits limits, LongConsumer progress) {
    long end = System.nanoTime() + limits.most().toNanos();
    Board board = new Board(question);
    Reading reading = new Reading(question, start, board);
    Progress told = new Progress(progress, reading.constant(), reading.first());
    long counted = limits.most().compareTo(COUNTED) < 0 ? Long.MAX_VALUE : new Counts(board).most();
    Search search = new Search(board, start, (part, now, most) -> part(part, now, most, limits.seed()), true, end, told);
    search.run();
    Duration left = Duration.ofNanos(end - System.nanoTime());
    if (left.compareTo(WHOLE) < 0 || told.stopped()) {
      return reading.better(board, search.best(), counted);
    }
    long first = reading.first() - reading.constant();
    CpSatModel model = new CpSatModel(Board.fine(question), first);
    Watch watch = new Watch(first, search.worth(), told);
    List<Added> found = whole(model, watch, search.best(), limits, Duration.ofNanos(end - System.nanoTime()));
    return reading.better(board, watch.best() > search.worth() ? found : search.best(), Math.min(counted, watch.bound()));
  }

  private static List<Added> whole(
      CpSatModel model, Watch watch, List<Added> start, Limits limits, Duration most) {
    new Hint(model, start).give();
    CpSolver solver = new CpSolver();
    double gap = Math.clamp(limits.gap(), 0, 0.999);
    quick(solver.getParameters().setRandomSeed(limits.seed()), seconds(most))
        .setNumWorkers(WORKERS)
        .setRelativeGapLimit(gap / (1 - gap))
        .addSubsolvers("max_lp");
    CpSolverStatus status = solver.solve(model.model(), watch);
    watch.rethrow();
    if (found(status)) {
      watch.heard(solver.bestObjectiveBound());
    }
    return found(status) ? model.read(solver) : List.of();
  }

  private static List<Added> part(Board part, List<Added> now, Duration most, int seed) {
    CpSatModel model = new CpSatModel(part, 0);
    new Hint(model, now).give();
    CpSolver solver = new CpSolver();
    quick(solver.getParameters().setRandomSeed(seed), Math.min(seconds(most), PART_SECONDS));
    return found(solver.solve(model.model())) ? model.read(solver) : now;
  }

  /** A small model is solved in less time than the usual preparation takes. */
  private static SatParameters.Builder quick(SatParameters.Builder parameters, double seconds) {
    return parameters
        .setNumWorkers(1)
        .setMaxTimeInSeconds(seconds)
        .setMaxPresolveIterations(1)
        .setCpModelProbingLevel(0)
        .setSymmetryLevel(0)
        .setMergeAtMostOneWorkLimit(1e6)
        .setLinearizationLevel(COVERING);
  }

  private static boolean found(CpSolverStatus status) {
    return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
  }

  private static double seconds(Duration time) {
    return Math.max(0.001, time.toNanos() / 1e9);
  }
}
