package app.unknot.calendar;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * From when to when something is, as a calendar writes it. How long that is depends on its zones, so it is only worked
 * out when they are settled.
 *
 * @param start when it begins
 * @param end when it ends, or null when its length is given
 * @param given how long it lasts, if {@code end} is null
 */
record Span(Moment start, @Nullable Moment end, Length given) {
  /**
   * Returns the period that is written, {@code start/end} or {@code start/length}.
   *
   * @throws DateTimeException when it is neither
   */
  static Span of(String period, Zone zone) {
    int slash = period.indexOf('/');
    Moment start = Moment.of(period.substring(0, Math.max(0, slash)).strip(), zone);
    String rest = period.substring(slash + 1).strip();
    return rest.startsWith("P") || rest.startsWith("+P")
        ? new Span(start, null, Length.of(rest))
        : new Span(start, Moment.of(rest, zone), Length.NONE);
  }

  /**
   * Returns how long it is. A date that ends on itself, as some programs write it, lasts that day.
   *
   * @throws DateTimeException when it ends before it begins
   */
  Length length() {
    if (end == null) {
      return given;
    }
    return start.date() && end.local().equals(start.local()) ? Length.DAY : Length.between(start, end);
  }

  /** Returns a local time that is not before its end, whatever the zones are. */
  LocalDateTime latest() {
    return (end == null ? start.local().plusDays(given.daysAtMost()) : end.local()).plusDays(2);
  }
}
