package app.unknot.plan;

import java.time.Instant;
import java.util.List;

/**
 * What would become of a plan if one session were at another time.
 *
 * @param start the other time
 * @param ok whether it breaks no hard rule that the plan does not break already
 * @param delta how much the value of the plan would change
 * @param violations what it would break besides
 */
public record Moved(Instant start, boolean ok, long delta, List<Violation> violations) {
  /** Copies the list. */
  public Moved {
    violations = List.copyOf(violations);
  }
}
