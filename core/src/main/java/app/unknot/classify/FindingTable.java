package app.unknot.classify;

import app.unknot.atlas.CompiledTable;
import app.unknot.atlas.UnreadableKnowledgeException;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * P(finding | state) with its uncertainty. Each entry is the mean of a Beta distribution whose sample size says how
 * much stands behind it. The last column is for tissue that hurts and is no muscle.
 */
final class FindingTable {
  /** Columns: the four states by ordinal, then what hurts there and is no muscle. */
  static final int COLUMNS = 5;

  private static final int DRAWS = 400;
  private static final long SEED = 20261122;
  private static final double LEAST = 0.005;

  /** How much a crude measurement counts. */
  private static final double WEAK = 0.3;

  private final double[][] mean = new double[Finding.values().length][];
  private final double[] sample = new double[Finding.values().length];
  private final double[] power = new double[Finding.values().length];

  private static final class Draws {
    final double[][][] chance = new double[DRAWS][][];
  }

  private volatile @org.jspecify.annotations.Nullable Draws draws;

  FindingTable(double temper) {
    for (CompiledTable.Row row : CompiledTable.read("findings").rows()) {
      int f = finding(row).ordinal();
      mean[f] =
          new double[] {
            row.number("active"),
            row.number("latent"),
            row.number("tenderPoint"),
            row.number("none"),
            row.number("elsewhere")
          };
      sample[f] = row.number("sample");
      power[f] = row.text("group").isEmpty() ? 1 : temper;
    }
  }

  static Finding finding(CompiledTable.Row row) {
    return Finding.of(row.text("id"))
        .orElseThrow(
            () -> new UnreadableKnowledgeException("The program knows no finding %s.".formatted(row.text("id"))));
  }

  /** The likelihood of the four states. */
  double[] likelihood(Findings findings) {
    return Arrays.copyOf(columns(findings), PointState.values().length);
  }

  /** The likelihood of all columns. */
  double[] columns(Findings findings) {
    return columns(mean, findings);
  }

  private double[] columns(double[][] chance, Findings findings) {
    double[] product = new double[COLUMNS];
    Arrays.fill(product, 1);
    for (Map.Entry<Finding, Boolean> seen : findings.seen().entrySet()) {
      double[] one = one(chance, findings, seen.getKey(), seen.getValue());
      for (int s = 0; s < COLUMNS; s++) {
        product[s] *= one[s];
      }
    }
    return product;
  }

  /** What one finding says beside the others. */
  double[] one(Findings findings, Finding finding, boolean found) {
    return one(mean, findings, finding, found);
  }

  private double[] one(double[][] chance, Findings findings, Finding finding, boolean found) {
    double[] one = new double[COLUMNS];
    Arrays.fill(one, 1);
    if (finding == Finding.TWITCH && !found) {
      return one;
    }
    if (finding == Finding.SPREAD_MATCHES && findings.lacks(Finding.SPREADS)) {
      return one;
    }
    int f = finding.ordinal();
    double exponent = power[f] * (findings.weak().contains(finding) ? WEAK : 1);
    for (int s = 0; s < COLUMNS; s++) {
      double there = chance[f][s];
      if (finding == Finding.SPREAD_MATCHES && findings.has(Finding.SPREADS)) {
        there /= chance[Finding.SPREADS.ordinal()][s];
      }
      there = Math.clamp(there, LEAST, 1 - LEAST);
      one[s] = Math.pow(found ? there : 1 - there, exponent);
    }
    return one;
  }

  /** The 5 % and 95 % ends of P(active) over draws of the table. */
  double[] interval(double[] prior, Findings findings) {
    double[] active = new double[DRAWS];
    for (int d = 0; d < DRAWS; d++) {
      double[] likelihood = Arrays.copyOf(columns(draws().chance[d], findings), prior.length);
      active[d] = StateModel.normalized(prior, likelihood)[0];
    }
    Arrays.sort(active);
    return new double[] {active[DRAWS / 20], active[DRAWS - 1 - DRAWS / 20]};
  }

  private Draws draws() {
    Draws made = draws;
    if (made == null) {
      made = draw();
      draws = made;
    }
    return made;
  }

  private Draws draw() {
    SplittableRandom random = new SplittableRandom(SEED);
    Draws made = new Draws();
    for (int d = 0; d < DRAWS; d++) {
      made.chance[d] = new double[mean.length][COLUMNS];
      for (int f = 0; f < mean.length; f++) {
        for (int s = 0; s < COLUMNS; s++) {
          made.chance[d][f][s] = Beta.draw(mean[f][s], sample[f], random);
        }
      }
    }
    return made;
  }
}
