package app.unknot.locate;

/**
 * The plainest reference: every subset of causes is visited and weighed. Feasible up to about twenty causes.
 */
final class BruteForce {
  final double[] posterior;
  final double[] absent;
  final double[] unexplained;
  final double sum;
  private final Network network;

  BruteForce(Network network) {
    this.network = network;
    posterior = new double[network.causes()];
    absent = new double[network.causes()];
    unexplained = new double[network.findings()];
    double[] dark = new double[network.findings()];
    for (int f = 0; f < dark.length; f++) {
      dark[f] = 1;
    }
    sum = visit(0, 1, dark);
    for (int c = 0; c < posterior.length; c++) {
      posterior[c] /= sum;
      absent[c] /= sum;
    }
    for (int f = 0; f < unexplained.length; f++) {
      unexplained[f] /= sum;
    }
  }

  /** Decides the causes from {@code cause} on; {@code dark[f]}: no chosen cause lights finding f. */
  private double visit(int cause, double odds, double[] dark) {
    if (cause == network.causes()) {
      return weigh(odds, dark);
    }
    double without = visit(cause + 1, odds, dark);
    double[] darker = dark.clone();
    for (int e = network.start[cause]; e < network.start[cause + 1]; e++) {
      darker[network.finding[e]] *= 1 - network.strength[e];
    }
    double with = visit(cause + 1, odds * network.odds[cause], darker);
    posterior[cause] += with;
    absent[cause] += without;
    return with + without;
  }

  private double weigh(double odds, double[] dark) {
    double weight = odds;
    for (int f = 0; f < dark.length; f++) {
      weight *= lit(f, dark);
    }
    for (int f = 0; f < dark.length; f++) {
      unexplained[f] += weight * network.leak[f] * dark[f] / lit(f, dark);
    }
    return weight;
  }

  /** One minus the probability of staying dark, without cancellation. */
  private double lit(int f, double[] dark) {
    return network.leak[f] + (1 - network.leak[f]) * (1 - dark[f]);
  }
}
