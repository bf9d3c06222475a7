package app.unknot.solver;

import app.unknot.plan.Fortnight;
import app.unknot.plan.Plan;
import app.unknot.plan.Session;
import app.unknot.plan.Task;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

  private final Fortnight question;
  private final Board whole;
  private final Choice[][] choices;
  private final Worth worth;
  private final PartSolver solver;
  private final long end;
  private final Progress progress;
  private List<Added> best;
  private long value;

  Search(Board whole, Plan start, PartSolver solver, long end, Progress progress) {
    this.question = whole.question();
    this.whole = whole;
    this.choices = new Choice[whole.tasks().size()][whole.days()];
    whole.choices().forEach(choice -> choices[choice.index()][choice.day()] = choice);
    this.worth = new Worth(whole);
    this.solver = solver;
    this.end = end;
    this.progress = progress;
    this.best = added(start);
    this.value = worth.of(best);
  }

  List<Added> best() {
    return best;
  }

  long worth() {
    return value;
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
      long before;
      int round = 0;
      do {
        before = value;
        round(threads, round++);
      } while (value > before && System.nanoTime() < end && !progress.stopped());
    }
  }

  private void round(ExecutorService threads, int round) {
    Predicate<Task> all = task -> true;
    Predicate<Task> main = task -> !task.is(app.unknot.plan.Mark.BREAK);
    int days = whole.days();
    if (round % 2 == 0) {
      both(threads, new Part(0, 7, main), new Part(10, 14, main));
      both(threads, new Part(0, 4, main), new Part(7, 14, main));
      for (int day = 0; day < 7; day++) {
        both(threads, new Part(day, day + 1, all), new Part(day + 7, day + 8, all));
      }
    } else {
      for (int day = 0; day < 7; day += 1) {
        both(threads, new Part(day, day + 2, all), new Part(day + 7, Math.min(days, day + 9), all));
      }
    }
  }

  private void both(ExecutorService threads, Part one, Part other) {
    if (System.nanoTime() >= end || progress.stopped()) {
      return;
    }
    List<Future<List<Added>>> found = new ArrayList<>();
    for (Part part : List.of(one, other)) {
      if (part.from() < whole.days()) {
        List<Added> now = best;
        found.add(threads.submit(() -> solve(part, now)));
      }
    }
    List<Part> parts = List.of(one, other);
    for (int i = 0; i < found.size(); i++) {
      try {
        List<Added> inside = found.get(i).get();
        Part part = parts.get(i);
        List<Added> next = new ArrayList<>(best.stream().filter(session -> !part.holds(session)).toList());
        next.addAll(inside);
        take(next);
      } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private void take(List<Added> next) {
    long worthIt = worth.of(next);
    if (worthIt >= value) {
      boolean better = worthIt > value;
      best = next;
      value = worthIt;
      if (better) {
        progress.tell(value);
      }
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
    Board board = new Board(question, stay, day -> day >= part.from() && day < part.to(), part.tasks());
    Duration left = Duration.ofNanos(Math.max(1, end - System.nanoTime()));
    List<Added> found = new ArrayList<>();
    for (Added session : solver.solve(board, inside, left)) {
      found.add(Added.at(choices[session.choice().index()][session.choice().day()], session.start()));
    }
    return found;
  }
}
