package app.unknot.causes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a person said about factors, and what a device measured. Answers to questions that no longer exist, and answers
 * that are no longer possible, may stay in it; they count for nothing. Immutable.
 *
 * @param given answers by id of the question
 * @param notTrue ids of the factors of which the person said "not true for me"
 * @param measured numbers from a device by id of the question, in its unit; the person's own answer goes before
 */
public record CauseAnswers(Map<String, Given> given, Set<String> notTrue, Map<String, Double> measured) {
  /** Nothing said and nothing measured. */
  public static final CauseAnswers NONE = new CauseAnswers(Map.of(), Set.of(), Map.of());

  /** Copies all three. */
  public CauseAnswers {
    given = Map.copyOf(given);
    notTrue = Set.copyOf(notTrue);
    measured = Map.copyOf(measured);
  }

  /** Returns these answers with one given, in place of an earlier one. */
  public CauseAnswers with(String question, Given answer) {
    Map<String, Given> more = new HashMap<>(given);
    more.put(question, answer);
    return new CauseAnswers(more, notTrue, measured);
  }

  /** Returns these answers with one question left open again. */
  public CauseAnswers without(String question) {
    Map<String, Given> fewer = new HashMap<>(given);
    fewer.remove(question);
    return new CauseAnswers(fewer, notTrue, measured);
  }

  /** Returns these answers after "not true for me" about a factor. */
  public CauseAnswers notTrueForMe(String factor) {
    Set<String> more = new HashSet<>(notTrue);
    more.add(factor);
    return new CauseAnswers(given, more, measured);
  }

  /** Returns these answers after "not true for me" was taken back. */
  public CauseAnswers mayBeTrue(String factor) {
    Set<String> fewer = new HashSet<>(notTrue);
    fewer.remove(factor);
    return new CauseAnswers(given, fewer, measured);
  }

  /** Returns these answers with a number from a device. */
  public CauseAnswers measuring(String question, double value) {
    Map<String, Double> more = new HashMap<>(measured);
    more.put(question, value);
    return new CauseAnswers(given, notTrue, more);
  }
}
