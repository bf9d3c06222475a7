package app.unknot.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * How much exercise one week may hold. It begins low, grows by a tenth each week, by a fifth from very little, has a light
 * week each fourth, and steps back by a quarter when it was worse for more than a day. It grows only by weeks in which
 * something was planned or done, and begins anew after more than {@value Progress#BREAK_DAYS} days of nothing. Source:
 * section 8.2 of the project brief; beginning anew is the careful side.
 *
 * @param week number of the week since the first plan, or since a new beginning, from 0 to about 520
 * @param level minutes that a week without reason for less would hold
 * @param minutes minutes that this week should hold
 * @param kind why it holds these
 */
public record ExerciseWeek(int week, int level, int minutes, Kind kind) {
  /** Each so-manieth week is light. */
  static final int LIGHT_EACH = 4;

  /** More weeks, ten years of them, are not looked back on; files may hold anything. */
  private static final int MOST_WEEKS = 130 * LIGHT_EACH;

  /** What a week is. */
  public enum Kind {
    /** As much as the level says. */
    FULL,
    /** The light week, each fourth. */
    LIGHT,
    /** Less, because it was worse for more than a day. */
    STEP_BACK
  }

  /**
   * Returns how much the week of a day may hold; weeks are counted from the day of the first plan.
   *
   * @param progress how it went so far
   * @param exerciseNow minutes of exercise in a usual week before the first plan
   * @param day any day of the week
   */
  public static ExerciseWeek of(Progress progress, int exerciseNow, LocalDate day) {
    return of(progress, exerciseNow, day, PlanNumbers.standard());
  }

  /**
   * Returns how much each week of a fortnight may hold: what the least of those may that it touches, the first of equals.
   * Caps and wishes of a fortnight are the same in both weeks, so this keeps a light week light; the week beside it is
   * planned anew when it comes. A fortnight that begins within a week touches three.
   */
  static ExerciseWeek ofTwo(Progress progress, int exerciseNow, LocalDate first, PlanNumbers numbers) {
    int days = 2 * Fortnight.WEEK;
    Progress planned = progress.planning(first, days);
    return Stream.of(0, Fortnight.WEEK, days - 1)
        .map(day -> of(planned, exerciseNow, first.plusDays(day), numbers))
        .min(Comparator.comparingInt(ExerciseWeek::minutes))
        .orElseThrow();
  }

  static ExerciseWeek of(Progress progress, int exerciseNow, LocalDate day, PlanNumbers numbers) {
    LocalDate begun = recent(progress.since(day), day);
    int week = (int) (ChronoUnit.DAYS.between(begun, day) / Fortnight.WEEK);
    double most = Math.max(numbers.exerciseAim(), exerciseNow);
    double level = Math.max(numbers.exerciseStart(), exerciseNow);
    for (int past = 0; past < week; past++) {
      level = Math.min(most, level * after(progress, begun.plusDays((long) past * Fortnight.WEEK), past, level, numbers));
    }
    Kind kind = kind(progress, begun.plusDays((long) week * Fortnight.WEEK), week);
    double share =
        switch (kind) {
          case FULL -> 1;
          case LIGHT -> numbers.lightShare();
          case STEP_BACK -> numbers.stepBack();
        };
    return new ExerciseWeek(week, whole(level), whole(level * share), kind);
  }

  /** Leaves out what is too long ago, in whole rounds of weeks, so that a light week stays one. */
  private static LocalDate recent(LocalDate begun, LocalDate day) {
    long tooMany = ChronoUnit.DAYS.between(begun, day) / Fortnight.WEEK - MOST_WEEKS;
    return tooMany <= 0 ? begun : begun.plusWeeks(Math.ceilDiv(tooMany, LIGHT_EACH) * LIGHT_EACH);
  }

  /** Returns by what the level changes after a week. */
  private static double after(Progress progress, LocalDate from, int week, double level, PlanNumbers numbers) {
    return switch (kind(progress, from, week)) {
      case STEP_BACK -> numbers.stepBack();
      case LIGHT -> 1;
      case FULL -> grows(progress, from, level, numbers) ? 1 + numbers.growth(level) : 1;
    };
  }

  private static Kind kind(Progress progress, LocalDate from, int week) {
    LocalDate to = from.plusDays(Fortnight.WEEK);
    if (progress.flares().stream().anyMatch(day -> !day.isBefore(from) && day.isBefore(to))) {
      return Kind.STEP_BACK;
    }
    return week % LIGHT_EACH == LIGHT_EACH - 1 ? Kind.LIGHT : Kind.FULL;
  }

  private static boolean grows(Progress progress, LocalDate from, double level, PlanNumbers numbers) {
    return progress.heldAnything(from, from.plusDays(Fortnight.WEEK)) && !hardlyDone(progress, from, level, numbers);
  }

  /** Whoever ticks off what was done, and did little of it, goes on with the same. */
  private static boolean hardlyDone(Progress progress, LocalDate from, double level, PlanNumbers numbers) {
    LocalDate to = from.plusDays(Fortnight.WEEK);
    int done =
        progress.done().entrySet().stream()
            .filter(day -> !day.getKey().isBefore(from) && day.getKey().isBefore(to))
            .mapToInt(day -> day.getValue())
            .sum();
    return !progress.done().isEmpty() && done < numbers.hardlyDone() * level;
  }

  /** Rounds down, so that nothing grows faster than it may; what is a hair below a whole number is that number. */
  private static int whole(double minutes) {
    return (int) Math.floor(minutes + 1e-6);
  }
}
