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
 * better; what time is left goes to the whole at once, which also proves how good the plan is.
 */
public final class CpSatSolver implements PlanSolver {
  private static final int WORKERS = 2;
  private static final double PART_SECONDS = 0.2;

  /** The whole is not worth beginning with less time left. */
  private static final Duration WHOLE = Duration.ofMillis(500);

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
    Search search = new Search(board, start, (part, now, most) -> part(part, now, most, limits.seed()), end, told);
    search.run();
    Duration left = Duration.ofNanos(end - System.nanoTime());
    if (left.compareTo(WHOLE) < 0 || told.stopped()) {
      return reading.better(board, search.best(), Long.MAX_VALUE);
    }
    CpSatModel model = new CpSatModel(board);
    CpSolver solver = new CpSolver();
    Watch watch = new Watch(solver, limits.gap(), reading.first() - reading.constant(), search.worth(), told);
    List<Added> best = whole(model, solver, watch, search.best(), limits.seed(), Duration.ofNanos(end - System.nanoTime()));
    return reading.better(board, watch.best() > search.worth() ? best : search.best(), watch.bound());
  }

  private static List<Added> whole(
      CpSatModel model, CpSolver solver, Watch watch, List<Added> start, int seed, Duration most) {
    new Hint(model, start).give();
    solver.getParameters().setNumWorkers(WORKERS).setRandomSeed(seed).setMaxTimeInSeconds(seconds(most));
    solver.setBestBoundCallback(new Watch.Bounds(watch));
    CpSolverStatus status = solver.solve(model.model(), watch);
    watch.rethrow();
    return found(status) ? model.read(solver) : List.of();
  }

  private static List<Added> part(Board part, List<Added> now, Duration most, int seed) {
    CpSatModel model = new CpSatModel(part);
    new Hint(model, now).give();
    CpSolver solver = new CpSolver();
    quick(solver.getParameters().setRandomSeed(seed), Math.min(seconds(most), PART_SECONDS));
    return found(solver.solve(model.model())) ? model.read(solver) : now;
  }

  /** A small model is solved in less time than the usual preparation takes. */
  private static void quick(SatParameters.Builder parameters, double seconds) {
    parameters
        .setNumWorkers(1)
        .setMaxTimeInSeconds(seconds)
        .setMaxPresolveIterations(1)
        .setCpModelProbingLevel(0)
        .setSymmetryLevel(0)
        .setMergeAtMostOneWorkLimit(1e6);
  }

  private static boolean found(CpSolverStatus status) {
    return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
  }

  private static double seconds(Duration time) {
    return Math.max(0.001, time.toNanos() / 1e9);
  }
}
