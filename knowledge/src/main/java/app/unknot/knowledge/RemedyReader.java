package app.unknot.knowledge;

/**
 * Reads a file of format unknot-remedy. Remedies are not compiled yet; their cautions are already
 * guarded, so that none can arrive without.
 */
final class RemedyReader implements FormatReader {

  @Override
  public void read(Fields in, Knowledge into) {
    in.cited().defineAsFile(IdKind.REMEDY);
    in.text("name");
    in.textIfAny("dose");
    if (in.textsIfAny("cautions").isEmpty()) {
      in.fault(FaultCode.REMEDY_WITHOUT_CAUTIONS, in.where(),
          "The remedy names no cautions; list under cautions: when it must not be used.");
    }
  }
}
