package app.unknot.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What {@link Greedy} has put into each day and week so far, what fits besides, and what one more session would add to the
 * value of the plan.
 */
final class Filling {
  private final Fortnight question;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Set<Long>> earlier = new HashMap<>();
  private final Map<String, Integer> kept = new HashMap<>();
  private final int[] budgetUsed;
  private final int[][] capUsed;
  private final int[][] wishHas;
  private final List<Set<Integer>> strained = new ArrayList<>();
  private final List<Set<String>> kinds = new ArrayList<>();
  private final List<List<StaleSitting>> sitting = new ArrayList<>();

  Filling(Fortnight question) {
    this.question = question;
    int days = question.days().size();
    this.budgetUsed = new int[days];
    this.capUsed = new int[question.caps().size()][days];
    this.wishHas = new int[question.wishes().size()][2];
    SittingRule rule = question.sitting();
    Weights weights = question.weights();
    for (PlanDay day : question.days()) {
      strained.add(new HashSet<>());
      kinds.add(new HashSet<>());
      sitting.add(
          List.of(
              new StaleSitting(question.zone(), day, rule.shortAfter(), weights.staleSitting(), 0),
              new StaleSitting(question.zone(), day, rule.longAfter(), weights.longSitting(), rule.longMinutes())));
    }
    for (Session session : question.earlier()) {
      earlier
          .computeIfAbsent(key(session.task(), dayOf(session)), key -> new HashSet<>())
          .add(session.start().getEpochSecond());
    }
  }

  /** Takes a session into account. */
  void put(Session session) {
    Task task = question.task(session.task());
    int day = dayOf(session);
    if (task != null) {
      sitting.stream().flatMap(List::stream).forEach(
          it -> it.put(task, session.start().getEpochSecond(), session.end().getEpochSecond()));
    }
    if (day < 0) {
      return;
    }
    String key = key(session.task(), day);
    counts.merge(key, 1, Integer::sum);
    if (earlier.getOrDefault(key, Set.of()).contains(session.start().getEpochSecond())) {
      kept.merge(key, 1, Integer::sum);
    }
    if (task == null || !task.is(Mark.BREAK)) {
      budgetUsed[day] += session.minutes();
    }
    for (int i = 0; i < capUsed.length; i++) {
      Cap cap = question.caps().get(i);
      capUsed[i][period(cap, day)] += cap.tasks().contains(session.task()) ? size(cap.measure(), session.minutes()) : 0;
    }
    for (int i = 0; i < wishHas.length; i++) {
      Wish wish = question.wishes().get(i);
      wishHas[i][day / 7] += wish.tasks().contains(session.task()) ? size(wish.measure(), session.minutes()) : 0;
    }
    if (task != null) {
      kinds.get(day).add(task.kind());
      if (task.is(Mark.STRAIN)) {
        strained.get(day / 7).add(day);
      }
    }
  }

  /** Returns whether one more session of a task fits into a day, whenever it is. */
  boolean fits(Task task, int day) {
    boolean time = task.is(Mark.BREAK) || budgetUsed[day] + task.minutes() <= question.days().get(day).budget();
    return time && counts.getOrDefault(key(task.id(), day), 0) < task.dayMost() && underCaps(task, day) && light(task, day);
  }

  private boolean underCaps(Task task, int day) {
    for (int i = 0; i < capUsed.length; i++) {
      Cap cap = question.caps().get(i);
      if (cap.tasks().contains(task.id())
          && capUsed[i][period(cap, day)] + size(cap.measure(), task.minutes()) > cap.most()) {
        return false;
      }
    }
    return true;
  }

  private boolean light(Task task, int day) {
    int week = day / 7;
    if (!task.is(Mark.STRAIN) || question.days().size() < 7 * week + 7) {
      return true;
    }
    Set<Integer> days = new HashSet<>(strained.get(week));
    days.add(day);
    return 7 - days.size() >= question.lightDays();
  }

  /** Returns the points that one more session adds, whenever it is. */
  int gain(Task task, int day) {
    int gain = task.values().get(counts.getOrDefault(key(task.id(), day), 0));
    for (int i = 0; i < wishHas.length; i++) {
      gain += wished(question.wishes().get(i), wishHas[i][day / 7], task, day / 7);
    }
    return gain - sameAgain(task, day);
  }

  private int wished(Wish wish, int has, Task task, int week) {
    if (!wish.tasks().contains(task.id())) {
      return 0;
    }
    int days = Math.min(7, question.days().size() - 7 * week);
    int more = has + size(wish.measure(), task.minutes());
    int wanted = wish.perWeek() * days / 7;
    int must = wish.must() * days / 7;
    return wish.points() * (Math.min(more, wanted) - Math.min(has, wanted))
        + question.weights().must() * (Math.min(more, must) - Math.min(has, must));
  }

  private int sameAgain(Task task, int day) {
    int pairs = 0;
    if (!task.kind().isEmpty() && !kinds.get(day).contains(task.kind())) {
      pairs += day > 0 && kinds.get(day - 1).contains(task.kind()) ? 1 : 0;
      pairs += day + 1 < kinds.size() && kinds.get(day + 1).contains(task.kind()) ? 1 : 0;
    }
    return pairs * question.weights().sameAgain();
  }

  /** Returns the points that it adds besides when it starts at a moment. */
  int gainAt(Task task, int day, long start) {
    int gain = 0;
    for (StaleSitting it : sitting.get(day)) {
      gain += it.spares(task, start);
    }
    if (!task.liked().isEmpty()) {
      ZonedDateTime at = Instant.ofEpochSecond(start).atZone(question.zone());
      gain += task.liked().contains(DayPart.at(at.toLocalTime())) ? question.weights().likedTime() : 0;
    }
    return question.earlier().isEmpty() ? gain : gain + nearer(task, day, start);
  }

  /** Returns what it adds for being nearer to the earlier plan. */
  private int nearer(Task task, int day, long start) {
    String key = key(task.id(), day);
    Set<Long> then = earlier.getOrDefault(key, Set.of());
    int now = counts.getOrDefault(key, 0);
    int same = kept.getOrDefault(key, 0);
    return change(then.size(), now, same) - change(then.size(), now + 1, same + (then.contains(start) ? 1 : 0));
  }

  private int change(int then, int now, int same) {
    Weights weights = question.weights();
    return weights.moved() * (Math.min(then, now) - same)
        + weights.dropped() * Math.max(0, then - now)
        + weights.added() * Math.max(0, now - then);
  }

  private int dayOf(Session session) {
    List<PlanDay> days = question.days();
    LocalDate date = session.start().atZone(question.zone()).toLocalDate();
    int dated = -1;
    for (int day = 0; day < days.size(); day++) {
      boolean early = session.start().isBefore(days.get(day).awake().from());
      if (!early && session.start().isBefore(days.get(day).awake().to())) {
        return day;
      }
      dated = days.get(day).date().equals(date) ? day : dated;
    }
    return dated;
  }

  private static int period(Cap cap, int day) {
    return cap.period() == Cap.Period.DAY ? day : day / 7;
  }

  private static int size(Measure measure, int minutes) {
    return measure == Measure.MINUTES ? minutes : 1;
  }

  private static String key(String task, int day) {
    return day + ":" + task;
  }
}
