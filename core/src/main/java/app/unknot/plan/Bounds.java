package app.unknot.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says how much of some remedies together a day or a week may hold, and should. */
final class Bounds {
  private final PlanNumbers numbers;
  private final List<Prescription> all;
  private final ExerciseWeek exercise;
  private final Past past;

  Bounds(PlanNumbers numbers, List<Prescription> all, ExerciseWeek exercise, Past past) {
    this.numbers = numbers;
    this.all = all;
    this.exercise = exercise;
    this.past = past;
  }

  List<Cap> caps() {
    List<Cap> caps = new ArrayList<>();
    day(caps, "pressed.day", RemedyKind.PRESSURE);
    day(caps, "stretched.day", RemedyKind.STRETCH);
    day(caps, "warmed.day", RemedyKind.HEAT, RemedyKind.COLD);
    day(caps, "calm.day", RemedyKind.CALM);
    day(caps, "exercise.day", RemedyKind.ACTIVITY);
    Set<String> activities = of(RemedyKind.ACTIVITY);
    if (!activities.isEmpty()) {
      int most = Math.max(exercise.minutes(), shortest(activities));
      caps.add(new Cap("exercise.week", withDone(activities, RemedyKind.ACTIVITY), Measure.MINUTES, Cap.Period.WEEK, most));
    }
    all.forEach(one -> days(caps, one));
    return caps;
  }

  private void day(List<Cap> caps, String id, RemedyKind... kinds) {
    Set<String> tasks = of(kinds);
    if (!tasks.isEmpty()) {
      caps.add(new Cap(id, withDone(tasks, kinds), Measure.SESSIONS, Cap.Period.DAY, numbers.whole("plan." + id)));
    }
  }

  /** What was done counts, though it may no longer be prescribed. */
  private Set<String> withDone(Set<String> tasks, RemedyKind... kinds) {
    Set<String> all = new HashSet<>(tasks);
    all.addAll(past.tasks(kinds));
    return all;
  }

  /** Days of a week without a remedy come from a cap on its sessions. */
  private static void days(List<Cap> caps, Prescription one) {
    Dose dose = one.remedy().dose();
    if (dose.daysAWeek() < Fortnight.WEEK) {
      int most = dose.daysAWeek() * dose.timesADay();
      Set<String> task = Set.of(one.task().id());
      caps.add(new Cap("days:" + one.task().id(), task, Measure.SESSIONS, Cap.Period.WEEK, most));
    }
  }

  List<Wish> wishes() {
    List<Wish> wishes = new ArrayList<>();
    Set<String> activities = lasting(RemedyKind.ACTIVITY, "plan.exercise.least");
    if (!activities.isEmpty()) {
      int session = shortest(activities);
      int wanted = exercise.minutes() / session * session;
      int must = (int) (numbers.value("plan.exercise.must") * wanted);
      wishes.add(
          new Wish("exercise", activities, Measure.MINUTES, wanted, must, numbers.whole("plan.exercise.points")));
    }
    Set<String> calm = lasting(RemedyKind.CALM, "plan.relax.least");
    if (!calm.isEmpty()) {
      wishes.add(
          new Wish(
              "relax",
              calm,
              Measure.SESSIONS,
              numbers.whole("plan.relax.perWeek"),
              numbers.whole("plan.relax.must"),
              numbers.whole("plan.relax.points")));
    }
    return wishes;
  }

  private int shortest(Set<String> tasks) {
    return all.stream()
        .map(Prescription::task)
        .filter(task -> tasks.contains(task.id()))
        .mapToInt(Task::minutes)
        .min()
        .orElse(1);
  }

  /** Returns the tasks of a kind that take as long as counts. */
  private Set<String> lasting(RemedyKind kind, String least) {
    return tasks(one -> one.remedy().kind() == kind && one.task().minutes() >= numbers.whole(least));
  }

  private Set<String> of(RemedyKind... kinds) {
    return tasks(one -> List.of(kinds).contains(one.remedy().kind()));
  }

  private Set<String> tasks(Predicate<Prescription> which) {
    return all.stream().filter(which).map(one -> one.task().id()).collect(Collectors.toSet());
  }
}
