package app.unknot.bench;

import java.util.Locale;

/** Counts ranks: how often the answer came first, among the first three, and the mean reciprocal rank. */
final class Tally {
  private static final double Z = 1.959963984540054;

  private int cases;
  private int first;
  private int three;
  private double reciprocal;

  void add(int rank) {
    cases++;
    first += rank == 1 ? 1 : 0;
    three += rank <= 3 ? 1 : 0;
    reciprocal += rank == Ranking.NOWHERE ? 0 : 1.0 / rank;
  }

  int cases() {
    return cases;
  }

  double top1() {
    return (double) first / cases;
  }

  double top3() {
    return (double) three / cases;
  }

  double meanReciprocalRank() {
    return reciprocal / cases;
  }

  String top1Text() {
    return share(first);
  }

  String top3Text() {
    return share(three);
  }

  String rankText() {
    return cases == 0 ? "–" : String.format(Locale.ROOT, "%.2f", meanReciprocalRank());
  }

  private String share(int hits) {
    if (cases == 0) {
      return "–";
    }
    double[] interval = wilson(hits, cases);
    return String.format(
        Locale.ROOT, "%.2f (%.2f–%.2f)", (double) hits / cases, interval[0], interval[1]);
  }

  /** The 95 % interval of a share after Wilson. */
  static double[] wilson(int hits, int n) {
    double p = (double) hits / n;
    double centre = p + Z * Z / (2 * n);
    double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n));
    double scale = 1 + Z * Z / n;
    return new double[] {Math.max(0, (centre - half) / scale), Math.min(1, (centre + half) / scale)};
  }
}
