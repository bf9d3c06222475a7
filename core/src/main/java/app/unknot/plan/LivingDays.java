package app.unknot.plan;

import app.unknot.plan.Living.Hours;
import app.unknot.plan.Living.Waking;
import app.unknot.plan.LivingProblem.Kind;
import app.unknot.terms.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Lays a person's days onto dates. Working, quiet and busy hours are those that fall into the waking time of a day. */
final class LivingDays {
  private final Living living;
  private final List<TimeSpan> busy;
  private final List<LivingProblem> problems = new ArrayList<>();

  LivingDays(Living living, List<TimeSpan> busy) {
    this.living = living;
    this.busy = Spans.merged(busy);
  }

  /** A date and when the person is awake on it. */
  private record Awake(LocalDate date, TimeSpan span) {}

  Living.Days days(LocalDate first, int count) {
    List<Awake> awake = awake(first, count);
    List<TimeSpan> work = new ArrayList<>();
    List<TimeSpan> quiet = new ArrayList<>();
    for (int i = -2; i <= count; i++) {
      LocalDate date = first.plusDays(i);
      living.work().getOrDefault(date.getDayOfWeek(), List.of()).forEach(hours -> add(work, date, hours));
      living.quiet().forEach(hours -> add(quiet, date, hours));
    }
    List<TimeSpan> allWork = Spans.merged(work);
    List<TimeSpan> allQuiet = Spans.merged(quiet);
    List<PlanDay> days = awake.stream().map(one -> day(one, allWork, allQuiet)).toList();
    return new Living.Days(days, problems);
  }

  private PlanDay day(Awake awake, List<TimeSpan> work, List<TimeSpan> quiet) {
    List<TimeSpan> working = Spans.within(work, awake.span);
    List<TimeSpan> sitting = living.desk() && living.breaks() ? working : List.of();
    int budget = living.worksOn(awake.date) ? living.budget() : living.freeBudget();
    return new PlanDay(
        awake.date,
        awake.span,
        working,
        Spans.within(quiet, awake.span),
        Spans.within(busy, awake.span),
        sitting,
        Math.min(budget, (int) awake.span.length().toMinutes()));
  }

  /** Begins with the day before, which may reach into the first. */
  private List<Awake> awake(LocalDate first, int count) {
    List<Awake> days = new ArrayList<>();
    for (int i = -1; i < count; i++) {
      add(days, first.plusDays(i), i >= 0);
    }
    days.removeIf(day -> day.date.isBefore(first));
    return days;
  }

  private void add(List<Awake> days, LocalDate date, boolean told) {
    if (!date.atStartOfDay(living.zone()).toLocalDate().equals(date)) {
      tell(told, Kind.DAY_LEFT_OUT, "date", date);
      return;
    }
    Waking waking = living.worksOn(date) ? living.workDay() : living.freeDay();
    Instant from = at(date, waking.wake(), told);
    Instant to = at(waking.bed().isAfter(waking.wake()) ? date : date.plusDays(1), waking.bed(), told);
    TimeSpan span = new TimeSpan(from, from.isBefore(to) ? to : from.plus(waking.awake()));
    Awake before = days.isEmpty() ? null : days.getLast();
    if (before == null || !span.from().isBefore(before.span.to())) {
      days.add(new Awake(date, span));
    } else {
      apart(days, before, new Awake(date, span), told);
    }
  }

  /** The day before goes on to its end, and a night follows where there is room for one. */
  private void apart(List<Awake> days, Awake before, Awake day, boolean told) {
    Instant up = Spans.earlier(before.span.to().plus(night(before)), day.span.to().minus(Duration.ofHours(4)));
    Instant from = Spans.later(before.span.to(), up);
    if (from.isBefore(day.span.to())) {
      days.add(new Awake(day.date, new TimeSpan(from, day.span.to())));
      tell(told, Kind.DAYS_OVERLAP, "date", day.date, "told", clock(day.span.from()), "taken", clock(from));
    } else {
      tell(told, Kind.DAY_LEFT_OUT, "date", day.date);
    }
  }

  private Duration night(Awake before) {
    Waking waking = living.worksOn(before.date) ? living.workDay() : living.freeDay();
    return Duration.ofDays(1).minus(waking.awake());
  }

  private void add(List<TimeSpan> spans, LocalDate date, Hours hours) {
    Instant from = at(date, hours.from(), false);
    Instant to = at(hours.to().isAfter(hours.from()) ? date : date.plusDays(1), hours.to(), false);
    if (from.isBefore(to)) {
      spans.add(new TimeSpan(from, to));
    }
  }

  private Instant at(LocalDate date, LocalTime time, boolean told) {
    LocalDateTime wanted = date.atTime(time);
    Instant at = wanted.atZone(living.zone()).toInstant();
    LocalTime taken = at.atZone(living.zone()).toLocalTime();
    tell(told && !taken.equals(time), Kind.CLOCK_SKIPS, "date", date, "told", time, "taken", taken);
    return at;
  }

  private LocalTime clock(Instant moment) {
    return moment.atZone(living.zone()).toLocalTime();
  }

  private void tell(boolean told, Kind kind, Object... namesAndValues) {
    LivingProblem problem = LivingProblem.of(kind, namesAndValues);
    if (told && !problems.contains(problem)) {
      problems.add(problem);
    }
  }
}
