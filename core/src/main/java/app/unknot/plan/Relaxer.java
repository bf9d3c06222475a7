package app.unknot.plan;

import app.unknot.plan.Collision.Limit;
import app.unknot.plan.Relaxation.Kind;
import app.unknot.plan.Relaxation.Step;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says why a plan does not hold what it must, and what little change would mend it.
 *
 * <p>What collides is found by deletion: the limits are taken away one after the other, first kind by kind, then one by
 * one; a limit without which there is still no plan does not matter and stays away. Those that remain collide. What mends
 * it is found by trying changes in order of what they ask of the person ({@link Relaxation.Kind}). Each question is
 * answered by {@link Greedy} or else by the solver, asked for nothing but what weeks must hold; what the solver does not
 * find in its time counts as impossible, so that a collision may then name too much, never too little help.
 */
public final class Relaxer {
  /** The most questions that a solver is asked for each wish and week. */
  private static final int TRIES = 40;

  private static final int SEED = 1;
  private static final int MET = 1000;
  private static final List<Integer> MORE = List.of(10, 20, 30, 45, 60);
  private static final int EARLIER = 15;

  /** What is left out first, so that what a person can change is named rather than what keeps safe. */
  private static final List<PlanRule> ORDER =
      List.of(
          PlanRule.LOAD,
          PlanRule.AFTER_PRESSURE,
          PlanRule.LIGHT_DAY,
          PlanRule.CAP,
          PlanRule.APART,
          PlanRule.DAY_MOST,
          PlanRule.CALM_EVENING,
          PlanRule.MUST,
          PlanRule.BUSY,
          PlanRule.WORK,
          PlanRule.QUIET,
          PlanRule.DECLINED,
          PlanRule.BUDGET);

  private final PlanSolver solver;
  private final Set<Fortnight.Declined> resting;

  /** Asks this solver. */
  public Relaxer(PlanSolver solver) {
    this(solver, Set.of());
  }

  /** Asks this solver, and never proposes to do what rests whatever the person wants; see {@link Prescribed#resting()}. */
  public Relaxer(PlanSolver solver, Set<Fortnight.Declined> resting) {
    this.solver = solver;
    this.resting = Set.copyOf(resting);
  }

  /**
   * Returns for each wish and week whose must-part a plan lacks what collides and the least change that mends it; when
   * none of those tried does, to ask for less.
   *
   * @param question what was planned
   * @param plan the best plan for it
   * @param most the longest time that the solver may take for each wish and week, all questions together
   */
  public List<Relaxation> relax(Fortnight question, Plan plan, Duration most) {
    List<Relaxation> relaxations = new ArrayList<>();
    for (Wish wish : question.wishes()) {
      for (int week = 0; week < Counting.weeks(question); week++) {
        int missing = missing(question, wish, week, plan);
        if (missing > 0) {
          relaxations.add(new Search(question, plan, wish, week, most.dividedBy(TRIES)).relax(missing));
        }
      }
    }
    return relaxations;
  }

  private static int missing(Fortnight question, Wish wish, int week, Plan plan) {
    List<Placed> counted =
        Placed.all(question, plan.sessions()).stream()
            .filter(placed -> placed.week() == week && wish.tasks().contains(placed.session().task()))
            .toList();
    int must = wish.must() * Counting.days(question, week) / Fortnight.WEEK;
    return Math.max(0, must - Counting.count(wish.measure(), counted));
  }

  /** The search for one wish and week. */
  private final class Search {
    private final Fortnight question;
    private final Plan plan;
    private final Wish wish;
    private final int week;
    private final Duration each;
    private int tries;

    Search(Fortnight question, Plan plan, Wish wish, int week, Duration each) {
      this.question = question;
      this.plan = plan;
      this.wish = wish;
      this.week = week;
      this.each = each;
    }

    Relaxation relax(int missing) {
      Set<Limit> limits = limits();
      if (!met(Loosened.without(question, limits))) {
        boolean anything = wish.tasks().stream().anyMatch(question.tasks()::containsKey);
        Limit last = limit(anything ? PlanRule.AWAKE : PlanRule.KNOWN);
        return askLess(new Collision(wish.id(), week, missing, List.of(last)));
      }
      Set<Limit> colliding = shrunk(limits, byRule(limits));
      colliding = shrunk(colliding, colliding.stream().map(Set::of).toList());
      List<Limit> inOrder = colliding.stream().sorted(Comparator.comparing(Limit::rule)).toList();
      Collision collision = new Collision(wish.id(), week, missing, inOrder);
      for (List<Step> steps : candidates(collision)) {
        if (met(Loosened.with(question, steps))) {
          return new Relaxation(collision, steps, cost(steps));
        }
      }
      return askLess(collision);
    }

    private Relaxation askLess(Collision collision) {
      Step less = new Step(Kind.ASK_LESS, null, null, collision.missing());
      return new Relaxation(collision, List.of(less), less.cost());
    }

    /** Returns all that limits this week, in the order in which it is left out. */
    private Set<Limit> limits() {
      Set<Limit> limits = new LinkedHashSet<>();
      for (PlanRule rule : ORDER) {
        switch (rule) {
          case CAP -> question.caps().forEach(cap -> limits.add(limit(rule, "cap", cap.id())));
          case MUST -> others().forEach(other -> limits.add(limit(rule, "wish", other.id())));
          case DECLINED -> question.declined().stream()
              .sorted(Comparator.comparing(Fortnight.Declined::date).thenComparing(Fortnight.Declined::task))
              .forEach(it -> limits.add(limit(rule, "date", it.date(), "task", it.task())));
          case BUSY, WORK, QUIET, BUDGET -> days().forEach(day -> limits.add(limit(rule, "date", day.date())));
          default -> limits.add(limit(rule));
        }
      }
      return limits;
    }

    private List<PlanDay> days() {
      int from = week * Fortnight.WEEK;
      return question.days().subList(from, from + Counting.days(question, week));
    }

    private List<Wish> others() {
      return question.wishes().stream().filter(it -> it.must() > 0 && !it.id().equals(wish.id())).toList();
    }

    private static List<Set<Limit>> byRule(Set<Limit> limits) {
      Map<PlanRule, Set<Limit>> groups = new LinkedHashMap<>();
      limits.forEach(limit -> groups.computeIfAbsent(limit.rule(), rule -> new LinkedHashSet<>()).add(limit));
      return List.copyOf(groups.values());
    }

    /** Returns what remains of limits when each group without which there is still no plan is left out. */
    private Set<Limit> shrunk(Set<Limit> limits, List<Set<Limit>> groups) {
      Set<Limit> all = limits();
      Set<Limit> remaining = new LinkedHashSet<>(limits);
      for (Set<Limit> group : groups) {
        Set<Limit> dropped = new LinkedHashSet<>(all);
        dropped.removeAll(remaining);
        dropped.addAll(group);
        if (!met(Loosened.without(question, dropped))) {
          remaining.removeAll(group);
        }
      }
      return remaining;
    }

    /** Returns whether a plan holds what this week must, and elsewhere no less of what must be than the plan at hand. */
    private boolean met(Fortnight loosened) {
      Fortnight bare = bare(loosened);
      Plan greedy = Greedy.plan(bare);
      if (met(loosened, greedy) || tries >= TRIES) {
        return met(loosened, greedy);
      }
      tries++;
      PlanSolver.Limits limits = new PlanSolver.Limits(each, 0, SEED);
      Plan solved = solver.solve(bare, greedy, limits, value -> {}).plan();
      Set<Violation> fresh = new LinkedHashSet<>(PlanChecker.check(bare, solved).violations());
      PlanChecker.check(bare, greedy).violations().forEach(fresh::remove);
      return fresh.isEmpty() && met(loosened, solved);
    }

    private boolean met(Fortnight loosened, Plan found) {
      for (Wish it : loosened.wishes()) {
        for (int w = 0; w < Counting.weeks(loosened); w++) {
          boolean target = it.id().equals(wish.id()) && w == week;
          int allowed = target ? 0 : missing(question, it, w, plan);
          if (missing(loosened, it, w, found) > allowed) {
            return false;
          }
        }
      }
      return true;
    }

    /** Returns a question that asks for nothing but what weeks must hold, and first of all for this wish. */
    private Fortnight bare(Fortnight loosened) {
      Set<String> needed = new LinkedHashSet<>();
      List<Wish> musts = new ArrayList<>();
      for (Wish it : loosened.wishes()) {
        if (it.must() > 0) {
          needed.addAll(it.tasks());
          musts.add(new Wish(it.id(), it.tasks(), it.measure(), it.must(), 0, it.id().equals(wish.id()) ? MET : 1));
        }
      }
      loosened.fixed().forEach(session -> needed.add(session.task()));
      List<Task> tasks =
          loosened.tasks().values().stream().filter(task -> needed.contains(task.id())).map(this::worthless).toList();
      SittingRule sitting = loosened.sitting();
      Weights none = new Weights(0, 0, 0, 0, 0, 0, 0, 0);
      Fortnight.Terms terms = new Fortnight.Terms(sitting, loosened.lightDays(), loosened.declined(), none);
      return new Fortnight(
          loosened.zone(), loosened.now(), loosened.days(), tasks, loosened.caps(), musts, terms, loosened.fixed(), List.of());
    }

    private Task worthless(Task task) {
      List<Integer> values = task.values().stream().map(value -> 0).toList();
      return new Task(
          task.id(), task.remedy(), task.minutes(), values, task.apart(), task.marks(), task.loads(), task.pressed(), "", Set.of());
    }

    /** Returns what a person could change, least first. */
    private List<List<Step>> candidates(Collision collision) {
      List<List<Step>> all = new ArrayList<>();
      for (int more : MORE) {
        growing(steps(collision, PlanRule.BUDGET, Kind.MORE_MINUTES, more), all);
      }
      growing(steps(collision, PlanRule.DECLINED, Kind.LIFT_DECLINE, 0), all);
      growing(steps(collision, PlanRule.QUIET, Kind.LESS_QUIET, 0), all);
      growing(steps(collision, PlanRule.WORK, Kind.AT_WORK, 0), all);
      for (PlanRule rule : List.of(PlanRule.BUSY, PlanRule.WORK, PlanRule.QUIET)) {
        growing(steps(collision, rule, Kind.WAKE_EARLIER, EARLIER), all);
      }
      all.removeIf(steps -> !enough(collision, steps));
      List<Step> everything = all.stream().flatMap(List::stream).filter(step -> widest(step)).distinct().toList();
      all.sort(Comparator.comparingInt(Relaxer::cost).thenComparingInt(List::size));
      if (!everything.isEmpty()) {
        all.add(everything);
      }
      return all.stream().distinct().toList();
    }

    private static boolean widest(Step step) {
      return step.kind() != Kind.MORE_MINUTES || step.amount() == MORE.getLast();
    }

    /** Adds the first of some steps, the first two, and so on, and each one alone. */
    private static void growing(List<Step> steps, List<List<Step>> all) {
      for (int i = 0; i < steps.size(); i++) {
        all.add(List.of(steps.get(i)));
        all.add(List.copyOf(steps.subList(0, i + 1)));
      }
    }

    private List<Step> steps(Collision collision, PlanRule rule, Kind kind, int amount) {
      List<Step> steps = new ArrayList<>();
      for (Limit limit : collision.limits()) {
        String date = limit.parameters().get("date");
        if (limit.rule() == rule && date != null) {
          String task = kind == Kind.LIFT_DECLINE ? limit.parameters().get("task") : null;
          Step step = new Step(kind, LocalDate.parse(date), task, amount);
          if (task == null || !resting.contains(new Fortnight.Declined(task, LocalDate.parse(date)))) {
            steps.add(step);
          }
        }
      }
      return steps;
    }

    /** Returns whether more minutes are enough by their number, which spares asking the solver. */
    private boolean enough(Collision collision, List<Step> steps) {
      boolean minutes = steps.stream().allMatch(step -> step.kind() == Kind.MORE_MINUTES);
      int spare = days().stream().mapToInt(PlanDay::budget).sum() - used();
      int more = steps.stream().mapToInt(Step::amount).sum();
      return !minutes || wish.measure() == Measure.SESSIONS || spare + more >= collision.missing();
    }

    private int used() {
      List<Placed> counted =
          Placed.all(question, plan.sessions()).stream()
              .filter(placed -> placed.week() == week && wish.tasks().contains(placed.session().task()))
              .toList();
      return Counting.count(Measure.MINUTES, counted);
    }
  }

  private static Limit limit(PlanRule rule, Object... parameters) {
    return new Limit(rule, Parameters.of(parameters));
  }

  private static int cost(List<Step> steps) {
    return steps.stream().mapToInt(Step::cost).sum();
  }
}
