package app.unknot.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bigger run, over fortnights of every fullness, is {@code PlanQuality} in checks/bench. */
class GreedyTest {
  @Test
  void breaksNoRuleOnAnyFortnight() {
    for (long seed = 1; seed <= 160; seed++) {
      Fortnight question = RandomFortnights.of(seed);
      Plan plan = Greedy.plan(question);
      assertThat(PlanChecker.check(question, plan).violations()).as("seed %d", seed).isEmpty();
      assertThat(plan.sessions()).as("seed %d", seed).containsAll(question.fixed());
    }
  }

  @Test
  void addsNothingThatBreaksARuleWhenFixedSessionsDo() {
    for (long seed = 1; seed <= 80; seed++) {
      Fortnight bare = RandomFortnights.of(seed);
      Fortnight question = bare.with(RandomFortnights.anyPlan(bare, seed).sessions(), bare.earlier());
      List<Violation> before = PlanChecker.check(question, new Plan(question.fixed())).violations();
      List<Violation> after = PlanChecker.check(question, Greedy.plan(question)).violations();
      assertThat(after).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(before);
    }
  }

  @Test
  void putsInNothingThatCostsAndLeavesOutLittleThatPays() {
    long greedy = 0;
    long nothing = 0;
    for (long seed = 1; seed <= 40; seed++) {
      Fortnight question = RandomFortnights.of(seed);
      Plan plan = Greedy.plan(question);
      long value = PlanChecker.check(question, plan).value();
      long bare = PlanChecker.check(question, new Plan(question.fixed())).value();
      assertThat(value).as("seed %d", seed).isGreaterThanOrEqualTo(bare);
      greedy += value;
      nothing += bare;
    }
    assertThat(greedy).isGreaterThan(nothing);
  }

  @Test
  void theSameQuestionHasTheSameAnswer() {
    for (long seed = 1; seed <= 5; seed++) {
      Fortnight question = RandomFortnights.of(seed);
      assertThat(Greedy.plan(question)).as("seed %d", seed).isEqualTo(Greedy.plan(RandomFortnights.of(seed)));
    }
  }

  @Test
  void isQuickEnoughToAnswerADrag() {
    List<Long> micros = new ArrayList<>();
    List<Long> checks = new ArrayList<>();
    for (long seed = 1; seed <= 41; seed++) {
      Fortnight question = RandomFortnights.of(seed);
      long from = System.nanoTime();
      Plan plan = Greedy.plan(question);
      micros.add((System.nanoTime() - from) / 1000);
      from = System.nanoTime();
      PlanChecker.check(question, plan);
      checks.add((System.nanoTime() - from) / 1000);
    }
    micros.sort(null);
    checks.sort(null);
    assertThat(micros.get(20)).as("median of a greedy plan in microseconds").isLessThan(200_000);
    assertThat(checks.get(20)).as("median of a check in microseconds").isLessThan(5_000);
  }
}
