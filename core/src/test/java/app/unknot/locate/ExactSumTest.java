package app.unknot.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactSumTest {
  private static final int NETWORKS = 400;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, NETWORKS);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void equalsTheSumOverAllSubsets(long seed) {
    Random random = new Random(seed);
    Network network = RandomNetworks.upTo(seed % 20 == 0 ? 18 : 13, 14, random);
    ExactSum exact = new ExactSum(network);
    BruteForce brute = new BruteForce(network);
    String label = "seed %d, %d causes, %d findings".formatted(seed, network.causes(), network.findings());
    assertThat(exact.logSum).as(label).isCloseTo(Math.log(brute.sum), within(1e-10));
    assertClose(exact.posterior, brute.posterior, label + ", posterior");
    assertClose(exact.absent, brute.absent, label + ", absent");
    assertClose(exact.unexplained, brute.unexplained, label + ", unexplained");
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("fewSeeds")
  void keepsDigitsOfRareCausesAndRareAbsences(long seed) {
    Network network = RandomNetworks.upTo(12, 12, new Random(seed));
    ExactSum exact = new ExactSum(network);
    BruteForce brute = new BruteForce(network);
    for (int c = 0; c < network.causes(); c++) {
      assertThat(exact.posterior[c] / brute.posterior[c]).as("seed %d", seed).isCloseTo(1, within(1e-11));
      assertThat(exact.absent[c] / brute.absent[c]).as("seed %d", seed).isCloseTo(1, within(1e-11));
    }
  }

  static LongStream fewSeeds() {
    return LongStream.rangeClosed(1001, 1060);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("fewSeeds")
  void aPartOfTheCausesEqualsTheSumOverTheirSubsets(long seed) {
    Random random = new Random(seed);
    Network network = RandomNetworks.upTo(12, 8, random);
    boolean[] keep = new boolean[network.causes()];
    for (int c = 0; c < keep.length; c++) {
      keep[c] = random.nextBoolean();
    }
    double share = Math.exp(new ExactSum(network.with(keep)).logSum - new ExactSum(network).logSum);
    double expected = new BruteForce(network.with(keep)).sum / new BruteForce(network).sum;
    assertThat(share).as("seed %d", seed).isBetween(0.0, 1 + 1e-12).isCloseTo(expected, within(1e-10));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("fewSeeds")
  void whatOnlyOneCauseExplainsNeverLowersIt(long seed) {
    Random random = new Random(seed);
    Network network = RandomNetworks.upTo(24, 11, random);
    ExactSum before = new ExactSum(network);
    for (int c = 0; c < network.causes(); c++) {
      Network more =
          RandomNetworks.withOwnFinding(
              network, c, RandomNetworks.probability(random), RandomNetworks.probability(random));
      assertThat(new ExactSum(more).posterior[c])
          .as("seed %d, cause %d", seed, c)
          .isGreaterThanOrEqualTo(before.posterior[c] * (1 - 1e-12));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("fewSeeds")
  void doesNotDependOnTheOrderOfElimination(long seed) {
    Network network = RandomNetworks.upTo(40, 12, new Random(seed));
    ExactSum exact = new ExactSum(network);
    Network turned = backwards(network);
    ExactSum other = new ExactSum(turned);
    for (int c = 0; c < network.causes(); c++) {
      assertThat(exact.posterior[c])
          .as("seed %d, cause %d", seed, c)
          .isCloseTo(other.posterior[network.causes() - 1 - c], within(1e-12));
    }
  }

  private static Network backwards(Network network) {
    Network.Builder builder = new Network.Builder();
    for (int f = network.findings() - 1; f >= 0; f--) {
      builder.finding(network.leak[f]);
    }
    for (int c = network.causes() - 1; c >= 0; c--) {
      builder.cause(network.odds[c]);
      for (int e = network.start[c + 1] - 1; e >= network.start[c]; e--) {
        builder.edge(network.findings() - 1 - network.finding[e], network.strength[e]);
      }
    }
    return builder.build();
  }

  @Test
  void anEmptyNetworkSumsToOne() {
    ExactSum exact = new ExactSum(new Network.Builder().build());
    assertThat(exact.logSum).isZero();
    assertThat(exact.posterior).isEmpty();
  }

  @Test
  void aCauseThatReachesNothingKeepsItsPrior() {
    Network.Builder builder = new Network.Builder();
    builder.finding(0.1);
    builder.cause(0.25);
    ExactSum exact = new ExactSum(builder.build());
    assertThat(exact.posterior[0]).isCloseTo(0.2, within(1e-15));
    assertThat(exact.absent[0]).isCloseTo(0.8, within(1e-15));
    assertThat(exact.unexplained[0]).isCloseTo(1, within(1e-15));
  }

  @ParameterizedTest(name = "leak of 1/{0}")
  @ValueSource(ints = {3, 7, 10, 49, 1000})
  void aFindingThatNothingReachesIsWhollyUnexplained(int part) {
    Network.Builder builder = new Network.Builder();
    IntStream.range(0, 20).forEach(i -> builder.finding((i + 1.0) / (20 * part)));
    for (double probability : new ExactSum(builder.build()).unexplained) {
      assertThat(probability).isBetween(1 - 1e-12, 1.0);
    }
  }

  @Test
  void manyWeakFindingsDoNotUnderflow() {
    Network.Builder builder = new Network.Builder();
    IntStream.range(0, 400).forEach(i -> builder.finding(1e-9));
    builder.cause(1e-6);
    IntStream.range(0, 10).forEach(f -> builder.edge(f, 1e-6));
    ExactSum exact = new ExactSum(builder.build());
    assertThat(exact.logSum).isFinite().isCloseTo(390 * Math.log(1e-9) + tenFindings(), within(1e-6));
    assertThat(exact.posterior[0]).isBetween(0.0, 1.0);
  }

  private static double tenFindings() {
    double byCause = 1e-6 + (1 - 1e-6) * 1e-9;
    return Math.log(Math.pow(1e-9, 10) + 1e-6 * Math.pow(byCause, 10));
  }

  private static void assertClose(double[] actual, double[] expected, String label) {
    assertThat(actual).as(label).hasSameSizeAs(expected);
    for (int i = 0; i < expected.length; i++) {
      assertThat(actual[i]).as("%s of %d", label, i).isCloseTo(expected[i], within(1e-10));
    }
  }
}
