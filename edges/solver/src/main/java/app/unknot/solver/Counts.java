package app.unknot.solver;

import app.unknot.plan.Cap;
import app.unknot.plan.Fortnight;
import app.unknot.plan.Mark;
import app.unknot.plan.PlanDay;
import app.unknot.plan.Task;
import app.unknot.plan.Wish;
import app.unknot.terms.TimeSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * What no plan is worth more than, found quickly however big the question is: only how many sessions of a task a day holds
 * is asked, not when they start. Each start is taken to be the best one, and what must not overlap has only to fit into
 * the time of the day.
 */
final class Counts {
  private static final int HOUR = 60;

  private final Board board;
  private final LinearBound program = new LinearBound();
  private final Map<Choice, List<Integer>> steps = new IdentityHashMap<>();
  private long constant;

  /** Counts on a whole board of fixed sessions. */
  Counts(Board whole) {
    this.board = whole;
    whole.choices().forEach(choice -> steps.put(choice, steps(choice)));
    for (int day = 0; day < whole.days(); day++) {
      int now = day;
      count(board.budget(day), choice -> choice.day() == now && !choice.task().is(Mark.BREAK), Choice::minutes);
      count(free(day), choice -> choice.day() == now, Choice::minutes);
    }
    whole.question().caps().forEach(this::cap);
    loads(2, 24 * HOUR);
    loads(3, 48 * HOUR);
    lightDays();
    whole.question().wishes().forEach(this::wish);
    whole.kinds().forEach(this::variety);
    sitting();
  }

  /** Returns a worth that no plan exceeds. */
  long most() {
    return program.most() + constant;
  }

  private List<Integer> steps(Choice choice) {
    int bonus = Arrays.stream(choice.bonus()).max().orElse(0);
    int most = Math.min(choice.most(), fitting(choice));
    List<Integer> made = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      made.add(program.column(choice.gains()[i] + bonus, 1));
    }
    return made;
  }

  /** How many sessions of a choice fit into its day so far apart as they must be. */
  private static int fitting(Choice choice) {
    int wait = choice.minutes() + Board.minutes(choice.task().apart());
    int next = Integer.MIN_VALUE;
    int count = 0;
    for (int start : choice.starts()) {
      if (start >= next) {
        count++;
        next = start + wait;
      }
    }
    return count;
  }

  /** The minutes of a day in which any session could lie. */
  private int free(int day) {
    Set<Integer> minutes = new HashSet<>();
    for (Choice choice : board.choices()) {
      for (int start : choice.day() == day ? choice.starts() : new int[0]) {
        for (int minute = 0; minute < choice.minutes(); minute++) {
          minutes.add(start + minute);
        }
      }
    }
    return minutes.size();
  }

  private Map<Integer, Integer> units(Predicate<Choice> counted, ToIntFunction<Choice> unit) {
    return units(all(counted), unit);
  }

  private Map<Integer, Integer> units(List<Choice> counted, ToIntFunction<Choice> unit) {
    Map<Integer, Integer> units = new HashMap<>();
    for (Choice choice : counted) {
      steps.getOrDefault(choice, List.of()).forEach(step -> units.put(step, unit.applyAsInt(choice)));
    }
    return units;
  }

  private void count(int limit, Predicate<Choice> counted, ToIntFunction<Choice> unit) {
    program.row(units(counted, unit), limit);
  }

  private static Predicate<Choice> of(Set<String> tasks, int from, int to) {
    return choice -> choice.day() >= from && choice.day() < to && tasks.contains(choice.task().id());
  }

  private void cap(Cap cap) {
    int length = cap.period() == Cap.Period.WEEK ? Fortnight.WEEK : 1;
    for (int from = 0; from < board.days(); from += length) {
      int to = Math.min(board.days(), from + length);
      count(board.left(cap, from, to), of(cap.tasks(), from, to), choice -> Board.unit(choice.task(), cap.measure()));
    }
  }

  /** Where no two sessions of a day, or of two days running, can lie a rest apart, only one of them fits. */
  private void loads(int least, int rest) {
    List<String> groups = board.tasks().stream().flatMap(task -> task.loads().keySet().stream()).distinct().sorted().toList();
    for (String group : groups) {
      List<Choice> loading = all(choice -> choice.task().loads().getOrDefault(group, 1) >= least);
      for (int day = 0; day < board.days(); day++) {
        if (!alone(loading, day, day + 1, rest)) {
          alone(loading, day, day, rest);
        }
      }
    }
  }

  private boolean alone(List<Choice> loading, int from, int to, int rest) {
    List<Choice> some = loading.stream().filter(choice -> choice.day() >= from && choice.day() <= to).toList();
    int earliestEnd = some.stream().mapToInt(choice -> choice.starts()[0] + choice.minutes()).min().orElse(0);
    int latestStart = some.stream().mapToInt(choice -> choice.starts()[choice.starts().length - 1]).max().orElse(0);
    if (latestStart >= earliestEnd + rest) {
      return false;
    }
    program.row(units(some, choice -> 1), 1);
    return true;
  }

  private List<Choice> all(Predicate<Choice> wanted) {
    return board.choices().stream().filter(wanted).toList();
  }

  private void lightDays() {
    for (int[] week : board.weeks()) {
      Map<Integer, Integer> strained = new HashMap<>();
      for (int day = week[0]; day < week[1]; day++) {
        int now = day;
        if (!board.strained(day)) {
          strained.put(any(choice -> choice.day() == now && choice.task().is(Mark.STRAIN)), 1);
        }
      }
      if (week[1] - week[0] == Fortnight.WEEK) {
        program.row(strained, board.strainDays(week));
      }
    }
  }

  /** A column that is 1 where any of the choices is there. */
  private int any(Predicate<Choice> wanted) {
    int any = program.column(0, 1);
    units(wanted, choice -> 1).keySet().forEach(step -> program.row(Map.of(step, 1, any, -1), 0));
    return any;
  }

  private void wish(Wish wish) {
    for (int[] week : board.weeks()) {
      int days = week[1] - week[0];
      wish(wish, week, wish.perWeek() * days / Fortnight.WEEK, wish.points());
      wish(wish, week, wish.must() * days / Fortnight.WEEK, board.weights().must());
    }
  }

  private void wish(Wish wish, int[] week, int wanted, int points) {
    int lacking = wanted - board.held(wish, week[0], week[1]);
    if (lacking > 0) {
      Map<Integer, Integer> units =
          units(of(wish.tasks(), week[0], week[1]), choice -> -Board.unit(choice.task(), wish.measure()));
      units.put(program.column(-points, lacking), -1);
      program.row(units, -lacking);
    }
  }

  private void variety(String kind) {
    int cost = board.weights().sameAgain();
    int before = -1;
    for (int day = 0; day < board.days(); day++) {
      int number = day;
      int now = any(choice -> choice.day() == number && choice.task().kind().equals(kind));
      if (board.hasKind(kind, day)) {
        program.row(Map.of(now, -1), -1);
      }
      if (day > 0) {
        program.row(Map.of(before, 1, now, 1, program.column(-cost, 1), -1), 1);
      }
      before = now;
    }
  }

  private void sitting() {
    for (int day = 0; day < board.days(); day++) {
      int number = day;
      Map<List<Integer>, List<SittingCell>> alike = new LinkedHashMap<>();
      Board alone = new Board(board.question(), board.placed(), other -> other == number, task -> false);
      for (SittingCell cell : alone.cells()) {
        int after = cell.to() - cell.from();
        alike.computeIfAbsent(List.of(after, cell.minutes(), cell.cost()), key -> new ArrayList<>()).add(cell);
        constant -= cell.cost();
      }
      alike.values().forEach(cells -> spared(number, cells));
    }
  }

  /** Sessions that move spare sitting; who sits outside the waking time of a day may be helped by any day. */
  private void spared(int day, List<SittingCell> cells) {
    boolean inside = inside(board.question().days().get(day));
    Predicate<Choice> moving =
        choice -> (choice.day() == day || !inside) && choice.task().is(Mark.MOVES) && choice.minutes() >= cells.getFirst().minutes();
    Map<Integer, Integer> units = units(moving, choice -> -1);
    for (int gain : new Helped(cells, all(moving)).gains(units.size())) {
      units.put(program.column(gain, 1), 1);
    }
    program.row(units, 0);
  }

  private static boolean inside(PlanDay day) {
    for (TimeSpan span : day.sitting()) {
      if (span.from().isBefore(day.awake().from()) || span.to().isAfter(day.awake().to())) {
        return false;
      }
    }
    return true;
  }
}
