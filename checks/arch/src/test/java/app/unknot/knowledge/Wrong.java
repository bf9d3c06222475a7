package app.unknot.knowledge;

import app.unknot.atlas.Zone;
import org.apache.lucene.analysis.Analyzer;

/** Wrong on purpose: the rules of the house must catch each of these. */
public final class Wrong {
  private Wrong() {}

  /** A room it must not see. */
  public record UsesCore(Zone zone) {}

  /** The library of another room. */
  public record UsesLucene(Analyzer analyzer) {}
}
