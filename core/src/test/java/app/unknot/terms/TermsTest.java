package app.unknot.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.unknot.terms.CodedPhrase.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {
  @ParameterizedTest
  @EnumSource
  void everySideHasItsCode(Side side) {
    assertThat(Side.of(side.code())).contains(side);
    assertThat(side.mirrored().mirrored()).isEqualTo(side);
  }

  @Test
  void aMirrorSwapsLeftAndRight() {
    assertThat(Side.LEFT.mirrored()).isEqualTo(Side.RIGHT);
    assertThat(Side.MID.mirrored()).isEqualTo(Side.MID);
  }

  @ParameterizedTest
  @EnumSource
  void everyQualityHasItsCode(Quality quality) {
    assertThat(Quality.of(quality.code())).contains(quality);
  }

  @ParameterizedTest
  @EnumSource
  void everyDepthHasItsCode(Depth depth) {
    assertThat(Depth.of(depth.code())).contains(depth);
  }

  @ParameterizedTest
  @EnumSource
  void everySexHasItsCode(Sex sex) {
    assertThat(Sex.of(sex.code())).contains(sex);
  }

  @ParameterizedTest
  @EnumSource
  void everyActionHasItsCode(Action action) {
    assertThat(Action.of(action.code())).contains(action);
  }

  @Test
  void theMostUrgentActionComesFirst() {
    assertThat(Action.values())
        .containsExactly(Action.EMERGENCY, Action.SAME_DAY, Action.SOON, Action.SELF_CARE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "LEFT", "links", " left"})
  void anUnknownCodeNamesNothing(String code) {
    assertThat(Side.of(code)).isEmpty();
    assertThat(Quality.of(code)).isEmpty();
    assertThat(Depth.of(code)).isEmpty();
    assertThat(Sex.of(code)).isEmpty();
    assertThat(Action.of(code)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, 1.1, Double.NaN})
  void aPhraseIsMeantWithAWeightAboveZeroAndAtMostOne(double weight) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CodedPhrase("neck", 0, 4, Kind.ZONE, "neck_side", null, false, weight, false))
        .withMessageContaining("weight " + weight);
  }

  @Test
  void aPhraseSpansText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CodedPhrase("neck", 4, 3, Kind.ZONE, "neck_side", null, false, 1, false))
        .withMessageContaining("start 4 and end 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CodedPhrase("neck", -1, 3, Kind.ZONE, "neck_side", null, false, 1, false));
  }

  @Test
  void aReadingDoesNotChangeWithTheListsItWasMadeOf() {
    List<String> open = new ArrayList<>(List.of("gibberish"));
    Reading reading = new Reading(List.of(), open);
    open.clear();
    assertThat(reading.notUnderstood()).containsExactly("gibberish");
    assertThat(Reading.EMPTY.phrases()).isEmpty();
  }
}
