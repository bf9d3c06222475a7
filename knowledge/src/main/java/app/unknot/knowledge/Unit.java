package app.unknot.knowledge;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The units a number may carry, each with its range. */
enum Unit {
  PROBABILITY("probability", 0, 1),
  PERCENT("percent", 0, 100),
  ODDS("odds", 0, 1e6),
  ODDS_RATIO("oddsRatio", 0, 1e6),
  RELATIVE_RISK("relativeRisk", 0, 1e6),
  HAZARD_RATIO("hazardRatio", 0, 1e6),
  COUNT("count", 0, 1e9),
  YEARS("years", 0, 130),
  DAYS("days", 0, 1e5),
  HOURS("hours", 0, 1e5),
  MINUTES("minutes", 0, 1e6),
  SECONDS("seconds", 0, 3600),
  KAPPA("kappa", -1, 1),
  CENTIMETRES("centimetres", 0, 1e4),
  MILLIMETRES("millimetres", 0, 1e5),
  DEGREES("degrees", 0, 360),
  POWER("power", 0, 100),
  WEIGHT("weight", 0, 1),
  LOAD("load", 0, 3),
  NANOMOLES_PER_LITRE("nanomolesPerLitre", 0, 1e4),
  MILLIGRAMS("milligrams", 0, 1e5),
  POINTS("points", -10, 10),
  POINTS_OF_FIVE("pointsOfFive", -5, 5),
  STANDARDISED("standardised", -10, 10),
  NUMBER_NEEDED("numberNeeded", 1, 1e4);

  private final String word;
  private final double least;
  private final double most;

  Unit(String word, double least, double most) {
    this.word = word;
    this.least = least;
    this.most = most;
  }

  static Optional<Unit> of(String word) {
    return Arrays.stream(values()).filter(unit -> unit.word.equals(word)).findFirst();
  }

  static String words() {
    return Arrays.stream(values()).map(Unit::word).collect(Collectors.joining(", "));
  }

  String word() {
    return word;
  }

  boolean holds(double value) {
    return value >= least && value <= most;
  }

  String range() {
    return "%s to %s".formatted(Decimal.text(least), Decimal.text(most));
  }
}
