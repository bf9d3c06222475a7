package app.unknot.solver;

import app.unknot.plan.Fortnight;
import app.unknot.plan.Mark;
import app.unknot.plan.Plan;
import app.unknot.plan.Session;
import app.unknot.plan.SolvingInterrupted;
import app.unknot.plan.Task;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;

/**
 * Makes a plan better part by part: some days, or some tasks of some days, are planned anew to the best while all else
 * stays. Parts of two weeks that lie at least three days from each other share no rule, so two are planned at a time.
 */
final class Search {
  /** Plans a part; returns what should be added there. */
  interface PartSolver {
    List<Added> solve(Board part, List<Added> now, Duration most);
  }

  /** Some tasks of some days. */
  private record Part(int from, int to, Predicate<Task> tasks) {
    boolean holds(Added session) {
      return session.choice().day() >= from && session.choice().day() < to && tasks.test(session.choice().task());
    }
  }

  private static final Predicate<Task> ALL = task -> true;

  private final Fortnight question;
  private final Board whole;
  private final Choice[][] choices;
  private final Worth worths;
  private final PartSolver solver;
  private final boolean wide;
  private final long end;
  private final Progress progress;
  private List<Added> best;
  private long worth;

  Search(Board whole, Plan start, PartSolver solver, boolean wide, long end, Progress progress) {
    this.question = whole.question();
    this.whole = whole;
    this.choices = new Choice[whole.tasks().size()][whole.days()];
    whole.choices().forEach(choice -> choices[choice.index()][choice.day()] = choice);
    this.worths = new Worth(whole);
    this.solver = solver;
    this.wide = wide;
    this.end = end;
    this.progress = progress;
    this.best = added(start);
    this.worth = worths.of(best);
  }

  List<Added> best() {
    return best;
  }

  long worth() {
    return worth;
  }

  private List<Added> added(Plan start) {
    List<Added> added = new ArrayList<>();
    for (Session session : start.sessions()) {
      if (!question.fixed().contains(session)) {
        Added at = whole.find(session);
        if (at == null) {
          return List.of();
        }
        added.add(at);
      }
    }
    return added;
  }

  /** Plans parts anew until none gets better, or time is up. */
  void run() {
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      int idle = 0;
      for (int round = 0; idle < 2 && !over(); round++) {
        long before = worth;
        for (Part[] pair : round % 2 == 0 ? narrow() : broad()) {
          both(threads, pair);
        }
        idle = worth > before ? 0 : idle + 1;
      }
    }
  }

  private boolean over() {
    return System.nanoTime() >= end || progress.stopped();
  }

  /** Single days: breaks, what takes of a person's time, all. Then what takes of it in most of a week. */
  private List<Part[]> narrow() {
    Predicate<Task> main = task -> !task.is(Mark.BREAK);
    List<Part[]> pairs = new ArrayList<>();
    for (Predicate<Task> tasks : List.of(main.negate(), main, ALL)) {
      for (int day = 0; day < Fortnight.WEEK; day++) {
        pairs.add(pair(day, 1, tasks));
      }
    }
    if (wide) {
      pairs.add(new Part[] {new Part(0, 7, main), new Part(10, 14, main)});
      pairs.add(new Part[] {new Part(0, 4, main), new Part(7, 14, main)});
    }
    return pairs;
  }

  /** Two days at a time. */
  private List<Part[]> broad() {
    List<Part[]> pairs = new ArrayList<>();
    for (int day = 0; day < Fortnight.WEEK; day++) {
      pairs.add(pair(day, 2, ALL));
    }
    return pairs;
  }

  private static Part[] pair(int day, int length, Predicate<Task> tasks) {
    int later = day + Fortnight.WEEK;
    return new Part[] {new Part(day, day + length, tasks), new Part(later, later + length, tasks)};
  }

  private void both(ExecutorService threads, Part[] pair) {
    if (over()) {
      return;
    }
    List<Added> now = best;
    List<Future<List<Added>>> found = new ArrayList<>();
    for (Part part : pair) {
      found.add(threads.submit(() -> solve(part, now)));
    }
    for (int i = 0; i < pair.length; i++) {
      Part part = pair[i];
      List<Added> next = new ArrayList<>(best.stream().filter(session -> !part.holds(session)).toList());
      next.addAll(answer(found.get(i)));
      take(next);
    }
  }

  private static List<Added> answer(Future<List<Added>> found) {
    try {
      return found.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SolvingInterrupted();
    } catch (ExecutionException e) {
      throw new IllegalStateException("A part of the plan could not be solved.", e.getCause());
    }
  }

  private void take(List<Added> next) {
    long found = worths.of(next);
    if (found >= worth) {
      best = next;
      worth = found;
      progress.tell(worth);
    }
  }

  private List<Added> solve(Part part, List<Added> now) {
    List<Session> stay = new ArrayList<>(question.fixed());
    List<Added> inside = new ArrayList<>();
    for (Added session : now) {
      if (part.holds(session)) {
        inside.add(session);
      } else {
        stay.add(whole.session(session));
      }
    }
    if (part.from() >= whole.days()) {
      return inside;
    }
    Board board = new Board(question, stay, day -> day >= part.from() && day < part.to(), part.tasks());
    if (board.choices().isEmpty()) {
      return inside;
    }
    Duration left = Duration.ofNanos(Math.max(1, end - System.nanoTime()));
    List<Added> found = new ArrayList<>();
    for (Added session : solver.solve(board, inside, left)) {
      found.add(Added.at(choices[session.choice().index()][session.choice().day()], session.start()));
    }
    return found;
  }
}
