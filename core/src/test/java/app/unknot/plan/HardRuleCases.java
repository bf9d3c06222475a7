package app.unknot.plan;

import static app.unknot.plan.Sample.loading;
import static app.unknot.plan.Sample.plain;
import static app.unknot.plan.Sample.pressing;
import static app.unknot.plan.Sample.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** For each hard rule plans that break it and no other, each beside one that just does not. */
final class HardRuleCases {
  private static final Mark[] NONE = {};

  private HardRuleCases() {}

  /** Two plans on either side of the limit of one rule. */
  record Limit(PlanRule rule, String what, Fortnight question, Plan broken, Plan kept) {
    @Override
    public String toString() {
      return rule + ": " + what;
    }
  }

  static List<Limit> all() {
    return Stream.of(alone(), marked(), counted(), apart(), days(), clocks()).flatMap(List::stream).toList();
  }

  private static Limit limit(PlanRule rule, String what, Sample sample, Plan broken, Plan kept) {
    return new Limit(rule, what, sample.build(), broken, kept);
  }

  private static List<Limit> alone() {
    Sample bare = Sample.with(plain("walk")).now(0, "10:00");
    Session walk = bare.session("walk 0 12:00");
    Plan kept = new Plan(List.of(walk));
    Plan twins = new Plan(List.of(walk, walk.at(bare.at(0, "13:00"))));
    Session begun = new Session("begun", "gone", bare.at(0, "10:00"), 31);
    Session coming = new Session("coming", "gone", bare.at(0, "10:05"), 31);
    Sample past = Sample.with(plain("walk")).now(0, "10:00").fixed(begun);
    Session late = new Session("late", "walk", bare.at(0, "12:00").plusSeconds(1), 30);
    return List.of(
        limit(PlanRule.KNOWN, "task", bare, new Plan(List.of(new Session("a", "gone", walk.start(), 30))), kept),
        limit(PlanRule.KNOWN, "minutes", bare, new Plan(List.of(new Session("a", "walk", walk.start(), 31))), kept),
        limit(PlanRule.KNOWN, "uid", bare, twins, bare.plan("walk 0 12:00", "walk 0 13:00")),
        limit(PlanRule.KNOWN, "fixed and begun", past, new Plan(List.of(begun, coming.at(walk.start()))), past.plan()),
        limit(PlanRule.FIXED, "left out", past, Plan.EMPTY, past.plan()),
        limit(PlanRule.GRID, "a second late", bare, new Plan(List.of(late)), kept),
        limit(PlanRule.GRID, "a minute late", bare, bare.plan("walk 0 12:01"), bare.plan("walk 0 12:05")),
        limit(PlanRule.PAST, "before now", bare, bare.plan("walk 0 09:55"), bare.plan("walk 0 10:00")));
  }

  private static List<Limit> marked() {
    Sample bare = Sample.with(plain("walk"), plain("calm", Mark.CALM), plain("desk", Mark.AT_WORK, Mark.BREAK));
    Sample quiet = Sample.with(plain("walk")).quiet(0, "12:00", "13:00");
    Sample busy = Sample.with(plain("desk", Mark.AT_WORK, Mark.BREAK)).busy(1, "12:00", "13:00");
    Sample work =
        Sample.with(plain("walk"), plain("desk", Mark.AT_WORK)).work(0, "09:00", "17:00").busy(0, "10:00", "11:00");
    Sample declined = Sample.with(plain("walk"), plain("calm")).decline("walk", 0).decline("*", 2);
    return List.of(
        limit(PlanRule.AWAKE, "before getting up", bare, bare.plan("walk 1 06:55"), bare.plan("walk 1 07:00")),
        limit(PlanRule.AWAKE, "into the night", bare, bare.plan("calm 0 22:35"), bare.plan("calm 0 22:30")),
        limit(PlanRule.QUIET, "into quiet hours", quiet, quiet.plan("walk 0 11:35"), quiet.plan("walk 0 11:30")),
        limit(PlanRule.QUIET, "out of quiet hours", quiet, quiet.plan("walk 0 12:55"), quiet.plan("walk 0 13:00")),
        limit(PlanRule.BUSY, "break in a meeting", busy, busy.plan("desk 1 12:15"), busy.plan("desk 1 13:00")),
        limit(PlanRule.BUSY, "into a meeting", busy, busy.plan("desk 1 11:35"), busy.plan("desk 1 11:30")),
        limit(PlanRule.WORK, "at work", work, work.plan("walk 0 16:55"), work.plan("walk 0 17:00", "desk 0 12:00")),
        limit(PlanRule.CALM_EVENING, "at the end", bare, bare.plan("walk 0 21:35"), bare.plan("walk 0 21:30")),
        limit(PlanRule.CALM_EVENING, "what calms", bare, bare.plan("desk 0 22:00"), bare.plan("calm 0 22:00")),
        limit(PlanRule.DECLINED, "a task", declined, declined.plan("walk 0 12:00"), declined.plan("calm 0 12:00")),
        limit(PlanRule.DECLINED, "all", declined, declined.plan("calm 2 12:00"), declined.plan("walk 1 12:00")),
        limit(PlanRule.OVERLAP, "shared moment", bare, bare.plan("walk 0 12:00", "calm 0 12:25"),
            bare.plan("walk 0 12:00", "calm 0 12:30")));
  }

  private static List<Limit> counted() {
    Sample budget = Sample.with(plain("walk"), plain("desk", Mark.BREAK)).budget(60);
    Sample most = Sample.with(task("walk", 30, List.of(9, 9), 0, Map.of(), Set.of(), NONE));
    Cap daily = new Cap("day", Set.of("walk", "swim"), Measure.SESSIONS, Cap.Period.DAY, 1);
    Cap weekly = new Cap("week", Set.of("walk", "swim"), Measure.MINUTES, Cap.Period.WEEK, 60);
    Sample day = Sample.with(plain("walk"), plain("swim"), plain("calm")).cap(daily);
    Sample week = Sample.with(plain("walk"), plain("swim"), plain("calm")).cap(weekly);
    Sample shorter = Sample.with(plain("walk"), plain("swim")).cap(weekly).days(9);
    return List.of(
        limit(PlanRule.BUDGET, "a third half hour", budget, budget.plan("walk 0 08:00", "walk 0 09:00", "walk 0 10:00"),
            budget.plan("walk 0 08:00", "walk 0 09:00", "desk 0 10:00", "walk 1 08:00")),
        limit(PlanRule.DAY_MOST, "a third walk", most, most.plan("walk 0 08:00", "walk 0 09:00", "walk 0 10:00"),
            most.plan("walk 0 08:00", "walk 0 09:00", "walk 1 08:00")),
        limit(PlanRule.CAP, "a day", day, day.plan("walk 0 08:00", "swim 0 09:00"),
            day.plan("walk 0 08:00", "swim 1 09:00", "calm 0 10:00")),
        limit(PlanRule.CAP, "a week", week, week.plan("walk 0 08:00", "swim 3 09:00", "walk 6 09:00"),
            week.plan("walk 0 08:00", "swim 6 09:00", "walk 7 09:00", "calm 2 09:00")),
        limit(PlanRule.CAP, "a shorter week", shorter, shorter.plan("walk 7 08:00", "swim 7 09:00", "walk 8 09:00"),
            shorter.plan("walk 7 08:00", "swim 8 09:00")));
  }

  private static List<Limit> apart() {
    Sample far = Sample.with(task("walk", 30, List.of(9, 9), 60, Map.of(), Set.of(), NONE), plain("calm"));
    Sample days = Sample.with(task("walk", 30, List.of(9), 24 * 60, Map.of(), Set.of(), NONE));
    Sample load = Sample.with(loading("swim", 3), loading("lift", 3), loading("cycle", 2), loading("climb", 2));
    Sample press = Sample.with(pressing("ball", "legs"), pressing("thumb", "neck"), loading("lift", 3), loading("cycle", 2));
    return List.of(
        limit(PlanRule.APART, "an hour", far, far.plan("walk 0 08:00", "walk 0 09:25"),
            far.plan("walk 0 08:00", "calm 0 08:30", "walk 0 09:30")),
        limit(PlanRule.APART, "over night", days, days.plan("walk 0 08:00", "walk 1 08:25"),
            days.plan("walk 0 08:00", "walk 1 08:30")),
        limit(PlanRule.LOAD, "3 after 3", load, load.plan("swim 0 08:00", "lift 2 08:25"),
            load.plan("swim 0 08:00", "lift 2 08:30")),
        limit(PlanRule.LOAD, "2 after 2", load, load.plan("cycle 0 08:00", "climb 1 08:25"),
            load.plan("cycle 0 08:00", "climb 1 08:30")),
        limit(PlanRule.LOAD, "2 after 3", load, load.plan("swim 0 08:00", "cycle 1 08:25"),
            load.plan("swim 0 08:00", "cycle 1 08:30")),
        limit(PlanRule.LOAD, "3 after 2", load, load.plan("cycle 0 08:00", "swim 1 08:25"),
            load.plan("cycle 0 08:00", "swim 1 08:30")),
        limit(PlanRule.AFTER_PRESSURE, "the same group", press, press.plan("ball 0 08:00", "lift 1 08:00"),
            press.plan("ball 0 08:00", "lift 1 08:05", "thumb 1 08:00", "cycle 4 08:00")),
        limit(PlanRule.AFTER_PRESSURE, "at once", press, press.plan("ball 0 08:00", "lift 0 08:05"),
            press.plan("lift 0 07:00", "ball 0 08:00", "thumb 0 08:05")));
  }

  /** Hours pass as on a stopwatch where the clocks go back on 25 October 2026, and where they go on on 28 March 2027. */
  private static List<Limit> clocks() {
    Task late = task("late", 30, List.of(9), 0, Map.of(), Set.of(), Mark.CALM);
    Sample back = Sample.at(LocalDate.of(2026, 10, 19), "Europe/London", loading("cycle", 2), loading("climb", 2));
    Sample on = Sample.at(LocalDate.of(2027, 3, 22), "Europe/Berlin", pressing("ball", "legs"), loading("lift", 3), late);
    return List.of(
        limit(PlanRule.LOAD, "a day of 25 hours", back, back.plan("cycle 5 09:00", "climb 6 08:25"),
            back.plan("cycle 5 09:00", "climb 6 08:30")),
        limit(PlanRule.AFTER_PRESSURE, "a day of 23 hours", on, on.plan("ball 5 09:00", "lift 6 10:00"),
            on.plan("ball 5 09:00", "lift 6 10:05")),
        limit(PlanRule.AWAKE, "the day the clocks go on", on, on.plan("late 6 22:35"), on.plan("late 6 22:30")));
  }

  private static List<Limit> days() {
    Task hard = plain("lift", Mark.STRAIN);
    Sample light = Sample.with(hard, plain("walk")).lightDays(5);
    Sample shorter = Sample.with(hard).lightDays(5).days(10);
    Plan full = light.plan("lift 7 08:00", "lift 8 08:00", "lift 13 08:00");
    Plan kept = light.plan("lift 5 08:00", "lift 6 08:00", "lift 7 08:00", "lift 7 09:00", "lift 8 08:00", "walk 9 08:00");
    return List.of(
        limit(PlanRule.LIGHT_DAY, "three hard days", light, full, kept),
        limit(PlanRule.LIGHT_DAY, "a shorter week", shorter, shorter.plan("lift 1 08:00", "lift 2 08:00", "lift 3 08:00"),
            shorter.plan("lift 7 08:00", "lift 8 08:00", "lift 9 08:00")));
  }
}
