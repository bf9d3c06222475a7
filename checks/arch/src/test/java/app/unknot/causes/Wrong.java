package app.unknot.causes;

import app.unknot.classify.RaisedFlag;
import app.unknot.words.WordReader;

/** Wrong on purpose: the rules of the house must catch each of these. */
public final class Wrong {
  private Wrong() {}

  /** An arrow the wrong way: what may contribute does not depend on what is dangerous. */
  public record UsesClassify(RaisedFlag flag) {}

  /** An edge. */
  public record UsesWords(WordReader reader) {}
}
