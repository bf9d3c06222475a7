package app.unknot.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** At full size, with every cause of the atlas: three exact methods that share no code agree. */
class FullSizeTest {
  private static final int WIDEST = 9;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 24);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void agreesWithSignedEliminationInFiftyDigits(long seed) {
    Network network = feasible(seed);
    ExactSum exact = new ExactSum(network);
    SignedElimination signed = new SignedElimination(network);
    assertThat(exact.logSum).as("seed %d", seed).isCloseTo(log(signed.sum), within(1e-9));
    for (int c = 0; c < network.causes(); c++) {
      assertThat(exact.posterior[c])
          .as("seed %d, %d findings, cause %d of %d", seed, network.findings(), c, network.causes())
          .isCloseTo(signed.posterior[c], within(1e-9));
    }
  }

  /** The drawing of a seed: up to 25 zones, drawn again while the second method would take too long. */
  private static Network feasible(long seed) {
    Random random = new Random(seed);
    while (true) {
      Network network =
          RandomComplaints.evidence(RandomComplaints.contiguous(8 + random.nextInt(18), random)).network;
      if (network.findings() >= 8 && SignedElimination.width(network) <= WIDEST) {
        return network;
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("fewSeeds")
  void agreesWithQuickScoreInFiftyDigits(long seed) {
    Random random = new Random(seed);
    int zones = seed == 101 ? 12 : 3 + random.nextInt(7);
    Network network = RandomComplaints.evidence(RandomComplaints.contiguous(zones, random)).network;
    ExactSum exact = new ExactSum(network);
    QuickScore quick = new QuickScore(network);
    for (int c = 0; c < network.causes(); c++) {
      assertThat(exact.posterior[c])
          .as("seed %d, %d findings, cause %d of %d", seed, network.findings(), c, network.causes())
          .isCloseTo(quick.posterior[c], within(1e-9));
    }
  }

  static LongStream fewSeeds() {
    return LongStream.rangeClosed(101, 112);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("smallSeeds")
  void theReferencesAgreeWithTheSumOverAllSubsets(long seed) {
    Network network = RandomNetworks.upTo(9, 6, new Random(seed));
    BruteForce brute = new BruteForce(network);
    SignedElimination signed = new SignedElimination(network);
    QuickScore quick = new QuickScore(network);
    for (int c = 0; c < network.causes(); c++) {
      assertThat(signed.posterior[c]).as("seed %d", seed).isCloseTo(brute.posterior[c], within(1e-10));
      assertThat(quick.posterior[c]).as("seed %d", seed).isCloseTo(brute.posterior[c], within(1e-10));
    }
  }

  static LongStream smallSeeds() {
    return LongStream.rangeClosed(201, 230);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("fewSeeds")
  void somethingElseIsTheShareOfCombinationsWithoutAnyTriggerPoint(long seed) {
    Random random = new Random(seed);
    Complaint complaint = RandomComplaints.contiguous(1 + random.nextInt(9), random);
    Evidence evidence = RandomComplaints.evidence(complaint);
    boolean[] keep = new boolean[evidence.network.causes()];
    for (int i = 0; i < keep.length; i++) {
      keep[i] = RandomComplaints.WIRING.causes.get(evidence.live[i]).point() == null;
    }
    double expected =
        Math.exp(
            log(new SignedElimination(evidence.network.with(keep)).sum)
                - log(new SignedElimination(evidence.network).sum));
    assertThat(Locator.standard().locate(complaint).somethingElse())
        .as("seed %d", seed)
        .isBetween(0.0, 1.0)
        .isCloseTo(expected, within(1e-9));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("fewSeeds")
  void aMuscleIsActiveUnlessAllItsPointsAreSilent(long seed) {
    Random random = new Random(seed);
    Complaint complaint = RandomComplaints.contiguous(1 + random.nextInt(6), random);
    Evidence evidence = RandomComplaints.evidence(complaint);
    BigDecimal sum = new SignedElimination(evidence.network).sum;
    Located answer = Locator.standard().locate(complaint);
    for (Candidate candidate : answer.candidates().subList(0, Math.min(5, answer.candidates().size()))) {
      boolean[] keep = new boolean[evidence.network.causes()];
      for (int i = 0; i < keep.length; i++) {
        keep[i] = !belongsTo(candidate, evidence.live[i]);
      }
      double silent = Math.exp(log(new SignedElimination(evidence.network.with(keep)).sum) - log(sum));
      for (int c = 0; c < evidence.odds.length; c++) {
        int cause = c;
        if (belongsTo(candidate, c) && Arrays.stream(evidence.live).noneMatch(live -> live == cause)) {
          silent /= 1 + evidence.odds[c];
        }
      }
      assertThat(candidate.muscleProbability())
          .as("seed %d, %s", seed, candidate.point().id())
          .isCloseTo(1 - silent, within(1e-9));
    }
  }

  private static boolean belongsTo(Candidate candidate, int cause) {
    Wiring.Cause other = RandomComplaints.WIRING.causes.get(cause);
    return other.point() != null
        && other.side() == candidate.side()
        && other.point().muscle().equals(candidate.point().muscle());
  }

  /** The natural logarithm of a number that may be too small for a double. */
  private static double log(BigDecimal value) {
    int shift = value.precision() - value.scale();
    return Math.log(value.movePointLeft(shift).doubleValue()) + shift * Math.log(10);
  }
}
