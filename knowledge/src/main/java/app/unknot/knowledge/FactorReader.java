package app.unknot.knowledge;

import java.util.List;
import java.util.Optional;

/** Reads a file of format unknot-factor. */
final class FactorReader implements FormatReader {

  @Override
  public void read(Fields in, Knowledge into) {
    String id = in.cited().defineAsFile(IdKind.FACTOR);
    into.factors.add(new Factor(
        id,
        in.text("name"),
        in.text("what"),
        in.choice("combine", Vocabulary.COMBINE, "highest"),
        some(in, "questions").stream().map(question -> FactorQuestionReader.read(question, id)).toList(),
        some(in, "strengths").stream().map(FactorReader::shown).toList(),
        amount(in, "reversibility"),
        in.choice("concerns", Vocabulary.CONCERNS),
        in.each("muscles", FactorReader::belonging),
        in.references("activities", IdKind.ACTIVITY),
        in.text("firstChange"),
        in.references("names", IdKind.REMEDY),
        in.references("helps", IdKind.REMEDY),
        in.textIfAny("askDoctor"),
        in.provenance()));
  }

  /** The mappings of a list that must hold at least one. */
  static List<Fields> some(Fields in, String name) {
    List<Fields> mappings = in.mappings(name);
    if (mappings.isEmpty() && in.has(name)) {
      in.fault(FaultCode.MISSING_FIELD, in.where(name), "The list '%s' is empty; add at least one.", name);
    }
    return mappings;
  }

  private static Factor.Amount amount(Fields in, String name) {
    String value = in.amount(name, Unit.WEIGHT);
    String basis = in.mapping(name).map(Fields::provenance).orElse(Provenance.NONE).basis();
    return new Factor.Amount(value, basis);
  }

  private static Factor.Shown shown(Fields in) {
    Optional<Quantity> value = in.cited().numberIfAny("value");
    String low = bound(in, "low", value);
    String high = bound(in, "high", value);
    checkInterval(in, value, low, high);
    return new Factor.Shown(
        in.text("about"),
        in.choice("finding", Vocabulary.LINK_FOUND),
        value.map(number -> number.unit().word()).orElse(""),
        value.map(Quantity::text).orElse(""),
        low,
        high,
        in.choice("design", Vocabulary.DESIGN),
        in.choice("certainty", Vocabulary.CERTAINTY),
        in.provenance().basis());
  }

  private static String bound(Fields in, String name, Optional<Quantity> value) {
    return in.has(name) && value.isPresent() ? in.amount(name, value.get().unit()) : in.textIfAny(name);
  }

  private static void checkInterval(Fields in, Optional<Quantity> value, String low, String high) {
    double least = Decimal.of(low).orElse(Double.NEGATIVE_INFINITY);
    double most = Decimal.of(high).orElse(Double.POSITIVE_INFINITY);
    if (value.isPresent() && (value.get().value() < least || value.get().value() > most)) {
      in.fault(FaultCode.OUT_OF_RANGE, in.where("value"),
          "%s lies outside its own interval, %s to %s; correct one of the three.",
          value.get().text(), low, high);
    }
  }

  private static Factor.Belonging belonging(Fields in) {
    List<String> ids = in.cited().references("ids", IdKind.MUSCLE);
    return new Factor.Belonging(in.text("because"), ids, in.provenance().basis());
  }
}
