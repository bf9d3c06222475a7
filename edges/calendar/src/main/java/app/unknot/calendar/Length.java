package app.unknot.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long something lasts: days on the calendar and then time on a stop-watch. A day may have 23 or 25 hours.
 *
 * @param days whole days, 0 or more
 * @param exact the time after them, 0 or more
 */
record Length(long days, Duration exact) {
  static final Length NONE = new Length(0, Duration.ZERO);
  static final Length DAY = new Length(1, Duration.ZERO);

  /** Nothing that anybody plans lasts longer; it also keeps sums of times in range. */
  private static final long MOST_DAYS = 400 * 366L;

  private static final Pattern FORM =
      Pattern.compile("([+-])?P(?:([0-9]{1,7})W)?(?:([0-9]{1,7})D)?(?:T(?:([0-9]{1,9})H)?(?:([0-9]{1,9})M)?(?:([0-9]{1,9})S)?)?");

  /** Checks the sign and the size. */
  Length {
    if (days < 0 || exact.isNegative() || days > MOST_DAYS || exact.toDays() > MOST_DAYS) {
      throw new DateTimeException("An event ends after it begins, and within 400 years.");
    }
  }

  /**
   * Returns the length that is written, such as PT1H30M.
   *
   * @throws DateTimeException when it is not a length, or a negative one
   */
  static Length of(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches() || "-".equals(form.group(1))) {
      throw new DateTimeException("Not a length of time.");
    }
    Duration exact = Duration.ofSeconds(3600 * number(form.group(4)) + 60 * number(form.group(5)) + number(form.group(6)));
    return new Length(7 * number(form.group(2)) + number(form.group(3)), exact);
  }

  /** Returns the length from one moment to another. */
  static Length between(Moment from, Moment to) {
    return from.date()
        ? new Length(Duration.between(from.local(), to.local()).plusHours(23).toDays(), Duration.ZERO)
        : new Length(0, Duration.between(from.instant(), to.instant()));
  }

  /** Returns the end of what begins at a local time. */
  Instant end(LocalDateTime start, Zone zone) {
    return zone.instant(start.plusDays(days)).plus(exact);
  }

  /** Returns a length in days that is no shorter. */
  long daysAtMost() {
    return days + exact.toDays() + 2;
  }

  private static long number(@Nullable String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }
}
