package app.unknot.calendar;

import app.unknot.atlas.Atlas;
import app.unknot.words.WordReader;

/** Wrong on purpose: the rules of the house must catch each of these. */
public final class Wrong {
  private Wrong() {}

  /** A calendar needs no anatomy. */
  public record UsesAtlas(Atlas atlas) {}

  /** Another edge. */
  public record UsesWords(WordReader reader) {}
}
