package app.unknot.words;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A phrase found in a sentence.
 *
 * @param from place of its first word in the text
 * @param to place after its last word
 * @param meanings what it may mean; empty when the lexicon does not have the word
 * @param inner the sides said inside the phrase
 */
record Item(int from, int to, List<Meaning> meanings, Sides inner) {

  boolean is(Sort sort) {
    return find(sort) != null;
  }

  boolean is(Sort sort, String code) {
    return meanings.stream().anyMatch(meaning -> meaning.is(sort, code));
  }

  @Nullable Meaning find(Sort sort) {
    for (Meaning meaning : meanings) {
      if (meaning.sort() == sort) {
        return meaning;
      }
    }
    return null;
  }

  /** Returns whether all that the phrase means is of these sorts, so that it may be passed over. */
  boolean isOnly(Predicate<Meaning> small) {
    return !meanings.isEmpty() && meanings.stream().allMatch(small);
  }

  boolean isPlace() {
    return is(Sort.PLACE);
  }

  /** Returns whether it is an article or a small preposition. */
  boolean isSmall() {
    return is(Sort.FILLER, "article") || is(Sort.FILLER, "preposition");
  }

  boolean isUnknown() {
    return meanings.isEmpty();
  }
}
