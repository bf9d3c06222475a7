package app.unknot.body;

import app.unknot.body.build.FigureBuilder;
import app.unknot.words.WordReader;

/** Wrong on purpose: the rules of the house must catch each of these. */
public final class Wrong {
  private Wrong() {}

  /** Another edge. */
  public record UsesWords(WordReader reader) {}

  /** What is done while building. */
  public record BuildsTheFigure(FigureBuilder builder) {}
}
