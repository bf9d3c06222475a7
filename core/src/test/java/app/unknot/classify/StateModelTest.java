package app.unknot.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.TriggerPoint;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StateModelTest {
  private final StateModel model = StateModel.standard();

  @Test
  void everyFindingIsInTheKnowledge() {
    assertThat(model.findings()).extracting(FindingInfo::finding).containsExactlyInAnyOrder(Finding.values());
    assertThat(model.findings()).allSatisfy(info -> {
      assertThat(info.question()).endsWith("?");
      assertThat(info.hint()).endsWith(".");
      assertThat(info.effort()).isBetween(0.0, 1.0);
      assertThat(info.discomfort()).isBetween(0.0, 1.0);
      assertThat(info.seconds()).isPositive();
      assertThat(info.basis()).isNotEmpty();
    });
  }

  @Test
  void nothingKnownSaysNothing() {
    assertThat(model.likelihood(Findings.none(ExaminedBy.SELF))).containsOnly(1);
  }

  @Test
  void soreFamiliarAndFlinchingAreTempered() {
    double[] likelihood = model.likelihood(Findings.none(ExaminedBy.SELF).with(Finding.TENDER, true).with(Finding.FAMILIAR_PAIN, true));

    assertThat(likelihood[0]).isCloseTo(Math.pow(0.96 * 0.88, 0.7), within(1e-9));
    assertThat(likelihood[3]).isCloseTo(Math.pow(0.35 * 0.04, 0.7), within(1e-9));
  }

  @Test
  void aMatchingSpreadAddsToTheSpread() {
    Findings spread = Findings.none(ExaminedBy.SELF).with(Finding.SPREADS, true);
    double[] both = model.likelihood(spread.with(Finding.SPREAD_MATCHES, true));

    assertThat(both[0]).isCloseTo(0.60, within(1e-9));
    assertThat(both[1]).isCloseTo(0.40, within(1e-9));
    Findings none = Findings.none(ExaminedBy.SELF).with(Finding.SPREADS, false);
    assertThat(model.likelihood(none.with(Finding.SPREAD_MATCHES, false))).isEqualTo(model.likelihood(none));
  }

  @Test
  void aTrainedHandMakesABandTellMoreAndAnUntrainedOneLess() {
    assertThat(band(ExaminedBy.EXPERT)).isGreaterThan(band(ExaminedBy.SELF));
    assertThat(band(ExaminedBy.TRAINED)).isGreaterThan(band(ExaminedBy.SELF));
    assertThat(band(ExaminedBy.PARTNER)).isLessThan(band(ExaminedBy.SELF)).isGreaterThan(1);
  }

  private double band(ExaminedBy by) {
    double[] likelihood = model.likelihood(Findings.none(by).with(Finding.TAUT_BAND, true));
    return likelihood[0] / likelihood[3];
  }

  @Test
  void aWeakMeasurementMovesLess() {
    Findings strong = Findings.none(ExaminedBy.SELF).with(Finding.PRESSURE_LOWER, true);
    Findings weak = new Findings(ExaminedBy.SELF, strong.seen(), java.util.Set.of(Finding.PRESSURE_LOWER));

    assertThat(ratio(weak)).isGreaterThan(1).isLessThan(ratio(strong));
  }

  private double ratio(Findings findings) {
    double[] likelihood = model.likelihood(findings);
    return likelihood[0] / likelihood[3];
  }

  @Test
  void priorsSumToOne() {
    for (TriggerPoint point : Atlas.standard().points().values()) {
      assertThat(Arrays.stream(model.without(point)).sum()).isCloseTo(1, within(1e-12));
      assertThat(model.without(point)[0]).isZero();
    }
    assertThat(Arrays.stream(model.examined(null)).sum()).isCloseTo(1, within(1e-12));
  }

  @Test
  void theIntervalIsTheSameAgainAndQuick() {
    Findings findings = Findings.none(ExaminedBy.SELF).with(Finding.TENDER, true).with(Finding.SPREADS, true);
    StateProbability first = model.posterior(model.examined(null), findings);
    assertThat(model.posterior(model.examined(null), findings)).isEqualTo(first);
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 50; i++) {
      long start = System.nanoTime();
      model.posterior(model.examined(null), findings);
      best = Math.min(best, System.nanoTime() - start);
    }

    assertThat(best).isLessThan(2_000_000);
  }

  @Test
  void aPriorWithoutAnyChanceIsRefused() {
    assertThatThrownBy(() -> model.posterior(new double[4], Findings.none(ExaminedBy.SELF)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void betaDrawsHaveTheirMeanAndSpread() {
    SplittableRandom random = new SplittableRandom(7);
    double sum = 0;
    double squares = 0;
    int draws = 40_000;
    for (int i = 0; i < draws; i++) {
      double x = Beta.draw(0.3, 10, random);
      sum += x;
      squares += x * x;
    }
    double mean = sum / draws;

    assertThat(mean).isCloseTo(0.3, within(0.005));
    assertThat(squares / draws - mean * mean).isCloseTo(0.3 * 0.7 / 11, within(0.001));
  }
}
