package app.unknot.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Which busy times are wanted, and how doubtful ones are read.
 *
 * @param from the first moment that matters
 * @param to the first moment after it; later than {@code from}, by 1100 days at most
 * @param zone where the person is: floating times, whole days and unknown zones are read there
 * @param allDayBlocks whether events of whole days make the person busy; most are birthdays, holidays and notes, so they
 *     are only counted when this is false, unless the program that wrote them says out of office
 */
public record BusyWindow(Instant from, Instant to, ZoneId zone, boolean allDayBlocks) {
  /** The longest window, in days. */
  public static final int LONGEST = 1100;

  /** Checks order and length. */
  public BusyWindow {
    if (!from.isBefore(to) || Duration.between(from, to).toDays() > LONGEST) {
      throw new IllegalArgumentException(
          "A window ends after it begins and within %d days; this one goes from %s to %s.".formatted(LONGEST, from, to));
    }
  }

  /** Returns a window in which events of whole days do not block. */
  public static BusyWindow of(Instant from, Instant to, ZoneId zone) {
    return new BusyWindow(from, to, zone, false);
  }
}
