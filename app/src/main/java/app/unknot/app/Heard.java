package app.unknot.app;

import app.unknot.terms.CodedPhrase;
import app.unknot.terms.CodedPhrase.Kind;
import java.util.List;

/**
 * One stretch of words and what it was understood to mean.
 *
 * @param field the field of the request it stands in
 * @param phrases the meaning; for a place all zones that it may be
 */
record Heard(String field, List<CodedPhrase> phrases) {
  Heard {
    phrases = List.copyOf(phrases);
  }

  /** Returns the first meaning, which stands for the stretch. */
  CodedPhrase first() {
    return phrases.getFirst();
  }

  /** Returns whether the phrase is one more zone of the same place. */
  boolean joins(String otherField, CodedPhrase phrase) {
    return field.equals(otherField)
        && phrase.kind() == Kind.ZONE
        && first().start() == phrase.start()
        && first().end() == phrase.end()
        && first().kind() == phrase.kind()
        && first().negated() == phrase.negated();
  }
}
