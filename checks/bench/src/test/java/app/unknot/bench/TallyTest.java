package app.unknot.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TallyTest {
  @Test
  void countsFirstThreeAndReciprocalRanks() {
    Tally tally = new Tally();
    tally.add(1);
    tally.add(2);
    tally.add(4);
    tally.add(Ranking.NOWHERE);
    assertThat(tally.cases()).isEqualTo(4);
    assertThat(tally.top1()).isEqualTo(0.25);
    assertThat(tally.top3()).isEqualTo(0.5);
    assertThat(tally.meanReciprocalRank()).isEqualTo((1 + 0.5 + 0.25) / 4);
  }

  @Test
  void givesWilsonIntervals() {
    assertThat(Tally.wilson(8, 10)[0]).isCloseTo(0.4902, within(5e-5));
    assertThat(Tally.wilson(8, 10)[1]).isCloseTo(0.9433, within(5e-5));
    assertThat(Tally.wilson(0, 10)[0]).isZero();
    assertThat(Tally.wilson(0, 10)[1]).isCloseTo(0.2775, within(5e-5));
  }
}
