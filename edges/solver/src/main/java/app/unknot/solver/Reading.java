package app.unknot.solver;

import app.unknot.plan.Checked;
import app.unknot.plan.Fortnight;
import app.unknot.plan.Plan;
import app.unknot.plan.PlanChecker;
import app.unknot.plan.PlanSolver.Solved;
import app.unknot.plan.Session;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Turns what was added back into a plan, and believes it only after it was checked. */
final class Reading {
  private final Fortnight question;
  private final Plan start;
  private final Checked first;
  private final long constant;

  Reading(Fortnight question, Plan start, Board board) {
    this.question = question;
    this.start = start;
    this.first = PlanChecker.check(question, start);
    this.constant = PlanChecker.check(question, new Plan(question.fixed())).value() - new Worth(board).of(List.of());
  }

  /** Returns the value of a plan whose worth is 0. */
  long constant() {
    return constant;
  }

  /** Returns the value of the plan to begin with. */
  long first() {
    return first.value();
  }

  /**
   * Returns the better of the start and what was added to the fixed sessions.
   *
   * @param bound the most worth that any plan has; {@link Long#MAX_VALUE} when that is not known
   */
  Solved better(Board board, List<Added> added, long bound) {
    List<Session> sessions = new ArrayList<>(question.fixed());
    added.forEach(session -> sessions.add(board.session(session)));
    Plan plan = new Plan(sessions);
    Checked checked = PlanChecker.check(question, plan);
    long most = bound == Long.MAX_VALUE ? bound : bound + constant;
    boolean sound = new HashSet<>(first.violations()).containsAll(checked.violations());
    if (!sound || checked.value() <= first.value()) {
      return new Solved(start, first.value(), Math.max(most, first.value()));
    }
    return new Solved(plan, checked.value(), most);
  }
}
