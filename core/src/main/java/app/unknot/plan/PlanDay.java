package app.unknot.plan;

import app.unknot.terms.TimeSpan;
import java.time.LocalDate;
import java.util.List;

/**
 * One day of a fortnight as the person lives it.
 *
 * @param date the day on which the person gets up
 * @param awake from getting up to going to bed; may end after midnight; never shares a moment with another day's
 * @param work working hours: only tasks marked {@link Mark#AT_WORK} fit
 * @param quiet hours in which nothing is planned
 * @param busy events of the calendar, merged and in order: nothing fits, no break either
 * @param sitting when the person is expected to sit, merged and in order: where breaks belong
 * @param budget minutes that the person gives, breaks not counted
 */
public record PlanDay(
    LocalDate date,
    TimeSpan awake,
    List<TimeSpan> work,
    List<TimeSpan> quiet,
    List<TimeSpan> busy,
    List<TimeSpan> sitting,
    int budget) {
  /** Copies the lists and checks the budget. */
  public PlanDay {
    work = List.copyOf(work);
    quiet = List.copyOf(quiet);
    busy = List.copyOf(busy);
    sitting = List.copyOf(sitting);
    if (budget < 0) {
      throw new IllegalArgumentException("The budget of %s is %d minutes; expected 0 or more.".formatted(date, budget));
    }
  }
}
