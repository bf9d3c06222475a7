package app.unknot.knowledge;

/** A number with its unit and where it comes from. */
record Quantity(double value, Unit unit, String people, Provenance provenance) {

  /** The number as the tables hold it; percentages become probabilities. */
  String text() {
    return Decimal.text(unit == Unit.PERCENT ? value / 100 : value);
  }
}
