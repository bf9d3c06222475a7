package app.unknot.knowledge;

/**
 * Reads published figures that stand beside the claims they speak for: a file of format
 * unknot-evidence, or the list of one muscle. They are for readers of the files and are checked,
 * not compiled.
 */
final class EvidenceReader implements FormatReader {

  @Override
  public void read(Fields in, Knowledge into) {
    in.mappings("evidence").forEach(EvidenceReader::figure);
  }

  /** One figure: what was counted, the share, of how many, and where it was published. */
  static void figure(Fields in) {
    in.cited().text("about");
    in.choice("kind", Vocabulary.FIGURE_KIND);
    in.chance("percent");
  }
}
