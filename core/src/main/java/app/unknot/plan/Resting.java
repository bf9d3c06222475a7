package app.unknot.plan;

import app.unknot.plan.Fortnight.Declined;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Says what rests on which day besides what the person does not want: pressing for a day after it was worse, a point that
 * was pressed today with another tool, and exercise once a week holds as much as it may.
 */
final class Resting {
  private final PlanBasis basis;
  private final List<Prescription> all;
  private final ExerciseWeek exercise;
  private final PlanNumbers numbers;
  private final Past past;
  private final LocalDate today;
  private final Set<Declined> rest = new HashSet<>();

  Resting(PlanBasis basis, List<Prescription> all, ExerciseWeek exercise, PlanNumbers numbers, Past past) {
    this.basis = basis;
    this.all = all;
    this.exercise = exercise;
    this.numbers = numbers;
    this.past = past;
    this.today = basis.now().atZone(basis.living().zone()).toLocalDate();
  }

  Set<Declined> declined() {
    basis.progress().flares().forEach(this::afterFlare);
    past.tasks(today, RemedyKind.PRESSURE).forEach(this::pressedAlready);
    restOfWeek();
    return rest;
  }

  /** Rests a spot for a day: on that of the flare and the next. Source: the knowledge about pressing. */
  private void afterFlare(LocalDate flare) {
    of(RemedyKind.PRESSURE).forEach(one -> List.of(flare, flare.plusDays(1)).forEach(day -> rest(one, day)));
  }

  private void pressedAlready(String task) {
    String spot = spot(task);
    of(RemedyKind.PRESSURE).stream()
        .filter(one -> spot(one.task().id()).equals(spot))
        .filter(one -> !one.task().id().equals(task))
        .forEach(one -> rest(one, today));
  }

  private static String spot(String task) {
    return task.substring(task.indexOf(':') + 1);
  }

  /**
   * A plan that begins within a week of progress takes over what the days before it left of that week. On each day that
   * is left at most one activity stays open, from the last day on, as long as all of them fit.
   */
  private void restOfWeek() {
    LocalDate first = basis.first();
    int into = (int) Math.floorMod(first.toEpochDay() - basis.progress().since(first).toEpochDay(), (long) Fortnight.WEEK);
    LocalDate from = first.minusDays(into);
    int done = past.exercise(from, first);
    if (done > 0) {
      int left = ExerciseWeek.of(basis.progress(), basis.living().exerciseNow(), first, numbers).minutes();
      left = Math.min(left, exercise.minutes()) - past.exercise(from, from.plusDays(Fortnight.WEEK));
      for (int day = Fortnight.WEEK - 1; day >= into; day--) {
        left -= open(from.plusDays(day), left);
      }
    }
  }

  /** Leaves at most one activity open on a day, and returns how many minutes it may take. */
  private int open(LocalDate day, int left) {
    Prescription open =
        of(RemedyKind.ACTIVITY).stream()
            .filter(one -> most(one) <= left && !declined(one, day))
            .max(Comparator.comparingInt(one -> one.task().values().getFirst()))
            .orElse(null);
    of(RemedyKind.ACTIVITY).stream().filter(one -> one != open).forEach(one -> rest(one, day));
    return open == null ? 0 : most(open);
  }

  private boolean declined(Prescription one, LocalDate day) {
    return basis.declined().contains(new Declined(one.task().id(), day));
  }

  private static int most(Prescription one) {
    return one.task().minutes() * one.task().dayMost();
  }

  /** What was done today stands. */
  private void rest(Prescription one, LocalDate day) {
    boolean over = day.isBefore(today) || past.tasks(day, one.remedy().kind()).contains(one.task().id());
    if (!over) {
      rest.add(new Declined(one.task().id(), day));
    }
  }

  private List<Prescription> of(RemedyKind kind) {
    return all.stream().filter(one -> one.remedy().kind() == kind).toList();
  }
}
