package app.unknot.plan;

import app.unknot.plan.Collision.Limit;
import app.unknot.plan.Relaxation.Step;
import app.unknot.terms.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Asks for a fortnight with some limits taken away, or with what a person could change. For {@link Relaxer} alone. */
final class Loosened {
  private static final int WHOLE_DAY = 24 * 60;
  private static final int MANY = 24;

  private final Fortnight question;
  private final Map<String, Task> tasks = new LinkedHashMap<>();
  private final List<PlanDay> days;
  private final List<Cap> caps;
  private final List<Wish> wishes;
  private final Set<Fortnight.Declined> declined;
  private int lightDays;

  private Loosened(Fortnight question) {
    this.question = question;
    this.tasks.putAll(question.tasks());
    this.days = new ArrayList<>(question.days());
    this.caps = new ArrayList<>(question.caps());
    this.wishes = new ArrayList<>(question.wishes());
    this.declined = new HashSet<>(question.declined());
    this.lightDays = question.lightDays();
  }

  /** Returns the question without some limits. */
  static Fortnight without(Fortnight question, Collection<Limit> limits) {
    Loosened loosened = new Loosened(question);
    limits.forEach(loosened::drop);
    return loosened.build();
  }

  /** Returns the question as it is when a person changes something; what asks for less changes nothing here. */
  static Fortnight with(Fortnight question, List<Step> steps) {
    Loosened loosened = new Loosened(question);
    steps.forEach(loosened::take);
    return loosened.build();
  }

  private Fortnight build() {
    Fortnight.Terms terms = new Fortnight.Terms(question.sitting(), lightDays, declined, question.weights());
    return new Fortnight(
        question.zone(),
        question.now(),
        days,
        tasks.values(),
        caps,
        wishes,
        terms,
        question.fixed(),
        question.earlier());
  }

  private void drop(Limit limit) {
    String date = limit.parameters().get("date");
    switch (limit.rule()) {
      case BUDGET -> day(date, day -> changed(day, day.awake(), day.work(), day.quiet(), day.busy(), WHOLE_DAY));
      case QUIET -> day(date, day -> changed(day, day.awake(), day.work(), List.of(), day.busy(), day.budget()));
      case WORK -> day(date, day -> changed(day, day.awake(), List.of(), day.quiet(), day.busy(), day.budget()));
      case BUSY -> day(date, day -> changed(day, day.awake(), day.work(), day.quiet(), List.of(), day.budget()));
      case DECLINED -> undecline(limit.parameters().get("task"), date);
      case CAP -> caps.removeIf(cap -> cap.id().equals(limit.parameters().get("cap")));
      case MUST -> wishes.removeIf(wish -> wish.id().equals(limit.parameters().get("wish")));
      case LIGHT_DAY -> lightDays = 0;
      default -> tasks.replaceAll((id, task) -> freed(task, limit.rule()));
    }
  }

  private void take(Step step) {
    String date = step.date() == null ? null : step.date().toString();
    switch (step.kind()) {
      case MORE_MINUTES ->
          day(date, day -> changed(day, day.awake(), day.work(), day.quiet(), day.busy(), day.budget() + step.amount()));
      case WAKE_EARLIER ->
          day(date, day -> changed(day, earlier(day, step.amount()), day.work(), day.quiet(), day.busy(), day.budget()));
      case LESS_QUIET -> drop(new Limit(PlanRule.QUIET, Parameters.of("date", String.valueOf(date))));
      case AT_WORK -> drop(new Limit(PlanRule.WORK, Parameters.of("date", String.valueOf(date))));
      case LIFT_DECLINE -> undecline(step.task(), date);
      case ASK_LESS -> {}
    }
  }

  private void undecline(@Nullable String task, @Nullable String date) {
    if (task != null && date != null) {
      declined.remove(new Fortnight.Declined(task, LocalDate.parse(date)));
    }
  }

  private void day(@Nullable String date, UnaryOperator<PlanDay> change) {
    days.replaceAll(day -> day.date().toString().equals(date) ? change.apply(day) : day);
  }

  private static PlanDay changed(
      PlanDay day, TimeSpan awake, List<TimeSpan> work, List<TimeSpan> quiet, List<TimeSpan> busy, int budget) {
    return new PlanDay(day.date(), awake, work, quiet, busy, day.sitting(), budget);
  }

  /** Returns a waking time that begins earlier, but not before the day before ends. */
  private TimeSpan earlier(PlanDay day, int minutes) {
    Instant from = day.awake().from().minus(Duration.ofMinutes(minutes));
    for (PlanDay other : days) {
      boolean before = other.date().isBefore(day.date());
      from = before && other.awake().to().isAfter(from) ? other.awake().to() : from;
    }
    return new TimeSpan(from, day.awake().to());
  }

  private static Task freed(Task task, PlanRule rule) {
    Set<Mark> marks = new HashSet<>(task.marks());
    if (rule == PlanRule.CALM_EVENING) {
      marks.add(Mark.CALM);
    }
    boolean often = rule == PlanRule.DAY_MOST;
    return new Task(
        task.id(),
        task.remedy(),
        task.minutes(),
        often ? Collections.nCopies(MANY, task.values().getLast()) : task.values(),
        rule == PlanRule.APART ? Duration.ZERO : task.apart(),
        marks,
        rule == PlanRule.LOAD ? Map.of() : task.loads(),
        rule == PlanRule.AFTER_PRESSURE ? Set.of() : task.pressed(),
        task.kind(),
        task.liked());
  }
}
