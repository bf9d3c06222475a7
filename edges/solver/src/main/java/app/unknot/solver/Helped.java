package app.unknot.solver;

import app.unknot.plan.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How much too long sitting some sessions spare a day at most, by their number: exact for cells of one kind, with each
 * session at the best of all its starts, whatever else lies there.
 */
final class Helped {
  private final List<SittingCell> cells;
  private final int[] left;

  /**
   * Looks at some cells of a day.
   *
   * @param cells cells that are due after the same time, need sessions of the same length and cost the same
   * @param choices what may be added to the day
   */
  Helped(List<SittingCell> cells, List<Choice> choices) {
    this.cells = cells.stream().sorted(Comparator.comparingInt(SittingCell::to)).toList();
    this.left = new int[cells.size()];
    for (int i = 0; i < left.length; i++) {
      left[i] = Integer.MAX_VALUE;
    }
    for (Choice choice : choices) {
      if (choice.task().is(Mark.MOVES) && choice.minutes() >= this.cells.getFirst().minutes()) {
        Arrays.stream(choice.starts()).forEach(start -> reach(start, choice.minutes()));
      }
    }
  }

  /** A session helps the cells from the first to the last that it helps; what lies between is given to it. */
  private void reach(int start, int minutes) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < left.length && cells.get(i).from() < start + minutes; i++) {
      if (cells.get(i).helped(start, minutes)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    for (int i = first; first >= 0 && i <= last; i++) {
      left[i] = Math.min(left[i], first);
    }
  }

  /** Returns what the first, second, … session spares, never rising; it ends where no more is spared. */
  List<Integer> gains(int most) {
    int[] before = new int[left.length + 1];
    List<Integer> gains = new ArrayList<>();
    for (int sessions = 1; sessions <= most; sessions++) {
      int[] now = new int[left.length + 1];
      for (int i = 0; i < left.length; i++) {
        int helped = left[i] > i ? 0 : before[left[i]] + i - left[i] + 1;
        now[i + 1] = Math.max(now[i], helped);
      }
      int more = now[left.length] - before[left.length];
      if (more <= 0) {
        break;
      }
      gains.add(more * cells.getFirst().cost());
      before = now;
    }
    gains.sort(Comparator.reverseOrder());
    return gains;
  }
}
