package app.unknot.solver;

import app.unknot.plan.Cap;
import app.unknot.plan.DayPart;
import app.unknot.plan.Fortnight;
import app.unknot.plan.Mark;
import app.unknot.plan.Measure;
import app.unknot.plan.PlanDay;
import app.unknot.plan.Session;
import app.unknot.plan.Task;
import app.unknot.plan.Weights;
import app.unknot.plan.Wish;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A question in numbers: what may be added where, what fixed sessions have used already, and what everything is worth
 * beyond a plan of the fixed sessions alone. Times are minutes since the day before the first one got up, so that they
 * are small and never negative.
 */
final class Board {
  private static final int DAY = 24 * 60;

  private final Fortnight question;
  private final List<Session> placed;
  private final boolean fine;
  private final List<Task> tasks;
  private final List<PlanDay> days;
  private final Map<String, Task> byId;
  private final int[][] counts;
  private final int[] budgets;
  private final Set<String> kindDays = new HashSet<>();
  private final long origin;
  private final List<SittingCell> cells;
  private final List<Choice> choices = new ArrayList<>();

  /** Lays out the whole question: everything may be added to the fixed sessions. */
  Board(Fortnight question) {
    this(question, question.fixed(), day -> true, task -> true, false);
  }

  /** Lays out the whole question so that each start of a task with several sessions a day stands by itself. */
  static Board fine(Fortnight question) {
    return new Board(question, question.fixed(), day -> true, task -> true, true);
  }

  /**
   * Lays out a part of a question.
   *
   * @param question the question
   * @param placed sessions that stay, the fixed ones among them
   * @param freeDays days to which sessions may be added
   * @param freeTasks tasks of which sessions may be added
   */
  Board(Fortnight question, List<Session> placed, IntPredicate freeDays, Predicate<Task> freeTasks) {
    this(question, placed, freeDays, freeTasks, false);
  }

  private Board(
      Fortnight question, List<Session> placed, IntPredicate freeDays, Predicate<Task> freeTasks, boolean fine) {
    this.fine = fine;
    this.question = question;
    this.placed = placed;
    this.days = question.days();
    this.byId = question.tasks();
    this.tasks = byId.values().stream().sorted(Comparator.comparing(Task::id)).toList();
    this.counts = new int[tasks.size()][days.size()];
    this.budgets = days.stream().mapToInt(PlanDay::budget).toArray();
    this.origin = days.isEmpty() ? 0 : Math.floorDiv(days.getFirst().awake().from().getEpochSecond(), 60L) - DAY;
    placed.forEach(this::count);
    this.cells = new SittingCells(this, freeDays).open();
    for (int day = 0; day < days.size(); day++) {
      if (freeDays.test(day)) {
        add(day, freeTasks);
      }
    }
  }

  private void add(int day, Predicate<Task> freeTasks) {
    DayMap map = new DayMap(days.get(day), days, placed);
    for (int task = 0; task < tasks.size(); task++) {
      Choice choice = freeTasks.test(tasks.get(task)) ? choice(task, day, map) : null;
      if (choice != null) {
        choices.add(choice);
      }
    }
  }

  Fortnight question() {
    return question;
  }

  Weights weights() {
    return question.weights();
  }

  int days() {
    return days.size();
  }

  /** Returns the tasks, by id. */
  List<Task> tasks() {
    return tasks;
  }

  /** Returns the kinds that variety is about. */
  Set<String> kinds() {
    Set<String> kinds = new TreeSet<>();
    tasks.forEach(task -> kinds.add(task.kind()));
    kinds.remove("");
    return kinds;
  }

  /** Returns the sessions that stay. */
  List<Session> placed() {
    return placed;
  }

  /** Returns what may be added, by day and task. */
  List<Choice> choices() {
    return choices;
  }

  /** Returns the cells of sitting that no fixed session helps, and that some session could. */
  List<SittingCell> cells() {
    return cells;
  }

  /** Returns the minutes left of the budget of a day; never negative. */
  int budget(int day) {
    return Math.max(0, budgets[day]);
  }

  /** Returns whether some fixed session of a kind lies on a day. */
  boolean hasKind(String kind, int day) {
    return kindDays.contains(kind + '@' + day);
  }

  /** Returns the weeks: the numbers of their first day, and the day after the last. */
  List<int[]> weeks() {
    List<int[]> weeks = new ArrayList<>();
    for (int from = 0; from < days.size(); from += Fortnight.WEEK) {
      weeks.add(new int[] {from, Math.min(days.size(), from + Fortnight.WEEK)});
    }
    return weeks;
  }

  /** Returns how many strained days may be added to a week. */
  int strainDays(int[] week) {
    int strained = 0;
    for (int day = week[0]; day < week[1]; day++) {
      strained += strained(day) ? 1 : 0;
    }
    return Math.max(0, Fortnight.WEEK - question.lightDays() - strained);
  }

  /** Returns whether a fixed session strains on a day. */
  boolean strained(int day) {
    for (int task = 0; task < tasks.size(); task++) {
      if (counts[task][day] > 0 && tasks.get(task).is(Mark.STRAIN)) {
        return true;
      }
    }
    return false;
  }

  /** Returns how much a cap leaves of some days; never negative. */
  int left(Cap cap, int from, int to) {
    return Math.max(0, cap.most() - held(cap.tasks(), cap.measure(), from, to));
  }

  /** Returns how much fixed sessions hold of what a wish counts. */
  int held(Wish wish, int from, int to) {
    return held(wish.tasks(), wish.measure(), from, to);
  }

  private int held(Set<String> counted, Measure measure, int from, int to) {
    int held = 0;
    for (Session session : placed) {
      int day = counted.contains(session.task()) ? dayOf(session.start()) : -1;
      if (day >= from && day < to) {
        held += measure == Measure.MINUTES ? session.minutes() : 1;
      }
    }
    return held;
  }

  /** Returns how much one session counts. */
  static int unit(Task task, Measure measure) {
    return measure == Measure.MINUTES ? task.minutes() : 1;
  }

  /** Returns the moment of a minute of the board. */
  Instant at(int minute) {
    return Instant.ofEpochSecond((origin + minute) * 60);
  }

  /** Returns a new session; its id is free unless a fixed one was named to deceive. */
  Session session(Added added) {
    Instant at = at(added.start());
    String task = added.choice().task().id();
    return new Session(task + '@' + at, task, at, added.choice().minutes());
  }

  /** Returns a session as one that is added, or null when it could not be. */
  @Nullable Added find(Session session) {
    int day = dayOf(session.start());
    for (Choice choice : choices) {
      if (choice.day() == day && choice.task().id().equals(session.task())) {
        Added added = Added.at(choice, (int) (seconds(session.start()) / 60));
        return added.at() < 0 ? null : added;
      }
    }
    return null;
  }

  /** Returns the seconds of a moment on the board. */
  long seconds(Instant moment) {
    return moment.getEpochSecond() - origin * 60;
  }

  /** Returns the number of the day to which a moment belongs, or -1. */
  int dayOf(Instant start) {
    for (int day = 0; day < days.size(); day++) {
      PlanDay lived = days.get(day);
      if (!start.isBefore(lived.awake().from()) && start.isBefore(lived.awake().to())) {
        return day;
      }
    }
    for (int day = 0; day < days.size(); day++) {
      if (days.get(day).date().equals(start.atZone(question.zone()).toLocalDate())) {
        return day;
      }
    }
    return -1;
  }

  private void count(Session session) {
    Task task = byId.get(session.task());
    int day = dayOf(session.start());
    if (day < 0) {
      return;
    }
    if (task == null || !task.is(Mark.BREAK)) {
      budgets[day] -= session.minutes();
    }
    if (task != null) {
      counts[tasks.indexOf(task)][day]++;
      kindDays.add(task.kind() + '@' + day);
    }
  }

  private @Nullable Choice choice(int index, int day, DayMap map) {
    Task task = tasks.get(index);
    int[] gains = gains(task, counts[index][day], earlier(task, day));
    int most = task.is(Mark.BREAK) ? gains.length : Math.min(gains.length, budget(day) / task.minutes());
    for (Cap cap : question.caps()) {
      if (cap.tasks().contains(task.id())) {
        int week = day / Fortnight.WEEK * Fortnight.WEEK;
        int left =
            cap.period() == Cap.Period.DAY ? left(cap, day, day + 1) : left(cap, week, Math.min(days.size(), week + Fortnight.WEEK));
        most = Math.min(most, left / unit(task, cap.measure()));
      }
    }
    if (most <= 0 || declined(task, day)) {
      return null;
    }
    int[] starts = new Starts(this, task).of(days.get(day), map);
    if (starts.length == 0) {
      return null;
    }
    boolean[] covers = new boolean[starts.length];
    for (int i = 0; i < starts.length; i++) {
      covers[i] = fine && most > 1 || task.is(Mark.MOVES) && helps(starts[i], task.minutes());
    }
    return new Choice(task, index, day, starts, bonus(task, day, starts), Arrays.copyOf(gains, most), covers);
  }

  private boolean helps(int start, int minutes) {
    for (SittingCell cell : cells) {
      if (cell.helped(start, minutes)) {
        return true;
      }
    }
    return false;
  }

  private boolean declined(Task task, int day) {
    return question.declined().contains(new Fortnight.Declined(task.id(), days.get(day).date()))
        || question.declined().contains(new Fortnight.Declined(Fortnight.Declined.EVERYTHING, days.get(day).date()));
  }

  /** What each further session of a day is worth, with what it changes against the earlier plan. */
  private int[] gains(Task task, int held, int earlier) {
    int[] gains = new int[Math.max(0, task.dayMost() - held)];
    for (int i = 0; i < gains.length; i++) {
      int change = question.earlier().isEmpty() ? 0 : held + i < earlier ? weights().dropped() - weights().moved() : -weights().added();
      gains[i] = task.values().get(held + i) + change;
    }
    return gains;
  }

  private int earlier(Task task, int day) {
    return (int) question.earlier().stream().filter(session -> session.task().equals(task.id()) && dayOf(session.start()) == day).count();
  }

  private int[] bonus(Task task, int day, int[] starts) {
    Set<Instant> kept = new HashSet<>();
    for (Session session : question.earlier()) {
      if (session.task().equals(task.id()) && dayOf(session.start()) == day) {
        kept.add(session.start());
      }
    }
    int[] bonus = new int[starts.length];
    for (int i = 0; i < starts.length; i++) {
      Instant start = at(starts[i]);
      boolean liked = !task.liked().isEmpty() && task.liked().contains(DayPart.at(start.atZone(question.zone()).toLocalTime()));
      bonus[i] = (liked ? weights().likedTime() : 0) + (kept.contains(start) ? weights().moved() : 0);
    }
    return bonus;
  }

  /** Returns the task of a session, or null when it is not known. */
  @Nullable Task taskOf(Session session) {
    return byId.get(session.task());
  }

  /** Returns the whole minutes that a time takes. */
  static int minutes(Duration duration) {
    return (int) Math.ceilDiv(duration.getSeconds(), 60L);
  }
}
