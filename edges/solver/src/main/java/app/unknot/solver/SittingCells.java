package app.unknot.solver;

import app.unknot.plan.Fortnight;
import app.unknot.plan.Mark;
import app.unknot.plan.Session;
import app.unknot.plan.SittingRule;
import app.unknot.plan.Task;
import app.unknot.terms.TimeSpan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Cuts sitting into the cells that are too late without a break. */
final class SittingCells {
  private static final long STEP = Fortnight.GRID_MINUTES * 60L;

  private final Board board;
  private final List<SittingCell> open = new ArrayList<>();

  SittingCells(Board board, IntPredicate freeDays) {
    this.board = board;
    SittingRule rule = board.question().sitting();
    for (int day = 0; day < board.days(); day++) {
      for (TimeSpan span : freeDays.test(day) ? board.question().days().get(day).sitting() : List.<TimeSpan>of()) {
        cut(span, rule.shortAfter(), 0, board.weights().staleSitting());
        cut(span, rule.longAfter(), rule.longMinutes(), board.weights().longSitting());
      }
    }
  }

  /** Returns the cells that no fixed session helps. */
  List<SittingCell> open() {
    return open;
  }

  private void cut(TimeSpan span, Duration after, int minutes, int cost) {
    long offset = board.question().zone().getRules().getOffset(span.from()).getTotalSeconds();
    long from = span.from().getEpochSecond();
    long due = from + after.getSeconds();
    long first = Math.ceilDiv(due + offset, STEP) * STEP - offset;
    long zero = span.from().getEpochSecond() - board.seconds(span.from());
    for (long at = first; cost > 0 && at + STEP <= span.to().getEpochSecond(); at += STEP) {
      long since = at - after.getSeconds();
      if (!helped(since, at, minutes)) {
        // Sessions start and end at whole minutes, so a part of a minute counts as the minute.
        open.add(new SittingCell((int) Math.floorDiv(since - zero, 60L), (int) ((at - zero) / 60), minutes, cost));
      }
    }
  }

  private boolean helped(long since, long at, int minutes) {
    for (Session session : board.placed()) {
      Task task = board.taskOf(session);
      if (task != null
          && task.is(Mark.MOVES)
          && session.minutes() >= minutes
          && session.start().getEpochSecond() <= at
          && session.end().getEpochSecond() > since) {
        return true;
      }
    }
    return false;
  }
}
