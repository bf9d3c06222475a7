package app.unknot.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.atlas.CompiledTable;
import app.unknot.classify.RedFlagScreen;
import app.unknot.terms.CodedPhrase;
import app.unknot.terms.CodedPhrase.Kind;
import app.unknot.terms.Reading;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Alarming words are heard, denied ones and those of other people are not. */
class AlarmsTest {
  private final WordReader reader = WordReader.standard();
  private final RedFlagScreen screen = RedFlagScreen.standard();

  static Stream<Arguments> vignettes() {
    return CompiledTable.read("flag_vignettes").rows().stream()
        .map(row -> Arguments.of(row.text("flag"), row.text("text"), row.flag("fires")));
  }

  @ParameterizedTest(name = "{0} {2}: {1}")
  @MethodSource("vignettes")
  void everyVignetteRaisesItsFlagOrNot(String flag, String text, boolean fires) {
    assertThat(isRaised(flag, text)).isEqualTo(fires);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "crushing chest pain, sweating",
        "pain in my chest that is crushing, and I am sweating",
        "my chest hurts, it is a crushing pain and I sweat",
        "cannot pass water",
        "I can't pee",
        "crushing chest pian and sweting"
      })
  void anEmergencyIsHeardHoweverItIsPut(String text) {
    assertThat(screen.screen(reader.read(text), null)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no fever|fever",
        "denies chest pain|part_chest",
        "without sweating|sweating",
        "never had cancer|cancer_history",
        "not short of breath|breathless",
        "no chest pain, sweating or nausea|nausea",
        "no chest pain, sweating or nausea|sweating",
        "my mother had cancer|cancer_history",
        "fever: no|fever",
        "I do not have a fever|fever"
      })
  void deniedAlarmsDoNotCount(String text, String concept) {
    assertThat(heard(reader.read(text), concept)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no cough but a fever|fever",
        "no cough, I have a fever|fever",
        "cannot pass water|cannot_pass_urine",
        "my mother had cancer and I have a fever|fever",
        "it does not hurt to walk. Fever since Monday|fever"
      })
  void whatIsAssertedBesideADenialCounts(String text, String concept) {
    assertThat(heard(reader.read(text), concept)).isTrue();
  }

  @Test
  void anAlarmIsHeardOverAndAboveAPlace() {
    Reading reading = reader.read("numbness between the legs");
    assertThat(reading.phrases()).anyMatch(phrase -> phrase.kind() == Kind.ALARM);
    assertThat(reading.phrases()).anyMatch(phrase -> phrase.kind() == Kind.ZONE);
  }

  private boolean isRaised(String flag, String text) {
    Reading reading = reader.read(text);
    return screen.screen(reading, age(reading)).stream().anyMatch(raised -> raised.flag().id().equals(flag));
  }

  private static @Nullable Integer age(Reading reading) {
    for (CodedPhrase phrase : reading.phrases()) {
      if (phrase.kind() == Kind.AGE) {
        return Integer.valueOf(phrase.code());
      }
    }
    return null;
  }

  private static boolean heard(Reading reading, String concept) {
    return reading.phrases().stream()
        .anyMatch(phrase -> phrase.kind() == Kind.ALARM && phrase.code().equals(concept) && !phrase.negated());
  }
}
