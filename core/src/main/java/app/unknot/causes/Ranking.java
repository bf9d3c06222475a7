package app.unknot.causes;

import java.util.List;

/**
 * Every factor, each in exactly one of four lists.
 *
 * @param contributors what may contribute, the highest score first; equal scores in the order of their ids
 * @param toAsk factors nothing is known about yet, in the order of their ids
 * @param absent factors that do not apply: answered, and the exposure is 0; in the order of their ids
 * @param notTrue factors of which the person said "not true for me", in the order of their ids
 */
public record Ranking(
    List<Contributor> contributors, List<Factor> toAsk, List<Factor> absent, List<Factor> notTrue) {
  /** Copies the lists. */
  public Ranking {
    contributors = List.copyOf(contributors);
    toAsk = List.copyOf(toAsk);
    absent = List.copyOf(absent);
    notTrue = List.copyOf(notTrue);
  }
}
