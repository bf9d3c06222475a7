package app.unknot.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Finds what breaks the hard rules about sessions together, straight from their words in {@link PlanRule}. */
final class SharedRules {
  private static final Duration AFTER_HARD = Duration.ofHours(48);
  private static final Duration AFTER_MIDDLING = Duration.ofHours(24);
  private static final Duration AFTER_PRESSURE = Duration.ofHours(24);

  private final Fortnight question;
  private final List<Placed> sessions;
  private final List<Violation> found = new ArrayList<>();

  SharedRules(Fortnight question, List<Placed> sessions) {
    this.question = question;
    this.sessions = sessions;
  }

  /** Returns what breaks a rule; nothing for one that is not about sessions together. */
  List<Violation> broken(PlanRule rule) {
    found.clear();
    switch (rule) {
      case BUDGET -> budget();
      case DAY_MOST -> dayMost();
      case APART -> apart();
      case CAP -> question.caps().forEach(this::cap);
      case LOAD -> load();
      case AFTER_PRESSURE -> afterPressure();
      case LIGHT_DAY -> lightDays();
      default -> {}
    }
    return List.copyOf(found);
  }

  private void budget() {
    for (int day = 0; day < question.days().size(); day++) {
      int number = day;
      List<Placed> counted = only(placed -> placed.day() == number && !placed.is(Mark.BREAK));
      int minutes = Counting.count(Measure.MINUTES, counted);
      PlanDay it = question.days().get(day);
      if (minutes > it.budget()) {
        add(PlanRule.BUDGET, counted, "date", it.date(), "minutes", minutes, "most", it.budget());
      }
    }
  }

  private void dayMost() {
    for (int day = 0; day < question.days().size(); day++) {
      int number = day;
      List<Placed> those = only(placed -> placed.day() == number);
      for (Task task : question.tasks().values()) {
        List<Placed> counted = those.stream().filter(placed -> placed.task() == task).toList();
        if (counted.size() > task.dayMost()) {
          add(
              PlanRule.DAY_MOST,
              counted,
              "date",
              question.days().get(day).date(),
              "task",
              task.id(),
              "count",
              counted.size(),
              "most",
              task.dayMost());
        }
      }
    }
  }

  private void apart() {
    for (Task task : question.tasks().values()) {
      List<Placed> all = only(placed -> placed.task() == task);
      for (int i = 0; i < all.size(); i++) {
        for (int j = i + 1; j < all.size(); j++) {
          if (all.get(j).start().isBefore(all.get(i).end().plus(task.apart()))) {
            add(PlanRule.APART, List.of(all.get(i), all.get(j)), "task", task.id(), "minutes", task.apart().toMinutes());
          }
        }
      }
    }
  }

  private void cap(Cap cap) {
    boolean daily = cap.period() == Cap.Period.DAY;
    int periods = daily ? question.days().size() : Counting.weeks(question);
    for (int period = 0; period < periods; period++) {
      int number = period;
      List<Placed> counted =
          only(p -> cap.tasks().contains(p.session().task()) && (daily ? p.day() : p.week()) == number);
      int count = Counting.count(cap.measure(), counted);
      if (count > cap.most()) {
        Object when = daily ? question.days().get(period).date() : period;
        String name = daily ? "date" : "week";
        add(PlanRule.CAP, counted, "cap", cap.id(), "measure", cap.measure(), name, when, "count", count, "most", cap.most());
      }
    }
  }

  private void load() {
    List<Placed> loading = only(placed -> placed.task() != null && !placed.task().loads().isEmpty());
    for (int i = 0; i < loading.size(); i++) {
      for (int j = i + 1; j < loading.size(); j++) {
        load(loading.get(i), loading.get(j));
      }
    }
  }

  private void load(Placed first, Placed later) {
    if (first.task() == null || later.task() == null) {
      return;
    }
    for (String group : new TreeSet<>(first.task().loads().keySet())) {
      int lighter = Math.min(first.task().loads().get(group), later.task().loads().getOrDefault(group, 1));
      Duration apart = lighter == 3 ? AFTER_HARD : lighter == 2 ? AFTER_MIDDLING : Duration.ZERO;
      if (lighter > 1 && later.start().isBefore(first.end().plus(apart))) {
        add(PlanRule.LOAD, List.of(first, later), "group", group, "hours", apart.toHours());
      }
    }
  }

  private void afterPressure() {
    for (Placed pressing : only(placed -> placed.task() != null && !placed.task().pressed().isEmpty())) {
      for (Placed later : sessions) {
        boolean soon =
            !later.start().isBefore(pressing.start()) && later.start().isBefore(pressing.end().plus(AFTER_PRESSURE));
        if (later != pressing && soon && later.task() != null && pressing.task() != null) {
          pressed(pressing, pressing.task(), later, later.task());
        }
      }
    }
  }

  private void pressed(Placed pressing, Task presses, Placed later, Task loads) {
    for (String group : new TreeSet<>(presses.pressed())) {
      if (loads.loads().getOrDefault(group, 1) == 3) {
        add(PlanRule.AFTER_PRESSURE, List.of(pressing, later), "group", group, "hours", AFTER_PRESSURE.toHours());
      }
    }
  }

  private void lightDays() {
    for (int week = 0; (week + 1) * Fortnight.WEEK <= question.days().size(); week++) {
      int number = week;
      List<Placed> straining = only(placed -> placed.week() == number && placed.is(Mark.STRAIN));
      long light = Fortnight.WEEK - straining.stream().mapToInt(Placed::day).distinct().count();
      if (light < question.lightDays()) {
        add(PlanRule.LIGHT_DAY, straining, "week", week, "days", light, "least", question.lightDays());
      }
    }
  }

  private List<Placed> only(Predicate<Placed> which) {
    return sessions.stream().filter(which).toList();
  }

  private void add(PlanRule rule, List<Placed> which, Object... parameters) {
    found.add(new Violation(rule, which.stream().map(Placed::session).toList(), Parameters.of(parameters)));
  }
}
