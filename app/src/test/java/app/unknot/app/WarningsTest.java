package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Warnings keep what warns, name red flags in words and lose what instructs. */
class WarningsTest {
  private static final Warnings WARNINGS =
      new Warnings(Map.of("RF05", "Blood clot in the leg", "RF06", "Blood clot in the lung", "RF07", "Heart attack"));

  @Test
  void standOneALine() {
    assertThat(WARNINGS.of("not behind the knee; nerve by the outer knee"))
        .containsExactly("not behind the knee", "nerve by the outer knee");
    assertThat(WARNINGS.of("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "new pain: rule RF05 first | new pain: ask first about “Blood clot in the leg”",
        "RF06/RF07 first when it is new | ask first about “Blood clot in the lung” and “Heart attack” when it is new",
        "swollen warm thigh: RF05 | swollen warm thigh: ask first about “Blood clot in the leg”",
        "not before RF07 is cleared | not before “Heart attack” is cleared",
        "not there (RF99) | not there (“RF99”)",
      })
  void nameRedFlagsInWords(String avoid, String line) {
    assertThat(WARNINGS.of(avoid)).containsExactly(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pinch only - never press inwards: artery | never press inwards: artery",
        "press from the back only, not into the front | not into the front",
        "stay on the muscle roll: do not press below | do not press below",
        "nerve below the knee: stay below it | nerve below the knee",
        "avoid the canal (vessels) - stay in front | avoid the canal (vessels)",
        "light near the crease | no firm pressure near the crease",
        "easy bruising: light only | easy bruising: no firm pressure",
        "artery beside it - light only | artery beside it - no firm pressure",
        "stay off the spine | stay off the spine",
        "keep off the tailbone | keep off the tailbone",
        "no hard pressure | no hard pressure",
      })
  void tellNobodyHowToPress(String avoid, String line) {
    assertThat(WARNINGS.of(avoid)).containsExactly(line);
  }

  @Test
  void leaveTheFlagsThemselvesToTheQuestions() {
    assertThat(WARNINGS.of("RF05; rule RF05 first; RF07, RF06, RF05 first; off the spine")).containsExactly("off the spine");
    assertThat(Warnings.flags("RF07, RF06 first; calf: RF07")).containsExactly("RF07", "RF06");
  }

  @Test
  void thatOnlyInstructAreLeftOut() {
    assertThat(WARNINGS.of("from behind only; gentle; clean hands, short nails; keep to the edge")).isEmpty();
  }

  @Test
  void adviceLosesItsStretching() {
    assertThat(Warnings.advice("Stretch the sole, wear soft shoes; see a doctor if it stays."))
        .isEqualTo("Wear soft shoes; see a doctor if it stays.");
    assertThat(Warnings.advice("See a doctor; do not press or stretch it.")).isEqualTo("See a doctor; do not press or stretch it.");
    assertThat(Warnings.advice("")).isEmpty();
  }
}
