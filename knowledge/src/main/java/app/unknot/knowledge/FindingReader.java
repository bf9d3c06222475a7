package app.unknot.knowledge;

/** Reads a file of format unknot-findings. */
final class FindingReader implements FormatReader {

  @Override
  public void read(Fields in, Knowledge into) {
    in.mappings("findings").forEach(finding -> into.findings.add(finding(finding)));
  }

  private static Finding finding(Fields in) {
    return new Finding(
        in.cited().define(IdKind.FINDING),
        in.choice("kind", Vocabulary.FINDING_KIND),
        in.text("question"),
        in.text("hint"),
        in.amount("effort", Unit.WEIGHT),
        in.amount("discomfort", Unit.WEIGHT),
        in.amount("time", Unit.SECONDS),
        in.choice("group", Vocabulary.FINDING_GROUP, ""),
        in.amount("active", Unit.PROBABILITY),
        in.amount("latent", Unit.PROBABILITY),
        in.amount("tenderPoint", Unit.PROBABILITY),
        in.amount("none", Unit.PROBABILITY),
        in.amount("elsewhere", Unit.PROBABILITY),
        in.amount("sample", Unit.COUNT),
        in.references("anchors", IdKind.SOURCE),
        in.provenance());
  }
}
