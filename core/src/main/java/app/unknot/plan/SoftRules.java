package app.unknot.plan;

import app.unknot.terms.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Works out what each soft rule adds and takes, straight from its words in {@link PlanRule}. */
final class SoftRules {
  private final Fortnight question;
  private final List<Placed> sessions;
  private final Weights weights;
  private final List<ScorePart> parts = new ArrayList<>();

  SoftRules(Fortnight question, List<Placed> sessions) {
    this.question = question;
    this.sessions = sessions;
    this.weights = question.weights();
  }

  /** Returns what a rule adds and takes; nothing for a hard rule. */
  List<ScorePart> parts(PlanRule rule) {
    parts.clear();
    switch (rule) {
      case BENEFIT -> benefit();
      case LIKED_TIME -> likedTime();
      case WISH, MUST -> question.wishes().forEach(wish -> wish(rule, wish));
      case SITTING -> sitting(rule, question.sitting().shortAfter(), weights.staleSitting(), 0);
      case LONG_SITTING ->
          sitting(rule, question.sitting().longAfter(), weights.longSitting(), question.sitting().longMinutes());
      case VARIETY -> variety();
      case CHANGE -> change();
      default -> {}
    }
    return List.copyOf(parts);
  }

  private void benefit() {
    for (int day = 0; day < question.days().size(); day++) {
      int number = day;
      List<Placed> all = only(placed -> placed.day() == number);
      for (Task task : question.tasks().values()) {
        List<Placed> those = all.stream().filter(placed -> placed.task() == task).toList();
        for (int i = 0; i < Math.min(those.size(), task.dayMost()); i++) {
          add(PlanRule.BENEFIT, task.values().get(i), List.of(those.get(i)), "date", date(day), "nth", i + 1);
        }
      }
    }
  }

  private void likedTime() {
    for (Placed placed : only(placed -> placed.task() != null && placed.day() != Placed.NO_DAY)) {
      DayPart part = DayPart.at(placed.start().atZone(question.zone()).toLocalTime());
      if (placed.task() != null && placed.task().liked().contains(part)) {
        add(PlanRule.LIKED_TIME, weights.likedTime(), List.of(placed), "part", part.code());
      }
    }
  }

  private void wish(PlanRule rule, Wish wish) {
    for (int week = 0; week < Counting.weeks(question); week++) {
      int number = week;
      List<Placed> counted = only(p -> p.week() == number && wish.tasks().contains(p.session().task()));
      int count = Counting.count(wish.measure(), counted);
      int whole = rule == PlanRule.WISH ? wish.perWeek() : wish.must();
      int wanted = whole * Counting.days(question, week) / Fortnight.WEEK;
      long cost = rule == PlanRule.WISH ? wish.points() : weights.must();
      long missing = Math.max(0, wanted - count);
      add(rule, -cost * missing, List.of(), "wish", wish.id(), "week", week, "count", count, "wanted", wanted);
    }
  }

  private void sitting(PlanRule rule, Duration after, int cost, int least) {
    List<Placed> moving = only(placed -> placed.is(Mark.MOVES) && placed.session().minutes() >= least);
    for (PlanDay day : question.days()) {
      for (TimeSpan span : day.sitting()) {
        long cells = cells(span, after, moving);
        add(rule, -cost * cells, List.of(), "date", day.date(), "from", span.from(), "to", span.to(), "cells", cells);
      }
    }
  }

  /** Returns how many cells of a sitting span come too long after the last movement. */
  private long cells(TimeSpan span, Duration after, List<Placed> moving) {
    List<Placed> near =
        moving.stream().filter(p -> p.end().isAfter(span.from()) && p.start().isBefore(span.to())).toList();
    long cells = 0;
    Duration cell = Duration.ofMinutes(Fortnight.GRID_MINUTES);
    for (Instant at = onGrid(span.from()); !at.plus(cell).isAfter(span.to()); at = at.plus(cell)) {
      Instant since = at.minus(after);
      Instant cellStart = at;
      boolean moved = near.stream().anyMatch(p -> !p.start().isAfter(cellStart) && p.end().isAfter(since));
      if (!since.isBefore(span.from()) && !moved) {
        cells++;
      }
    }
    return cells;
  }

  /** Returns the first moment on the grid that is not earlier. */
  private Instant onGrid(Instant moment) {
    ZonedDateTime local = moment.atZone(question.zone());
    ZonedDateTime minute = local.truncatedTo(ChronoUnit.MINUTES);
    if (minute.isBefore(local)) {
      minute = minute.plusMinutes(1);
    }
    int over = minute.getMinute() % Fortnight.GRID_MINUTES;
    return minute.plusMinutes(over == 0 ? 0 : Fortnight.GRID_MINUTES - over).toInstant();
  }

  private void variety() {
    for (int day = 1; day < question.days().size(); day++) {
      Set<String> kinds = new TreeSet<>(kinds(day));
      kinds.retainAll(kinds(day - 1));
      for (String kind : kinds) {
        add(PlanRule.VARIETY, -weights.sameAgain(), List.of(), "kind", kind, "date", date(day));
      }
    }
  }

  private Set<String> kinds(int day) {
    Set<String> kinds = new TreeSet<>();
    for (Placed placed : sessions) {
      if (placed.day() == day && placed.task() != null && !placed.task().kind().isEmpty()) {
        kinds.add(placed.task().kind());
      }
    }
    return kinds;
  }

  private void change() {
    if (question.earlier().isEmpty()) {
      return;
    }
    List<Placed> earlier = Placed.all(question, question.earlier());
    Set<String> tasks = new TreeSet<>();
    earlier.forEach(placed -> tasks.add(placed.session().task()));
    sessions.forEach(placed -> tasks.add(placed.session().task()));
    for (String task : tasks) {
      for (int day = 0; day < question.days().size(); day++) {
        change(task, day, starts(earlier, task, day), starts(sessions, task, day));
      }
    }
  }

  private void change(String task, int day, List<Instant> earlier, List<Instant> now) {
    List<Instant> unkept = new ArrayList<>(now);
    earlier.forEach(unkept::remove);
    int kept = now.size() - unkept.size();
    long moved = Math.min(earlier.size(), now.size()) - kept;
    long dropped = Math.max(0, earlier.size() - now.size());
    long added = Math.max(0, now.size() - earlier.size());
    long cost = moved * weights.moved() + dropped * weights.dropped() + added * weights.added();
    Object[] parameters = {
      "task", task, "date", date(day), "moved", moved, "dropped", dropped, "added", added
    };
    add(PlanRule.CHANGE, -cost, List.of(), parameters);
  }

  private static List<Instant> starts(Collection<Placed> sessions, String task, int day) {
    return sessions.stream()
        .filter(placed -> placed.day() == day && placed.session().task().equals(task))
        .map(Placed::start)
        .toList();
  }

  private LocalDate date(int day) {
    return question.days().get(day).date();
  }

  private List<Placed> only(Predicate<Placed> which) {
    return sessions.stream().filter(which).toList();
  }

  private void add(PlanRule rule, long points, List<Placed> which, Object... parameters) {
    if (points != 0) {
      parts.add(new ScorePart(rule, points, which.stream().map(Placed::session).toList(), Parameters.of(parameters)));
    }
  }
}
