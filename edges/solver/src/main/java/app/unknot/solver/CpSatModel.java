package app.unknot.solver;

import app.unknot.plan.Cap;
import app.unknot.plan.Fortnight;
import app.unknot.plan.Mark;
import app.unknot.plan.Task;
import app.unknot.plan.Wish;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import com.google.ortools.util.Domain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The question as CP-SAT takes it.
 *
 * <p>A session that shortens somebody's sitting is one boolean for each possible start, because each start helps other
 * cells; these are covered or paid for, which the linear relaxation sees well. For all other sessions the start matters
 * only through what it must not touch, so they are optional intervals with a range of starts. What sessions are worth
 * depends on how many a day holds, and stands at booleans that count them.
 */
final class CpSatModel {
  private static final int DAY = 24 * 60;

  private final Board board;
  private final CpModel model = new CpModel();
  private final LinearExprBuilder value = LinearExpr.newBuilder();

  /** Slots by choice, in the order of the choices. */
  private final List<List<Slot>> slots = new ArrayList<>();

  /** Makes the model of a board; the objective is the worth of what is added, less that of a start. */
  CpSatModel(Board board, long start) {
    this.board = board;
    value.add(-start);
    for (Choice choice : board.choices()) {
      slots.add(slots(choice));
    }
    apart();
    overlap();
    budgets();
    caps();
    loads();
    pressure();
    lightDays();
    wishes();
    variety();
    sitting();
    model.maximize(value);
  }

  CpModel model() {
    return model;
  }

  List<List<Slot>> slots() {
    return slots;
  }

  /** Returns the sessions of a solution. */
  List<Added> read(CpSolver solver) {
    List<Added> sessions = new ArrayList<>();
    for (List<Slot> made : slots) {
      for (Slot slot : made) {
        if (solver.booleanValue(slot.present())) {
          IntVar start = slot.start();
          sessions.add(Added.at(slot.choice(), start == null ? slot.first() : (int) solver.value(start)));
        }
      }
    }
    return sessions;
  }

  // --- sessions ---

  private List<Slot> slots(Choice choice) {
    List<Slot> made = new ArrayList<>();
    List<Integer> free = new ArrayList<>();
    for (int i = 0; i < choice.starts().length; i++) {
      if (choice.covers()[i]) {
        BoolVar at = model.newBoolVar("");
        value.addTerm(at, choice.bonus()[i]);
        made.add(new Slot(choice, new int[] {i}, at, null, List.of()));
      } else {
        free.add(i);
      }
    }
    boolean onlyFree = made.isEmpty();
    int[] starts = free.stream().mapToInt(Integer::intValue).toArray();
    int most = Math.min(choice.most(), starts.length);
    for (int i = 0; i < most; i++) {
      Slot slot = range(choice, starts);
      if (onlyFree) {
        value.addTerm(slot.present(), choice.gains()[i]);
      }
      if (i > 0) {
        Slot before = made.getLast();
        model.addImplication(slot.present(), before.present());
        follow(before, slot, Board.minutes(choice.task().apart()));
      }
      made.add(slot);
    }
    if (!onlyFree) {
      count(choice, made);
    }
    return made;
  }

  private void count(Choice choice, List<Slot> made) {
    LinearExprBuilder counted = LinearExpr.newBuilder();
    made.forEach(slot -> counted.addTerm(slot.present(), 1));
    List<BoolVar> steps = new ArrayList<>();
    for (int gain : choice.gains()) {
      BoolVar step = model.newBoolVar("");
      value.addTerm(step, gain);
      counted.addTerm(step, -1);
      if (!steps.isEmpty()) {
        model.addImplication(step, steps.getLast());
      }
      steps.add(step);
    }
    model.addEquality(counted, 0);
  }

  private Slot range(Choice choice, int[] starts) {
    BoolVar present = model.newBoolVar("");
    if (starts.length == 1) {
      value.addTerm(present, choice.bonus()[starts[0]]);
      return new Slot(choice, starts, present, null, List.of());
    }
    IntVar start = model.newIntVarFromDomain(Domain.fromValues(times(choice, starts)), "");
    Map<Integer, List<Integer>> byBonus = new TreeMap<>();
    for (int i : starts) {
      byBonus.computeIfAbsent(choice.bonus()[i], bonus -> new ArrayList<>()).add(i);
    }
    List<Slot.Gain> classes = new ArrayList<>();
    if (byBonus.size() == 1) {
      value.addTerm(present, choice.bonus()[starts[0]]);
    } else {
      List<Literal> one = new ArrayList<>();
      byBonus.forEach((bonus, same) -> {
        BoolVar chosen = model.newBoolVar("");
        Domain domain = Domain.fromValues(times(choice, same.stream().mapToInt(Integer::intValue).toArray()));
        model.addLinearExpressionInDomain(start, domain).onlyEnforceIf(chosen);
        value.addTerm(chosen, bonus);
        classes.add(new Slot.Gain(bonus, chosen));
        one.add(chosen);
      });
      one.add(present.not());
      model.addExactlyOne(one);
    }
    return new Slot(choice, starts, present, start, classes);
  }

  private static long[] times(Choice choice, int[] starts) {
    return Arrays.stream(starts).mapToLong(i -> choice.starts()[i]).toArray();
  }

  private static LinearExpr start(Slot slot) {
    IntVar start = slot.start();
    return start == null ? LinearExpr.constant(slot.first()) : LinearExpr.affine(start, 1, 0);
  }

  private IntervalVar interval(Slot slot, int rest) {
    return model.newOptionalFixedSizeIntervalVar(start(slot), slot.minutes() + rest, slot.present(), "");
  }

  /** A later slot starts so long after an earlier one, where both are there. */
  private void follow(Slot before, Slot after, int gap) {
    int wait = before.minutes() + gap;
    if (after.first() - before.last() >= wait) {
      return;
    }
    if (after.last() - before.first() < wait) {
      model.addBoolOr(new Literal[] {before.present().not(), after.present().not()});
      return;
    }
    LinearExprBuilder distance = LinearExpr.newBuilder();
    distance.add(start(after)).addTerm(start(before), -1);
    model.addGreaterOrEqual(distance, wait).onlyEnforceIf(new Literal[] {before.present(), after.present()});
  }

  // --- hard rules ---

  private void apart() {
    Map<Integer, List<Slot>> byTask = new TreeMap<>();
    for (List<Slot> made : slots) {
      if (!made.isEmpty()) {
        byTask.computeIfAbsent(made.getFirst().choice().index(), index -> new ArrayList<>()).addAll(made);
      }
    }
    for (List<Slot> all : byTask.values()) {
      rest(all, Board.minutes(all.getFirst().choice().task().apart()));
    }
  }

  /** No two of these slots lie nearer than a rest. */
  private void rest(List<Slot> all, int rest) {
    all = new ArrayList<>(all);
    all.sort((a, b) -> Integer.compare(a.first(), b.first()));
    List<Slot> singles = all.stream().filter(Slot::single).toList();
    windows(singles, rest);
    if (needed(all, rest)) {
      List<IntervalVar> intervals = new ArrayList<>();
      all.forEach(slot -> intervals.add(interval(slot, rest)));
      model.addNoOverlap(intervals);
    }
  }

  /** Whether a slot with a range may meet another one. */
  private static boolean needed(List<Slot> all, int rest) {
    int end = Integer.MIN_VALUE;
    boolean single = true;
    for (Slot slot : all) {
      if (slot.first() < end && !(single && slot.single())) {
        return true;
      }
      int until = slot.last() + slot.minutes() + rest;
      if (until > end) {
        end = until;
        single = slot.single();
      } else {
        single &= slot.single();
      }
    }
    return false;
  }

  /** At most one of the slots with a single start covers a moment, each lengthened by a rest. */
  private void windows(List<Slot> singles, int rest) {
    List<Slot> open = new ArrayList<>();
    boolean grown = false;
    for (Slot slot : singles) {
      List<Slot> still = open.stream().filter(o -> o.first() + o.minutes() + rest > slot.first()).toList();
      if (still.size() < open.size() && grown) {
        atMostOne(open);
        grown = false;
      }
      open = new ArrayList<>(still);
      open.add(slot);
      grown = true;
    }
    atMostOne(open);
  }

  private void atMostOne(List<Slot> some) {
    if (some.size() > 1) {
      model.addAtMostOne(some.stream().map(Slot::present).toArray(Literal[]::new));
    }
  }

  private void overlap() {
    for (int day = 0; day < board.days(); day++) {
      rest(of(day), 0);
    }
  }

  private List<Slot> of(int day) {
    List<Slot> all = new ArrayList<>();
    for (List<Slot> made : slots) {
      if (!made.isEmpty() && made.getFirst().choice().day() == day) {
        all.addAll(made);
      }
    }
    return all;
  }

  private void budgets() {
    for (int day = 0; day < board.days(); day++) {
      LinearExprBuilder used = LinearExpr.newBuilder();
      int most = 0;
      for (Slot slot : of(day)) {
        if (!slot.choice().task().is(Mark.BREAK)) {
          used.addTerm(slot.present(), slot.minutes());
          most += slot.minutes();
        }
      }
      if (most > board.budget(day)) {
        model.addLessOrEqual(used, board.budget(day));
      }
    }
  }

  private void caps() {
    for (Cap cap : board.question().caps()) {
      if (cap.period() == Cap.Period.WEEK) {
        board.weeks().forEach(week -> cap(cap, week[0], week[1]));
      } else {
        for (int day = 0; day < board.days(); day++) {
          cap(cap, day, day + 1);
        }
      }
    }
  }

  private void cap(Cap cap, int from, int to) {
    LinearExprBuilder used = LinearExpr.newBuilder();
    int most = 0;
    for (Slot slot : of(cap.tasks(), from, to)) {
      int unit = Board.unit(slot.choice().task(), cap.measure());
      used.addTerm(slot.present(), unit);
      most += unit;
    }
    if (most > board.left(cap, from, to)) {
      model.addLessOrEqual(used, board.left(cap, from, to));
    }
  }

  private List<Slot> of(Set<String> tasks, int from, int to) {
    List<Slot> all = new ArrayList<>();
    for (List<Slot> made : slots) {
      for (Slot slot : made) {
        Choice choice = slot.choice();
        if (choice.day() >= from && choice.day() < to && tasks.contains(choice.task().id())) {
          all.add(slot);
        }
      }
    }
    return all;
  }

  private void loads() {
    Map<String, List<Slot>> strong = new TreeMap<>();
    Map<String, List<Slot>> loaded = new TreeMap<>();
    for (List<Slot> made : slots) {
      for (Slot slot : made) {
        slot.choice().task().loads().forEach((group, load) -> {
          loaded.computeIfAbsent(group, name -> new ArrayList<>()).add(slot);
          if (load == 3) {
            strong.computeIfAbsent(group, name -> new ArrayList<>()).add(slot);
          }
        });
      }
    }
    Set<List<Slot>> seen = new HashSet<>();
    loaded.values().stream().filter(seen::add).forEach(some -> load(some, DAY));
    seen.clear();
    strong.values().stream().filter(seen::add).forEach(some -> load(some, 2 * DAY));
  }

  private void load(List<Slot> some, int rest) {
    exclusiveDays(some, rest);
    rest(some, rest);
  }

  /** Days so near that only one of the slots fits: the relaxation sees this better than intervals. */
  private void exclusiveDays(List<Slot> some, int rest) {
    Map<Integer, List<Slot>> byDay = new TreeMap<>();
    some.forEach(slot -> byDay.computeIfAbsent(slot.choice().day(), day -> new ArrayList<>()).add(slot));
    List<Slot> before = List.of();
    for (List<Slot> day : byDay.values()) {
      List<Slot> both = new ArrayList<>(before);
      both.addAll(day);
      if (exclusive(both, rest)) {
        atMostOne(both);
      } else if (exclusive(day, rest)) {
        atMostOne(day);
      }
      before = day;
    }
  }

  private static boolean exclusive(List<Slot> some, int rest) {
    int earliestEnd = some.stream().mapToInt(slot -> slot.first() + slot.minutes()).min().orElse(0);
    int latestStart = some.stream().mapToInt(Slot::last).max().orElse(0);
    return latestStart < earliestEnd + rest;
  }

  private void pressure() {
    for (List<Slot> pressing : slots) {
      if (pressing.isEmpty() || pressing.getFirst().choice().task().pressed().isEmpty()) {
        continue;
      }
      Choice press = pressing.getFirst().choice();
      for (List<Slot> loading : slots) {
        if (!loading.isEmpty() && presses(press.task(), loading.getFirst().choice().task())) {
          int distance = loading.getFirst().choice().day() - press.day();
          if (distance >= 0 && distance <= 2) {
            pressing.forEach(first -> loading.forEach(second -> afterPressure(first, second)));
          }
        }
      }
    }
  }

  private static boolean presses(Task press, Task load) {
    return press.pressed().stream().anyMatch(group -> load.loads().getOrDefault(group, 1) == 3);
  }

  /** The load comes before the pressure or a day after it; on one day only the former is possible. */
  private void afterPressure(Slot press, Slot load) {
    if (press == load || load.last() < press.first() || load.first() >= press.last() + press.minutes() + DAY) {
      return;
    }
    boolean laterFits = load.last() >= press.first() + press.minutes() + DAY;
    boolean earlierFits = load.first() + load.minutes() <= press.last();
    if (!laterFits) {
      follow(load, press, 0);
    } else if (!earlierFits) {
      follow(press, load, DAY);
    } else {
      BoolVar later = model.newBoolVar("");
      order(press, load, DAY, later);
      order(load, press, 0, later.not());
    }
  }

  private void order(Slot before, Slot after, int gap, Literal when) {
    LinearExprBuilder distance = LinearExpr.newBuilder();
    distance.add(start(after)).addTerm(start(before), -1);
    model.addGreaterOrEqual(distance, before.minutes() + gap)
        .onlyEnforceIf(new Literal[] {before.present(), after.present(), when});
  }

  private void lightDays() {
    for (int[] week : board.weeks()) {
      if (week[1] - week[0] < Fortnight.WEEK) {
        continue;
      }
      LinearExprBuilder strained = LinearExpr.newBuilder();
      int most = 0;
      for (int day = week[0]; day < week[1]; day++) {
        if (!board.strained(day)) {
          List<Slot> strains = of(day).stream().filter(slot -> slot.choice().task().is(Mark.STRAIN)).toList();
          if (!strains.isEmpty()) {
            strained.addTerm(any(strains), 1);
            most++;
          }
        }
      }
      if (most > board.strainDays(week)) {
        model.addLessOrEqual(strained, board.strainDays(week));
      }
    }
  }

  /** A boolean that is true when any of the slots is there. */
  private BoolVar any(List<Slot> some) {
    if (some.size() == 1) {
      return some.getFirst().present();
    }
    BoolVar any = model.newBoolVar("");
    some.forEach(slot -> model.addImplication(slot.present(), any));
    return any;
  }

  // --- what soft rules cost ---

  private void wishes() {
    for (Wish wish : board.question().wishes()) {
      for (int[] week : board.weeks()) {
        int days = week[1] - week[0];
        wish(wish, week, wish.perWeek() * days / Fortnight.WEEK, wish.points());
        wish(wish, week, wish.must() * days / Fortnight.WEEK, board.weights().must());
      }
    }
  }

  private void wish(Wish wish, int[] week, int wanted, int points) {
    int lacking = wanted - board.held(wish, week[0], week[1]);
    if (lacking <= 0 || points == 0) {
      return;
    }
    List<Slot> counted = of(wish.tasks(), week[0], week[1]);
    if (counted.isEmpty()) {
      value.add(-(long) points * lacking);
      return;
    }
    IntVar lack = model.newIntVar(0, lacking, "");
    LinearExprBuilder sum = LinearExpr.newBuilder();
    sum.addTerm(lack, 1);
    counted.forEach(slot -> sum.addTerm(slot.present(), Board.unit(slot.choice().task(), wish.measure())));
    model.addGreaterOrEqual(sum, lacking);
    value.addTerm(lack, -points);
  }

  private void variety() {
    int cost = board.weights().sameAgain();
    for (String kind : board.kinds()) {
      List<Slot> before = List.of();
      for (int day = 0; day < board.days(); day++) {
        List<Slot> now = of(day).stream().filter(slot -> slot.choice().task().kind().equals(kind)).toList();
        if (day > 0 && cost > 0) {
          again(kind, day, before, now, cost);
        }
        before = now;
      }
    }
  }

  private void again(String kind, int day, List<Slot> before, List<Slot> now, int cost) {
    boolean heldBefore = board.hasKind(kind, day - 1);
    boolean held = board.hasKind(kind, day);
    if (heldBefore && held) {
      value.add(-cost);
      return;
    }
    if (!heldBefore && before.isEmpty() || !held && now.isEmpty()) {
      return;
    }
    BoolVar again = model.newBoolVar("");
    List<Literal> clause = new ArrayList<>(List.of(again));
    if (!heldBefore) {
      clause.add(any(before).not());
    }
    if (!held) {
      clause.add(any(now).not());
    }
    model.addBoolOr(clause);
    value.addTerm(again, -cost);
  }

  private void sitting() {
    for (SittingCell cell : board.cells()) {
      List<Literal> helping = new ArrayList<>();
      for (List<Slot> made : slots) {
        for (Slot slot : made) {
          if (slot.choice().task().is(Mark.MOVES) && slot.single() && cell.helped(slot.first(), slot.minutes())) {
            helping.add(slot.present());
          }
        }
      }
      if (helping.isEmpty()) {
        value.add(-cell.cost());
      } else {
        BoolVar stale = model.newBoolVar("");
        helping.add(stale);
        model.addBoolOr(helping);
        value.addTerm(stale, -cell.cost());
      }
    }
  }
}
