package app.unknot.causes;

import app.unknot.terms.TimeSpan;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What a calendar shows of somebody's working days. It sees what is booked within the hours of work, not whether
 * anybody sits; nothing else of an event is used.
 *
 * @param workDays how many days of work were looked at, 0 or more
 * @param worked length of the hours of work together; 0 where there are none
 * @param booked how much of it is booked, each moment once
 * @param longest the longest booked stretch in which no gap lasts {@link #GAP} or more
 * @param backToBack how many meetings follow another with a smaller gap; those that overlap are one meeting
 */
public record CalendarMeasures(int workDays, Duration worked, Duration booked, Duration longest, int backToBack) {
  /** The shortest gap in which somebody can get up; assumed, the shortest break of the plan with the way to it. */
  public static final Duration GAP = Duration.ofMinutes(5);

  private static final double SECONDS_AN_HOUR = 3600;
  private static final double SECONDS_A_MINUTE = 60;

  /**
   * Measures a stretch of days.
   *
   * @param busy booked times in any order; they may overlap, last for days and lie outside the work
   * @param hours hours of work for each day of the week that has some; overlapping ones count once
   * @param zone where the person is; a clock change makes a day's work longer or shorter
   * @param first the first day, counted where the work begins
   * @param days how many days, 0 or more
   */
  public static CalendarMeasures of(
      Collection<TimeSpan> busy, Map<DayOfWeek, WorkHours> hours, ZoneId zone, LocalDate first, int days) {
    List<TimeSpan> work = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      LocalDate date = first.plusDays(day);
      WorkHours of = hours.get(date.getDayOfWeek());
      if (of != null) {
        add(date, of, zone, work);
      }
    }
    return of(busy, work, zone);
  }

  /**
   * Measures given stretches of work, which may be several a day.
   *
   * @param busy booked times in any order; they may overlap, last for days and lie outside the work
   * @param work stretches of work in any order; overlapping ones count once
   * @param zone where the person is; tells which day a stretch begins on
   */
  public static CalendarMeasures of(Collection<TimeSpan> busy, Collection<TimeSpan> work, ZoneId zone) {
    long days = work.stream().map(span -> span.from().atZone(zone).toLocalDate()).distinct().count();
    return measured((int) days, joined(work, Duration.ZERO), joined(busy, Duration.ZERO));
  }

  private static void add(LocalDate date, WorkHours of, ZoneId zone, List<TimeSpan> work) {
    LocalDate last = of.to().isAfter(of.from()) ? date : date.plusDays(1);
    Instant from = LocalDateTime.of(date, of.from()).atZone(zone).toInstant();
    Instant to = LocalDateTime.of(last, of.to()).atZone(zone).toInstant();
    if (from.isBefore(to)) {
      work.add(new TimeSpan(from, to));
    }
  }

  private static CalendarMeasures measured(int workDays, List<TimeSpan> work, List<TimeSpan> busy) {
    List<TimeSpan> booked = new ArrayList<>();
    Duration longest = Duration.ZERO;
    int backToBack = 0;
    for (TimeSpan span : work) {
      List<TimeSpan> within = cut(busy, span);
      List<TimeSpan> stretches = joined(within, GAP);
      booked.addAll(within);
      backToBack += within.size() - stretches.size();
      longest = stretches.stream().map(TimeSpan::length).reduce(longest, CalendarMeasures::longer);
    }
    return new CalendarMeasures(workDays, total(work), total(booked), longest, backToBack);
  }

  /** Returns the spans in order, with those made one that overlap or are parted by less than the gap. */
  private static List<TimeSpan> joined(Collection<TimeSpan> spans, Duration gap) {
    List<TimeSpan> joined = new ArrayList<>();
    for (TimeSpan span : spans.stream().sorted(Comparator.comparing(TimeSpan::from)).toList()) {
      TimeSpan last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && span.from().isBefore(last.to().plus(gap))) {
        Instant to = last.to().isAfter(span.to()) ? last.to() : span.to();
        joined.set(joined.size() - 1, new TimeSpan(last.from(), to));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private static List<TimeSpan> cut(List<TimeSpan> spans, TimeSpan within) {
    return spans.stream().filter(within::overlaps).map(span -> new TimeSpan(
        span.from().isBefore(within.from()) ? within.from() : span.from(),
        span.to().isAfter(within.to()) ? within.to() : span.to())).toList();
  }

  private static Duration total(List<TimeSpan> spans) {
    return spans.stream().map(TimeSpan::length).reduce(Duration.ZERO, Duration::plus);
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /** Returns whether any work was looked at; if not, the other numbers say nothing. */
  public boolean isKnown() {
    return workDays > 0;
  }

  /** Returns booked hours in a work day, on average; 0 where no work was looked at. */
  public double busyHoursPerDay() {
    return workDays == 0 ? 0 : booked.toSeconds() / SECONDS_AN_HOUR / workDays;
  }

  /** Returns which share of the work is booked, 0 to 1; 0 where no work was looked at. */
  public double meetingShare() {
    return worked.isZero() ? 0 : (double) booked.toSeconds() / worked.toSeconds();
  }

  /** Returns one measure in the unit that {@link CalendarMeasure} says. */
  public double value(CalendarMeasure measure) {
    return switch (measure) {
      case MEETING_HOURS -> busyHoursPerDay();
      case LONGEST_SITTING -> longest.toSeconds() / SECONDS_A_MINUTE;
      case BACK_TO_BACK -> workDays == 0 ? 0 : (double) backToBack / workDays;
    };
  }
}
