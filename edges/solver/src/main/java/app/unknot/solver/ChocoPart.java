package app.unknot.solver;

import app.unknot.plan.Cap;
import app.unknot.plan.Fortnight;
import app.unknot.plan.Mark;
import app.unknot.plan.Task;
import app.unknot.plan.Wish;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;

/**
 * A part of a question as Choco takes it: one boolean for each possible start of each session, since there is no linear
 * relaxation that would gain from more.
 */
final class ChocoPart {
  private static final int DAY = 24 * 60;
  private static final int STEP = 15;

  /** One possible start. */
  record Start(Choice choice, int at, BoolVar chosen) {
    int from() {
      return choice.starts()[at];
    }

    int to() {
      return from() + choice.minutes();
    }

    Task task() {
      return choice.task();
    }
  }

  private final Board board;
  private final Set<String> held = new HashSet<>();
  private final Model model = new Model();
  private final List<Start> starts = new ArrayList<>();
  private final List<IntVar> terms = new ArrayList<>();
  private final List<Integer> points = new ArrayList<>();
  private int constant;

  /**
   * Makes the model of a board. Of the starts only those each quarter of an hour are taken, those at the edges of what is
   * free or liked, and those of sessions that are there now; more would take Choco too long.
   */
  ChocoPart(Board board, List<Added> now) {
    this.board = board;
    now.forEach(session -> held.add(session.choice().index() + "@" + session.start()));
    for (Choice choice : board.choices()) {
      sessions(choice);
    }
    apart();
    loads();
    budgets();
    board.question().caps().forEach(this::cap);
    lightDays();
    board.question().wishes().forEach(this::wish);
    board.kinds().forEach(this::variety);
    board.cells().forEach(this::cell);
  }

  Model model() {
    return model;
  }

  List<Start> starts() {
    return starts;
  }

  /** Returns what is to be made as great as possible: the same as {@link Worth}. */
  IntVar worth() {
    int least = constant;
    int most = constant;
    for (int i = 0; i < terms.size(); i++) {
      int span = points.get(i) * terms.get(i).getUB();
      least += Math.min(0, span);
      most += Math.max(0, span);
    }
    IntVar worth = model.intVar(least, most);
    terms.add(worth);
    points.add(-1);
    model.scalar(terms.toArray(IntVar[]::new), points.stream().mapToInt(Integer::intValue).toArray(), "=", -constant).post();
    return worth;
  }

  private void gain(IntVar variable, int each) {
    if (each != 0) {
      terms.add(variable);
      points.add(each);
    }
  }

  private void sessions(Choice choice) {
    List<BoolVar> chosen = new ArrayList<>();
    for (int i = 0; i < choice.starts().length; i++) {
      if (taken(choice, i)) {
        BoolVar at = model.boolVar();
        gain(at, choice.bonus()[i]);
        starts.add(new Start(choice, i, at));
        chosen.add(at);
      }
    }
    BoolVar[] steps = model.boolVarArray(choice.most());
    for (int i = 0; i < steps.length; i++) {
      gain(steps[i], choice.gains()[i]);
      if (i > 0) {
        model.arithm(steps[i], "<=", steps[i - 1]).post();
      }
    }
    IntVar count = model.intVar(0, choice.most());
    model.sum(chosen.toArray(BoolVar[]::new), "=", count).post();
    model.sum(steps, "=", count).post();
  }

  private boolean taken(Choice choice, int i) {
    int start = choice.starts()[i];
    return start % STEP == 0
        || i == 0
        || start - choice.starts()[i - 1] > Fortnight.GRID_MINUTES
        || choice.bonus()[i] != choice.bonus()[i - 1]
        || held(choice, start);
  }

  /** Returns whether a session is there now. */
  boolean held(Choice choice, int start) {
    return held.contains(choice.index() + "@" + start);
  }

  private void apart() {
    windows(starts, 0);
    Map<Integer, List<Start>> byTask = new TreeMap<>();
    starts.forEach(start -> byTask.computeIfAbsent(start.choice().index(), index -> new ArrayList<>()).add(start));
    byTask.values().forEach(all -> windows(all, Board.minutes(all.getFirst().task().apart())));
  }

  private void loads() {
    Map<String, List<Start>> loaded = new TreeMap<>();
    Map<String, List<Start>> strong = new TreeMap<>();
    for (Start start : starts) {
      start.task().loads().forEach((group, load) -> {
        loaded.computeIfAbsent(group, name -> new ArrayList<>()).add(start);
        if (load == 3) {
          strong.computeIfAbsent(group, name -> new ArrayList<>()).add(start);
        }
      });
    }
    loaded.values().forEach(all -> windows(all, DAY));
    strong.values().forEach(all -> windows(all, 2 * DAY));
    for (Start press : starts) {
      for (String group : press.task().pressed()) {
        List<BoolVar> after = strong.getOrDefault(group, List.of()).stream()
            .filter(load -> load != press && load.from() >= press.from() && load.from() < press.to() + DAY)
            .map(Start::chosen)
            .toList();
        if (!after.isEmpty()) {
          IntVar none = model.intVar(0, after.size());
          model.sum(after.toArray(BoolVar[]::new), "=", none).post();
          model.ifThen(press.chosen(), model.arithm(none, "=", 0));
        }
      }
    }
  }

  /** At most one of the sessions covers a moment, each lengthened by a rest. */
  private void windows(List<Start> all, int rest) {
    List<Start> sorted = all.stream().sorted((a, b) -> Integer.compare(a.from(), b.from())).toList();
    List<Start> open = new ArrayList<>();
    boolean grown = false;
    for (Start start : sorted) {
      List<Start> still = open.stream().filter(o -> o.to() + rest > start.from()).toList();
      if (still.size() < open.size() && grown) {
        atMostOne(open);
        grown = false;
      }
      open = new ArrayList<>(still);
      open.add(start);
      grown = true;
    }
    atMostOne(open);
  }

  private void atMostOne(List<Start> some) {
    if (some.size() > 1) {
      model.sum(some.stream().map(Start::chosen).toArray(BoolVar[]::new), "<=", 1).post();
    }
  }

  private List<Start> only(Predicate<Start> which) {
    return starts.stream().filter(which).toList();
  }

  private void budgets() {
    for (int day = 0; day < board.days(); day++) {
      int number = day;
      most(only(s -> s.choice().day() == number && !s.task().is(Mark.BREAK)), s -> s.choice().minutes(), board.budget(day));
    }
  }

  private void cap(Cap cap) {
    List<int[]> periods = new ArrayList<>(board.weeks());
    if (cap.period() == Cap.Period.DAY) {
      periods.clear();
      for (int day = 0; day < board.days(); day++) {
        periods.add(new int[] {day, day + 1});
      }
    }
    for (int[] period : periods) {
      most(of(cap.tasks(), period), s -> Board.unit(s.task(), cap.measure()), board.left(cap, period[0], period[1]));
    }
  }

  private List<Start> of(Set<String> tasks, int[] days) {
    return only(s -> s.choice().day() >= days[0] && s.choice().day() < days[1] && tasks.contains(s.task().id()));
  }

  private void most(List<Start> some, ToIntFunction<Start> unit, int most) {
    if (!some.isEmpty()) {
      int[] units = some.stream().mapToInt(unit).toArray();
      model.scalar(some.stream().map(Start::chosen).toArray(IntVar[]::new), units, "<=", most).post();
    }
  }

  private void lightDays() {
    for (int[] week : board.weeks()) {
      List<BoolVar> strained = new ArrayList<>();
      for (int day = week[0]; day < week[1]; day++) {
        int number = day;
        List<Start> straining = only(s -> s.choice().day() == number && s.task().is(Mark.STRAIN));
        if (!straining.isEmpty() && !board.strained(day)) {
          strained.add(any(straining));
        }
      }
      if (week[1] - week[0] == Fortnight.WEEK && !strained.isEmpty()) {
        model.sum(strained.toArray(BoolVar[]::new), "<=", board.strainDays(week)).post();
      }
    }
  }

  private BoolVar any(List<Start> some) {
    BoolVar any = model.boolVar();
    model.addClausesBoolOrArrayEqVar(some.stream().map(Start::chosen).toArray(BoolVar[]::new), any);
    return any;
  }

  private void wish(Wish wish) {
    for (int[] week : board.weeks()) {
      int days = week[1] - week[0];
      lack(wish, week, wish.perWeek() * days / Fortnight.WEEK, wish.points());
      lack(wish, week, wish.must() * days / Fortnight.WEEK, board.weights().must());
    }
  }

  private void lack(Wish wish, int[] week, int wanted, int cost) {
    int lacking = wanted - board.held(wish, week[0], week[1]);
    List<Start> counted = of(wish.tasks(), week);
    if (lacking <= 0 || cost == 0) {
      return;
    }
    if (counted.isEmpty()) {
      constant -= cost * lacking;
      return;
    }
    IntVar lack = model.intVar(0, lacking);
    List<IntVar> sum = new ArrayList<>(counted.stream().map(Start::chosen).toList());
    sum.add(lack);
    int[] units = new int[sum.size()];
    for (int i = 0; i < counted.size(); i++) {
      units[i] = Board.unit(counted.get(i).task(), wish.measure());
    }
    units[counted.size()] = 1;
    model.scalar(sum.toArray(IntVar[]::new), units, ">=", lacking).post();
    gain(lack, -cost);
  }

  private void variety(String kind) {
    int cost = board.weights().sameAgain();
    for (int day = 1; day < board.days() && cost > 0; day++) {
      int number = day;
      List<Start> before = only(s -> s.choice().day() == number - 1 && s.task().kind().equals(kind));
      List<Start> now = only(s -> s.choice().day() == number && s.task().kind().equals(kind));
      boolean heldBefore = board.hasKind(kind, day - 1);
      boolean held = board.hasKind(kind, day);
      if (heldBefore && held) {
        constant -= cost;
      } else if ((heldBefore || !before.isEmpty()) && (held || !now.isEmpty())) {
        again(heldBefore ? List.of() : before, held ? List.of() : now, cost);
      }
    }
  }

  private void again(List<Start> before, List<Start> now, int cost) {
    List<BoolVar> both = new ArrayList<>();
    for (List<Start> day : List.of(before, now)) {
      if (!day.isEmpty()) {
        both.add(any(day));
      }
    }
    BoolVar again = model.boolVar();
    model.addClausesBoolAndArrayEqVar(both.toArray(BoolVar[]::new), again);
    gain(again, -cost);
  }

  private void cell(SittingCell cell) {
    List<BoolVar> clause = new ArrayList<>();
    for (Start start : starts) {
      if (start.task().is(Mark.MOVES) && cell.helped(start.from(), start.choice().minutes())) {
        clause.add(start.chosen());
      }
    }
    if (clause.isEmpty()) {
      constant -= cell.cost();
      return;
    }
    BoolVar stale = model.boolVar();
    clause.add(stale);
    model.addClausesBoolOrArrayEqualTrue(clause.toArray(BoolVar[]::new));
    gain(stale, -cell.cost());
  }
}
