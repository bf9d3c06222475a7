package app.unknot.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import app.unknot.plan.Explanation.Reason;
import app.unknot.plan.Explanation.Why;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExplainerTest {
  private static final Task LIKED_LATE =
      new Task("walk", "walk", 30, List.of(100), Duration.ZERO, Set.of(), Map.of(), Set.of(), "", EnumSet.of(DayPart.EVENING));

  @Test
  void numbersAreTheDifferencesOfCheckedPlans() {
    for (long seed = 1; seed <= 25; seed++) {
      Fortnight question = RandomFortnights.of(seed);
      Plan plan = Greedy.plan(question);
      Random random = new Random(seed);
      if (plan.sessions().isEmpty()) {
        continue;
      }
      Session session = plan.sessions().get(random.nextInt(plan.sessions().size()));
      Explanation explanation = new Explainer(question, plan).explain(session);
      long value = PlanChecker.check(question, plan).value();
      List<Session> others = new ArrayList<>(plan.sessions());
      others.remove(session);
      assertThat(explanation.worth()).as("seed %d", seed).isEqualTo(value - PlanChecker.check(question, new Plan(others)).value());
      assertThat(explanation.reasons().stream().mapToLong(Reason::points).sum()).as("seed %d", seed).isEqualTo(explanation.worth());
      for (Alternative better : explanation.impossible()) {
        List<Session> there = new ArrayList<>(others);
        there.add(session.at(better.start()));
        Checked checked = PlanChecker.check(question, new Plan(there));
        assertThat(checked.value()).as("seed %d", seed).isEqualTo(better.value()).isEqualTo(value + better.delta());
        assertThat(checked.violations()).as("seed %d", seed).isNotEmpty().containsAll(better.forbids().stream().filter(v -> !question.fixed().contains(session)).toList());
      }
    }
  }

  @Test
  void movingTellsWhatBreaksAndWhatItIsWorth() {
    Sample sample = Sample.with(LIKED_LATE, Sample.plain("calm")).busy(0, "18:00", "20:00");
    Plan plan = sample.plan("walk 0 12:00", "calm 0 20:00");
    Explainer explainer = new Explainer(sample.build(), plan);
    Session walk = sample.session("walk 0 12:00");
    Moved liked = explainer.moved(walk, sample.at(0, "20:30"));
    Moved busy = explainer.moved(walk, sample.at(0, "18:00"));
    assertThat(liked).isEqualTo(new Moved(sample.at(0, "20:30"), true, 15, List.of()));
    assertThat(busy.ok()).isFalse();
    assertThat(busy.violations()).extracting(Violation::rule).containsExactly(PlanRule.BUSY);
    assertThat(explainer.moved(walk, 0, 15)).hasSize(64).contains(liked).contains(busy);
    assertThatIllegalArgumentException().isThrownBy(() -> explainer.moved(walk.at(sample.at(0, "09:00")), walk.start()));
  }

  @Test
  void aFixedSessionThatIsMovedKeepsToTheClock() {
    Sample sample = Sample.with(Sample.plain("walk")).now(0, "10:00");
    Session done = sample.session("walk 0 09:00");
    sample.fixed(done);
    Explainer explainer = new Explainer(sample.build(), sample.plan());
    assertThat(explainer.moved(done, sample.at(0, "08:00")).violations()).extracting(Violation::rule).containsExactly(PlanRule.PAST);
    assertThat(explainer.moved(done, sample.at(0, "11:00")).ok()).isTrue();
    assertThat(explainer.explain(done).reasons()).extracting(Reason::why).contains(Why.FIXED);
  }

  @Test
  void betterTimesNameWhatForbidsThem() {
    Sample sample = Sample.with(LIKED_LATE).busy(0, "18:00", "22:00");
    Explanation explanation = new Explainer(sample.build(), sample.plan("walk 0 12:00")).explain(sample.session("walk 0 12:00"));
    assertThat(explanation.impossible()).hasSize(3).allMatch(better -> better.delta() == 15);
    assertThat(explanation.impossible().getFirst().start()).isEqualTo(sample.at(0, "18:00"));
    assertThat(explanation.impossible().getFirst().forbids()).extracting(Violation::rule).containsExactly(PlanRule.BUSY);
  }

  @Test
  void aBreakSaysThatItWasDueAndTheOnlyGapThatItIsTheOnlyOne() {
    Task up = Sample.task("up", 5, List.of(10), 0, Map.of(), Set.of(), Mark.MOVES);
    Sample sample = Sample.with(up).sitting(0, "09:00", "11:00").busy(0, "07:00", "09:30").busy(0, "09:45", "23:00");
    Explanation explanation = new Explainer(sample.build(), sample.plan("up 0 09:30")).explain(sample.session("up 0 09:30"));
    assertThat(explanation.reasons())
        .extracting(Reason::why, Reason::points)
        .containsExactly(tuple(Why.SITTING, 28L), tuple(Why.LONG_SITTING, 14L), tuple(Why.BENEFIT, 10L), tuple(Why.ONLY_START, 0L));
    assertThat(explanation.reasons().getFirst().parameters()).containsEntry("minutes", "35");
  }

  @Test
  void aLoadedMuscleSaysHowLongItRested() {
    Sample sample = Sample.with(Sample.loading("swim", 3), Sample.loading("lift", 3));
    Plan plan = sample.plan("swim 0 08:00", "lift 2 08:30");
    Explanation explanation = new Explainer(sample.build(), plan).explain(sample.session("lift 2 08:30"));
    Map<String, String> since = Map.of("group", "legs", "hours", "48", "since", sample.at(0, "08:00").toString());
    assertThat(explanation.reasons()).contains(new Reason(Why.RESTED, 0, since));
  }
}
