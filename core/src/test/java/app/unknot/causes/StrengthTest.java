package app.unknot.causes;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.causes.Strength.Certainty;
import app.unknot.causes.Strength.Design;
import app.unknot.causes.Strength.Found;
import app.unknot.causes.Strength.Measure;
import java.util.List;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StrengthTest {
  private static final Offset<Double> CLOSE = Offset.offset(1e-12);

  @Test
  void halfWayToTheEndOfTheIntervalNearerToNoLink() {
    assertThat(ratio(4.0, 2.25).careful().orElseThrow()).isEqualTo(Math.log(3), CLOSE);
  }

  @Test
  void withoutAnIntervalItIsTakenToReachNoLink() {
    assertThat(ratio(4.0, null).careful().orElseThrow()).isEqualTo(Math.log(2), CLOSE);
  }

  @Test
  void anIntervalBeyondNoLinkCountsAgainstIt() {
    assertThat(ratio(2.0, 0.8).careful().orElseThrow()).isEqualTo(Math.log(1.6) / 2, CLOSE);
    assertThat(ratio(1.1, 0.5).careful()).hasValue(0);
  }

  @Test
  void noLinkIsZeroWhateverTheNumber() {
    Strength none = new Strength("x", Found.NONE, Measure.ODDS_RATIO, 1.3, null, null, Design.LONGITUDINAL,
        Certainty.LOW, Basis.of("article"));

    assertThat(none.careful()).hasValue(0);
  }

  @Test
  void aDifferenceCannotBeCounted() {
    Strength degrees = new Strength("x", Found.RAISED, Measure.DEGREES, 4.8, 0.1, 9.5, Design.REVIEW, Certainty.LOW,
        Basis.of("article"));

    assertThat(degrees.careful()).isEmpty();
  }

  @Test
  void aBasisIsCitedOrAssumed() {
    assertThat(Basis.of("article|unknot_brief").sources()).isEqualTo(List.of("article", "unknot_brief"));
    assertThat(Basis.of("assumed: by judgement").isAssumed()).isTrue();
    assertThat(Basis.of("assumed: by judgement").assumed()).isEqualTo("by judgement");
  }

  private static Strength ratio(double value, @Nullable Double low) {
    return new Strength("x", Found.RAISED, Measure.ODDS_RATIO, value, low, null, Design.REVIEW, Certainty.LOW,
        Basis.of("article"));
  }
}
