package app.unknot.terms;

import app.unknot.atlas.Zone;

/** Wrong on purpose: the rules of the house must catch each of these. */
public final class Wrong {
  private Wrong() {}

  /** An arrow the wrong way. */
  public record UsesAtlas(Zone zone, app.unknot.atlas.Wrong.UsesTerms back) {}
}
