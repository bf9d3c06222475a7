package app.unknot.solver;

/**
 * Five minutes of sitting that are too long after the last break, unless a session that moves comes in time.
 *
 * @param from the first start that helps, in minutes of the board; a session that ends after it helps too
 * @param to the last start that helps
 * @param minutes how long a session must be to help
 * @param cost what it costs when none comes
 */
record SittingCell(int from, int to, int minutes, int cost) {
  /** Returns whether a session of so many minutes helps at a start. */
  boolean helped(int start, int length) {
    return length >= minutes && start <= to && start + length > from;
  }
}
