package app.unknot.terms;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time, from a moment up to but not including another.
 *
 * @param from the first moment
 * @param to the first moment after it; later than {@code from}
 */
public record TimeSpan(Instant from, Instant to) {
  /** Checks the order. */
  public TimeSpan {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("A time span ends after it begins; this one goes from %s to %s.".formatted(from, to));
    }
  }

  /** Returns how long it is. */
  public Duration length() {
    return Duration.between(from, to);
  }

  /** Returns whether the two share any moment. */
  public boolean overlaps(TimeSpan other) {
    return from.isBefore(other.to) && other.from.isBefore(to);
  }

  /** Returns whether every moment of the other lies in this one. */
  public boolean contains(TimeSpan other) {
    return !other.from.isBefore(from) && !other.to.isAfter(to);
  }
}
