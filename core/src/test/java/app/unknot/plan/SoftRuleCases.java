package app.unknot.plan;

import static app.unknot.plan.Sample.plain;
import static app.unknot.plan.Sample.task;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** For each soft rule plans with what it adds to them or takes, worked out by hand. */
final class SoftRuleCases {
  private static final Task WALK = kind("walk", "walk");
  private static final Task STROLL = kind("stroll", "walk");

  private SoftRuleCases() {}

  /** A plan and the points of one rule. */
  record Worth(PlanRule rule, String what, Fortnight question, Plan plan, long points) {
    @Override
    public String toString() {
      return rule + ": " + what;
    }
  }

  static List<Worth> all() {
    return Stream.of(earned(), wished(), sat(), varied(), changed()).flatMap(List::stream).toList();
  }

  private static Worth worth(PlanRule rule, String what, Sample sample, long points, String... sessions) {
    return new Worth(rule, what, sample.build(), sample.plan(sessions), points);
  }

  private static Task kind(String id, String kind) {
    return new Task(
        id, id, 30, List.of(100), Duration.ZERO, Set.of(), Map.of(), Set.of(), kind, Set.of(DayPart.MORNING, DayPart.EVENING));
  }

  private static List<Worth> earned() {
    Sample falling = Sample.with(task("walk", 30, List.of(100, 60, 10), 0, Map.of(), Set.of()));
    Sample liked = Sample.with(WALK);
    Sample before = Sample.with(WALK);
    before.fixed(before.session("walk -1 08:00"));
    return List.of(
        worth(PlanRule.BENEFIT, "three of a day", falling, 170, "walk 0 08:00", "walk 0 10:00", "walk 0 12:00"),
        worth(PlanRule.BENEFIT, "two days", falling, 260, "walk 0 08:00", "walk 0 10:00", "walk 1 12:00"),
        worth(PlanRule.BENEFIT, "a fourth", falling, 170, "walk 0 08:00", "walk 0 09:00", "walk 0 10:00", "walk 0 11:00"),
        worth(PlanRule.BENEFIT, "before the fortnight", before, 100, "walk 0 08:00"),
        worth(PlanRule.LIKED_TIME, "before eleven", liked, 15, "walk 0 10:55", "walk 1 11:00", "walk 2 17:55"),
        worth(PlanRule.LIKED_TIME, "from eighteen", liked, 15, "walk 0 18:00", "walk 1 13:00"),
        worth(PlanRule.LIKED_TIME, "before the fortnight", before, 0));
  }

  private static List<Worth> wished() {
    Wish minutes = new Wish("exercise", Set.of("walk", "stroll"), Measure.MINUTES, 150, 40, 3);
    Wish sessions = new Wish("calm", Set.of("calm"), Measure.SESSIONS, 6, 3, 50);
    Sample exercise = Sample.with(WALK, STROLL, plain("calm")).wish(minutes);
    Sample shorter = Sample.with(WALK).wish(minutes).days(10);
    Sample calm = Sample.with(WALK, plain("calm")).wish(sessions).days(7);
    return List.of(
        worth(PlanRule.WISH, "two weeks", exercise, -3 * (90 + 120), "walk 0 08:00", "stroll 6 08:00", "walk 7 08:00", "calm 9 08:00"),
        worth(PlanRule.MUST, "two weeks", exercise, -30 * 10, "walk 0 08:00", "stroll 6 08:00", "walk 7 08:00", "calm 9 08:00"),
        worth(PlanRule.WISH, "three days want 64", shorter, -3 * (150 + 34), "walk 8 08:00"),
        worth(PlanRule.MUST, "three days must 17", shorter, -30 * (40 + 17)),
        worth(PlanRule.WISH, "sessions", calm, -50 * 4, "calm 0 08:00", "calm 0 09:00", "walk 1 09:00"),
        worth(PlanRule.MUST, "sessions", calm, -30, "calm 0 08:00", "calm 0 09:00", "walk 1 09:00"));
  }

  private static List<Worth> sat() {
    Task up = task("up", 2, List.of(1, 1, 1), 0, Map.of(), Set.of(), Mark.MOVES, Mark.BREAK, Mark.AT_WORK);
    Task out = task("out", 5, List.of(1, 1), 0, Map.of(), Set.of(), Mark.MOVES, Mark.BREAK, Mark.AT_WORK);
    Task rest = task("rest", 5, List.of(1, 1), 0, Map.of(), Set.of(), Mark.BREAK, Mark.AT_WORK);
    Sample sitting = Sample.with(up, out, rest).sitting(0, "09:00", "11:00");
    Sample odd = Sample.with(up, out, rest).sitting(0, "09:02", "10:04").sitting(1, "09:00", "09:35");
    return List.of(
        worth(PlanRule.SITTING, "no break", sitting, -4 * 18),
        worth(PlanRule.SITTING, "rest is no movement", sitting, -4 * 18, "rest 0 09:30"),
        worth(PlanRule.SITTING, "one break", sitting, -4 * 11, "up 0 09:30"),
        worth(PlanRule.SITTING, "early break", sitting, -4 * 18, "up 0 08:55"),
        worth(PlanRule.SITTING, "break of five minutes", sitting, -4 * 11, "out 0 10:00"),
        worth(PlanRule.SITTING, "ends off the grid", odd, -4 * (5 + 1)),
        worth(PlanRule.LONG_SITTING, "no break", sitting, -2 * 12),
        worth(PlanRule.LONG_SITTING, "short break", sitting, -2 * 12, "up 0 09:30"),
        worth(PlanRule.LONG_SITTING, "longer break", sitting, -2 * 5, "out 0 09:30"));
  }

  private static List<Worth> varied() {
    Sample same = Sample.with(WALK, STROLL, plain("calm"));
    return List.of(
        worth(PlanRule.VARIETY, "two days", same, -20, "walk 0 08:00", "walk 1 08:00", "stroll 1 09:00"),
        worth(PlanRule.VARIETY, "the same kind", same, -40, "walk 0 08:00", "stroll 1 08:00", "walk 2 08:00"),
        worth(PlanRule.VARIETY, "a day between", same, 0, "walk 0 08:00", "stroll 0 09:00", "walk 2 08:00"),
        worth(PlanRule.VARIETY, "no kind", same, 0, "calm 0 08:00", "calm 1 08:00"));
  }

  private static List<Worth> changed() {
    Sample change = Sample.with(plain("walk"), plain("calm"));
    change.earlier(change.session("walk 0 08:00"), change.session("walk 0 10:00"), change.session("walk -2 10:00"));
    List<Worth> all = new ArrayList<>();
    all.add(worth(PlanRule.CHANGE, "nothing", change, 0, "walk 0 08:00", "walk 0 10:00"));
    all.add(worth(PlanRule.CHANGE, "one moved", change, -10, "walk 0 08:00", "walk 0 10:05"));
    all.add(worth(PlanRule.CHANGE, "one dropped", change, -25, "walk 0 10:00"));
    all.add(worth(PlanRule.CHANGE, "to another day", change, -30, "walk 0 10:00", "walk 1 08:00"));
    all.add(worth(PlanRule.CHANGE, "one moved, one dropped", change, -35, "walk 0 09:00"));
    all.add(worth(PlanRule.CHANGE, "others added", change, -10, "walk 0 08:00", "walk 0 10:00", "walk 0 12:00", "calm 0 09:00"));
    all.add(worth(PlanRule.CHANGE, "a first plan", Sample.with(plain("walk")), 0, "walk 0 08:00"));
    return all;
  }
}
