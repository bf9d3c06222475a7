package app.unknot.plan;

import java.time.Duration;
import java.util.function.LongConsumer;

/** The port through which a constraint solver plans a fortnight. Implementations may be shared between threads. */
public interface PlanSolver {
  /** Returns the name of the solver and its version. */
  String name();

  /**
   * Returns the best plan found in time. It is never worse than {@code start} and breaks no hard rule that {@code start}
   * does not break.
   *
   * @param question what to plan
   * @param start a plan that obeys every hard rule, to begin with
   * @param limits when to stop
   * @param progress is told the value of each better plan, and may throw {@link SolvingInterrupted} to stop early
   */
  Solved solve(Fortnight question, Plan start, Limits limits, LongConsumer progress);

  /**
   * When a solver stops.
   *
   * @param most the longest time
   * @param gap it stops as soon as no plan can be better by more than this share of (bound - value of start); 0 for a
   *     proof
   * @param seed makes runs repeatable where the solver allows it
   */
  record Limits(Duration most, double gap, int seed) {}

  /**
   * A solver's answer.
   *
   * @param plan the best plan found
   * @param value its value, as {@link PlanChecker} sees it
   * @param bound no plan is worth more than this; {@link Long#MAX_VALUE} when the solver knows no bound
   */
  record Solved(Plan plan, long value, long bound) {}
}
