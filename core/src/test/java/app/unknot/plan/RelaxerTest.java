package app.unknot.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.unknot.plan.Collision.Limit;
import app.unknot.plan.Relaxation.Kind;
import app.unknot.plan.Relaxation.Step;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;

class RelaxerTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final Duration MOST = Duration.ofSeconds(4);

  /** A solver that finds nothing better than what it is given. */
  private static final PlanSolver IDLE =
      new PlanSolver() {
        @Override
        public String name() {
          return "idle";
        }

        @Override
        public Solved solve(Fortnight question, Plan start, Limits limits, LongConsumer progress) {
          return new Solved(start, PlanChecker.check(question, start).value(), Long.MAX_VALUE);
        }
      };

  private static Wish exercise(int minutes) {
    return new Wish("exercise", Set.of("walk"), Measure.MINUTES, minutes, minutes, 1);
  }

  private static Relaxation only(Sample sample) {
    Fortnight question = sample.build();
    List<Relaxation> relaxations = new Relaxer(IDLE).relax(question, Greedy.plan(question), MOST);
    assertThat(relaxations).hasSize(1);
    Relaxation relaxation = relaxations.getFirst();
    if (relaxation.cost() < Relaxation.ASK_LESS) {
      Fortnight mended = Loosened.with(question, relaxation.steps());
      assertThat(PlanChecker.check(mended, Greedy.plan(mended)).byRule()).doesNotContainKey(PlanRule.MUST);
    }
    return relaxation;
  }

  @Test
  void aPlanThatHoldsWhatItMustNeedsNothing() {
    Fortnight question = Sample.with(Sample.plain("walk")).days(7).wish(exercise(60)).build();
    assertThat(new Relaxer(IDLE).relax(question, Greedy.plan(question), MOST)).isEmpty();
  }

  @Test
  void tooLittleTimeAsksForTenMoreMinutesOnOneDay() {
    Relaxation relaxation = only(Sample.with(Sample.plain("walk")).days(7).budget(25).wish(exercise(30)));
    assertThat(relaxation.collision().limits()).hasSize(7).allMatch(limit -> limit.rule() == PlanRule.BUDGET);
    assertThat(relaxation.steps()).containsExactly(new Step(Kind.MORE_MINUTES, MONDAY, null, 10));
    assertThat(relaxation.cost()).isEqualTo(1);
  }

  @Test
  void aShorterWeekWantsItsShare() {
    Task walk = Sample.task("walk", 30, List.of(100), 0, Map.of(), Set.of());
    Relaxation relaxation = only(Sample.with(walk).days(2).budget(25).wish(exercise(105)));
    assertThat(relaxation.steps()).extracting(Step::kind, Step::amount).containsExactly(tuple(Kind.MORE_MINUTES, 10));
    assertThat(relaxation.collision().missing()).isEqualTo(30);
  }

  @Test
  void aDeclinedDayIsOfferedBack() {
    Sample sample = Sample.with(Sample.task("walk", 30, List.of(100), 0, Map.of(), Set.of())).days(7).wish(exercise(210));
    Relaxation relaxation = only(sample.decline("walk", 3));
    Limit declined = new Limit(PlanRule.DECLINED, Map.of("date", "2026-11-26", "task", "walk"));
    assertThat(relaxation.collision().limits()).contains(declined);
    assertThat(relaxation.steps()).containsExactly(new Step(Kind.LIFT_DECLINE, MONDAY.plusDays(3), "walk", 0));
  }

  @Test
  void workAllDayIsNamed() {
    Sample sample = Sample.with(Sample.plain("walk")).days(1).wish(exercise(210)).work(0, "07:00", "23:00");
    Relaxation relaxation = only(sample);
    assertThat(relaxation.collision().limits()).extracting(Limit::rule).containsExactly(PlanRule.WORK);
    assertThat(relaxation.steps()).extracting(Step::kind).containsExactly(Kind.AT_WORK);
  }

  @Test
  void whatKeepsSafeIsNamedButNeverOffered() {
    Sample load = Sample.with(Sample.loading("walk", 3)).days(7).wish(exercise(150));
    Sample cap = Sample.with(Sample.plain("walk")).days(7).wish(exercise(60));
    cap.cap(new Cap("progress", Set.of("walk"), Measure.MINUTES, Cap.Period.WEEK, 30));
    Sample light = Sample.with(Sample.task("walk", 30, List.of(9), 0, Map.of(), Set.of(), Mark.STRAIN)).days(7);
    light.wish(exercise(210)).lightDays(1);
    for (Map.Entry<PlanRule, Sample> it : Map.of(PlanRule.LOAD, load, PlanRule.CAP, cap, PlanRule.LIGHT_DAY, light).entrySet()) {
      Relaxation relaxation = only(it.getValue());
      assertThat(relaxation.collision().limits()).as("%s", it.getKey()).extracting(Limit::rule).contains(it.getKey());
      assertThat(relaxation.steps()).as("%s", it.getKey()).extracting(Step::kind).containsExactly(Kind.ASK_LESS);
    }
  }

  @Test
  void noTimeAtAllAsksForLess() {
    Relaxation relaxation = only(Sample.with(Sample.plain("walk")).days(1).now(0, "22:50").wish(exercise(210)));
    assertThat(relaxation.collision().limits()).extracting(Limit::rule).containsExactly(PlanRule.AWAKE);
    assertThat(relaxation.steps()).containsExactly(new Step(Kind.ASK_LESS, null, null, 30));
  }

  @Test
  void aWishForWhatMayNotBeDoneSaysSo() {
    Relaxation relaxation = only(Sample.with(Sample.plain("calm")).days(7).wish(exercise(210)));
    assertThat(relaxation.collision().limits()).containsExactly(new Limit(PlanRule.KNOWN, Map.of()));
  }

  @Test
  void offersNothingThatKeepsSafeOnAnyFortnight() {
    for (long seed = 1; seed <= 12; seed++) {
      Fortnight question = RandomFortnights.of(seed);
      Plan plan = Greedy.plan(question);
      for (Relaxation relaxation : new Relaxer(IDLE).relax(question, plan, MOST)) {
        Fortnight mended = Loosened.with(question, relaxation.steps());
        assertThat(mended.tasks()).as("seed %d", seed).isEqualTo(question.tasks());
        assertThat(mended.caps()).as("seed %d", seed).isEqualTo(question.caps());
        assertThat(mended.lightDays()).as("seed %d", seed).isEqualTo(question.lightDays());
        assertThat(relaxation.collision().limits()).as("seed %d", seed).isNotEmpty();
      }
    }
  }
}
