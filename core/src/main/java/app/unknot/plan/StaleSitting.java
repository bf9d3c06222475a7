package app.unknot.plan;

import app.unknot.terms.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * How much sitting of one day still costs while {@link Greedy} fills a fortnight, kept as running sums, so that what a
 * session would spare is read off at once. Moments are seconds since 1970.
 */
final class StaleSitting {
  private static final int CELL = 60 * Fortnight.GRID_MINUTES;

  private final long base;
  private final boolean[] stale;
  private final int[] before;
  private final long after;
  private final int cost;
  private final int least;

  /**
   * Counts the cells of a day.
   *
   * @param after how long a person may sit without moving
   * @param cost what each cell costs
   * @param least how many minutes a session must have to count as moving
   */
  StaleSitting(ZoneId zone, PlanDay day, Duration after, int cost, int least) {
    long from = day.sitting().isEmpty() ? day.awake().from().getEpochSecond() : first(zone, day.sitting().getFirst());
    long to = day.sitting().isEmpty() ? from : day.sitting().getLast().to().getEpochSecond();
    this.base = from;
    this.after = after.toSeconds();
    this.cost = cost;
    this.least = least;
    this.stale = new boolean[(int) Math.max(0, (to - from) / CELL)];
    this.before = new int[stale.length + 1];
    for (TimeSpan span : day.sitting()) {
      long end = span.to().getEpochSecond();
      for (long at = first(zone, span); at + CELL <= end; at += CELL) {
        stale[(int) ((at - base) / CELL)] = !Instant.ofEpochSecond(at).isBefore(span.from().plus(after));
      }
    }
    sum();
  }

  /** Returns the points that a session would spare. */
  int spares(Task task, long start) {
    if (!task.is(Mark.MOVES) || task.minutes() < least) {
      return 0;
    }
    return cost * (before[cell(start + 60L * task.minutes() + after)] - before[cell(start)]);
  }

  /** Takes a session into account. */
  void put(Task task, long start, long end) {
    if (task.is(Mark.MOVES) && (end - start) / 60 >= least) {
      for (int i = cell(start); i < cell(end + after); i++) {
        stale[i] = false;
      }
      sum();
    }
  }

  /** Returns the number of the first cell that starts no earlier. */
  private int cell(long moment) {
    return Math.clamp(Math.ceilDiv(moment - base, CELL), 0, stale.length);
  }

  private void sum() {
    for (int i = 0; i < stale.length; i++) {
      before[i + 1] = before[i] + (stale[i] ? 1 : 0);
    }
  }

  private static long first(ZoneId zone, TimeSpan span) {
    long from = span.from().getEpochSecond() + (span.from().getNano() > 0 ? 1 : 0);
    long offset = zone.getRules().getOffset(span.from()).getTotalSeconds();
    return from + Math.floorMod(-(from + offset), (long) CELL);
  }
}
