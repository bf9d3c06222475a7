package app.unknot.knowledge;

import java.util.List;

/** Reads a file of format unknot-reliability. */
final class ReliabilityReader implements FormatReader {

  private static final List<String> EXAMINERS = List.of("self", "partner", "trained", "expert");

  @Override
  public void read(Fields in, Knowledge into) {
    in.mappings("agreement").forEach(agreement -> agreement(agreement, into));
    String hand = in.amount("trainedHand", Unit.WEIGHT);
    String basis = in.mapping("trainedHand").map(Fields::provenance).orElse(Provenance.NONE).basis();
    into.agreements.add(new Agreement("trainedHand", "trained", hand, basis));
  }

  private static void agreement(Fields in, Knowledge into) {
    String finding = in.reference("finding", IdKind.FINDING);
    EXAMINERS.forEach(examiner -> into.agreements.add(new Agreement(
        finding,
        examiner,
        in.amount(examiner, Unit.KAPPA),
        in.mapping(examiner).map(Fields::provenance).orElse(Provenance.NONE).basis())));
  }
}
