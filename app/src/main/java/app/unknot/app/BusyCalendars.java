package app.unknot.app;

import app.unknot.calendar.BusyTimes;
import app.unknot.calendar.BusyWindow;
import app.unknot.calendar.CalendarNote;
import app.unknot.causes.CalendarMeasures;
import app.unknot.causes.WorkHours;
import app.unknot.terms.TimeSpan;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The busy times of calendars that a person gave, in memory only. Immutable.
 *
 * @param byName what was read, by name of the file or folder, in the order in which they were given
 */
record BusyCalendars(Map<String, BusyTimes> byName) {
  static final BusyCalendars NONE = new BusyCalendars(Map.of());

  /** How many notes about what could not be read are told. */
  static final int MOST_NOTES = 20;

  /** How far a calendar is read: enough behind to see how working days go, and enough ahead for a late plan. */
  static final int DAYS_BEHIND = 28;
  static final int DAYS_AHEAD = 62;

  BusyCalendars {
    byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
  }

  /** Returns the window in which a calendar is read. */
  static BusyWindow window(Instant now, ZoneId zone) {
    return BusyWindow.of(now.minus(Duration.ofDays(DAYS_BEHIND)), now.plus(Duration.ofDays(DAYS_AHEAD)), zone);
  }

  /** Returns these with one more, or with one anew. */
  BusyCalendars with(String name, BusyTimes times) {
    Map<String, BusyTimes> more = new LinkedHashMap<>(byName);
    more.put(name, times);
    return new BusyCalendars(more);
  }

  /** Returns whether there is none. */
  boolean isEmpty() {
    return byName.isEmpty();
  }

  /** Returns the busy times of all together, in order; they neither overlap nor touch. */
  List<TimeSpan> spans() {
    List<TimeSpan> sorted = new ArrayList<>();
    byName.values().forEach(times -> sorted.addAll(times.spans()));
    sorted.sort(Comparator.comparing(TimeSpan::from));
    List<TimeSpan> joined = new ArrayList<>();
    for (TimeSpan span : sorted) {
      TimeSpan last = joined.isEmpty() ? null : joined.getLast();
      if (last == null || span.from().isAfter(last.to())) {
        joined.add(span);
      } else if (span.to().isAfter(last.to())) {
        joined.set(joined.size() - 1, new TimeSpan(last.from(), span.to()));
      }
    }
    return joined;
  }

  /** Returns how many events were read. */
  long events() {
    return byName.values().stream().mapToLong(times -> times.report().events()).sum();
  }

  /** Returns how many could not be read. */
  long skipped() {
    return byName.values().stream().mapToLong(times -> times.report().skipped()).sum();
  }

  /** Returns the first notes about what could not be read. */
  List<CalendarNote> notes() {
    return byName.values().stream().flatMap(times -> times.report().notes().stream()).limit(MOST_NOTES).toList();
  }

  /** Returns what they show of the working days of the weeks around a day. */
  CalendarMeasures measures(LivingTold living, ZoneId zone, LocalDate today) {
    Map<DayOfWeek, WorkHours> hours = new EnumMap<>(DayOfWeek.class);
    living.work().forEach((day, all) -> hours.put(day, whole(all)));
    return CalendarMeasures.of(spans(), hours, zone, today.minusDays(14), 28);
  }

  /** Hours of work with breaks between them are one day of work, from the first to the last. */
  private static WorkHours whole(List<LivingTold.Hours> hours) {
    LivingTold.Hours first =
        hours.stream().min(Comparator.comparing(LivingTold.Hours::from)).orElseThrow();
    LivingTold.Hours last =
        hours.stream().max(Comparator.comparing(BusyCalendars::end)).orElseThrow();
    return new WorkHours(first.from(), last.to());
  }

  private static int end(LivingTold.Hours hours) {
    int to = hours.to().toSecondOfDay();
    return hours.to().isAfter(hours.from()) ? to : to + (int) Duration.ofDays(1).toSeconds();
  }
}
