package app.unknot.plan;

import app.unknot.classify.Limit;
import app.unknot.plan.PlanSolver.Limits;
import app.unknot.plan.PlanSolver.Solved;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes plans: prescribes, asks a solver, and believes {@link PlanChecker} alone. A solver's plan that breaks a hard rule
 * is thrown away for the greedy one.
 *
 * <p>What was done stays. What is over and was not said to be left out counts as done, which is the careful side. What the
 * person put at its time stays there as long as it breaks no hard rule; else it is refused with the rules that it breaks,
 * and planned like any other. An earlier plan is never trusted: of it only what is still prescribed is used.
 *
 * <p>Safe to share between threads when its solver is.
 */
public final class Planner {
  /** The name that stands for no solver. */
  public static final String GREEDY = "greedy";

  /** Limits of a full plan: one second, or a gap of one percent. */
  public static final Limits FULL = new Limits(Duration.ofSeconds(1), 0.01, 1);

  /** Limits of a repair. */
  public static final Limits REPAIR = new Limits(Duration.ofMillis(60), 0.01, 1);

  private static final LongConsumer UNWATCHED = value -> {};

  private final @Nullable PlanSolver solver;
  private final Prescriber prescriber = Prescriber.standard();
  private final PlanNumbers numbers = PlanNumbers.standard();

  /** Creates a planner that asks a solver, or plans greedily where there is none. */
  public Planner(@Nullable PlanSolver solver) {
    this.solver = solver;
  }

  /** Returns a plan within the usual limits. See {@link #plan(PlanBasis, Limits, LongConsumer)}. */
  public Planned plan(PlanBasis basis) {
    return plan(basis, FULL, UNWATCHED);
  }

  /**
   * Returns a plan of a fortnight, near to the earlier one where there is one.
   *
   * @param basis what it follows from
   * @param limits when the solver stops
   * @param progress is told the value of each better plan, and may throw {@link SolvingInterrupted} to stop early
   * @throws IllegalArgumentException when the clearance does not hold now
   */
  public Planned plan(PlanBasis basis, Limits limits, LongConsumer progress) {
    Prescribed prescribed = prescriber.prescribe(basis);
    Planned.Reason nothing = nothing(basis, prescribed);
    if (nothing != null) {
      return new Planned.Nothing(nothing);
    }
    Case asked = new Case(basis, prescribed, numbers);
    return made(asked, answer(asked.question(), asked.question(), limits, progress));
  }

  /**
   * Returns the earlier plan with as little changed as can be: whatever can stay does; what cannot, and what else is wanted
   * on the days around it, is planned anew. Without anything touched it is the earlier plan itself.
   *
   * @param basis what it follows from by now; its earlier plan is the one to repair
   * @param touched days on which more than the earlier plan is wanted, such as one that is no longer free of sessions
   * @throws IllegalArgumentException when the clearance does not hold now
   */
  public Planned repair(PlanBasis basis, Set<LocalDate> touched) {
    Prescribed prescribed = prescriber.prescribe(basis);
    Planned.Reason nothing = nothing(basis, prescribed);
    if (nothing != null) {
      return new Planned.Nothing(nothing);
    }
    Case asked = new Case(basis, prescribed, numbers);
    Fortnight keeping = asked.keepingAll();
    Set<Integer> near = near(asked, touched);
    Answer answer =
        near.isEmpty()
            ? new Answer(new Plan(keeping.fixed()), GREEDY, null, false)
            : answer(narrowed(keeping, near), keeping, REPAIR, UNWATCHED);
    return made(asked, near.isEmpty() ? answer : answer.with(onlyNear(keeping, near, answer.plan)));
  }

  /** Returns the plan of before with as little changed as can be. See {@link #repair(PlanBasis, Set)}. */
  public Planned repair(Planned.Made before, PlanBasis basis, Set<LocalDate> touched) {
    return repair(basis.staying(before.plan().sessions()), touched);
  }

  private static Planned.@Nullable Reason nothing(PlanBasis basis, Prescribed prescribed) {
    if (basis.clearance().limits().contains(Limit.NO_KNOT_NAMED)) {
      return Planned.Reason.NO_KNOT_NAMED;
    }
    return prescribed.treated().isEmpty() ? Planned.Reason.NO_POINT : null;
  }

  /** What came out: a plan, whose it is, and how far from the best. */
  private record Answer(Plan plan, String solver, @Nullable Double gap, boolean discarded) {
    Answer with(Plan other) {
      return new Answer(other, solver, gap, discarded);
    }
  }

  private Answer answer(Fortnight narrow, Fortnight question, Limits limits, LongConsumer progress) {
    Plan greedy = Greedy.plan(narrow);
    if (solver == null) {
      return new Answer(Uids.label(question, greedy), GREEDY, null, false);
    }
    Solved solved = solver.solve(narrow, greedy, limits, progress);
    long start = PlanChecker.check(narrow, greedy).value();
    Checked checked = PlanChecker.check(narrow, solved.plan());
    boolean breaks = !allowed(narrow).containsAll(checked.violations());
    if (breaks || checked.value() < start) {
      return new Answer(Uids.label(question, greedy), GREEDY, gap(start, start, solved.bound()), breaks);
    }
    Double gap = gap(start, checked.value(), solved.bound());
    return new Answer(Uids.label(question, solved.plan()), solver.name(), gap, false);
  }

  /** Returns the rules that are broken by what stands already. */
  private static List<Violation> allowed(Fortnight question) {
    return PlanChecker.check(question, new Plan(question.fixed())).violations();
  }

  private static @Nullable Double gap(long start, long value, long bound) {
    if (bound == Long.MAX_VALUE) {
      return null;
    }
    return bound <= value ? 0 : Math.min(1, (double) (bound - value) / (bound - start));
  }

  private static Set<Integer> near(Case asked, Set<LocalDate> dates) {
    Set<Integer> touched = new HashSet<>(asked.touched());
    List<PlanDay> days = asked.bare().days();
    for (int day = 0; day < days.size(); day++) {
      if (dates.contains(days.get(day).date())) {
        touched.add(day);
      }
    }
    Set<Integer> near = new HashSet<>();
    touched.forEach(day -> near.addAll(List.of(day - 1, day, day + 1)));
    return near;
  }

  /** On days far from what was touched nothing is added: what does not stand there is not wanted there. */
  private static Fortnight narrowed(Fortnight keeping, Set<Integer> near) {
    Set<Fortnight.Declined> declined = new HashSet<>(keeping.declined());
    Set<String> standing = new HashSet<>();
    keeping.fixed().forEach(session -> standing.add(Placed.day(keeping, session) + ":" + session.task()));
    for (int day = 0; day < keeping.days().size(); day++) {
      for (String task : near.contains(day) ? Set.<String>of() : keeping.tasks().keySet()) {
        if (!standing.contains(day + ":" + task)) {
          declined.add(new Fortnight.Declined(task, keeping.days().get(day).date()));
        }
      }
    }
    return keeping.declining(declined);
  }

  /** Takes away what was added far from what was touched; no rule asks for it to be there. */
  private static Plan onlyNear(Fortnight keeping, Set<Integer> near, Plan plan) {
    Set<String> fixed = new HashSet<>();
    keeping.fixed().forEach(session -> fixed.add(session.uid()));
    return new Plan(
        plan.sessions().stream()
            .filter(session -> fixed.contains(session.uid()) || near.contains(Placed.day(keeping, session)))
            .toList());
  }

  private static Planned.Made made(Case asked, Answer answer) {
    Fortnight later = asked.later();
    return new Planned.Made(
        asked.prescribed(),
        later,
        answer.plan,
        PlanChecker.check(later, answer.plan),
        answer.solver,
        answer.gap,
        answer.discarded,
        Changes.of(asked, answer.plan),
        new ArrayList<>(asked.refused()),
        asked.problems());
  }
}
