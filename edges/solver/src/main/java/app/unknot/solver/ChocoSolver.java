package app.unknot.solver;

import static org.chocosolver.solver.search.strategy.Search.inputOrderUBSearch;
import static org.chocosolver.solver.search.strategy.Search.intVarSearch;

import app.unknot.plan.Fortnight;
import app.unknot.plan.Plan;
import app.unknot.plan.PlanSolver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.chocosolver.solver.Solver;
import org.chocosolver.solver.search.limits.FailCounter;
import org.chocosolver.solver.search.loop.lns.INeighborFactory;
import org.chocosolver.solver.search.strategy.selectors.variables.InputOrder;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;

/**
 * Plans with Choco, in Java alone: part by part as {@link CpSatSolver} does, each by large neighbourhood search. It knows
 * no bound.
 */
public final class ChocoSolver implements PlanSolver {
  private static final Duration PART = Duration.ofMillis(200);
  private static final int FAILS = 60;

  /** A solver for any number of questions. */
  public ChocoSolver() {}

  @Override
  public String name() {
    return "Choco 5.0.0";
  }

  @Override
  public Solved solve(Fortnight question, Plan start, Limits limits, LongConsumer progress) {
    long end = System.nanoTime() + limits.most().toNanos();
    Board board = new Board(question);
    Reading reading = new Reading(question, start, board);
    Progress told = new Progress(progress, reading.constant(), reading.first());
    Search search = new Search(board, start, (part, now, most) -> part(part, now, most, limits.seed()), false, end, told);
    search.run();
    return reading.better(board, search.best(), Long.MAX_VALUE);
  }

  private static List<Added> part(Board board, List<Added> now, Duration most, int seed) {
    long end = System.nanoTime() + most.toNanos();
    ChocoPart part = new ChocoPart(board, now);
    IntVar worth = part.worth();
    List<ChocoPart.Start> starts = new ArrayList<>(part.starts());
    starts.sort(Comparator.comparingDouble(ChocoSolver::perMinute).reversed());
    Set<IntVar> held = new HashSet<>();
    starts.stream().filter(s -> part.held(s.choice(), s.from())).forEach(s -> held.add(s.chosen()));
    IntVar[] order = starts.stream().map(ChocoPart.Start::chosen).toArray(BoolVar[]::new);
    Solver solver = part.model().getSolver();
    // First it finds again what is there; then it looks for better, what is worth most for its minutes first.
    solver.setSearch(
        intVarSearch(
            new InputOrder<>(part.model()),
            variable -> solver.getSolutionCount() > 0 || held.contains(variable) ? variable.getUB() : variable.getLB(),
            order),
        inputOrderUBSearch(worth));
    solver.setLNS(INeighborFactory.propagationGuided(seed, order), new FailCounter(part.model(), FAILS));
    solver.limitTime(Math.clamp((end - System.nanoTime()) / 1_000_000, 1, PART.toMillis()));
    part.model().setObjective(true, worth);
    List<Added> best = now;
    while (solver.solve()) {
      best = starts.stream().filter(s -> s.chosen().isInstantiatedTo(1)).map(s -> new Added(s.choice(), s.at())).toList();
    }
    return best;
  }

  private static double perMinute(ChocoPart.Start start) {
    return (double) (start.choice().gains()[0] + start.choice().bonus()[start.at()]) / start.choice().minutes();
  }
}
