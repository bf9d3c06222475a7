package app.unknot.bench;

import app.unknot.locate.Probe.Net;
import weka.classifiers.bayes.net.EditableBayesNet;
import weka.classifiers.bayes.net.MarginCalculator;

/** Weka 3.8.6: its Bayesian network with the junction tree of its margin calculator. Used here only, never shipped. */
final class WekaPeer {
  private WekaPeer() {}

  static double[] posterior(Net net) throws Exception {
    ChainedOr chained = new ChainedOr(net);
    EditableBayesNet bayes = new EditableBayesNet(true);
    for (int n = 0; n < chained.nodes.size(); n++) {
      bayes.addNode("n" + n, 2);
    }
    for (int n = 0; n < chained.nodes.size(); n++) {
      for (int parent : chained.nodes.get(n).parents()) {
        bayes.addArc(parent, n);
      }
      double[] on = chained.nodes.get(n).on();
      double[][] table = new double[on.length][];
      for (int i = 0; i < on.length; i++) {
        table[i] = new double[] {1 - on[i], on[i]};
      }
      bayes.setDistribution(n, table);
    }
    MarginCalculator margins = new MarginCalculator();
    margins.calcMargins(bayes);
    for (int node : chained.observed) {
      margins.setEvidence(node, 1);
    }
    double[] posterior = new double[net.causes()];
    for (int c = 0; c < posterior.length; c++) {
      posterior[c] = margins.getMargin(c)[1];
    }
    return posterior;
  }
}
