package app.unknot.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import app.unknot.atlas.PointSide;
import app.unknot.terms.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found at a point beside what was painted. */
class FoundTest {
  private static final Locator LOCATOR = Locator.standard();

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  private static Complaint complaint(long seed) {
    return RandomComplaints.any(new Random(seed));
  }

  /** One to four of the leading points and one from anywhere, with ratios from 1/50 to 50. */
  private static Map<PointSide, Double> examined(long seed) {
    return examined(complaint(seed), seed);
  }

  private static Map<PointSide, Double> examined(Complaint complaint, long seed) {
    Random random = new Random(1000 + seed);
    List<PointSide> leading = leading(complaint);
    Map<PointSide, Double> examined = new LinkedHashMap<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      examined.put(leading.get(random.nextInt(leading.size())), Math.exp(8 * random.nextDouble() - 4));
    }
    var points = List.copyOf(RandomComplaints.ATLAS.points().values());
    examined.put(new PointSide(points.get(random.nextInt(points.size())), Side.LEFT), Math.exp(random.nextGaussian()));
    return examined;
  }

  private static List<PointSide> leading(Complaint complaint) {
    List<PointSide> all = LOCATOR.joint(complaint).ranked(0.001);
    return all.subList(0, Math.min(8, all.size()));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void nothingFoundChangesNoDigit(long seed) {
    assertThat(LOCATOR.locate(complaint(seed), Map.of()))
        .as("seed %d", seed)
        .isEqualTo(LOCATOR.locate(complaint(seed)));
    Map<PointSide, Double> saysNothing = new HashMap<>();
    leading(complaint(seed)).forEach(at -> saysNothing.put(at, 1.0));
    Joint without = LOCATOR.joint(complaint(seed));
    Joint with = LOCATOR.joint(complaint(seed)).with(saysNothing);
    for (PointSide at : saysNothing.keySet()) {
      assertThat(with.probability(at)).as("seed %d", seed).isEqualTo(without.probability(at));
    }
  }

  /** The findings of a point enter brute force as what they are: a factor on each combination in which it is active. */
  @Test
  void isWhatVisitingEveryCombinationGives() {
    int compared = 0;
    for (long seed = 1; compared < 25; seed++) {
      Complaint complaint = RandomComplaints.contiguous(1 + (int) (seed % 3), new Random(seed));
      Evidence bare = RandomComplaints.evidence(complaint);
      if (bare.network.causes() <= 16) {
        compare(complaint, bare, seed);
        compared++;
      }
    }
  }

  private static void compare(Complaint complaint, Evidence bare, long seed) {
    Random random = new Random(seed);
    double[] factor = new double[bare.network.causes()];
    Map<PointSide, Double> examined = new HashMap<>();
    for (int i = 0; i < factor.length; i++) {
      Wiring.Cause cause = RandomComplaints.WIRING.causes.get(bare.live[i]);
      factor[i] = 1;
      if (cause.point() != null && random.nextInt(3) == 0) {
        factor[i] = Math.exp(6 * random.nextDouble() - 3);
        examined.put(new PointSide(cause.point(), cause.side()), factor[i]);
      }
    }
    double[] expected = weighed(bare.network, factor);
    Posterior posterior =
        new Posterior(RandomComplaints.WIRING, complaint, Found.of(RandomComplaints.WIRING, examined));
    for (int i = 0; i < expected.length; i++) {
      assertThat(posterior.of(bare.live[i])).as("seed %d", seed).isCloseTo(expected[i], within(1e-12));
    }
  }

  /** Sums over all combinations the weight of the drawing times the factors of those that are active. */
  private static double[] weighed(Network network, double[] factor) {
    int n = network.causes();
    double[] with = new double[n];
    double all = 0;
    for (int set = 0; set < 1 << n; set++) {
      double weight = 1;
      double[] dark = new double[network.findings()];
      for (int f = 0; f < dark.length; f++) {
        dark[f] = 1 - network.leak[f];
      }
      for (int c = 0; c < n; c++) {
        if ((set >> c & 1) == 1) {
          weight *= network.odds[c] * factor[c];
          for (int e = network.start[c]; e < network.start[c + 1]; e++) {
            dark[network.finding[e]] *= 1 - network.strength[e];
          }
        }
      }
      for (double each : dark) {
        weight *= 1 - each;
      }
      all += weight;
      for (int c = 0; c < n; c++) {
        with[c] += (set >> c & 1) == 1 ? weight : 0;
      }
    }
    for (int c = 0; c < n; c++) {
      with[c] /= all;
    }
    return with;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void takingAPointToBeActiveIsVisitingOnlyThoseCombinations(long seed) {
    Complaint complaint = complaint(seed);
    List<PointSide> points = leading(complaint);
    PointSide first = points.getFirst();
    double[] given = LOCATOR.joint(complaint).given(first, points);
    Joint nearlySure = LOCATOR.joint(complaint).with(Map.of(first, 1e12));
    for (int i = 0; i < given.length; i++) {
      assertThat(given[i])
          .as("seed %d, %s given %s", seed, points.get(i), first)
          .isCloseTo(nearlySure.probability(points.get(i)), within(1e-6));
    }
    assertThat(given[0]).isEqualTo(1);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aPointThatIsNotItLowersItselfAndRaisesItsRivals(long seed) {
    Complaint complaint = complaint(seed);
    List<PointSide> points = leading(complaint);
    PointSide first = points.getFirst();
    Joint before = LOCATOR.joint(complaint);
    Joint after = LOCATOR.joint(complaint).with(Map.of(first, 0.05));
    assertThat(after.probability(first)).as("seed %d", seed).isLessThan(before.probability(first));
    double[] given = before.given(first, points);
    for (int i = 1; i < points.size(); i++) {
      double now = before.probability(points.get(i));
      double then = after.probability(points.get(i));
      if (given[i] < now - 1e-9) {
        assertThat(then).as("seed %d, rival %s", seed, points.get(i)).isGreaterThan(now);
      } else {
        assertThat(then).as("seed %d, ally %s", seed, points.get(i)).isLessThan(now + 1e-9);
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theMirrorImageGetsTheMirroredAnswer(long seed) {
    Complaint complaint = LocatorTest.withoutOneSidedLookAlikes(new Random(seed));
    Map<PointSide, Double> mirrored = new HashMap<>();
    Map<PointSide, Double> examined = examined(complaint, seed);
    examined.forEach((at, ratio) -> mirrored.put(new PointSide(at.point(), at.side().mirrored()), ratio));
    Joint here = LOCATOR.joint(complaint).with(examined);
    Joint there = LOCATOR.joint(RandomComplaints.mirrored(complaint)).with(mirrored);
    for (PointSide at : leading(complaint)) {
      assertThat(there.probability(new PointSide(at.point(), at.side().mirrored())))
          .as("seed %d, %s", seed, at)
          .isCloseTo(here.probability(at), within(1e-9));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theOrderOfExaminingDoesNotMatter(long seed) {
    List<Map.Entry<PointSide, Double>> entries = new ArrayList<>(examined(seed).entrySet());
    Collections.reverse(entries);
    Map<PointSide, Double> backwards = new LinkedHashMap<>();
    entries.forEach(e -> backwards.put(e.getKey(), e.getValue()));
    assertThat(LOCATOR.locate(complaint(seed), backwards))
        .as("seed %d", seed)
        .isEqualTo(LOCATOR.locate(complaint(seed), examined(seed)));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyChainLeadsFromPriorToPosteriorThroughTheExam(long seed) {
    Map<PointSide, Double> examined = examined(seed);
    for (Candidate candidate : LOCATOR.locate(complaint(seed), examined).candidates()) {
      if (!candidate.chain().isEmpty()) {
        double odds = odds(candidate.prior());
        for (Step step : candidate.chain()) {
          odds *= step.factor();
        }
        assertThat(odds / odds(candidate.probability())).as("seed %d", seed).isCloseTo(1, within(1e-9));
        assertThat(candidate.chain().stream().filter(step -> step.item() instanceof Item.Examined))
            .as("seed %d", seed)
            .hasSize(examined.size());
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theFactorOfAnExaminedPointIsWhatLeavingItOutGives(long seed) {
    Map<PointSide, Double> examined = examined(seed);
    Joint with = LOCATOR.joint(complaint(seed)).with(examined);
    Candidate first = LOCATOR.locate(complaint(seed), examined).candidates().getFirst();
    PointSide leading = new PointSide(first.point(), first.side());
    int seen = 0;
    for (Factor factor : first.because()) {
      if (factor.item() instanceof Item.Examined(PointSide at)) {
        Map<PointSide, Double> less = new HashMap<>(examined);
        less.remove(at);
        double before = LOCATOR.joint(complaint(seed)).with(less).odds(leading);
        assertThat(factor.factor() / (with.odds(leading) / before)).as("seed %d", seed).isCloseTo(1, within(1e-9));
        seen++;
      }
    }
    assertThat(seen).as("seed %d", seed).isEqualTo(examined.size());
  }

  /** Where the sums with a point taken to be active are too many to be complete, they are nearly what they would be. */
  @Test
  void aWideDrawingIsSummedInFullAndItsTiesNearly() {
    int wide = 0;
    for (long seed = 1; wide < 3; seed++) {
      Complaint complaint = RandomComplaints.contiguous(40, new Random(seed));
      double cost = new Posterior(RandomComplaints.WIRING, complaint).cost();
      if (cost > 1e5 && cost < 1e6) {
        Joint drawing = LOCATOR.joint(complaint);
        PointSide first = drawing.ranked(0.01).getFirst();
        List<PointSide> points = drawing.ranked(0.05);
        Found sure = Found.of(RandomComplaints.WIRING, Map.of(first, 1e12));
        Posterior expected = new Posterior(RandomComplaints.WIRING, complaint, sure);
        double[] given = drawing.given(first, points);
        Joint after = drawing.with(Map.of(first, 1e12));
        for (int i = 0; i < given.length; i++) {
          double complete = expected.of(cause(points.get(i)));
          assertThat(after.probability(points.get(i))).as("seed %d", seed).isCloseTo(complete, within(1e-12));
          assertThat(given[i]).as("seed %d, %s", seed, points.get(i)).isCloseTo(complete, within(0.15));
        }
        wide++;
      }
    }
  }

  private static int cause(PointSide at) {
    return RandomComplaints.WIRING.cause(at.point().id(), at.side());
  }

  private static double odds(double probability) {
    return probability / (1 - probability);
  }

  @Test
  void refusesARatioThatIsNone() {
    PointSide first = leading(complaint(1)).getFirst();
    for (double wrong : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> LOCATOR.locate(complaint(1), Map.of(first, wrong)))
          .withMessageContaining("likelihood ratio")
          .withMessageContaining(first.point().id());
    }
  }
}
