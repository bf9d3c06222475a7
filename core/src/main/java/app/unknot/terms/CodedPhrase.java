package app.unknot.terms;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of a person's text and the one thing it was understood to mean. A phrase that may mean several places
 * yields several coded phrases with the same {@code start} and {@code end}; their weights say how surely each is meant.
 *
 * @param text the words as written
 * @param start index of the first character in the text that was read
 * @param end index after the last character
 * @param kind what sort of thing the code names
 * @param code the id in the knowledge (zone, symptom, movement, activity, alarm concept, quality …), or the number
 *     as text for an intensity, an age or a duration in days
 * @param side the side, where one was said or taken over; null where none is known or none applies
 * @param sideAssumed true when the side was taken over from elsewhere in the sentence, not said at this phrase
 * @param weight how surely this code is meant, above 0 and at most 1
 * @param negated true when the person said that it is absent
 */
public record CodedPhrase(
    String text,
    int start,
    int end,
    Kind kind,
    String code,
    @Nullable Side side,
    boolean sideAssumed,
    double weight,
    boolean negated) {

  /** The sort of thing a coded phrase names. */
  public enum Kind {
    /** A zone of the body surface or inside it. */
    ZONE,
    /** A symptom term. */
    SYMPTOM,
    /** A movement or position that brings the pain on. */
    MOVEMENT,
    /** Something the person does, such as desk typing. */
    ACTIVITY,
    /** A quality of the pain, a code of {@link Quality}. */
    QUALITY,
    /** How deep, a code of {@link Depth}. */
    DEPTH,
    /** How strong, 0 to 10. */
    INTENSITY,
    /** An alarm concept that red-flag screens combine. */
    ALARM,
    /** The person's age in years. */
    AGE,
    /** The person's sex, a code of {@link Sex}. */
    SEX
  }

  /** Checks the ranges. */
  public CodedPhrase {
    Objects.requireNonNull(text);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(code);
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("start %d and end %d do not span text".formatted(start, end));
    }
    if (!(weight > 0 && weight <= 1)) {
      throw new IllegalArgumentException("weight %s is not above 0 and at most 1".formatted(weight));
    }
  }
}
