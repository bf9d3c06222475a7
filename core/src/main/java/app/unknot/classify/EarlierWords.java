package app.unknot.classify;

import app.unknot.terms.Reading;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Words with which a person told of the same trouble before: since then deleted, changed or taken back. What stops in
 * them goes on counting until its rule is answered after them; deleting words is no answer.
 *
 * @param words the words as understood
 * @param age age in years that was stated with them, or null
 * @param at when they were said; answers before it clear nothing of them
 */
public record EarlierWords(Reading words, @Nullable Integer age, Instant at) {
  /** Refuses nulls. */
  public EarlierWords {
    Objects.requireNonNull(words);
    Objects.requireNonNull(at);
  }
}
