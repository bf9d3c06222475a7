package app.unknot.classify;

import app.unknot.atlas.CompiledTable;
import app.unknot.atlas.UnreadableKnowledgeException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * P(finding | state) by examiner, with its uncertainty. Each entry is the mean of a Beta distribution whose sample size
 * says how much stands behind it. All is kept as logarithms, already tempered.
 */
final class FindingTable {
  /** Columns: the four states by ordinal, then what hurts there and is no muscle. */
  static final int COLUMNS = 5;

  private static final int STATES = PointState.values().length;
  private static final int FINDINGS = Finding.values().length;

  /** Row of a spread that matches the atlas, when it is known that there is a spread. */
  private static final int MATCH_OF_SPREAD = FINDINGS;

  private static final int DRAWS = 400;
  private static final long SEED = 20261122;
  private static final double LEAST = 0.005;

  /** How much a crude measurement counts. */
  private static final double WEAK = 0.3;

  private final double[][] mean = new double[FINDINGS + 1][];
  private final double[] sample = new double[FINDINGS + 1];
  private final double[] power = new double[FINDINGS + 1];
  private final Reliability reliability = new Reliability();
  private final Map<ExaminedBy, double[][][]> logs = new EnumMap<>(ExaminedBy.class);
  private final Map<ExaminedBy, double[][][][]> draws = new EnumMap<>(ExaminedBy.class);

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
    matchOfSpread();
    for (ExaminedBy by : ExaminedBy.values()) {
      logs.put(by, logarithms(mean, by));
    }
  }

  private void matchOfSpread() {
    int match = Finding.SPREAD_MATCHES.ordinal();
    mean[MATCH_OF_SPREAD] = new double[COLUMNS];
    for (int c = 0; c < COLUMNS; c++) {
      mean[MATCH_OF_SPREAD][c] = mean[match][c] / mean[Finding.SPREADS.ordinal()][c];
    }
    sample[MATCH_OF_SPREAD] = sample[match];
    power[MATCH_OF_SPREAD] = power[match];
  }

  static Finding finding(CompiledTable.Row row) {
    return Finding.of(row.text("id"))
        .orElseThrow(
            () -> new UnreadableKnowledgeException("The program knows no finding %s.".formatted(row.text("id"))));
  }

  /** Returns P(findings | column), up to one common factor; all ones when nothing is known. */
  double[] likelihood(Findings findings) {
    return likelihood(logs.get(findings.by()), findings);
  }

  /**
   * Returns the 5 % and 95 % ends of P(active) over draws of the table.
   *
   * @param prior weight of each column; need not sum to 1
   */
  double[] interval(double[] prior, Findings findings) {
    double[] active = new double[DRAWS];
    double[][][][] drawn = draws(findings.by());
    for (int d = 0; d < DRAWS; d++) {
      active[d] = StateModel.normalized(prior, likelihood(drawn[d], findings))[0];
    }
    Arrays.sort(active);
    return new double[] {active[DRAWS / 20], active[DRAWS - 1 - DRAWS / 20]};
  }

  private static double[] likelihood(double[][][] table, Findings findings) {
    double[] sum = new double[COLUMNS];
    for (Map.Entry<Finding, Boolean> seen : findings.seen().entrySet()) {
      int row = row(seen.getKey(), seen.getValue(), findings);
      if (row >= 0) {
        double weight = findings.weak().contains(seen.getKey()) ? WEAK : 1;
        double[] log = table[row][seen.getValue() ? 1 : 0];
        for (int c = 0; c < COLUMNS; c++) {
          sum[c] += weight * log[c];
        }
      }
    }
    for (int c = 0; c < COLUMNS; c++) {
      sum[c] = Math.exp(sum[c]);
    }
    return sum;
  }

  /** Returns the row of a finding, or -1 when it says nothing. */
  private static int row(Finding finding, boolean found, Findings findings) {
    if (finding == Finding.TWITCH && !found) {
      return -1;
    }
    if (finding != Finding.SPREAD_MATCHES || !findings.knows(Finding.SPREADS)) {
      return finding.ordinal();
    }
    return findings.has(Finding.SPREADS) ? MATCH_OF_SPREAD : -1;
  }

  private double[][][] logarithms(double[][] chance, ExaminedBy by) {
    double[][][] logs = new double[FINDINGS + 1][2][COLUMNS];
    for (int f = 0; f < logs.length; f++) {
      Finding finding = Finding.values()[f == MATCH_OF_SPREAD ? Finding.SPREAD_MATCHES.ordinal() : f];
      double[] read = reliability.read(chance[f], finding, by);
      for (int c = 0; c < COLUMNS; c++) {
        double there = Math.clamp(read[c], LEAST, 1 - LEAST);
        logs[f][1][c] = power[f] * Math.log(there);
        logs[f][0][c] = power[f] * Math.log1p(-there);
      }
    }
    return logs;
  }

  /** Draws are made when an interval is first asked for; they are the same in every run. */
  private double[][][][] draws(ExaminedBy by) {
    synchronized (draws) {
      return draws.computeIfAbsent(by, this::draw);
    }
  }

  private double[][][][] draw(ExaminedBy by) {
    SplittableRandom random = new SplittableRandom(SEED);
    double[][][][] drawn = new double[DRAWS][][][];
    for (int d = 0; d < DRAWS; d++) {
      double[][] chance = new double[mean.length][COLUMNS];
      for (int f = 0; f < chance.length; f++) {
        for (int c = 0; c < COLUMNS; c++) {
          chance[f][c] = Beta.draw(mean[f][c], sample[f], random);
        }
      }
      drawn[d] = logarithms(chance, by);
    }
    return drawn;
  }

  /** Returns the weights of the four states as weights of the columns. */
  static double[] columns(double[] states) {
    return Arrays.copyOf(states, COLUMNS);
  }

  /** Returns the first columns, which are the four states. */
  static double[] states(double[] columns) {
    return Arrays.copyOf(columns, STATES);
  }
}
