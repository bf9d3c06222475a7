package app.unknot.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.plan.Fortnight.Declined;
import app.unknot.plan.Planned.Made;
import app.unknot.plan.PlanSolver.Limits;
import app.unknot.plan.PlanSolver.Solved;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;

class RestingTest {
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

  private static Made made(Basis basis) {
    return (Made) new Planner(null).plan(basis.build());
  }

  private static Instant at(LocalDate date, int hour, int minute) {
    return date.atTime(hour, minute).atZone(Basis.BERLIN).toInstant();
  }

  private static List<Session> pressing(Made made, LocalDate date) {
    return made.plan().sessions().stream()
        .filter(one -> one.start().atZone(Basis.BERLIN).toLocalDate().equals(date))
        .filter(one -> Set.of("press", "ball", "roller").contains(one.task().split(":")[0]))
        .toList();
  }

  @Test
  void aFlareRestsPressingForADay() {
    assertThat(pressing(made(new Basis()), Basis.FIRST)).isNotEmpty();
    Made today = made(new Basis().progress(new Progress(Basis.FIRST, Set.of(Basis.FIRST), Map.of(), Set.of())));
    assertThat(pressing(today, Basis.FIRST)).isEmpty();
    assertThat(pressing(today, Basis.FIRST.plusDays(1))).isEmpty();
    assertThat(pressing(today, Basis.FIRST.plusDays(2))).isNotEmpty();
    LocalDate yesterday = Basis.FIRST.minusDays(1);
    Made after = made(new Basis().progress(new Progress(yesterday, Set.of(yesterday), Map.of(), Set.of())));
    assertThat(pressing(after, Basis.FIRST)).isEmpty();
    assertThat(pressing(after, Basis.FIRST.plusDays(1))).isNotEmpty();
  }

  @Test
  void whatWasPressedTodayCountsThoughItIsNoLongerPrescribed() {
    List<Session> done = new ArrayList<>();
    for (String point : List.of("masseter.1", "rhomboids.1", "ext_digitorum.1", "gastrocnemius.1")) {
      done.add(new Session(point, "press:" + point + ":left", at(Basis.FIRST, 8, 10 * done.size()), 3));
    }
    Made made = made(new Basis().done(done.toArray(Session[]::new)));
    assertThat(pressing(made, Basis.FIRST)).hasSizeLessThanOrEqualTo(5).containsAll(done);
    assertThat(made.checked().violations()).isEmpty();
  }

  @Test
  void noPointIsPressedWithTwoToolsOnADay() {
    String ball = "ball:infraspinatus.1:right";
    Session hand = new Session("h", "press:infraspinatus.1:right", at(Basis.FIRST, 8, 0), 3);
    assertThat(made(new Basis()).prescribed().resting()).isEmpty();
    Made made = made(new Basis().targets(Basis.target("infraspinatus.1", 0.9)).done(hand));
    assertThat(made.prescribed().resting()).containsExactly(new Declined(ball, Basis.FIRST));
    assertThat(pressing(made, Basis.FIRST)).containsExactly(hand);
    assertThat(made.plan().sessions()).extracting(Session::task).contains(ball);
  }

  /** A plan made anew within a week of progress must not begin the week's minutes again. */
  @Test
  void aNewPlanTakesOverWhatTheWeekHasDone() {
    for (int minutes : List.of(5, 10, 15, 20, 40)) {
      List<Session> done = new ArrayList<>();
      for (int i = 1; i <= 3; i++) {
        done.add(new Session("w" + i, "walk", at(Basis.FIRST.minusDays(i), 10, 0), minutes));
      }
      Progress begun = Progress.NONE.planning(Basis.FIRST.minusDays(3), 3);
      Made made = made(new Basis().done(done.toArray(Session[]::new)).progress(begun));
      int week = made.prescribed().exercise().minutes();
      int planned = exercise(made, Basis.FIRST, Basis.FIRST.plusDays(4));
      assertThat(planned).as("%d minutes", minutes).isLessThanOrEqualTo(Math.max(0, week - 3 * minutes));
      assertThat(planned > 0).as("%d minutes", minutes).isEqualTo(minutes < 20);
      assertThat(exercise(made, Basis.FIRST.plusDays(4), Basis.FIRST.plusDays(14))).isPositive();
      assertThat(made.checked().violations()).allMatch(violation -> done.containsAll(violation.sessions()));
    }
  }

  @Test
  void nobodyIsAskedToLiftWhatRestsForSafety() {
    Basis basis = new Basis().progress(Progress.NONE.planning(Basis.FIRST.minusDays(1), 1));
    Made made = made(basis.done(new Session("w", "walk", at(Basis.FIRST.minusDays(1), 10, 0), 60)));
    assertThat(made.prescribed().resting()).isNotEmpty();
    Plan nothing = new Plan(made.question().fixed());
    Relaxer relaxer = new Relaxer(IDLE, made.prescribed().resting());
    assertThat(relaxer.relax(made.question(), nothing, Duration.ofMillis(50)))
        .isNotEmpty()
        .allMatch(one -> one.steps().stream().noneMatch(step -> step.kind() == Relaxation.Kind.LIFT_DECLINE));
  }

  private static int exercise(Made made, LocalDate from, LocalDate to) {
    return made.plan().sessions().stream()
        .filter(one -> made.prescribed().of(one.task()).orElseThrow().remedy().kind() == RemedyKind.ACTIVITY)
        .filter(one -> !one.start().isBefore(at(from, 0, 0)) && one.start().isBefore(at(to, 0, 0)))
        .mapToInt(Session::minutes)
        .sum();
  }
}
