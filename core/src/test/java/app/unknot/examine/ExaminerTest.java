package app.unknot.examine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.Link;
import app.unknot.atlas.MuscleExam;
import app.unknot.atlas.PointSide;
import app.unknot.atlas.TriggerPoint;
import app.unknot.classify.Answer;
import app.unknot.classify.Clearance;
import app.unknot.classify.ExaminedBy;
import app.unknot.classify.Finding;
import app.unknot.classify.Findings;
import app.unknot.classify.Limit;
import app.unknot.classify.PointState;
import app.unknot.classify.Reply;
import app.unknot.classify.SafetyCase;
import app.unknot.classify.StateModel;
import app.unknot.classify.Triage;
import app.unknot.classify.Verdict;
import app.unknot.examine.Reason.Outcome;
import app.unknot.examine.Reason.Shift;
import app.unknot.locate.Complaint;
import app.unknot.locate.Locator;
import app.unknot.terms.Reading;
import app.unknot.terms.Sex;
import app.unknot.terms.Side;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExaminerTest {
  private static final Atlas ATLAS = Atlas.standard();
  private static final Examiner EXAMINER = Examiner.standard();
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final int LONGEST = 150;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 12);
  }

  static Stream<Set<Limit>> limits() {
    return Stream.of(
        Set.of(),
        Set.of(Limit.NO_PRESSURE),
        Set.of(Limit.NO_FIRM_PRESSURE, Limit.NO_BALL),
        Set.of(Limit.NO_BELLY_PRESSURE, Limit.NO_DEEP_CALF_PRESSURE),
        Set.of(Limit.LIGHT_ONLY, Limit.ASK_CLINICIAN));
  }

  /** Where one or two points are felt, on one side each. */
  private static Complaint complaint(long seed) {
    Random random = new Random(seed);
    List<TriggerPoint> points = List.copyOf(ATLAS.points().values());
    Complaint.Builder builder = Complaint.builder();
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      TriggerPoint point = points.get(random.nextInt(points.size()));
      Side side = random.nextBoolean() ? Side.LEFT : Side.RIGHT;
      for (Link link : ATLAS.links()) {
        if (link.cause().equals(point.id()) && (link.kind() == Link.Kind.ESSENTIAL || random.nextInt(4) == 0)) {
          builder.paint(link.zone(), ATLAS.zones().get(link.zone()).paired() ? side : Side.MID);
        }
      }
      builder.paint(point.site(), ATLAS.zones().get(point.site()).paired() ? side : Side.MID);
    }
    return builder.build();
  }

  private static ExamState start(long seed) {
    return ExamState.of(complaint(seed), ExaminedBy.SELF);
  }

  /** Answers what is asked at random; what was asked is kept. */
  private static List<Advice> exam(ExamState start, Set<Limit> limits, Random random) {
    List<Advice> said = new ArrayList<>();
    ExamState state = start;
    Advice advice = EXAMINER.next(state, limits);
    said.add(advice);
    while (advice instanceof Advice.Ask ask && said.size() < LONGEST) {
      state =
          switch (random.nextInt(5)) {
            case 0 -> state.unsure(ask.target(), ask.finding());
            case 1, 2 -> state.found(ask.target(), ask.finding(), true);
            default -> state.found(ask.target(), ask.finding(), false);
          };
      advice = EXAMINER.next(state, limits);
      said.add(advice);
    }
    return said;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("limits")
  void neverAsksForAPressThatIsForbidden(Set<Limit> limits) {
    int presses = 0;
    for (long seed = 1; seed <= 15; seed++) {
      for (Advice advice : exam(start(seed), limits, new Random(seed))) {
        if (advice instanceof Advice.Ask ask) {
          assertThat(ask.finding()).isNotIn(Finding.TWITCH, Finding.PRESSURE_LOWER);
          assertThat(ask.guide() != null).as("a guide exactly where a finding is pressed for").isEqualTo(touches(ask));
          if (ask.guide() != null) {
            assertAllowed(ask.target().point(), ask.guide(), limits);
            presses++;
          }
        }
      }
    }
    if (limits.contains(Limit.NO_PRESSURE)) {
      assertThat(presses).isZero();
    } else {
      assertThat(presses).isGreaterThan(10);
    }
  }

  private static boolean touches(Advice.Ask ask) {
    return StateModel.standard().findings().stream()
        .anyMatch(info -> info.finding() == ask.finding() && !Set.of("ask", "move").contains(info.kind()));
  }

  private static void assertAllowed(TriggerPoint point, PressGuide guide, Set<Limit> limits) {
    assertThat(point.pressable()).as("%s", point.id()).isTrue();
    MuscleExam exam = ATLAS.exams().get(point.muscle().id());
    assertThat(exam.pressure()).as("%s", point.id()).isNotEqualTo("none");
    assertThat(exam.reach()).as("%s", point.id()).isNotEqualTo("clinician");
    assertThat(guide.with()).isNotEqualTo("none");
    assertThat(guide.reach()).isIn("self", "partner");
    assertThat(guide.most()).isBetween(1, 4);
    if (limits.contains(Limit.NO_FIRM_PRESSURE)) {
      assertThat(guide.pressure()).isNotEqualTo("firm");
      assertThat(guide.with()).isNotEqualTo("ball");
    }
    if (limits.contains(Limit.NO_BALL)) {
      assertThat(guide.with()).isNotEqualTo("ball");
    }
    if (limits.contains(Limit.LIGHT_ONLY)) {
      assertThat(guide.pressure()).isEqualTo("light");
      assertThat(guide.most()).isEqualTo(2);
      assertThat(guide.with()).isNotIn("ball", "partner");
      assertThat(guide.technique()).isIn("", exam.pressure().equals("light") ? exam.technique() : "");
    }
    if (limits.contains(Limit.NO_BELLY_PRESSURE)) {
      assertThat(ATLAS.zones().get(point.site()).region()).isNotEqualTo("abdomen");
    }
    if (limits.contains(Limit.NO_DEEP_CALF_PRESSURE) && point.site().startsWith("calf")) {
      assertThat(guide.pressure()).isEqualTo("light");
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void endsWhateverIsAnswered(long seed) {
    List<Advice> said = exam(start(seed), Set.of(), new Random(seed));
    assertThat(said.getLast()).as("seed %d", seed).isInstanceOf(Advice.Done.class);
    assertThat(said.size()).as("seed %d", seed).isLessThan(LONGEST);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void endsWhenNothingIsSureAndHasLearntNothing(long seed) {
    ExamState state = start(seed);
    int steps = 0;
    Advice advice = EXAMINER.next(state, Set.of());
    List<ExamCandidate> before = advice.candidates();
    while (advice instanceof Advice.Ask ask) {
      assertThat(steps++).as("seed %d", seed).isLessThan(LONGEST);
      state = state.unsure(ask.target(), ask.finding());
      advice = EXAMINER.next(state, Set.of());
    }
    assertThat(advice.candidates()).as("seed %d", seed).isEqualTo(before);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatAnAnswerWouldDoIsWhatItDoes(long seed) {
    ExamState state = start(seed);
    Random random = new Random(seed);
    for (int i = 0; i < 6 && EXAMINER.next(state, Set.of()) instanceof Advice.Ask ask; i++) {
      for (Outcome outcome : ask.why().outcomes()) {
        ExamState then = state.found(ask.target(), ask.finding(), outcome.seen());
        var joint = Locator.standard().joint(then.complaint()).with(EXAMINER.ratios(then));
        for (Shift shift : outcome.shifts()) {
          assertThat(shift.after())
              .as("seed %d, %s after %s %s", seed, shift.at(), ask.finding(), outcome.seen())
              .isCloseTo(joint.probability(shift.at()), within(1e-9));
        }
      }
      state = state.found(ask.target(), ask.finding(), random.nextBoolean());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theReasonAddsUp(long seed) {
    for (Advice advice : exam(start(seed), Set.of(), new Random(seed))) {
      if (advice instanceof Advice.Ask ask) {
        double chance = 0;
        double worth = 0;
        for (Outcome outcome : ask.why().outcomes()) {
          chance += outcome.probability();
          worth += outcome.probability() * outcome.decision().worth();
          for (Shift shift : outcome.shifts()) {
            assertThat(shift.before()).isBetween(0.0, 1.0);
            assertThat(shift.after()).isBetween(0.0, 1.0);
          }
        }
        assertThat(chance).as("seed %d", seed).isCloseTo(1, within(1e-12));
        assertThat(worth - ask.decision().worth()).as("seed %d", seed).isCloseTo(ask.why().ownValue(), within(1e-9));
        assertThat(ask.why().value()).as("seed %d", seed).isGreaterThan(0);
        assertThat(ask.why().change()).as("seed %d", seed).isBetween(0.0, 1 + 1e-12);
        assertKeepsTheMean(ask, seed);
      }
    }
  }

  /** No question changes what is expected: the mean over its answers is what is believed now. */
  private static void assertKeepsTheMean(Advice.Ask ask, long seed) {
    List<Outcome> outcomes = ask.why().outcomes();
    for (int i = 0; i < outcomes.getFirst().shifts().size(); i++) {
      double mean = 0;
      for (Outcome outcome : outcomes) {
        mean += outcome.probability() * outcome.shifts().get(i).after();
      }
      assertThat(mean).as("seed %d", seed).isCloseTo(outcomes.getFirst().shifts().get(i).before(), within(1e-9));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theStatesOfACandidateAgreeWithItsProbability(long seed) {
    for (Advice advice : exam(start(seed), Set.of(), new Random(seed))) {
      assertThat(advice.candidates()).hasSizeLessThanOrEqualTo(8);
      double last = 1;
      for (ExamCandidate candidate : advice.candidates()) {
        double sum = candidate.states().values().stream().mapToDouble(Double::doubleValue).sum();
        assertThat(sum).as("seed %d", seed).isCloseTo(1, within(1e-9));
        assertThat(candidate.states().get(PointState.ACTIVE))
            .as("seed %d", seed)
            .isCloseTo(candidate.probability(), within(1e-9));
        assertThat(candidate.probability()).isBetween(candidate.low() - 1e-9, candidate.high() + 1e-9);
        assertThat(candidate.probability()).as("most probable first").isLessThanOrEqualTo(last);
        last = candidate.probability();
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theOrderOfAnsweringDoesNotMatter(long seed) {
    ExamState state = start(seed);
    Random random = new Random(seed);
    List<PointSide> points = EXAMINER.next(state, Set.of()).candidates().stream().map(ExamCandidate::at).toList();
    List<Map.Entry<PointSide, Finding>> told = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      told.add(Map.entry(points.get(random.nextInt(points.size())), Finding.values()[random.nextInt(12)]));
    }
    Advice forward = EXAMINER.next(answered(state, told), Set.of());
    Collections.reverse(told);
    assertSame(EXAMINER.next(answered(state, told), Set.of()), forward, seed);
    ExamState undone = answered(state, told).found(points.getFirst(), Finding.TENDER, true);
    ExamState again = undone.unsure(points.getFirst(), Finding.TENDER).found(points.getFirst(), Finding.TENDER, true);
    assertSame(EXAMINER.next(again, Set.of()), EXAMINER.next(undone, Set.of()), seed);
  }

  private static ExamState answered(ExamState state, List<Map.Entry<PointSide, Finding>> told) {
    for (Map.Entry<PointSide, Finding> each : told) {
      boolean seen = (each.getKey().hashCode() + each.getValue().ordinal()) % 2 == 0;
      state = state.found(each.getKey(), each.getValue(), seen);
    }
    return state;
  }

  private static void assertSame(Advice one, Advice other, long seed) {
    assertThat(one.candidates()).as("seed %d", seed).isEqualTo(other.candidates());
    assertThat(one.decision()).as("seed %d", seed).isEqualTo(other.decision());
    assertThat(question(one)).as("seed %d", seed).isEqualTo(question(other));
  }

  private static String question(Advice advice) {
    return advice instanceof Advice.Ask ask ? ask.target() + " " + ask.finding() + " " + ask.newPress() : "done";
  }

  @Test
  void theMirrorImageGetsTheMirroredQuestion() {
    int compared = 0;
    for (long seed = 1; seed <= 40; seed++) {
      Complaint complaint = complaint(seed);
      Complaint mirrored = mirrored(complaint);
      Advice here = EXAMINER.next(ExamState.of(complaint, ExaminedBy.SELF), Set.of());
      Advice there = EXAMINER.next(ExamState.of(mirrored, ExaminedBy.SELF), Set.of());
      boolean oneSided = false;
      boolean tied = false;
      double last = 2;
      for (int i = 0; i < here.candidates().size(); i++) {
        ExamCandidate own = here.candidates().get(i);
        oneSided |=
            i >= there.candidates().size()
                || Math.abs(own.fromDrawing() - there.candidates().get(i).fromDrawing()) > 1e-9;
        tied |= last - own.probability() < 1e-9;
        last = own.probability();
      }
      if (!oneSided && !tied) {
        assertThat(mirrored(question(here))).as("seed %d", seed).isEqualTo(question(there));
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(20);
  }

  private static String mirrored(String question) {
    return question.contains(" left ") ? question.replace(" left ", " right ") : question.replace(" right ", " left ");
  }

  private static Complaint mirrored(Complaint complaint) {
    Complaint.Builder builder = Complaint.builder();
    complaint.painted().forEach(z -> builder.paint(z.zone(), z.side().mirrored()));
    return builder.build();
  }

  @Test
  void aPressThatFindsNothingRaisesTheRivals() {
    ExamState state =
        ExamState.of(
            Complaint.builder().paint("temple_front", Side.RIGHT).paint("neck_side", Side.RIGHT).build(),
            ExaminedBy.SELF);
    Advice before = EXAMINER.next(state, Set.of());
    PointSide first = before.candidates().getFirst().at();
    ExamState pressed =
        state.found(first, Finding.FAMILIAR_PAIN, false).found(first, Finding.TENDER, false).found(first, Finding.SPREADS, false);
    Advice after = EXAMINER.next(pressed, Set.of());
    Map<PointSide, Double> then = new LinkedHashMap<>();
    after.candidates().forEach(c -> then.put(c.at(), c.probability()));
    assertThat(then.getOrDefault(first, 0.0)).isLessThan(before.candidates().getFirst().probability() / 5);
    assertThat(before.candidates().stream().skip(1))
        .as("a rival rises by a tenth at least")
        .anyMatch(rival -> then.get(rival.at()) > 1.1 * rival.probability());
    assertThat(after.somethingElse()).isGreaterThan(before.somethingElse());
  }

  @Test
  void asksWhereItSpreadsOnlyOnceItSpreads() {
    for (long seed = 1; seed <= 15; seed++) {
      ExamState state = start(seed);
      Random random = new Random(seed);
      while (EXAMINER.next(state, Set.of()) instanceof Advice.Ask ask) {
        if (ask.finding() == Finding.SPREAD_MATCHES) {
          assertThat(state.findings().get(ask.target()).has(Finding.SPREADS)).isTrue();
        }
        state = state.found(ask.target(), ask.finding(), random.nextBoolean());
      }
    }
  }

  @Test
  void aPointOutOfReachIsAskedAboutWithoutTouch() {
    for (long seed = 1; seed <= 10; seed++) {
      ExamState state = start(seed);
      for (ExamCandidate candidate : EXAMINER.next(state, Set.of()).candidates()) {
        state = state.cannot(candidate.at());
      }
      Set<PointSide> unreachable = state.unreachable();
      for (Advice advice : exam(state, Set.of(), new Random(seed))) {
        if (advice instanceof Advice.Ask ask && touches(ask)) {
          assertThat(unreachable).doesNotContain(ask.target());
        }
      }
    }
  }

  @Test
  void goesOnPressingWhereItPresses() {
    ExamState state = start(3);
    Set<PointSide> pressed = new java.util.HashSet<>();
    while (EXAMINER.next(state, Set.of()) instanceof Advice.Ask ask) {
      if (touches(ask)) {
        assertThat(ask.newPress()).isEqualTo(pressed.add(ask.target()));
      } else {
        assertThat(ask.newPress()).isFalse();
      }
      state = state.unsure(ask.target(), ask.finding());
    }
  }

  @Test
  void theDecisionIsTheLikeliestPointWorthTreatingOrNone() {
    double least =
        ATLAS.parameter("exam.cost").orElseThrow()
            / (ATLAS.parameter("exam.cost").orElseThrow() + ATLAS.parameter("exam.benefit").orElseThrow());
    for (long seed = 1; seed <= 15; seed++) {
      for (Advice advice : exam(start(seed), Set.of(), new Random(seed))) {
        ExamCandidate first = advice.candidates().getFirst();
        if (first.probability() > least) {
          assertThat(advice.decision().treat()).isEqualTo(first.at());
        } else {
          assertThat(advice.decision().treat()).isNull();
          assertThat(advice.decision().worth()).isZero();
        }
        assertThat(advice.decision().probability()).isEqualTo(first.probability());
      }
    }
  }

  @Test
  void anAcheThatWasPaintedCountsLessThanOneThatWasNot() {
    ExamState state = start(1);
    PointSide painted = EXAMINER.next(state, Set.of()).candidates().getFirst().at();
    PointSide elsewhere =
        ATLAS.points().values().stream()
            .map(point -> new PointSide(point, Side.LEFT))
            .filter(at -> !Locator.standard().joint(state.complaint()).reaches(at))
            .findFirst()
            .orElseThrow();
    Findings ache = Findings.none(ExaminedBy.SELF).with(Finding.PAIN_WITHOUT_TOUCH, true);
    assertThat(ratio(state, painted)).isGreaterThan(1).isLessThan(full(painted, ache));
    assertThat(ratio(state, elsewhere)).isCloseTo(full(elsewhere, ache), within(1e-12));
  }

  private static double ratio(ExamState state, PointSide at) {
    return EXAMINER.ratios(state.found(at, Finding.PAIN_WITHOUT_TOUCH, true)).get(at);
  }

  private static double full(PointSide at, Findings findings) {
    StateModel model = StateModel.standard();
    return StateMath.ratio(model.likelihood(findings), model.without(at.point()));
  }

  @Test
  void leadsNobodyWithoutALivingClearance() {
    Clearance clearance = clearance(Set.of());
    PointSide at = EXAMINER.next(start(1), Set.of()).candidates().getFirst().at();
    assertThat(question(EXAMINER.next(start(1), clearance, NOW))).isEqualTo(question(EXAMINER.next(start(1), Set.of())));
    for (Instant wrong : List.of(clearance.expires(), NOW.plus(90, ChronoUnit.DAYS), clearance.given().minusSeconds(1))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> EXAMINER.next(start(1), clearance, wrong))
          .withMessageContaining("clearance");
      assertThatIllegalArgumentException().isThrownBy(() -> EXAMINER.guide(at, clearance, wrong));
    }
  }

  @Test
  void theLimitsOfAClearanceReachTheGuide() {
    Clearance blood = clearance(Set.of("RF34"));
    assertThat(blood.limits()).contains(Limit.NO_FIRM_PRESSURE, Limit.NO_BALL);
    int guided = 0;
    for (TriggerPoint point : ATLAS.points().values()) {
      PointSide at = new PointSide(point, Side.LEFT);
      var guide = EXAMINER.guide(at, blood, NOW);
      if (guide.isPresent()) {
        assertAllowed(point, guide.get(), blood.limits());
        guided++;
      }
    }
    assertThat(guided).isGreaterThan(20);
  }

  @Test
  void fragileTissueIsNotStretchedBeforeAClinicianAgrees() {
    for (long seed = 1; seed <= 4; seed++) {
      for (Advice each : exam(start(seed), Set.of(Limit.LIGHT_ONLY, Limit.ASK_CLINICIAN), new Random(seed))) {
        if (each instanceof Advice.Ask ask) {
          assertThat(ask.finding()).isNotIn(Finding.RANGE_LIMITED, Finding.PAIN_ON_USE);
        }
      }
    }
  }

  @Test
  void nobodyIsGuidedToAPointThatIsNotPressed() {
    Clearance clearance = clearance(Set.of());
    for (TriggerPoint point : ATLAS.points().values()) {
      var guide = EXAMINER.guide(new PointSide(point, Side.RIGHT), clearance, NOW);
      if (!point.pressable()) {
        assertThat(guide).as("%s", point.id()).isEmpty();
      } else {
        guide.ifPresent(
            g -> {
              assertThat(g.location()).isEqualTo(point.location());
              assertThat(g.seconds()).isEqualTo(5);
              assertThat(g.around()).isEqualTo(3);
            });
      }
    }
  }

  /** Answers all safety questions with no, and these rules with yes. */
  private static Clearance clearance(Set<String> present) {
    Triage triage = Triage.standard();
    List<Answer> answers = new ArrayList<>();
    for (String rule : triage.flags().keySet()) {
      answers.add(new Answer(rule, present.contains(rule) ? Reply.YES : Reply.NO, NOW.minusSeconds(60)));
    }
    SafetyCase safe =
        new SafetyCase(
            40, Sex.FEMALE, Reading.EMPTY, NOW.minusSeconds(120), List.of(), List.of(), answers, List.of(), false);
    Verdict verdict = triage.judge(safe, NOW);
    assertThat(verdict.clearance()).as("%s", verdict).isNotNull();
    return verdict.clearance();
  }
}
