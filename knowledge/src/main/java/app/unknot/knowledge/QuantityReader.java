package app.unknot.knowledge;

import java.util.Optional;

/** Reads a mapping with value and unit as a number. */
final class QuantityReader {

  private final Fields in;

  QuantityReader(Fields in) {
    this.in = in;
  }

  Optional<Quantity> read() {
    in.cited();
    Optional<Double> value = value();
    Optional<Unit> unit = unit();
    if (value.isEmpty() || unit.isEmpty() || !fits(value.get(), unit.get())) {
      return Optional.empty();
    }
    return Optional.of(new Quantity(value.get(), unit.get(), in.wholeIfAny("n"), in.provenance()));
  }

  private Optional<Double> value() {
    String text = in.text("value");
    Optional<Double> value = Decimal.of(text);
    if (value.isEmpty() && !text.isEmpty()) {
      in.fault(FaultCode.NOT_A_NUMBER, in.where("value"),
          "'%s' is not a number; write it with digits and a point.", text);
    }
    return value;
  }

  private Optional<Unit> unit() {
    String word = in.textIfAny("unit");
    if (word.isEmpty()) {
      in.fault(FaultCode.MISSING_UNIT, in.where(),
          "The number has no unit; add unit: with one of %s.", Unit.words());
      return Optional.empty();
    }
    Optional<Unit> unit = Unit.of(word);
    if (unit.isEmpty()) {
      in.fault(FaultCode.UNKNOWN_UNIT, in.where("unit"),
          "The unit '%s' is not known; choose one of %s.", word, Unit.words());
    }
    return unit;
  }

  private boolean fits(double value, Unit unit) {
    if (!unit.holds(value)) {
      in.fault(FaultCode.OUT_OF_RANGE, in.where("value"),
          "%s is no %s; it lies outside %s.", Decimal.text(value), unit.word(), unit.range());
    }
    return unit.holds(value);
  }
}
