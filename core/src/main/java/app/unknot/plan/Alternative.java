package app.unknot.plan;

import java.time.Instant;
import java.util.List;

/**
 * A time of the same day that would be worth more, were it allowed.
 *
 * @param start the time
 * @param delta how much more the plan would be worth; more than 0
 * @param value what the plan would be worth
 * @param forbids what forbids it, at least one
 */
public record Alternative(Instant start, long delta, long value, List<Violation> forbids) {
  /** Copies the list. */
  public Alternative {
    forbids = List.copyOf(forbids);
  }
}
