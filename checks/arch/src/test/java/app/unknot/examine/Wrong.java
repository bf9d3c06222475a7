package app.unknot.examine;

import app.unknot.words.WordReader;

/** Wrong on purpose: the rules of the house must catch each of these. */
public final class Wrong {
  private Wrong() {}

  /** An edge. */
  public record UsesWords(WordReader reader) {}
}
