package app.unknot.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date or time as a calendar writes it.
 *
 * @param local the time on the clock there; midnight for a date
 * @param date whether it is a date only
 * @param zone where the clock stands
 */
record Moment(LocalDateTime local, boolean date, Zone zone) {
  private static final Pattern FORM = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})(?:T([0-9]{2})([0-9]{2})([0-9]{2})?(Z)?)?");

  /**
   * Returns the moment that is written.
   *
   * @param zone what to take for a time that is not in UTC
   * @throws DateTimeException when it is not a date or time, or one that the calendar does not have
   */
  static Moment of(String text, Zone zone) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new DateTimeException("Not a date or time.");
    }
    LocalDate day = LocalDate.of(number(form, 1), number(form, 2), number(form, 3));
    if (form.group(4) == null) {
      return new Moment(day.atStartOfDay(), true, zone);
    }
    int hour = number(form, 4);
    LocalDateTime local = hour == 24 ? day.plusDays(1).atStartOfDay() : day.atTime(time(form, hour));
    return new Moment(local, false, form.group(7) == null ? zone : Zone.UTC);
  }

  /** Returns the moment of a property, with the zone that it names. */
  static Moment of(ContentLine line, Function<String, Zone> zones) {
    return of(line.value(), zones.apply(line.parameter("TZID")));
  }

  Instant instant() {
    return zone.instant(local);
  }

  private static LocalTime time(Matcher form, int hour) {
    int second = form.group(6) == null ? 0 : Math.min(59, number(form, 6));
    return LocalTime.of(hour, number(form, 5), second);
  }

  private static int number(Matcher form, int group) {
    return Integer.parseInt(form.group(group));
  }
}
