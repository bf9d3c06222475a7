package app.unknot.plan;

import java.util.Set;

/**
 * The most of some tasks together (hard).
 *
 * @param id id, such as {@code exercise.week}; names the sentence that explains it
 * @param tasks ids of the tasks that count
 * @param measure how they are counted
 * @param period over a day, or over a week of the plan (days 0 to 6, 7 to 13)
 * @param most the most that is allowed
 */
public record Cap(String id, Set<String> tasks, Measure measure, Period period, int most) {
  /** Over what a cap counts. */
  public enum Period {
    /** Each day. */
    DAY,
    /** Each week of the plan. */
    WEEK
  }

  /** Copies the set and checks the range. */
  public Cap {
    tasks = Set.copyOf(tasks);
    if (most < 0) {
      throw new IllegalArgumentException("Cap %s allows %d; expected 0 or more.".formatted(id, most));
    }
  }
}
