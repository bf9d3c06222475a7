package app.unknot.plan;

import app.unknot.terms.TimeSpan;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Days as people live them: at a desk, in shifts, at night or at home, with calendars from empty to packed. */
final class RandomDays {
  private static final Duration LEAST_SLEEP = Duration.ofHours(6);

  private final Random random;
  private final ZoneId zone;
  private final double fullness;
  private final Life life;

  private enum Life {
    DESK,
    SHIFTS,
    NIGHTS,
    HOME
  }

  /** Hours of one kind of day, in minutes since midnight; work may be empty. */
  private record Hours(int wake, int bed, int workFrom, int workTo) {
    boolean works() {
      return workFrom < workTo;
    }
  }

  private static final Hours FREE = new Hours(8 * 60, 23 * 60 + 30, 0, 0);
  private static final Hours DESK = new Hours(6 * 60 + 45, 22 * 60 + 45, 9 * 60, 17 * 60 + 30);
  private static final Hours EARLY = new Hours(4 * 60 + 50, 21 * 60, 6 * 60, 14 * 60);
  private static final Hours LATE = new Hours(9 * 60, 25 * 60, 14 * 60, 22 * 60);
  private static final Hours NIGHT = new Hours(15 * 60, 32 * 60, 22 * 60, 30 * 60);

  RandomDays(Random random, ZoneId zone, double fullness) {
    this.random = random;
    this.zone = zone;
    this.fullness = fullness;
    this.life = Life.values()[random.nextInt(5) % 4];
  }

  /** Returns some days from a date on. */
  List<PlanDay> days(LocalDate first, int count) {
    List<PlanDay> days = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      LocalDate date = first.plusDays(i);
      Instant earliest = days.isEmpty() ? Instant.MIN : days.getLast().awake().to().plus(LEAST_SLEEP);
      days.add(day(date, hours(date, i), earliest));
    }
    return days;
  }

  private Hours hours(LocalDate date, int number) {
    boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    return switch (life) {
      case DESK -> weekend ? FREE : DESK;
      case SHIFTS -> List.of(EARLY, EARLY, LATE, LATE, NIGHT, FREE, FREE).get(number % 7);
      case NIGHTS -> number % 7 < 4 ? NIGHT : FREE;
      case HOME -> FREE;
    };
  }

  private PlanDay day(LocalDate date, Hours hours, Instant earliest) {
    Instant wake = at(date, hours.wake());
    TimeSpan awake = new TimeSpan(wake.isBefore(earliest) ? onGrid(earliest) : wake, at(date, hours.bed()));
    List<TimeSpan> work = hours.works() ? within(awake, List.of(span(date, hours.workFrom(), hours.workTo()))) : List.of();
    List<TimeSpan> busy = merged(within(awake, busy(date, hours)));
    int budget = random.nextInt(12) == 0 ? 0 : 15 + 5 * random.nextInt(16);
    return new PlanDay(date, awake, work, within(awake, quiet(date)), busy, merged(sitting(date, awake, work)), budget);
  }

  private List<TimeSpan> busy(LocalDate date, Hours hours) {
    List<TimeSpan> busy = new ArrayList<>();
    if (random.nextInt(30) == 0 && fullness > 0) {
      busy.add(span(date, 0, 24 * 60));
    }
    if (hours.works()) {
      meetings(date, hours.workFrom(), hours.workTo(), fullness, busy);
    }
    int from = hours.works() && hours.workTo() < 21 * 60 ? hours.workTo() : hours.wake() + 60;
    meetings(date, from, Math.max(from, hours.bed() - 30), fullness * 0.5, busy);
    return busy;
  }

  /** Adds events one after the other, or back to back where the calendar is full. */
  private void meetings(LocalDate date, int from, int to, double full, List<TimeSpan> busy) {
    for (int at = from; at < to; ) {
      int minutes = List.of(15, 25, 30, 45, 50, 60, 90, 120).get(random.nextInt(8));
      if (random.nextDouble() < full && at + minutes <= to) {
        busy.add(span(date, at, at + minutes));
        at += minutes + (random.nextInt(3) == 0 ? 3 : 0);
      } else {
        at += minutes;
      }
    }
  }

  private List<TimeSpan> quiet(LocalDate date) {
    return random.nextInt(3) == 0 ? List.of(span(date, 18 * 60, 18 * 60 + 45)) : List.of();
  }

  private List<TimeSpan> sitting(LocalDate date, TimeSpan awake, List<TimeSpan> work) {
    List<TimeSpan> sitting = new ArrayList<>();
    for (TimeSpan span : work) {
      Instant noon = span.from().plus(Duration.ofHours(4));
      Instant after = noon.plus(Duration.ofMinutes(40));
      if (after.isBefore(span.to())) {
        sitting.add(new TimeSpan(span.from(), noon));
        sitting.add(new TimeSpan(after, span.to()));
      } else {
        sitting.add(span);
      }
    }
    sitting.addAll(within(awake, List.of(span(date, 20 * 60, 21 * 60 + 37))));
    return sitting;
  }

  private Instant at(LocalDate date, int minutes) {
    return date.plusDays(minutes / (24 * 60)).atTime(minutes / 60 % 24, minutes % 60).atZone(zone).toInstant();
  }

  private TimeSpan span(LocalDate date, int from, int to) {
    return new TimeSpan(at(date, from), at(date, to));
  }

  private static Instant onGrid(Instant moment) {
    return Instant.ofEpochSecond(Math.ceilDiv(moment.getEpochSecond(), 300) * 300);
  }

  /** Returns the parts of spans that lie in another one. */
  private static List<TimeSpan> within(TimeSpan whole, List<TimeSpan> spans) {
    List<TimeSpan> parts = new ArrayList<>();
    for (TimeSpan span : spans) {
      if (span.overlaps(whole)) {
        Instant from = span.from().isBefore(whole.from()) ? whole.from() : span.from();
        parts.add(new TimeSpan(from, span.to().isAfter(whole.to()) ? whole.to() : span.to()));
      }
    }
    return parts;
  }

  /** Returns spans in order, those that touch made one. */
  private static List<TimeSpan> merged(List<TimeSpan> spans) {
    List<TimeSpan> merged = new ArrayList<>();
    for (TimeSpan span : spans.stream().sorted(Comparator.comparing(TimeSpan::from)).toList()) {
      if (merged.isEmpty() || merged.getLast().to().isBefore(span.from())) {
        merged.add(span);
      } else if (span.to().isAfter(merged.getLast().to())) {
        merged.add(new TimeSpan(merged.removeLast().from(), span.to()));
      }
    }
    return merged;
  }
}
