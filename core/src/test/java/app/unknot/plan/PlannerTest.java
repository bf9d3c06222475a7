package app.unknot.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.classify.Reply;
import app.unknot.plan.Fortnight.Declined;
import app.unknot.plan.Planned.Change;
import app.unknot.plan.Planned.Made;
import app.unknot.plan.PlanSolver.Limits;
import app.unknot.plan.PlanSolver.Solved;
import app.unknot.terms.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PlannerTest {
  private static final Planner PLANNER = new Planner(null);
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

  /** A solver that makes what it is told of the greedy plan. */
  private record Toy(UnaryOperator<Plan> makes, long bound) implements PlanSolver {
    @Override
    public String name() {
      return "toy";
    }

    @Override
    public Solved solve(Fortnight question, Plan start, Limits limits, LongConsumer progress) {
      Plan plan = makes.apply(start);
      progress.accept(PlanChecker.check(question, plan).value());
      return new Solved(plan, PlanChecker.check(question, plan).value(), bound);
    }
  }

  private static Made made(Basis basis) {
    return (Made) PLANNER.plan(basis.build());
  }

  private static Instant at(LocalDate date, int hour, int minute) {
    return date.atTime(LocalTime.of(hour, minute)).atZone(Basis.BERLIN).toInstant();
  }

  private static Made repaired(Made before, Basis basis) {
    return (Made) PLANNER.repair(before, basis.build(), Set.of());
  }

  @Test
  void aPlanObeysEveryHardRuleAndMeetsItsCaps() {
    Made made = made(new Basis());
    assertThat(made.checked().violations()).isEmpty();
    assertThat(made.plan().sessions()).hasSizeGreaterThan(50);
    assertThat(made.checked()).isEqualTo(PlanChecker.check(made.question(), made.plan()));
  }

  @Test
  void noPointMeansNoPlan() {
    assertThat(PLANNER.plan(new Basis().targets().build())).isEqualTo(new Planned.Nothing(Planned.Reason.NO_POINT));
  }

  @Test
  void whoNeverWantsAnythingGetsAnEmptyPlanWithReasons() {
    Map<String, Taste> never = new HashMap<>();
    RemedyBook.standard().remedies().keySet().forEach(id -> never.put(id, Taste.NEVER));
    Made made = made(new Basis().tastes(never));
    assertThat(made.plan().sessions()).isEmpty();
    assertThat(made.prescribed().leftOut()).isNotEmpty();
  }

  @Test
  void whateverIsRefusedIsInNoPlan() {
    Map<String, Reply> ill = new HashMap<>();
    RemedyBook.standard().conditions().keySet().forEach(id -> ill.put(id, Reply.YES));
    Made made = made(new Basis().health(People.with(80, ill)));
    Set<String> allowed = made.prescribed().screened().allowed().keySet();
    assertThat(made.prescribed().screened().refused()).isNotEmpty();
    assertThat(made.plan().sessions()).allMatch(one -> allowed.contains(remedy(made, one)));
  }

  private static String remedy(Made made, Session session) {
    return made.prescribed().of(session.task()).orElseThrow().remedy().id();
  }

  @Test
  void fiveMinutesADayAreUsedAndNotExceeded() {
    Made made = made(new Basis().living(Basis.told(5, Set.of())));
    assertThat(made.checked().violations()).isEmpty();
    assertThat(made.plan().sessions()).anyMatch(one -> !made.prescribed().of(one.task()).orElseThrow().task().is(Mark.BREAK));
  }

  @Test
  void aSolverThatBreaksARuleIsNotBelieved() {
    UnaryOperator<Plan> twice =
        plan -> {
          List<Session> sessions = new ArrayList<>(plan.sessions());
          Session one = sessions.getFirst();
          sessions.add(new Session("again", one.task(), one.start(), one.minutes()));
          return new Plan(sessions);
        };
    Made made = (Made) new Planner(new Toy(twice, Long.MAX_VALUE)).plan(new Basis().build());
    assertThat(made.discarded()).isTrue();
    assertThat(made.solver()).isEqualTo(Planner.GREEDY);
    assertThat(made.checked().violations()).isEmpty();
    assertThat(made.gap()).isNull();
  }

  @Test
  void theGapIsMeasuredFromTheGreedyPlan() {
    PlanBasis basis = new Basis().build();
    long greedy = made(new Basis()).checked().value();
    Made proven = (Made) new Planner(new Toy(plan -> plan, greedy)).plan(basis);
    assertThat(proven.gap()).isEqualTo(0);
    assertThat(proven.solver()).isEqualTo("toy");
    Made open = (Made) new Planner(new Toy(plan -> plan, greedy + 100)).plan(basis);
    assertThat(open.gap()).isEqualTo(1);
  }

  @Test
  void whoeverWatchesIsToldAndMayStop() {
    List<Long> told = new ArrayList<>();
    new Planner(new Toy(plan -> plan, Long.MAX_VALUE)).plan(new Basis().build(), Planner.FULL, told::add);
    assertThat(told).hasSize(1);
  }

  @Test
  void nothingTouchedMeansNothingChanged() {
    Made before = made(new Basis());
    Made after = repaired(before, new Basis());
    assertThat(after.plan()).isEqualTo(before.plan());
    assertThat(after.changes()).isEmpty();
  }

  @Test
  void aNewMeetingMovesOnlyWhatItMeets() {
    Made before = made(new Basis());
    TimeSpan meeting = new TimeSpan(at(TUESDAY, 10, 0), at(TUESDAY, 11, 30));
    Made after = repaired(before, new Basis().busy(meeting));
    assertThat(after.checked().violations()).isEmpty();
    Set<Session> kept = new HashSet<>(after.plan().sessions());
    assertThat(before.plan().sessions())
        .filteredOn(session -> !session.span().overlaps(meeting))
        .allMatch(kept::contains);
    assertThat(after.changes()).isNotEmpty().allMatch(change -> near(change, TUESDAY));
    assertThat(after.changes()).anyMatch(change -> change.because().contains(PlanRule.BUSY));
  }

  private static boolean near(Change change, LocalDate date) {
    Session session = change.after() == null ? change.before() : change.after();
    LocalDate on = session.start().atZone(Basis.BERLIN).toLocalDate();
    return !on.isBefore(date.minusDays(1)) && !on.isAfter(date.plusDays(1));
  }

  @Test
  void whatIsDeclinedIsGoneFromThatDayOnly() {
    Made before = made(new Basis());
    Session one =
        before.plan().sessions().stream().filter(session -> session.task().startsWith("stretch:trap")).findFirst().orElseThrow();
    LocalDate date = one.start().atZone(Basis.BERLIN).toLocalDate();
    Made after = repaired(before, new Basis().declined(new Declined(one.task(), date)));
    assertThat(after.checked().violations()).isEmpty();
    assertThat(after.plan().sessions())
        .noneMatch(
            session -> session.task().equals(one.task()) && session.start().atZone(Basis.BERLIN).toLocalDate().equals(date));
    assertThat(after.plan().sessions()).anyMatch(session -> session.task().equals(one.task()));
  }

  @Test
  void whatThePersonMovesStaysThere() {
    Made before = made(new Basis());
    Session one =
        before.plan().sessions().stream().filter(session -> session.task().startsWith("stretch:trap")).findFirst().orElseThrow();
    Session moved = one.at(at(TUESDAY, 19, 35));
    Made after = repaired(before, new Basis().pinned(moved));
    assertThat(after.refused()).isEmpty();
    assertThat(after.plan().sessions()).contains(moved);
    assertThat(after.checked().violations()).isEmpty();
  }

  @Test
  void whatThePersonMovesIntoAMeetingIsRefusedWithTheRule() {
    TimeSpan meeting = new TimeSpan(at(TUESDAY, 10, 0), at(TUESDAY, 11, 30));
    Made before = made(new Basis().busy(meeting));
    Session one = before.plan().sessions().getFirst();
    Made after = repaired(before, new Basis().busy(meeting).pinned(one.at(at(TUESDAY, 10, 15))));
    assertThat(after.refused()).hasSize(1);
    assertThat(after.refused().getFirst().violations()).extracting(Violation::rule).contains(PlanRule.BUSY);
    assertThat(after.plan()).isEqualTo(before.plan());
  }

  @Test
  void anOldFileBringsBackNothingThatIsNoLongerPrescribed() {
    Session strange = new Session("x", "leeches", at(TUESDAY, 18, 0), 10);
    Session zero = new Session("y", "walk", at(TUESDAY, 18, 0), 0);
    Made made = (Made) PLANNER.repair(new Basis().earlier(List.of(strange, zero)).build(), Set.of());
    assertThat(made.plan().sessions()).extracting(Session::task).doesNotContain("leeches");
    assertThat(made.changes()).anyMatch(change -> change.kind() == Change.Kind.NO_LONGER_PRESCRIBED);
    assertThat(made.checked().violations()).isEmpty();
  }

  @Test
  void whatIsDoneStaysEvenWhenItIsNoLongerPrescribed() {
    Session done = new Session("d", "leeches", at(Basis.FIRST, 9, 3), 10);
    Made made = made(new Basis().done(done));
    assertThat(made.plan().sessions()).contains(done);
    assertThat(made.checked().violations()).isEmpty();
  }

  @Test
  void aFlareShortensWhatIsPlannedAndKeepsItsTimes() {
    Progress usual = new Progress(Basis.FIRST.minusDays(14), Set.of(), Map.of(), Set.of()).planning(Basis.FIRST.minusDays(14), 14);
    Made before = made(new Basis().progress(usual));
    Progress flare = new Progress(usual.begun(), Set.of(Basis.FIRST), Map.of(), usual.planned());
    Made after = repaired(before, new Basis().progress(flare));
    assertThat(after.checked().violations()).isEmpty();
    assertThat(exercise(after)).isLessThan(exercise(before));
    Set<Session> kept = new HashSet<>(after.plan().sessions());
    long same = before.plan().sessions().stream().filter(kept::contains).count();
    assertThat(same).isGreaterThan(before.plan().sessions().size() / 2);
  }

  private static int exercise(Made made) {
    return made.plan().sessions().stream()
        .filter(one -> made.prescribed().of(one.task()).orElseThrow().remedy().kind() == RemedyKind.ACTIVITY)
        .mapToInt(Session::minutes)
        .sum();
  }

  @Test
  void theDayThatIsNoLongerFreeIsFilledAgain() {
    Declined free = new Declined(Declined.EVERYTHING, TUESDAY);
    Made before = made(new Basis().declined(free));
    assertThat(before.plan().sessions()).noneMatch(one -> one.start().atZone(Basis.BERLIN).toLocalDate().equals(TUESDAY));
    Made after = (Made) PLANNER.repair(before, new Basis().build(), Set.of(TUESDAY));
    assertThat(after.plan().sessions()).anyMatch(one -> one.start().atZone(Basis.BERLIN).toLocalDate().equals(TUESDAY));
    assertThat(after.plan().sessions()).containsAll(before.plan().sessions());
  }

  @Test
  void aMeetingOverWhatThePersonPutThereIsToldAndTheSessionPlannedAnew() {
    Made before = made(new Basis());
    Session one =
        before.plan().sessions().stream().filter(session -> session.task().startsWith("stretch:trap")).findFirst().orElseThrow();
    Session pinned = one.at(at(TUESDAY, 19, 35));
    TimeSpan meeting = new TimeSpan(at(TUESDAY, 19, 0), at(TUESDAY, 20, 0));
    Made after = repaired(repaired(before, new Basis().pinned(pinned)), new Basis().pinned(pinned).busy(meeting));
    assertThat(after.refused()).extracting(Planned.RefusedPin::session).containsExactly(pinned);
    assertThat(after.plan().sessions()).doesNotContain(pinned);
    assertThat(after.checked().violations()).isEmpty();
  }

  @Test
  void whatIsOverCountsAsDoneUnlessThePersonSaysOtherwise() {
    Made before = made(new Basis());
    Session over = before.plan().sessions().getFirst();
    Instant later = over.end().plus(Duration.ofMinutes(1));
    Made counted = repaired(before, new Basis().now(later));
    assertThat(counted.plan().sessions()).contains(over);
    LocalDate date = over.start().atZone(Basis.BERLIN).toLocalDate();
    Made missed = repaired(before, new Basis().now(later).declined(new Declined(over.task(), date)));
    assertThat(missed.plan().sessions()).doesNotContain(over);
    assertThat(missed.checked().violations()).isEmpty();
  }

  @Test
  void fortnightsForTheBenchHoldSomethingAndRepeat() {
    for (long seed = 0; seed < 6; seed++) {
      Fortnight question = PrescribedFortnights.of(seed, seed / 6.0);
      Plan plan = Greedy.plan(question);
      assertThat(PlanChecker.check(question, plan).violations()).isEmpty();
      assertThat(plan.sessions()).isNotEmpty();
      assertThat(Greedy.plan(PrescribedFortnights.of(seed, seed / 6.0))).isEqualTo(plan);
    }
  }

  /** Over any file and any move: what comes out obeys every rule, and what was refused says why. */
  @Test
  void neitherAnOldFileNorAMoveBreaksARule() {
    Random random = new Random(3);
    List<String> tasks = new ArrayList<>(Prescriber.standard().prescribe(new Basis().build()).prescriptions().keySet());
    tasks.add("leeches");
    int refused = 0;
    for (int run = 0; run < 12; run++) {
      Basis basis = new Basis().earlier(any(random, tasks, 80)).pinned(any(random, tasks, 6).toArray(Session[]::new));
      Made made = (Made) PLANNER.repair(basis.build(), Set.of());
      assertThat(made.checked().violations()).as("run %d", run).isEmpty();
      assertThat(made.refused()).allMatch(one -> one.session().task().equals("leeches") || !one.violations().isEmpty());
      refused += made.refused().size();
    }
    assertThat(refused).isPositive();
  }

  private static List<Session> any(Random random, List<String> tasks, int most) {
    List<Session> any = new ArrayList<>();
    for (int i = random.nextInt(most); i > 0; i--) {
      Instant start = Basis.NOW.plus(Duration.ofMinutes(random.nextInt(22_000) - 1000));
      any.add(new Session("u" + random.nextInt(90), tasks.get(random.nextInt(tasks.size())), start, random.nextInt(40) - 3));
    }
    return any;
  }

  /** Over anybody: no plan and no repair breaks a hard rule or holds a refused remedy. */
  @Test
  void anybodysPlanObeysEveryRuleAlsoAfterARepair() {
    Random random = new Random(99);
    int plans = 0;
    for (int run = 0; run < 16; run++) {
      Basis basis = Basis.drawn(random);
      if (PLANNER.plan(basis.build()) instanceof Made made) {
        plans++;
        assertThat(made.checked().violations()).as("run %d", run).isEmpty();
        assertThat(made.plan().sessions()).as("run %d", run).allMatch(one -> made.prescribed().of(one.task()).isPresent());
        Instant from = Basis.NOW.plus(Duration.ofMinutes(5L * random.nextInt(2000)));
        Made after = repaired(made, basis.busy(new TimeSpan(from, from.plus(Duration.ofHours(2)))));
        assertThat(after.checked().violations()).as("run %d", run).isEmpty();
      }
    }
    assertThat(plans).isGreaterThan(8);
  }
}
