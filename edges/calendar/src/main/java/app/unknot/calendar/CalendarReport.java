package app.unknot.calendar;

import java.util.List;

/**
 * What was read from calendars: counts and places, never a word of an event.
 *
 * @param files how many files were read, broken ones included
 * @param bytes how many bytes they had
 * @param events how many events and free-busy parts there were, readable or not
 * @param busy how many of their occurrences make the person busy in the window
 * @param allDay how many occurrences in the window last whole days and were not counted as busy
 * @param skipped how many events or files could not be read, or only in part; may be more than {@code notes}
 * @param notes the first of them, in the order of reading; at most {@link #MOST_NOTES}
 */
public record CalendarReport(
    int files, long bytes, long events, long busy, long allDay, long skipped, List<CalendarNote> notes) {
  /** How many notes are kept. */
  public static final int MOST_NOTES = 100;

  /** Copies the list. */
  public CalendarReport {
    notes = List.copyOf(notes);
  }
}
