package app.unknot.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import app.unknot.atlas.Link;
import app.unknot.terms.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LocatorTest {
  private static final Locator LOCATOR = Locator.standard();

  /** Listing ends at 0.001; what two answers may list differently lies around there. */
  private static final double SURELY_LISTED = 0.0101;

  private static final Map<Long, Located> ANSWERS = new ConcurrentHashMap<>();

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 200);
  }

  private static Complaint complaint(long seed) {
    return RandomComplaints.any(new Random(seed));
  }

  /** The answer to the complaint of a seed, computed once. */
  private static Located answer(long seed) {
    return ANSWERS.computeIfAbsent(seed, s -> LOCATOR.locate(complaint(s)));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void staysWithinItsRanges(long seed) {
    Located answer = answer(seed);
    assertThat(answer.somethingElse()).as("seed %d", seed).isBetween(0.0, 1 + 1e-12);
    assertThat(answer.errorBound()).as("seed %d", seed).isGreaterThanOrEqualTo(0);
    if (answer.method() == Located.Method.EXACT) {
      assertThat(answer.errorBound()).as("seed %d", seed).isZero();
    }
    for (Candidate candidate : answer.candidates()) {
      assertThat(candidate.probability()).as("seed %d", seed).isBetween(0.0, 1.0);
      assertThat(candidate.prior()).as("seed %d", seed).isBetween(0.0, 1.0);
      assertThat(candidate.muscleProbability())
          .as("seed %d", seed)
          .isBetween(candidate.probability() * (1 - 1e-12), 1.0);
    }
    for (Rival rival : answer.mimics()) {
      assertThat(rival.probability()).as("seed %d", seed).isBetween(0.0, 1.0);
    }
    for (Located.Unexplained open : answer.unexplained()) {
      assertThat(open.probability()).as("seed %d", seed).isBetween(0.0, 1.0);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void ranksTheMostProbableFirst(long seed) {
    Located answer = answer(seed);
    assertDescending(answer.candidates().stream().map(Candidate::probability).toList(), seed);
    assertDescending(answer.mimics().stream().map(Rival::probability).toList(), seed);
    assertDescending(answer.unexplained().stream().map(Located.Unexplained::probability).toList(), seed);
  }

  private static void assertDescending(List<Double> values, long seed) {
    assertThat(values).as("seed %d", seed).isSortedAccordingTo(Collections.reverseOrder());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void mirroredComplaintGivesMirroredAnswer(long seed) {
    Complaint complaint = withoutOneSidedLookAlikes(new Random(seed));
    Located answer = LOCATOR.locate(complaint);
    Located mirrored = LOCATOR.locate(RandomComplaints.mirrored(complaint));
    assertSame(probabilities(answer, true), probabilities(mirrored, false), seed);
    assertThat(mirrored.somethingElse()).as("seed %d", seed).isCloseTo(answer.somethingElse(), within(1e-9));
  }

  /** Heart, gallbladder and their like are felt on one side only, so no mirror holds where they reach. */
  static Complaint withoutOneSidedLookAlikes(Random random) {
    Set<String> oneSided = new HashSet<>();
    for (Link link : RandomComplaints.ATLAS.links()) {
      if (link.reach() == Link.Reach.LEFT || link.reach() == Link.Reach.RIGHT) {
        oneSided.add(link.cause());
      }
    }
    assertThat(RandomComplaints.ATLAS.points().keySet()).doesNotContainAnyElementsOf(oneSided);
    while (true) {
      Complaint complaint = RandomComplaints.any(random);
      if (!reached(complaint, oneSided) && !reached(RandomComplaints.mirrored(complaint), oneSided)) {
        return complaint;
      }
    }
  }

  private static boolean reached(Complaint complaint, Set<String> mimics) {
    for (int c : RandomComplaints.evidence(complaint).live) {
      var mimic = RandomComplaints.WIRING.causes.get(c).mimic();
      if (mimic != null && mimics.contains(mimic.id())) {
        return true;
      }
    }
    return false;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theOrderOfTellingDoesNotMatter(long seed) {
    Random random = new Random(seed);
    Complaint complaint = complaint(seed);
    Complaint shuffled =
        new Complaint(
            shuffled(complaint.painted(), random),
            shuffled(complaint.spoken(), random),
            shuffled(complaint.free(), random),
            shuffled(complaint.symptoms(), random),
            shuffled(complaint.movements(), random),
            shuffled(complaint.activities(), random),
            complaint.age(),
            complaint.sex(),
            complaint.drawn());
    Located answer = answer(seed);
    Located other = LOCATOR.locate(shuffled);
    assertSame(probabilities(answer, false), probabilities(other, false), seed);
    assertThat(other.somethingElse()).as("seed %d", seed).isCloseTo(answer.somethingElse(), within(1e-9));
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyFactorIsWhatRecomputingGives(long seed) {
    Map<Item, Located> without = new HashMap<>();
    for (Candidate candidate : answer(seed).candidates()) {
      for (Factor factor : candidate.because()) {
        Complaint less = without(complaint(seed), factor.item());
        if (!less.placeless()) {
          Located before = without.computeIfAbsent(factor.item(), i -> LOCATOR.locate(less));
          assertFactor(factor, candidate, before, seed);
        }
      }
    }
  }

  private static void assertFactor(Factor factor, Candidate candidate, Located without, long seed) {
    for (Candidate before : without.candidates()) {
      if (before.point().equals(candidate.point()) && before.side() == candidate.side()) {
        double ratio = odds(candidate.probability()) / odds(before.probability());
        assertThat(factor.factor() / ratio)
            .as("seed %d, %s %s, %s", seed, candidate.point().id(), candidate.side(), factor.item())
            .isCloseTo(1, within(1e-9));
      }
    }
  }

  /** Takes the item out through the public parts of the complaint alone. */
  private static Complaint without(Complaint complaint, Item item) {
    List<PaintedZone> painted = new ArrayList<>(complaint.painted());
    List<SpokenPlace> spoken = new ArrayList<>(complaint.spoken());
    List<Sign> symptoms = new ArrayList<>(complaint.symptoms());
    List<Sign> movements = new ArrayList<>(complaint.movements());
    boolean found =
        switch (item) {
          case Item.Zone zone ->
              painted.removeIf(p -> p.zone().equals(zone.zone()) && p.side() == zone.side());
          case Item.Place place -> spoken.remove(place.place());
          case Item.Symptom symptom -> symptoms.remove(new Sign(symptom.term(), symptom.side()));
          case Item.Movement movement -> movements.remove(new Sign(movement.term(), movement.side()));
          case Item.Examined ignored -> throw new AssertionError("nobody was examined");
          case Item.Unpainted ignored -> throw new AssertionError("only what was told has a factor");
        };
    assertThat(found).as("%s is part of the complaint", item).isTrue();
    return new Complaint(
        painted,
        spoken,
        complaint.free(),
        symptoms,
        movements,
        complaint.activities(),
        complaint.age(),
        complaint.sex(),
        complaint.drawn());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyChainLeadsFromPriorToPosterior(long seed) {
    for (Candidate candidate : answer(seed).candidates()) {
      if (!candidate.chain().isEmpty()) {
        double odds = odds(candidate.prior());
        for (Step step : candidate.chain()) {
          odds *= step.factor();
          assertThat(step.probability() / (odds / (1 + odds)))
              .as("seed %d, %s", seed, step.item())
              .isCloseTo(1, within(1e-9));
        }
        assertThat(odds / odds(candidate.probability())).as("seed %d", seed).isCloseTo(1, within(1e-9));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void explainsTheFirstFiveByEverythingTold(long seed) {
    Complaint complaint = complaint(seed);
    List<Candidate> candidates = answer(seed).candidates();
    int told =
        complaint.painted().size()
            + complaint.spoken().size()
            + complaint.symptoms().size()
            + complaint.movements().size();
    for (Candidate candidate : candidates.subList(0, Math.min(5, candidates.size()))) {
      assertThat(candidate.because()).as("seed %d", seed).hasSize(told);
      assertThat(candidate.because().stream().map(f -> Math.abs(Math.log(f.factor()))).toList())
          .as("seed %d, strongest first", seed)
          .isSortedAccordingTo(Collections.reverseOrder());
    }
  }

  /** Paint in one essential zone of a point, and nothing else told: against telling nothing at all. */
  @Test
  void aSpotInItsOwnEssentialZoneNeverLowersAPoint() {
    Evidence nothing = RandomComplaints.evidence(Complaint.builder().build());
    int tried = 0;
    for (Link link : RandomComplaints.ATLAS.links()) {
      if (link.kind() != Link.Kind.SPILLOVER && RandomComplaints.ATLAS.points().containsKey(link.cause())) {
        for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
          assertNotLowered(link, side, nothing);
          tried++;
        }
      }
    }
    assertThat(tried).isGreaterThan(800);
  }

  private static void assertNotLowered(Link link, Side side, Evidence nothing) {
    boolean paired = RandomComplaints.ATLAS.zones().get(link.zone()).paired();
    Side there = link.reach() == Link.Reach.OTHER ? side.mirrored() : side;
    Complaint complaint = Complaint.builder().paint(link.zone(), paired ? there : Side.MID).build();
    Evidence evidence = RandomComplaints.evidence(complaint);
    ExactSum sum = new ExactSum(evidence.network);
    int cause = EvidenceTest.cause(link.cause(), side);
    int at = Arrays.stream(evidence.live).boxed().toList().indexOf(cause);
    assertThat(sum.posterior[at] / sum.absent[at])
        .as("%s %s at %s", link.cause(), side, link.zone())
        .isGreaterThan(nothing.odds[cause]);
  }

  @Test
  void sharesOneLocatorBetweenThreads() {
    List<Complaint> complaints =
        LongStream.rangeClosed(1, 40).mapToObj(LocatorTest::complaint).toList();
    List<Located> oneByOne = LongStream.rangeClosed(1, 40).mapToObj(LocatorTest::answer).toList();
    List<Located> atOnce = complaints.parallelStream().map(LOCATOR::locate).toList();
    assertThat(atOnce).isEqualTo(oneByOne);
  }

  /** The widest of some drawings over sixty zones; too wide for a complete sum, or nearly so. */
  @Test
  void answersTheWidestDrawing() {
    Complaint widest = RandomComplaints.contiguous(60, new Random(1));
    double most = 0;
    for (long seed = 1; seed <= 40; seed++) {
      Complaint complaint = RandomComplaints.contiguous(60, new Random(seed));
      double cost = EliminationOrder.of(RandomComplaints.evidence(complaint).network).cost;
      if (cost > most) {
        most = cost;
        widest = complaint;
      }
    }
    Located answer = LOCATOR.locate(widest);
    assertThat(answer.method() == Located.Method.EXACT).as("exact").isEqualTo(answer.errorBound() == 0);
    assertThat(answer.candidates()).hasSizeGreaterThanOrEqualTo(20);
    assertThat(answer.candidates()).allMatch(c -> c.probability() >= 0 && c.probability() <= 1);
  }

  @Test
  void findsTheInfraspinatusBehindItsOwnPattern() {
    Located answer =
        LOCATOR.locate(
            Complaint.builder()
                .paint("shoulder_front", Side.RIGHT)
                .paint("arm_outer", Side.RIGHT)
                .build());
    assertThat(answer.candidates().subList(0, 3))
        .anySatisfy(
            candidate -> {
              assertThat(candidate.point().muscle().id()).isEqualTo("infraspinatus");
              assertThat(candidate.side()).isEqualTo(Side.RIGHT);
            });
  }

  @Test
  void refusesAComplaintWithoutAPlace() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LOCATOR.locate(Complaint.builder().symptom("ear_ringing", null).build()))
        .withMessageContaining("no place of pain");
  }

  @Test
  void refusesAnUnknownZone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LOCATOR.locate(Complaint.builder().paint("elbow_of_noone", Side.LEFT).build()))
        .withMessageContaining("no zone elbow_of_noone");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                LOCATOR.locate(
                    Complaint.builder().paint("neck_side", Side.LEFT).free("nowhere", Side.LEFT).build()))
        .withMessageContaining("no zone nowhere");
  }

  @Test
  void refusesASideThatAZoneDoesNotHave() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LOCATOR.locate(Complaint.builder().paint("neck_side", Side.MID).build()))
        .withMessageContaining("neck_side needs a side, left or right");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LOCATOR.locate(Complaint.builder().paint("epigastrium", Side.LEFT).build()))
        .withMessageContaining("epigastrium lies on the midline");
  }

  @Test
  void refusesAnUnknownTerm() {
    Complaint.Builder builder = Complaint.builder().paint("neck_side", Side.LEFT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LOCATOR.locate(builder.symptom("feeling_blue", null).build()))
        .withMessageContaining("no symptom feeling_blue");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                LOCATOR.locate(
                    Complaint.builder()
                        .paint("neck_side", Side.LEFT)
                        .movement("ear_ringing", null)
                        .build()))
        .withMessageContaining("no movement ear_ringing");
  }

  private static double odds(double probability) {
    return probability / (1 - probability);
  }

  private static Map<String, Double> probabilities(Located answer, boolean mirrored) {
    Map<String, Double> by = new HashMap<>();
    for (Candidate candidate : answer.candidates()) {
      Side side = mirrored ? candidate.side().mirrored() : candidate.side();
      by.put(candidate.point().id() + " " + side, candidate.probability());
    }
    for (Rival rival : answer.mimics()) {
      Side side = mirrored ? rival.side().mirrored() : rival.side();
      by.put(rival.mimic().id() + " " + side, rival.probability());
    }
    return by;
  }

  private static void assertSame(Map<String, Double> expected, Map<String, Double> actual, long seed) {
    Set<String> causes = new HashSet<>(expected.keySet());
    causes.addAll(actual.keySet());
    for (String cause : causes) {
      double one = expected.getOrDefault(cause, Double.NaN);
      double other = actual.getOrDefault(cause, Double.NaN);
      if (one > SURELY_LISTED || other > SURELY_LISTED || !Double.isNaN(one) && !Double.isNaN(other)) {
        assertThat(other).as("seed %d, %s", seed, cause).isCloseTo(one, within(1e-9));
      }
    }
  }

  /** The spots that a trigger point reaches at least as strongly as an essential zone. */
  private static int[] essentialSpots(Wiring.Cause cause) {
    return IntStream.range(0, cause.point() == null ? 0 : cause.spot().length)
        .filter(i -> cause.strength()[i] >= 0.5)
        .map(i -> cause.spot()[i])
        .toArray();
  }
}
