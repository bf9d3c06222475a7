package app.unknot.plan;

import app.unknot.locate.Locator;

/** Wrong on purpose: the rules of the house must catch each of these. */
public final class Wrong {
  private Wrong() {}

  /** A room that plans do not stand on. */
  public record UsesLocate(Locator locator) {}
}
