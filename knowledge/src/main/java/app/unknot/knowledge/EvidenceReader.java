package app.unknot.knowledge;

/** Reads a file of format unknot-evidence: figures kept for readers, not compiled. */
final class EvidenceReader implements FormatReader {

  @Override
  public void read(Fields in, Knowledge into) {
    in.textIfAny("id");
  }
}
