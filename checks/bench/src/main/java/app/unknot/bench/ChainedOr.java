package app.unknot.bench;

import app.unknot.locate.Probe.Net;
import java.util.ArrayList;
import java.util.List;

/**
 * A noisy-OR network for libraries that only know full tables: each finding becomes a chain of or-nodes with at most two
 * parents, the last link and one more cause. A full table would double with each cause and reach nowhere.
 */
final class ChainedOr {
  /**
   * A two-valued node.
   *
   * @param parents numbers of its parents, at most two, all smaller than its own
   * @param on probability of being on, for each setting of the parents, the last parent changing fastest, off first
   */
  record Node(int[] parents, double[] on) {}

  final List<Node> nodes = new ArrayList<>();

  /** The node of each finding that is observed to be on. */
  final int[] observed;

  ChainedOr(Net net) {
    for (double odds : net.odds()) {
      nodes.add(new Node(new int[0], new double[] {odds / (1 + odds)}));
    }
    observed = new int[net.findings()];
    for (int f = 0; f < observed.length; f++) {
      int last = -1;
      double leak = net.leak()[f];
      for (int c = 0; c < net.causes(); c++) {
        for (int e = 0; e < net.finding()[c].length; e++) {
          if (net.finding()[c][e] == f) {
            double q = net.strength()[c][e];
            nodes.add(
                last < 0
                    ? new Node(new int[] {c}, new double[] {leak, 1 - (1 - leak) * (1 - q)})
                    : new Node(new int[] {c, last}, new double[] {0, 1, q, 1}));
            last = nodes.size() - 1;
          }
        }
      }
      if (last < 0) {
        nodes.add(new Node(new int[0], new double[] {leak}));
        last = nodes.size() - 1;
      }
      observed[f] = last;
    }
  }
}
