package app.unknot.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReliabilityTest {
  @Test
  void weighsTheGapOfEachBinByItsSize() {
    Reliability reliability = new Reliability();
    reliability.add(0.25, true);
    reliability.add(0.25, false);
    reliability.add(0.95, true);
    // First bin: stated 0.25, true 0.5; second: stated 0.95, true 1.
    assertThat(reliability.error()).isCloseTo((2 * 0.25 + 0.05) / 3, within(1e-12));
    assertThat(reliability.count()).isEqualTo(3);
  }

  @Test
  void canLeaveOutTheLowestBin() {
    Reliability reliability = new Reliability();
    for (int i = 0; i < 1000; i++) {
      reliability.add(0.001, false);
    }
    reliability.add(0.3, true);
    assertThat(reliability.errorFromTenth()).isCloseTo(0.7, within(1e-12));
    assertThat(reliability.error()).isLessThan(0.002);
  }

  @Test
  void takesOneIntoTheLastBin() {
    Reliability reliability = new Reliability();
    reliability.add(1, true);
    assertThat(reliability.error()).isZero();
    assertThat(reliability.table(false)).contains("0.9–1.0");
  }
}
