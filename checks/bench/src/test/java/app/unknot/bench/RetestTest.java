package app.unknot.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A hand as shaky as people's keeps the true muscle in sight. */
class RetestTest {
  private static final int EVERY = 5;

  @Test
  void aSteadyHandFindsNearlyAll() {
    Retest.Outcome steady = new Retest(7).moved(0, EVERY);
    assertThat(steady.overlap()).isEqualTo(1);
    assertThat(steady.three()).isGreaterThan(0.85);
  }

  @Test
  void aShakyHandKeepsTheTrueMuscleAmongTheFirstThree() {
    Retest.Outcome slight = new Retest(7).moved(1.5, EVERY);
    Retest.Outcome strong = new Retest(7).moved(3, EVERY);
    assertThat(slight.three()).as("moved by 1.5 cm, %d points", slight.count()).isGreaterThan(0.78);
    assertThat(strong.three()).as("moved by 3 cm, %d points", strong.count()).isGreaterThan(0.6);
    assertThat(strong.overlap()).isLessThan(slight.overlap());
  }
}
