package app.unknot.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Works out on any plan which hard rules it breaks and what it is worth, by the words of {@link PlanRule} and by no
 * solver's. What a solver or a person proposes is believed only after this.
 *
 * <p>Each rule is computed by itself, in the simplest way, so that it can be compared with its words. A plan of 150
 * sessions takes a few milliseconds.
 */
public final class PlanChecker {
  private PlanChecker() {}

  /** Checks a plan by every rule. */
  public static Checked check(Fortnight question, Plan plan) {
    return check(question, plan, EnumSet.allOf(PlanRule.class));
  }

  /** Checks a plan by some rules only. */
  static Checked check(Fortnight question, Plan plan, Set<PlanRule> rules) {
    List<Placed> sessions = Placed.all(question, plan.sessions());
    HardRules hard = new HardRules(question, sessions);
    SoftRules soft = new SoftRules(question, sessions);
    List<Violation> violations = new ArrayList<>();
    List<ScorePart> parts = new ArrayList<>();
    for (PlanRule rule : PlanRule.values()) {
      if (rules.contains(rule)) {
        violations.addAll(hard.broken(rule));
        parts.addAll(soft.parts(rule));
      }
    }
    return new Checked(violations, parts, parts.stream().mapToLong(ScorePart::points).sum());
  }
}
