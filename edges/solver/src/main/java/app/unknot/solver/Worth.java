package app.unknot.solver;

import app.unknot.plan.Fortnight;
import app.unknot.plan.Mark;
import app.unknot.plan.Session;
import app.unknot.plan.Task;
import app.unknot.plan.Wish;
import java.util.List;

/** What sessions add to a plan of the fixed ones alone, quickly; {@link app.unknot.plan.PlanChecker} has the last word. */
final class Worth {
  private final Board board;
  private final List<Task> tasks;
  private final Choice[][] choices;

  Worth(Board whole) {
    this.board = whole;
    this.tasks = whole.tasks();
    this.choices = new Choice[tasks.size()][whole.days()];
    whole.choices().forEach(choice -> choices[choice.index()][choice.day()] = choice);
  }

  /** Returns the worth of a plan of the fixed and some added sessions. */
  long of(List<Added> added) {
    int[][] counts = new int[tasks.size()][board.days()];
    long worth = 0;
    for (Added session : added) {
      Choice choice = session.choice();
      worth += choice.bonus()[session.at()] + choice.gains()[counts[choice.index()][choice.day()]++];
    }
    return worth - wishes(counts) - variety(counts) - sitting(added);
  }

  private long wishes(int[][] counts) {
    long cost = 0;
    for (Wish wish : board.question().wishes()) {
      for (int[] week : board.weeks()) {
        int days = week[1] - week[0];
        int held = board.held(wish, week[0], week[1]) + held(wish, week, counts);
        cost += (long) wish.points() * Math.max(0, wish.perWeek() * days / Fortnight.WEEK - held);
        cost += (long) board.weights().must() * Math.max(0, wish.must() * days / Fortnight.WEEK - held);
      }
    }
    return cost;
  }

  private int held(Wish wish, int[] week, int[][] counts) {
    int held = 0;
    for (int task = 0; task < tasks.size(); task++) {
      if (wish.tasks().contains(tasks.get(task).id())) {
        for (int day = week[0]; day < week[1]; day++) {
          held += counts[task][day] * Board.unit(tasks.get(task), wish.measure());
        }
      }
    }
    return held;
  }

  private long variety(int[][] counts) {
    long again = 0;
    for (String kind : board.kinds()) {
      boolean before = false;
      for (int day = 0; day < board.days(); day++) {
        boolean now = board.hasKind(kind, day);
        for (int task = 0; task < tasks.size(); task++) {
          now |= counts[task][day] > 0 && tasks.get(task).kind().equals(kind);
        }
        again += now && before ? 1 : 0;
        before = now;
      }
    }
    return again * board.weights().sameAgain();
  }

  private long sitting(List<Added> added) {
    List<Added> moving = added.stream().filter(session -> session.choice().task().is(Mark.MOVES)).toList();
    long cost = 0;
    for (SittingCell cell : board.cells()) {
      boolean helped = false;
      for (Added session : moving) {
        helped |= cell.helped(session.start(), session.choice().minutes());
      }
      cost += helped ? 0 : cell.cost();
    }
    return cost;
  }
}
