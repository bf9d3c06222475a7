package app.unknot.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The bigger run, over fortnights of every fullness, is {@code PlanQuality} in checks/bench. */
class PlanCheckerTest {
  private static final Set<PlanRule> ALL = EnumSet.allOf(PlanRule.class);
  private static final int QUESTIONS = 40;
  private static final int PLANS = 600;

  static Stream<HardRuleCases.Limit> limits() {
    return HardRuleCases.all().stream();
  }

  static Stream<SoftRuleCases.Worth> worths() {
    return SoftRuleCases.all().stream();
  }

  @ParameterizedTest
  @MethodSource("limits")
  void aPlanBreaksOneRuleAndItsNeighbourNone(HardRuleCases.Limit limit) {
    assertThat(whatHolds(limit, ALL)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("worths")
  void aSoftRuleIsWorthWhatItSays(SoftRuleCases.Worth worth) {
    assertThat(points(worth, ALL)).isEqualTo(worth.points());
  }

  @ParameterizedTest
  @EnumSource(PlanRule.class)
  void everyRuleIsNeeded(PlanRule rule) {
    Set<PlanRule> others = EnumSet.complementOf(EnumSet.of(rule));
    boolean limitFails = limits().anyMatch(limit -> !whatHolds(limit, others).isEmpty());
    boolean worthFails = worths().anyMatch(worth -> points(worth, others) != worth.points());
    assertThat(rule.hard() ? limitFails : worthFails).as("a case fails without %s", rule).isTrue();
  }

  /** Returns what is wrong with a case; nothing when it is as it should be. */
  private static List<String> whatHolds(HardRuleCases.Limit limit, Set<PlanRule> rules) {
    List<String> wrong = new ArrayList<>();
    List<Violation> broken = PlanChecker.check(limit.question(), limit.broken(), rules).violations();
    if (broken.size() != 1 || broken.getFirst().rule() != limit.rule()) {
      wrong.add("should break the rule once: " + broken);
    }
    List<Violation> kept = PlanChecker.check(limit.question(), limit.kept(), rules).violations();
    if (!kept.isEmpty()) {
      wrong.add("should break nothing: " + kept);
    }
    return wrong;
  }

  private static long points(SoftRuleCases.Worth worth, Set<PlanRule> rules) {
    return PlanChecker.check(worth.question(), worth.plan(), rules).byRule().getOrDefault(worth.rule(), 0L);
  }

  @Test
  void agreesWithMinuteArraysOnPlansGoodAndBad() {
    Set<PlanRule> seen = EnumSet.noneOf(PlanRule.class);
    List<Fortnight> questions = LongStream.rangeClosed(1, QUESTIONS).mapToObj(RandomFortnights::of).toList();
    List<Plan> greedy = questions.stream().map(Greedy::plan).toList();
    for (long seed = 1; seed <= PLANS; seed++) {
      int number = (int) (seed / 2 % QUESTIONS);
      Fortnight question = questions.get(number);
      Plan plan = seed % 2 == 0 ? RandomFortnights.anyPlan(question, seed) : shaken(greedy.get(number), seed);
      MinuteReference reference = new MinuteReference(question, plan);
      Checked checked = PlanChecker.check(question, plan);
      assertThat(MinuteReference.keys(checked.violations())).as("seed %d", seed).isEqualTo(reference.broken());
      assertThat(checked.byRule()).as("seed %d", seed).isEqualTo(reference.points());
      checked.violations().forEach(violation -> seen.add(violation.rule()));
      seen.addAll(checked.byRule().keySet());
    }
    assertThat(seen).isEqualTo(ALL);
  }

  /** Returns a plan: any, or a greedy one with some sessions moved a little. */
  private static Plan plan(Fortnight question, long seed) {
    return seed % 2 == 0 ? RandomFortnights.anyPlan(question, seed) : shaken(Greedy.plan(question), seed);
  }

  private static Plan shaken(Plan plan, long seed) {
    Random random = new Random(seed);
    List<Session> sessions = new ArrayList<>();
    for (Session session : plan.sessions()) {
      sessions.add(random.nextInt(20) == 0 ? session.at(session.start().plusSeconds(300L * random.nextInt(-50, 50))) : session);
    }
    return new Plan(sessions);
  }

  @Test
  void thePartsAddUpToTheValue() {
    for (long seed = 1; seed <= 40; seed++) {
      Fortnight question = RandomFortnights.of(seed);
      Checked checked = PlanChecker.check(question, plan(question, seed));
      long sum = checked.byRule().values().stream().mapToLong(Long::longValue).sum();
      assertThat(checked.value()).as("seed %d", seed).isEqualTo(sum);
      assertThat(checked.parts()).as("seed %d", seed).allMatch(part -> part.points() != 0 && !part.rule().hard());
      assertThat(checked.violations()).as("seed %d", seed).allMatch(violation -> violation.rule().hard());
    }
  }

  @Test
  void leavingSomethingOutBreaksNothingMore() {
    for (long seed = 1; seed <= 60; seed++) {
      Fortnight question = RandomFortnights.of(seed);
      Plan plan = plan(question, seed);
      List<Session> sessions = new ArrayList<>(plan.sessions());
      sessions.removeIf(session -> !question.fixed().contains(session) && session.hashCode() % 3 == 0);
      Checked all = PlanChecker.check(question, plan);
      Checked fewer = PlanChecker.check(question, new Plan(sessions));
      assertThat(MinuteReference.keys(all.violations())).as("seed %d", seed).containsAll(MinuteReference.keys(fewer.violations()));
      for (PlanRule rule : List.of(PlanRule.WISH, PlanRule.MUST, PlanRule.SITTING, PlanRule.LONG_SITTING, PlanRule.BENEFIT)) {
        long before = all.byRule().getOrDefault(rule, 0L);
        assertThat(fewer.byRule().getOrDefault(rule, 0L)).as("seed %d, %s", seed, rule).isLessThanOrEqualTo(before);
      }
      assertThat(fewer.byRule().getOrDefault(PlanRule.VARIETY, 0L))
          .as("seed %d", seed)
          .isGreaterThanOrEqualTo(all.byRule().getOrDefault(PlanRule.VARIETY, 0L));
    }
  }

  @Test
  void eachViolationNamesSessionsOfThePlan() {
    for (long seed = 2; seed <= 120; seed += 2) {
      Fortnight question = RandomFortnights.of(seed);
      Plan plan = plan(question, seed);
      Set<Session> there = new HashSet<>(plan.sessions());
      for (Violation violation : PlanChecker.check(question, plan).violations()) {
        boolean missing = violation.rule() == PlanRule.FIXED;
        assertThat(violation.sessions()).as("seed %d: %s", seed, violation).isNotEmpty();
        assertThat(there.containsAll(violation.sessions())).as("seed %d: %s", seed, violation).isEqualTo(!missing);
      }
    }
  }

  @Test
  void aSessionKnowsWhatItEarnsItself() {
    Sample sample = Sample.with(Sample.plain("walk"), Sample.plain("calm"));
    Plan plan = sample.plan("walk 0 08:00", "calm 0 09:00");
    List<ScorePart> own = PlanChecker.check(sample.build(), plan).of(sample.session("walk 0 08:00"));
    assertThat(own).extracting(ScorePart::rule, ScorePart::points).containsExactly(tuple(PlanRule.BENEFIT, 100L));
  }

  @Test
  void codesAreStable() {
    assertThat(EnumSet.allOf(PlanRule.class).stream().map(PlanRule::code).collect(Collectors.toSet())).hasSize(PlanRule.values().length);
    assertThat(PlanRule.AFTER_PRESSURE.code()).isEqualTo("afterPressure");
  }
}
