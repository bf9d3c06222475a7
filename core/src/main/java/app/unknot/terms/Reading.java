package app.unknot.terms;

import java.util.List;

/**
 * What was understood of a person's text, and what was not.
 *
 * @param phrases the understood phrases in the order of the text
 * @param notUnderstood the stretches of text that carried content and were not understood, in order
 */
public record Reading(List<CodedPhrase> phrases, List<String> notUnderstood) {
  /** A reading of nothing. */
  public static final Reading EMPTY = new Reading(List.of(), List.of());

  /** Copies the lists. */
  public Reading {
    phrases = List.copyOf(phrases);
    notUnderstood = List.copyOf(notUnderstood);
  }
}
