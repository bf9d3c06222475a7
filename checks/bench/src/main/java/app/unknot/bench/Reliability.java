package app.unknot.bench;

import java.util.Locale;

/** Stated probabilities against what was so, in ten bins of equal width. */
final class Reliability {
  private static final int BINS = 10;

  private final int[] count = new int[BINS];
  private final int[] hits = new int[BINS];
  private final double[] stated = new double[BINS];

  void add(double probability, boolean so) {
    int bin = Math.min(BINS - 1, (int) (probability * BINS));
    count[bin]++;
    hits[bin] += so ? 1 : 0;
    stated[bin] += probability;
  }

  int count() {
    int all = 0;
    for (int n : count) {
      all += n;
    }
    return all;
  }

  /** Returns the expected calibration error: the mean distance of stated and true share, weighted by bin size. */
  double error() {
    return errorFrom(0);
  }

  /**
   * Returns the same without the lowest bin, probabilities under 0.1: there are so many of them that they would hide
   * every error of those that a person looks at.
   */
  double errorFromTenth() {
    return errorFrom(1);
  }

  private double errorFrom(int lowest) {
    double sum = 0;
    int all = 0;
    for (int bin = lowest; bin < BINS; bin++) {
      sum += Math.abs(stated[bin] - hits[bin]);
      all += count[bin];
    }
    return all == 0 ? 0 : sum / all;
  }

  /** Returns the table, one line a bin that holds anything. */
  String table(boolean markdown) {
    StringBuilder out = new StringBuilder();
    String row = markdown ? "| %s | %s | %s | %s |%n" : "  %-10s %8s %8s %8s%n";
    out.append(String.format(row, "stated", "n", "mean", "true"));
    if (markdown) {
      out.append("|---|---|---|---|").append(System.lineSeparator());
    }
    for (int bin = 0; bin < BINS; bin++) {
      if (count[bin] > 0) {
        out.append(
            String.format(
                row,
                String.format(Locale.ROOT, "%.1f–%.1f", bin / 10.0, (bin + 1) / 10.0),
                count[bin],
                String.format(Locale.ROOT, "%.3f", stated[bin] / count[bin]),
                String.format(Locale.ROOT, "%.3f", (double) hits[bin] / count[bin])));
      }
    }
    return out.toString();
  }
}
