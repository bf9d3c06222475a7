package app.unknot.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.terms.CodedPhrase;
import app.unknot.terms.CodedPhrase.Kind;
import app.unknot.terms.Reading;

/** What holds for every reading. */
final class Readings {
  private Readings() {}

  static void check(String text, Reading reading) {
    int last = 0;
    for (CodedPhrase phrase : reading.phrases()) {
      assertThat(text.substring(phrase.start(), phrase.end())).isEqualTo(phrase.text());
      assertThat(phrase.start()).isGreaterThanOrEqualTo(last);
      last = phrase.start();
      if (phrase.kind() == Kind.INTENSITY) {
        assertThat(Double.parseDouble(phrase.code())).isBetween(0.0, 10.0);
      }
      if (phrase.kind() == Kind.AGE) {
        assertThat(Integer.parseInt(phrase.code())).isBetween(0, 120);
      }
    }
    int at = 0;
    for (String stretch : reading.notUnderstood()) {
      at = text.indexOf(stretch, at);
      assertThat(at).isNotNegative();
    }
  }
}
