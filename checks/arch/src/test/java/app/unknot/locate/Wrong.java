package app.unknot.locate;

import app.unknot.classify.RaisedFlag;
import app.unknot.words.WordReader;

/** Wrong on purpose: the rules of the house must catch each of these. */
public final class Wrong {
  private Wrong() {}

  /** An arrow the wrong way. */
  public record UsesClassify(RaisedFlag flag) {}

  /** An edge. */
  public record UsesWords(WordReader reader) {}
}
