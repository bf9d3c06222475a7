package app.unknot.solver;

import java.util.Arrays;

/**
 * A session that is added.
 *
 * @param choice what it is a session of
 * @param at number of its start within the choice
 */
record Added(Choice choice, int at) {
  /** Returns a session at a start that the choice holds. */
  static Added at(Choice choice, int start) {
    return new Added(choice, Arrays.binarySearch(choice.starts(), start));
  }

  int start() {
    return choice.starts()[at];
  }
}
