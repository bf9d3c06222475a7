package app.unknot.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.IntVar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One session that may be added: at one start, or at any of several where only their order matters.
 *
 * @param choice what it is a session of
 * @param starts numbers of its possible starts within the choice
 * @param present whether it is there
 * @param start when it starts; null with a single start
 * @param classes starts that gain the same, where they differ
 */
record Slot(Choice choice, int[] starts, BoolVar present, @Nullable IntVar start, List<Gain> classes) {
  /**
   * Starts that gain the same.
   *
   * @param bonus what they gain
   * @param chosen whether the session starts at one of them
   */
  record Gain(int bonus, BoolVar chosen) {}

  int first() {
    return choice.starts()[starts[0]];
  }

  int last() {
    return choice.starts()[starts[starts.length - 1]];
  }

  int minutes() {
    return choice.minutes();
  }

  boolean single() {
    return start == null;
  }
}
