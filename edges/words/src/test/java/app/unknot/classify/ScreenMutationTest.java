package app.unknot.classify;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.atlas.CompiledTable;
import app.unknot.terms.CodedPhrase;
import app.unknot.terms.Reading;
import app.unknot.words.WordReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Takes what raises one rule out of the screen, rule after rule: the texts written for the rule then raise it no more,
 * and the tests of those texts turn red. It stands in this package to make such screens, and here because only this
 * room reads texts.
 */
class ScreenMutationTest {
  private static final RedFlagScreen SCREEN = RedFlagScreen.standard();
  private static final WordReader READER = WordReader.standard();
  private static final Map<String, Reading> READINGS = new HashMap<>();

  /** The rules by number, so that one that is lost is missed. */
  static List<String> rules() {
    return IntStream.rangeClosed(1, 48).mapToObj("RF%02d"::formatted).toList();
  }

  private static List<String> textsThatRaise(String rule) {
    return CompiledTable.read("flag_vignettes").rows().stream()
        .filter(row -> row.text("flag").equals(rule) && row.flag("fires"))
        .map(row -> row.text("text"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void withoutItsScreenARuleIsNeverRaised(String rule) {
    List<String> texts = textsThatRaise(rule);
    assertThat(texts).as(rule).isNotEmpty().allMatch(text -> raised(SCREEN, text).containsKey(rule));
    assertThat(texts).as("without %s", rule).noneMatch(text -> raised(SCREEN.without(rule), text).containsKey(rule));
  }

  /** A rule may be lost without harm to a text that raises another as urgent; that is noted here, not demanded. */
  @Test
  void mostRulesAloneMakeATextAsUrgentAsItIs() {
    List<String> alone = rules().stream().filter(ScreenMutationTest::isAlone).toList();
    assertThat(alone).hasSizeGreaterThan(40);
  }

  private static boolean isAlone(String rule) {
    return textsThatRaise(rule).stream()
        .anyMatch(text -> !urgency(SCREEN, text).equals(urgency(SCREEN.without(rule), text)));
  }

  private static String urgency(RedFlagScreen screen, String text) {
    return raised(screen, text).values().stream()
        .min(RaisedFlag.MOST_URGENT_FIRST)
        .map(flag -> flag.action().code())
        .orElse("nothing");
  }

  private static Map<String, RaisedFlag> raised(RedFlagScreen screen, String text) {
    Reading reading = READINGS.computeIfAbsent(text, READER::read);
    return screen.screen(reading, age(reading)).stream().collect(Collectors.toMap(one -> one.flag().id(), one -> one));
  }

  private static @Nullable Integer age(Reading reading) {
    return reading.phrases().stream()
        .filter(phrase -> phrase.kind() == CodedPhrase.Kind.AGE)
        .map(phrase -> Integer.valueOf(phrase.code()))
        .findFirst()
        .orElse(null);
  }
}
