package app.unknot.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EliminationOrderTest {
  static LongStream seeds() {
    return LongStream.rangeClosed(1, 100);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void namesEveryFindingOnce(long seed) {
    Random random = new Random(seed);
    Network network =
        seed % 2 == 0
            ? RandomNetworks.upTo(60, 60, random)
            : RandomComplaints.evidence(RandomComplaints.contiguous(1 + random.nextInt(60), random)).network;
    EliminationOrder order = EliminationOrder.of(network);
    int[] sorted = order.order.clone();
    Arrays.sort(sorted);
    assertThat(sorted)
        .as("seed %d", seed)
        .containsExactly(IntStream.range(0, network.findings()).toArray());
    for (int at = 0; at < order.order.length; at++) {
      assertThat(order.position[order.order[at]]).as("seed %d", seed).isEqualTo(at);
    }
    assertThat(order.cost).as("seed %d", seed).isFinite().isGreaterThanOrEqualTo(network.findings());
  }

  @Test
  void ordersNothingAtNoCost() {
    EliminationOrder order = EliminationOrder.of(new Network.Builder().build());
    assertThat(order.order).isEmpty();
    assertThat(order.cost).isZero();
  }

  @Test
  void costsLittleWhereCausesShareNothing() {
    Network.Builder builder = new Network.Builder();
    IntStream.range(0, 100).forEach(f -> builder.finding(0.1));
    for (int f = 0; f < 100; f++) {
      builder.cause(0.1);
      builder.edge(f, 0.5);
    }
    assertThat(EliminationOrder.of(builder.build()).cost).isLessThanOrEqualTo(200);
  }
}
