package app.unknot.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.solver.ChocoSolver;
import app.unknot.solver.CpSatSolver;
import app.unknot.solver.Solvers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every solver promises, on random fortnights from empty to packed. The seed is the number of the fortnight. */
class SolverTest {
  private static final Duration QUICK = Duration.ofMillis(150);

  private static List<PlanSolver> solvers() {
    return List.of(new CpSatSolver(), new ChocoSolver());
  }

  @Test
  void isNeverWorseThanTheStartAndBreaksNoHardRule() {
    for (PlanSolver solver : solvers()) {
      for (int seed = 0; seed < 20; seed++) {
        Fortnight question = RandomFortnights.of(seed);
        Plan start = seed % 2 == 0 ? Greedy.plan(question) : new Plan(question.fixed());
        PlanSolver.Solved solved = solve(solver, question, start, QUICK);
        Checked checked = PlanChecker.check(question, solved.plan());
        String where = "%s on fortnight %d".formatted(solver.name(), seed);
        assertThat(checked.violations()).as(where).isEmpty();
        assertThat(solved.value()).as(where).isEqualTo(checked.value());
        assertThat(solved.value()).as(where).isGreaterThanOrEqualTo(PlanChecker.check(question, start).value());
        assertThat(solved.bound()).as(where).isGreaterThanOrEqualTo(solved.value());
      }
    }
  }

  /** No plan of the other solver, nor of a longer search, is worth more than a bound that was claimed. */
  @Test
  void claimsNoBoundThatAnyPlanBeats() {
    for (int seed : List.of(5, 8, 17)) {
      Fortnight question = RandomFortnights.of(seed);
      Plan start = Greedy.plan(question);
      long bound = Long.MAX_VALUE;
      long best = Long.MIN_VALUE;
      for (PlanSolver solver : solvers()) {
        for (int times = 1; times <= 2; times++) {
          Duration most = Duration.ofMillis(500L * times);
          PlanSolver.Solved solved = solver.solve(question, start, new PlanSolver.Limits(most, 0.01, times), value -> {});
          bound = Math.min(bound, solved.bound());
          best = Math.max(best, solved.value());
        }
      }
      assertThat(best).as("fortnight %d", seed).isLessThanOrEqualTo(bound);
    }
  }

  /** Large questions too: a search from nothing and one from the greedy plan, against the bounds of both. */
  @Test
  void countsABoundThatNoPlanBeats() {
    PlanSolver solver = new CpSatSolver();
    for (int seed = 0; seed < 12; seed++) {
      Fortnight question = seed % 6 == 5 ? PrescribedFortnights.of(seed, seed % 4 / 4.0) : RandomFortnights.of(200 + seed);
      Plan greedy = Greedy.plan(question);
      PlanSolver.Solved first = solve(solver, question, new Plan(question.fixed()), Duration.ofMillis(300));
      PlanSolver.Solved second = solve(solver, question, greedy, Duration.ofMillis(300));
      assertThat(first.bound()).as("fortnight %d", seed).isLessThan(Long.MAX_VALUE);
      long best = Math.max(first.value(), second.value());
      assertThat(best).as("fortnight %d", seed).isLessThanOrEqualTo(Math.min(first.bound(), second.bound()));
    }
  }

  @Test
  void provesTheBestPlanOfASmallQuestion() {
    Fortnight question = RandomFortnights.of(8);
    PlanSolver.Solved solved = solve(new CpSatSolver(), question, Greedy.plan(question), Duration.ofSeconds(20));
    assertThat(solved.bound()).isEqualTo(solved.value());
  }

  @Test
  void fallsBackWithoutAWord() {
    assertThat(Solvers.best()).isInstanceOf(Solvers.cpSatFault().isEmpty() ? CpSatSolver.class : ChocoSolver.class);
  }

  @Test
  void tellsOfBetterPlansOnlyAndTheLastIsTheAnswer() {
    for (PlanSolver solver : solvers()) {
      Fortnight question = RandomFortnights.of(4);
      Plan start = new Plan(question.fixed());
      List<Long> told = new ArrayList<>(List.of(PlanChecker.check(question, start).value()));
      PlanSolver.Solved solved = solver.solve(question, start, new PlanSolver.Limits(Duration.ofSeconds(1), 0, 1), told::add);
      assertThat(told).as(solver.name()).hasSizeGreaterThan(1).isSorted().doesNotHaveDuplicates();
      assertThat(solved.value()).as(solver.name()).isEqualTo(told.getLast());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4, 10})
  void stopsWhenAskedAndKeepsWhatItHas(int seed) {
    for (PlanSolver solver : solvers()) {
      Fortnight question = RandomFortnights.of(seed);
      Plan start = new Plan(question.fixed());
      long begun = System.nanoTime();
      List<Long> told = new ArrayList<>();
      PlanSolver.Solved solved =
          solver.solve(
              question,
              start,
              new PlanSolver.Limits(Duration.ofSeconds(60), 0, 1),
              value -> {
                told.add(value);
                throw new SolvingInterrupted();
              });
      assertThat(told).as(solver.name()).hasSize(1);
      assertThat(solved.value()).as(solver.name()).isGreaterThanOrEqualTo(told.getFirst());
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).as(solver.name()).isLessThan(Duration.ofSeconds(10));
    }
  }

  private static PlanSolver.Solved solve(PlanSolver solver, Fortnight question, Plan start, Duration most) {
    return solver.solve(question, start, new PlanSolver.Limits(most, 0, 1), value -> {});
  }
}
