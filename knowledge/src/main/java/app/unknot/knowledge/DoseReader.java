package app.unknot.knowledge;

import java.util.Optional;

/** Reads how much of a remedy is done and how often. */
final class DoseReader {

  private static final int HOURS_AWAKE = 24;

  private DoseReader() {}

  static Remedy.Dose read(Fields in) {
    in.cited();
    Remedy.Dose dose = new Remedy.Dose(
        in.amount("start", Unit.MINUTES),
        in.amount("least", Unit.MINUTES),
        in.amount("most", Unit.MINUTES),
        in.amount("timesADay", Unit.COUNT),
        in.amount("daysAWeek", Unit.COUNT),
        in.amount("apart", Unit.HOURS),
        amountIfAny(in, "course", Unit.DAYS),
        amountIfAny(in, "painMost", Unit.POINTS),
        in.mappingIfAny("label").map(DoseReader::label).orElse(Remedy.Label.NONE));
    check(in, dose);
    return dose;
  }

  private static Remedy.Label label(Fields in) {
    in.cited();
    return new Remedy.Label(
        in.amount("least", Unit.MILLIGRAMS),
        in.amount("most", Unit.MILLIGRAMS),
        in.amount("aDay", Unit.MILLIGRAMS),
        in.truth("withFood"));
  }

  private static String amountIfAny(Fields in, String name, Unit unit) {
    return in.has(name) ? in.amount(name, unit) : "";
  }

  private static void check(Fields in, Remedy.Dose dose) {
    if (above(dose.least(), dose.start()) || above(dose.start(), dose.most())) {
      fault(in, "least", "The first session lies outside least and most; correct start, least or most.");
    }
    if (above(dose.daysAWeek(), "7")) {
      fault(in, "daysAWeek", "A week has seven days; correct daysAWeek.");
    }
    if (number(dose.timesADay()).orElse(1.0) - 1 > HOURS_AWAKE / number(dose.hoursApart()).orElse(0.0)) {
      fault(in, "timesADay", "So many times a day do not fit with so many hours apart; correct timesADay or apart.");
    }
    checkLabel(in, dose);
  }

  private static void checkLabel(Fields in, Remedy.Dose dose) {
    Remedy.Label label = dose.label();
    double most = number(label.most()).orElse(0.0) * number(dose.timesADay()).orElse(0.0);
    if (above(label.least(), label.most()) || most > number(label.day()).orElse(Double.MAX_VALUE)) {
      fault(in, "label", "Taken as often as it says, the medicine exceeds its most for a day; correct the label.");
    }
  }

  private static void fault(Fields in, String name, String sentence) {
    in.fault(FaultCode.DOSE_AGAINST_ITSELF, in.where(name), sentence);
  }

  private static boolean above(String lesser, String greater) {
    return number(lesser).isPresent() && number(greater).isPresent() && number(lesser).get() > number(greater).get();
  }

  private static Optional<Double> number(String text) {
    return Decimal.of(text);
  }
}
