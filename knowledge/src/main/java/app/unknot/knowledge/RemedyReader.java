package app.unknot.knowledge;

import java.util.List;
import java.util.Optional;

/** Reads a file of format unknot-remedy. */
final class RemedyReader implements FormatReader {

  @Override
  public void read(Fields in, Knowledge into) {
    String id = in.cited().defineAsFile(IdKind.REMEDY);
    List<Fields> cautions = in.mappingsIfAny("cautions");
    if (cautions.isEmpty()) {
      in.fault(FaultCode.REMEDY_WITHOUT_CAUTIONS, in.where("cautions"),
          "The remedy names no cautions; list under cautions: when it must not be used.");
    }
    cautions.forEach(caution -> into.cautions.add(CautionReader.read(caution, id)));
    into.remedies.add(remedy(in, id));
  }

  private static Remedy remedy(Fields in, String id) {
    Optional<Quantity> benefit = in.number("benefit");
    return new Remedy(
        id,
        in.text("name"),
        in.choice("kind", Vocabulary.REMEDY_KIND),
        in.truth("perMuscle"),
        in.referenceIfAny("activity", IdKind.ACTIVITY),
        in.references("tools", IdKind.TOOL),
        in.choices("marks", Vocabulary.REMEDY_MARK),
        in.textIfAny("variety"),
        in.mapping("dose").map(DoseReader::read).orElse(Remedy.Dose.NONE),
        in.references("notOn", IdKind.MUSCLE),
        in.texts("steps"),
        in.textIfAny("lightly"),
        in.texts("stop"),
        in.texts("expect"),
        in.amount("benefit", Unit.POINTS),
        benefit.map(points -> points.provenance().basis()).orElse(""),
        in.choice("certainty", Vocabulary.CERTAINTY),
        in.truth("ownCertainty"),
        in.each("evidence", RemedyReader::evidence),
        in.references("instead", IdKind.REMEDY),
        in.referenceIfAny("tryFirst", IdKind.REMEDY),
        in.where(),
        in.provenance());
  }

  private static Remedy.Evidence evidence(Fields in) {
    Optional<Quantity> effect = in.cited().numberIfAny("effect");
    Optional<Fields> bounds = in.mappingIfAny("effect");
    return new Remedy.Evidence(
        in.text("says"),
        effect.map(number -> number.unit().word()).orElse(""),
        effect.map(Quantity::text).orElse(""),
        bounds.map(b -> bound(b, "low")).orElse(""),
        bounds.map(b -> bound(b, "high")).orElse(""),
        in.wholeIfAny("trials"),
        in.wholeIfAny("people"),
        in.choice("certainty", Vocabulary.CERTAINTY, ""),
        !in.has("clear") || in.truth("clear"),
        in.provenance());
  }

  private static String bound(Fields in, String name) {
    String text = in.textIfAny(name);
    if (!text.isEmpty() && Decimal.of(text).isEmpty()) {
      in.fault(FaultCode.NOT_A_NUMBER, in.where(name), "'%s' is not a number; write it with digits and a point.", text);
    }
    return text;
  }
}
