package app.unknot.calendar;

import app.unknot.terms.TimeSpan;
import java.util.List;

/**
 * What calendars say about when a person is busy.
 *
 * @param spans busy times inside the window, in order of time; they neither overlap nor touch
 * @param report what was read and what was not
 */
public record BusyTimes(List<TimeSpan> spans, CalendarReport report) {
  /** Copies the list. */
  public BusyTimes {
    spans = List.copyOf(spans);
  }
}
