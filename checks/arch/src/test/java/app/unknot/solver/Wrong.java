package app.unknot.solver;

import app.unknot.classify.Clearance;
import app.unknot.words.WordReader;

/** Wrong on purpose: the rules of the house must catch each of these. */
public final class Wrong {
  private Wrong() {}

  /** Another edge. */
  public record UsesWords(WordReader reader) {}

  /** A solver asks nobody for a clearance: it gets a question that had one. */
  public record UsesClassify(Clearance clearance) {}
}
