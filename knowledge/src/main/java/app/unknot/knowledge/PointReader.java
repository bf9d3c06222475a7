package app.unknot.knowledge;

/** Reads one trigger point of a muscle. */
final class PointReader {

  private final String muscle;

  PointReader(String muscle) {
    this.muscle = muscle;
  }

  Point read(Fields in) {
    String id = in.cited().define(IdKind.POINT);
    checkOwner(in, id);
    return new Point(
        id,
        in.text("label"),
        in.text("location"),
        in.reference("site", IdKind.ZONE),
        in.choice("confidence", Vocabulary.CONFIDENCE),
        in.textsIfAny("supports"),
        in.choice("seen", Vocabulary.SEEN_POINT),
        new LinkReader(Vocabulary.LINK_SIDE, "same").read(in),
        in.mappingIfAny("noPress").map(PointReader::reason),
        in.mappingIfAny("exception").map(PointReader::isReasoned).orElse(false),
        in.where(),
        in.provenance());
  }

  private void checkOwner(Fields in, String id) {
    if (!id.isEmpty() && !id.startsWith(muscle + ".")) {
      in.fault(FaultCode.MALFORMED_ID, in.where("id"),
          "The point '%s' must be called '%s.' and a number.", id, muscle);
    }
  }

  private static String reason(Fields in) {
    return in.cited().text("reason");
  }

  private static boolean isReasoned(Fields in) {
    boolean said = !in.text("technique").isEmpty() && !in.text("reason").isEmpty();
    return said && !in.sources().isEmpty() && !in.provenance().reviewed().equals("nobody");
  }
}
