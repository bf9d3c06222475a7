package app.unknot.classify;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * A doctor's visit that a person has dated for a rule that asks for one soon. The date lifts what the rule forbids
 * until then.
 *
 * @param flag id of the rule
 * @param on day of the visit
 * @param at when the person said so
 */
public record Visit(String flag, LocalDate on, Instant at) {
  /** A visit later than this many days ahead is not soon. Assumed: twice the two weeks that the rules ask for. */
  public static final int LONGEST_WAIT_DAYS = 28;

  /** Refuses nulls. */
  public Visit {
    Objects.requireNonNull(flag);
    Objects.requireNonNull(on);
    Objects.requireNonNull(at);
  }

  /**
   * Returns whether a visit can be dated so: not before today, and not later than {@link #LONGEST_WAIT_DAYS} ahead.
   *
   * @param on day of the visit
   * @param today the day on which it is said, where the person is
   */
  public static boolean possible(LocalDate on, LocalDate today) {
    return !on.isBefore(today) && !on.isAfter(today.plusDays(LONGEST_WAIT_DAYS));
  }

  /** Whether it could be dated so when it was said; where the person was, it may have been a day earlier or later. */
  boolean wasPossible() {
    LocalDate said = LocalDate.ofInstant(at, ZoneOffset.UTC);
    return possible(on, said.minusDays(1)) || possible(on, said.plusDays(1));
  }

  /** Whether it lies before the day of a moment, wherever that day is. */
  boolean isBefore(Instant moment) {
    return on.isBefore(LocalDate.ofInstant(moment, ZoneOffset.UTC).minusDays(1));
  }
}
