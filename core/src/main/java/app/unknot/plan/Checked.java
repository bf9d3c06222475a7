package app.unknot.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What {@link PlanChecker} finds in a plan.
 *
 * @param violations where it breaks hard rules, by rule
 * @param parts what soft rules add and take, by rule
 * @param value the sum of the parts
 */
public record Checked(List<Violation> violations, List<ScorePart> parts, long value) {
  /** Copies the lists. */
  public Checked {
    violations = List.copyOf(violations);
    parts = List.copyOf(parts);
  }

  /** Returns whether it breaks no hard rule. */
  public boolean ok() {
    return violations.isEmpty();
  }

  /** Returns the points of each soft rule, in order of the rules; rules that neither add nor take are left out. */
  public Map<PlanRule, Long> byRule() {
    Map<PlanRule, Long> points = new EnumMap<>(PlanRule.class);
    for (ScorePart part : parts) {
      points.merge(part.rule(), part.points(), Long::sum);
    }
    return points;
  }

  /** Returns what a session earns by itself: its benefit, and more for a time of day that the person likes. */
  public List<ScorePart> of(Session session) {
    return parts.stream().filter(part -> part.sessions().equals(List.of(session))).toList();
  }
}
