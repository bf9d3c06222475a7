package app.unknot.plan;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something that may be put into a fortnight, once or many times: one remedy for one muscle, one activity, one kind of
 * break. Made from a remedy that the person may use; see {@link Prescriber}.
 *
 * @param id id within the fortnight, such as {@code stretch:trapezius_upper:right} or {@code walk}
 * @param remedy id of the remedy
 * @param minutes how long one session takes, 1 to 120
 * @param values what the first, second, … session of a day is worth, in points, never rising; its size is the most
 *     sessions a day (hard)
 * @param apart least time between the end of one session and the start of the next one of this task (hard); may be zero
 * @param marks what rules ask for
 * @param loads load class 2 or 3 by muscle group, raised already where a knot is active; class 1 is left out
 * @param pressed muscle groups that it presses firmly: they are not loaded with class 3 within 24 hours after it
 * @param kind what it is for variety: the same kind on two days running costs; empty where that does not matter
 * @param liked parts of the day that the person likes for it
 */
public record Task(
    String id,
    String remedy,
    int minutes,
    List<Integer> values,
    Duration apart,
    Set<Mark> marks,
    Map<String, Integer> loads,
    Set<String> pressed,
    String kind,
    Set<DayPart> liked) {
  /** Copies the collections and checks the ranges. */
  public Task {
    values = List.copyOf(values);
    marks = Set.copyOf(marks);
    loads = Map.copyOf(loads);
    pressed = Set.copyOf(pressed);
    liked = Set.copyOf(liked);
    if (minutes < 1 || minutes > 120) {
      throw new IllegalArgumentException("Task %s takes %d minutes; expected 1 to 120.".formatted(id, minutes));
    }
    if (values.isEmpty()) {
      throw new IllegalArgumentException("Task %s has no value for a first session.".formatted(id));
    }
    for (int i = 1; i < values.size(); i++) {
      if (values.get(i) > values.get(i - 1)) {
        throw new IllegalArgumentException("Task %s values a later session of a day above an earlier one: %s.".formatted(id, values));
      }
    }
    if (apart.isNegative()) {
      throw new IllegalArgumentException("Task %s has a negative time apart: %s.".formatted(id, apart));
    }
    for (Map.Entry<String, Integer> load : loads.entrySet()) {
      if (load.getValue() < 2 || load.getValue() > 3) {
        throw new IllegalArgumentException("Task %s loads %s with class %d; expected 2 or 3.".formatted(id, load.getKey(), load.getValue()));
      }
    }
  }

  /** Returns the most sessions a day. */
  public int dayMost() {
    return values.size();
  }

  /** Returns whether it has a mark. */
  public boolean is(Mark mark) {
    return marks.contains(mark);
  }
}
