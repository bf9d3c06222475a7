package app.unknot.plan;

import java.util.Set;

/**
 * How much of some tasks together a week of the plan should hold (soft). Each missing unit costs.
 *
 * @param id id, such as {@code exercise}; names the sentence that explains it
 * @param tasks ids of the tasks that count
 * @param measure how they are counted
 * @param perWeek how much is wanted in a week of the plan
 * @param must how much of it the plan is of little use without; at most {@code perWeek}; each unit missing below it
 *     costs {@link Weights#must()} besides
 * @param points what each missing unit costs
 */
public record Wish(String id, Set<String> tasks, Measure measure, int perWeek, int must, int points) {
  /** Copies the set and checks the ranges. */
  public Wish {
    tasks = Set.copyOf(tasks);
    if (perWeek < 0 || must < 0 || must > perWeek || points < 0) {
      throw new IllegalArgumentException(
          "Wish %s wants %d, at least %d, for %d points; expected none negative and the least not above the wish."
              .formatted(id, perWeek, must, points));
    }
  }
}
