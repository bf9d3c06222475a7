package app.unknot.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {
  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.1, 1.1, Double.NaN})
  void refusesALeakOrStrengthThatIsCertain(double probability) {
    Network.Builder builder = new Network.Builder();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.finding(probability))
        .withMessageContaining("leak " + probability);
    builder.finding(0.5);
    builder.cause(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.edge(0, probability))
        .withMessageContaining("strength " + probability);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.POSITIVE_INFINITY, Double.NaN})
  void refusesOddsThatAreNone(double odds) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Network.Builder().cause(odds))
        .withMessageContaining("odds " + odds);
  }

  @Test
  void growsBeyondItsFirstSizes() {
    Network.Builder builder = new Network.Builder();
    for (int f = 0; f < 100; f++) {
      assertThat(builder.finding(0.1)).isEqualTo(f);
    }
    for (int c = 0; c < 300; c++) {
      assertThat(builder.cause(0.1 + c)).isEqualTo(c);
      for (int f = c % 7; f < 100; f += 7) {
        builder.edge(f, 0.5);
      }
    }
    Network network = builder.build();
    assertThat(network.findings()).isEqualTo(100);
    assertThat(network.causes()).isEqualTo(300);
    assertThat(network.odds[299]).isEqualTo(299.1);
    assertThat(network.finding[network.start[299]]).isEqualTo(299 % 7);
    assertThat(network.start[300]).isEqualTo(network.finding.length);
  }

  @Test
  void keepsTheCausesItIsToldTo() {
    Network network = RandomNetworks.upTo(20, 10, new Random(5));
    boolean[] all = new boolean[network.causes()];
    assertThat(network.with(all).causes()).isZero();
    assertThat(network.with(all).findings()).isEqualTo(network.findings());
    Arrays.fill(all, true);
    assertThat(network.with(all).odds).containsExactly(network.odds);
    assertThat(network.with(all).finding).containsExactly(network.finding);
    assertThat(network.with(all).strength).containsExactly(network.strength);
  }
}
