package app.unknot.plan;

import app.unknot.solver.ChocoSolver;
import app.unknot.solver.CpSatSolver;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Measures plans of generated fortnights, from an empty to a packed calendar: how far from the best possible value after
 * a time, how long a repair takes, and whether a hard rule is ever broken. The gap is (bound - value) / (bound - greedy).
 */
public final class PlanQuality {
  private final long first;
  private final int count;
  private final Duration most;
  private final KeptBounds bounds;
  private final boolean prescribed;

  private PlanQuality(long first, int count, Duration most, KeptBounds bounds, boolean prescribed) {
    this.prescribed = prescribed;
    this.first = first;
    this.count = count;
    this.most = most;
    this.bounds = bounds;
  }

  /**
   * Prints the measurement.
   *
   * @param args {@code --fortnights N}, {@code --seed N} of the first, {@code --milliseconds N} for each plan, {@code
   *     --bounds FILE}, {@code --bound-seconds N}, {@code --prescribed} for fortnights of the prescriber; each may be left
   *     out
   */
  public static void main(String[] args) throws IOException {
    long begun = System.nanoTime();
    PlanSolver quick = new CpSatSolver();
    System.out.printf(Locale.ROOT, "native part loaded in %d ms%n", since(begun));
    KeptBounds bounds = new KeptBounds(Path.of(text(args, "--bounds", "plan-bounds.properties")), whole(args, "--bound-seconds", 0));
    PlanQuality quality =
        new PlanQuality(
            whole(args, "--seed", 1000),
            (int) whole(args, "--fortnights", 200),
            Duration.ofMillis(whole(args, "--milliseconds", 900)),
            bounds,
            List.of(args).contains("--prescribed"));
    quality.cold(quick);
    quality.measure(quick);
    quality.measure(new ChocoSolver());
    quality.repair(quick);
  }

  private Fortnight question(long seed) {
    return prescribed ? PrescribedFortnights.of(seed, Math.floorMod(seed, 5) / 4.0) : RandomFortnights.of(seed);
  }

  private void cold(PlanSolver solver) {
    Fortnight question = question(first + count);
    Plan start = Greedy.plan(question);
    long begun = System.nanoTime();
    solve(solver, question, start);
    System.out.printf(Locale.ROOT, "first plan of a cold program: %d ms%n", since(begun));
    for (int i = 1; i < 5; i++) {
      solve(solver, question(first + count + i), Greedy.plan(question(first + count + i)));
    }
  }

  private void measure(PlanSolver solver) throws IOException {
    List<Double> gaps = new ArrayList<>();
    List<Double> gains = new ArrayList<>();
    List<Double> times = new ArrayList<>();
    int broken = 0;
    int unknown = 0;
    for (long seed = first; seed < first + count; seed++) {
      Fortnight question = question(seed);
      Plan start = Greedy.plan(question);
      long greedy = PlanChecker.check(question, start).value();
      long kept = bounds.of(seed, question, start);
      long begun = System.nanoTime();
      PlanSolver.Solved solved = solve(solver, question, start);
      times.add((double) since(begun));
      broken += PlanChecker.check(question, solved.plan()).violations().size();
      long bound = Math.min(kept, solved.bound());
      gains.add((double) (solved.value() - greedy));
      if (bound == Long.MAX_VALUE) {
        unknown++;
      } else {
        gaps.add(bound <= greedy ? 0 : (double) (bound - solved.value()) / (bound - greedy));
      }
    }
    System.out.printf("%s: %d fortnights, %d hard rules broken, %d without a bound%n", solver.name(), count, broken, unknown);
    print("gap", gaps);
    print("points above greedy", gains);
    print("milliseconds", times);
    System.out.printf(Locale.ROOT, "  gap of at most 0.01: %d of %d%n", gaps.stream().filter(gap -> gap <= 0.01).count(), gaps.size());
  }

  /** A new event takes the place of a session: all other sessions stay. */
  private void repair(PlanSolver solver) {
    List<Double> times = new ArrayList<>();
    int broken = 0;
    for (long seed = first; seed < first + Math.min(count, 100); seed++) {
      Fortnight question = question(seed);
      List<Session> sessions = Greedy.plan(question).sessions();
      if (sessions.size() > 1) {
        List<Session> kept = new ArrayList<>(sessions);
        kept.remove(sessions.size() / 2);
        Fortnight changed = question.with(kept, sessions);
        long begun = System.nanoTime();
        PlanSolver.Limits limits = new PlanSolver.Limits(Duration.ofMillis(150), 0.01, 1);
        PlanSolver.Solved solved = solver.solve(changed, new Plan(kept), limits, value -> {});
        times.add((double) since(begun));
        broken += PlanChecker.check(changed, solved.plan()).violations().size();
      }
    }
    System.out.printf("repair of one session: %d times, %d hard rules broken%n", times.size(), broken);
    print("milliseconds", times);
  }

  private PlanSolver.Solved solve(PlanSolver solver, Fortnight question, Plan start) {
    return solver.solve(question, start, new PlanSolver.Limits(most, 0.01, 1), value -> {});
  }

  private static void print(String what, List<Double> numbers) {
    if (numbers.isEmpty()) {
      return;
    }
    Collections.sort(numbers);
    int last = numbers.size() - 1;
    System.out.printf(
        Locale.ROOT,
        "  %s: median %.3f, 75 %% %.3f, 90 %% %.3f, greatest %.3f, mean %.3f%n",
        what,
        numbers.get(last / 2),
        numbers.get(last * 3 / 4),
        numbers.get(last * 9 / 10),
        numbers.get(last),
        numbers.stream().mapToDouble(Double::doubleValue).average().orElse(0));
  }

  private static long since(long begun) {
    return (System.nanoTime() - begun) / 1_000_000;
  }

  private static String text(String[] args, String name, String otherwise) {
    int at = List.of(args).indexOf(name);
    return at < 0 || at + 1 == args.length ? otherwise : args[at + 1];
  }

  private static long whole(String[] args, String name, long otherwise) {
    return Long.parseLong(text(args, name, Long.toString(otherwise)));
  }
}
