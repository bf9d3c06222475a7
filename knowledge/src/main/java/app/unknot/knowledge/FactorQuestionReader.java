package app.unknot.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a question about a factor: options with the exposure each means, or a number with a ramp of exposure. */
final class FactorQuestionReader {

  private static final List<Factor.Option> YES_NO =
      List.of(new Factor.Option("yes", "Yes", "1"), new Factor.Option("no", "No", "0"));

  private FactorQuestionReader() {}

  static Factor.Asked read(Fields in, String factor) {
    String kind = in.cited().choice("kind", Vocabulary.ANSWER_KIND);
    Optional<Unit> unit = Unit.of(kind);
    return new Factor.Asked(
        in.defineWithin(factor, IdKind.QUESTION),
        in.text("text"),
        kind,
        options(in, kind),
        unit.map(of -> ramp(in, of)).orElse(Factor.Ramp.NONE),
        in.choice("measured", Vocabulary.MEASURED, ""),
        in.provenance().basis());
  }

  private static List<Factor.Option> options(Fields in, String kind) {
    return switch (kind) {
      case "yesNo" -> YES_NO;
      case "choice" -> chosen(in);
      default -> List.of();
    };
  }

  private static List<Factor.Option> chosen(Fields in) {
    Set<String> seen = new HashSet<>();
    return FactorReader.some(in, "options").stream().map(option -> option(option, seen)).toList();
  }

  private static Factor.Option option(Fields in, Set<String> seen) {
    String id = in.text("id");
    if (!seen.add(id)) {
      in.fault(FaultCode.DUPLICATE_ID, in.where("id"), "The option '%s' stands here twice; rename one.", id);
    }
    return new Factor.Option(id, in.text("text"), in.amount("exposure", Unit.WEIGHT));
  }

  private static Factor.Ramp ramp(Fields in, Unit unit) {
    Factor.Ramp ramp = new Factor.Ramp(unit.word(), in.amount("zeroAt", unit), in.amount("oneAt", unit),
        in.amount("least", unit), in.amount("most", unit));
    if (!ramp.zeroAt().isEmpty() && ramp.zeroAt().equals(ramp.oneAt())) {
      in.fault(FaultCode.OUT_OF_RANGE, in.where("oneAt"),
          "No exposure and full exposure are both at %s; set them apart.", ramp.oneAt());
    }
    checkWithin(in, "zeroAt", ramp.zeroAt(), ramp);
    checkWithin(in, "oneAt", ramp.oneAt(), ramp);
    return ramp;
  }

  private static void checkWithin(Fields in, String name, String written, Factor.Ramp ramp) {
    double least = Decimal.of(ramp.least()).orElse(Double.NEGATIVE_INFINITY);
    double most = Decimal.of(ramp.most()).orElse(Double.POSITIVE_INFINITY);
    if (Decimal.of(written).filter(value -> value < least || value > most).isPresent()) {
      in.fault(FaultCode.OUT_OF_RANGE, in.where(name),
          "'%s' is %s, which cannot be answered; it lies outside %s to %s.", name, written, ramp.least(), ramp.most());
    }
  }
}
