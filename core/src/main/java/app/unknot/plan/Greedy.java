package app.unknot.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Plans a fortnight quickly and plainly: again and again it puts in the session that adds most for each of its minutes,
 * where that adds most, first of all that takes of the person's time, then of the breaks. What it puts in breaks no hard
 * rule, even if fixed sessions do. It is where a solver starts, and the yardstick that a solver has to beat.
 *
 * <p>It shares no rule with {@link PlanChecker}, so that each can be held against the other. The same question has always
 * the same answer. A full fortnight takes some tens of milliseconds.
 */
public final class Greedy {
  private final Fortnight question;
  private final List<Task> tasks;
  private final Openings openings;
  private final Filling filling;
  private final List<Session> sessions = new ArrayList<>();
  private final Set<String> uids = new HashSet<>();

  private Greedy(Fortnight question) {
    this.question = question;
    this.tasks = List.copyOf(question.tasks().values());
    this.openings = new Openings(question);
    this.filling = new Filling(question);
  }

  /** A session that could be put in, and what it adds. */
  private record Choice(int task, int day, long start, double perMinute) {
    static final Choice NONE = new Choice(-1, -1, 0, 0);
  }

  /** Returns a plan of the fixed sessions and what fits well around them; new sessions are named by task and start. */
  public static Plan plan(Fortnight question) {
    Greedy greedy = new Greedy(question);
    question.fixed().forEach(greedy::put);
    greedy.fill(false);
    greedy.fill(true);
    return new Plan(greedy.sessions);
  }

  private void fill(boolean breaks) {
    for (Choice best = best(breaks); best != Choice.NONE; best = best(breaks)) {
      Task task = tasks.get(best.task());
      Instant start = Instant.ofEpochSecond(best.start());
      put(new Session(Uids.fresh(task.id(), start, uids), task.id(), start, task.minutes()));
    }
  }

  private void put(Session session) {
    sessions.add(session);
    uids.add(session.uid());
    openings.close(session);
    filling.put(session);
  }

  private Choice best(boolean breaks) {
    Choice best = Choice.NONE;
    for (int task = 0; task < tasks.size(); task++) {
      for (int day = 0; day < question.days().size(); day++) {
        if (tasks.get(task).is(Mark.BREAK) == breaks && filling.fits(tasks.get(task), day)) {
          best = best(best, task, day);
        }
      }
    }
    return best;
  }

  private Choice best(Choice best, int number, int day) {
    Task task = tasks.get(number);
    int whenever = filling.gain(task, day);
    Choice better = best;
    for (long start : openings.starts(number, day)) {
      double perMinute = (double) (whenever + filling.gainAt(task, day, start)) / task.minutes();
      if (perMinute > better.perMinute()) {
        better = new Choice(number, day, start, perMinute);
      }
    }
    return better;
  }
}
