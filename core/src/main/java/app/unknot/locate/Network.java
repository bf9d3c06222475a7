package app.unknot.locate;

import java.util.Arrays;

/**
 * A two-layer noisy-OR network in which every finding is present. Absent findings are products of their links and are
 * folded into the odds of the causes before this network is built, so they cost nothing here.
 *
 * <p>Cause {@code c} is present with odds {@code odds[c]}, independently of the others. Finding {@code f} stays away
 * with probability {@code (1 - leak[f])} times the product of {@code 1 - strength} over its present causes.
 *
 * <p>Edges are stored by cause: edges {@code start[c]} to {@code start[c + 1]} lead to {@code finding[e]} with
 * {@code strength[e]}, strictly between 0 and 1.
 */
final class Network {
  final double[] odds;
  final double[] leak;
  final int[] start;
  final int[] finding;
  final double[] strength;

  private Network(double[] odds, double[] leak, int[] start, int[] finding, double[] strength) {
    this.odds = odds;
    this.leak = leak;
    this.start = start;
    this.finding = finding;
    this.strength = strength;
  }

  int causes() {
    return odds.length;
  }

  int findings() {
    return leak.length;
  }

  /**
   * Returns this network given that every link weaker than {@code least} stays silent: the link goes, and its cause
   * becomes less likely by the chance that it would have spoken.
   */
  Network without(double least) {
    Builder builder = new Builder();
    for (double probability : leak) {
      builder.finding(probability);
    }
    for (int c = 0; c < causes(); c++) {
      double silent = odds[c];
      for (int e = start[c]; e < start[c + 1]; e++) {
        silent *= strength[e] < least ? 1 - strength[e] : 1;
      }
      builder.cause(silent);
      for (int e = start[c]; e < start[c + 1]; e++) {
        if (strength[e] >= least) {
          builder.edge(finding[e], strength[e]);
        }
      }
    }
    return builder.build();
  }

  /** Returns this network given that some causes light nothing: their links go, as in {@link #without}. */
  Network silenced(boolean[] silent) {
    Builder builder = new Builder();
    for (double probability : leak) {
      builder.finding(probability);
    }
    for (int c = 0; c < causes(); c++) {
      double less = odds[c];
      for (int e = start[c]; silent[c] && e < start[c + 1]; e++) {
        less *= 1 - strength[e];
      }
      builder.cause(less);
      for (int e = start[c]; !silent[c] && e < start[c + 1]; e++) {
        builder.edge(finding[e], strength[e]);
      }
    }
    return builder.build();
  }

  /** Returns this network with only its first findings, as if the others were not known; causes keep their numbers. */
  Network first(int count) {
    Builder builder = new Builder();
    for (int f = 0; f < count; f++) {
      builder.finding(leak[f]);
    }
    for (int c = 0; c < causes(); c++) {
      builder.cause(odds[c]);
      for (int e = start[c]; e < start[c + 1]; e++) {
        if (finding[e] < count) {
          builder.edge(finding[e], strength[e]);
        }
      }
    }
    return builder.build();
  }

  /** Returns this network with the odds of each cause multiplied. */
  Network scaled(double[] factor) {
    double[] scaled = new double[odds.length];
    for (int c = 0; c < odds.length; c++) {
      scaled[c] = odds[c] * factor[c];
    }
    return withOdds(scaled);
  }

  /** Returns this network with other odds of its causes, each above 0. */
  Network withOdds(double[] other) {
    return new Network(other, leak, start, finding, strength);
  }

  /**
   * Returns this network given that one cause is present: the cause goes, and each of its findings is lit without
   * another one by its strength. The other causes move up by one from there on.
   */
  Network given(int present) {
    double[] lit = leak.clone();
    for (int e = start[present]; e < start[present + 1]; e++) {
      lit[finding[e]] = 1 - (1 - lit[finding[e]]) * (1 - strength[e]);
    }
    Builder builder = new Builder();
    for (double probability : lit) {
      builder.finding(probability);
    }
    for (int c = 0; c < causes(); c++) {
      if (c != present) {
        builder.cause(odds[c]);
        for (int e = start[c]; e < start[c + 1]; e++) {
          builder.edge(finding[e], strength[e]);
        }
      }
    }
    return builder.build();
  }

  /** Returns this network with only the causes marked to keep. */
  Network with(boolean[] keep) {
    Builder builder = new Builder();
    for (double probability : leak) {
      builder.finding(probability);
    }
    for (int c = 0; c < causes(); c++) {
      if (keep[c]) {
        builder.cause(odds[c]);
        for (int e = start[c]; e < start[c + 1]; e++) {
          builder.edge(finding[e], strength[e]);
        }
      }
    }
    return builder.build();
  }

  /** Collects a network cause by cause. */
  static final class Builder {
    private double[] odds = new double[64];
    private double[] leak = new double[32];
    private int[] start = new int[65];
    private int[] finding = new int[512];
    private double[] strength = new double[512];
    private int causes;
    private int findings;
    private int edges;

    /** Adds a finding and returns its index. */
    int finding(double leakProbability) {
      require(leakProbability > 0 && leakProbability < 1, "leak", leakProbability);
      if (findings == leak.length) {
        leak = Arrays.copyOf(leak, 2 * findings);
      }
      leak[findings] = leakProbability;
      return findings++;
    }

    /** Adds a cause and returns its index; its edges follow. */
    int cause(double priorOdds) {
      require(priorOdds > 0 && priorOdds < Double.POSITIVE_INFINITY, "odds", priorOdds);
      if (causes == odds.length) {
        odds = Arrays.copyOf(odds, 2 * causes);
        start = Arrays.copyOf(start, 2 * causes + 1);
      }
      odds[causes] = priorOdds;
      start[causes + 1] = edges;
      return causes++;
    }

    /** Adds an edge from the latest cause. */
    void edge(int to, double probability) {
      require(probability > 0 && probability < 1, "strength", probability);
      if (edges == finding.length) {
        finding = Arrays.copyOf(finding, 2 * edges);
        strength = Arrays.copyOf(strength, 2 * edges);
      }
      finding[edges] = to;
      strength[edges++] = probability;
      start[causes] = edges;
    }

    Network build() {
      return new Network(
          Arrays.copyOf(odds, causes),
          Arrays.copyOf(leak, findings),
          Arrays.copyOf(start, causes + 1),
          Arrays.copyOf(finding, edges),
          Arrays.copyOf(strength, edges));
    }

    private static void require(boolean holds, String name, double value) {
      if (!holds) {
        throw new IllegalArgumentException("%s %s is out of range".formatted(name, value));
      }
    }
  }
}
