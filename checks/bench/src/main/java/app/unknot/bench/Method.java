package app.unknot.bench;

import app.unknot.locate.Probe;
import app.unknot.locate.Probe.Net;

/** A way to get every posterior of a network. */
enum Method {
  OURS("Unknot"),
  QUICK_SCORE("QuickScore"),
  QUICK_SCORE_COMPENSATED("QuickScore, compensated sums"),
  RANK_ONE("rank-one elimination, doubles"),
  GRAY_CODE("Gray code over causes"),
  WEKA("Weka 3.8.6 junction tree"),
  JBAYES("jbayes 0.0.3 junction tree");

  /** Table entries above which the locator no longer makes the complete sum. */
  static final double LARGEST = 1e7;

  final String title;

  Method(String title) {
    this.title = title;
  }

  /** Returns whether it is run in a process of its own, because it cannot be stopped from within. */
  boolean foreign() {
    return this == WEKA || this == JBAYES;
  }

  /** Returns why a network is not tried, or an empty text. */
  String tooLarge(Net net) {
    return switch (this) {
      case QUICK_SCORE, QUICK_SCORE_COMPENSATED ->
          net.findings() > 20 ? "2^%d subsets".formatted(net.findings()) : "";
      case GRAY_CODE -> net.causes() > 22 ? "2^%d combinations".formatted(net.causes()) : "";
      case RANK_ONE -> {
        FindingGraph graph = new FindingGraph(net);
        int width = graph.width(graph.minimumFill());
        yield width > 16 ? "bag of %d".formatted(width) : "";
      }
      case OURS -> Probe.cost(net) > LARGEST ? "%.0e table entries".formatted(Probe.cost(net)) : "";
      default -> "";
    };
  }

  double[] posterior(Net net) throws Exception {
    return switch (this) {
      case OURS -> Probe.sum(net);
      case QUICK_SCORE -> QuickScore.posterior(net, false);
      case QUICK_SCORE_COMPENSATED -> QuickScore.posterior(net, true);
      case RANK_ONE -> RankOne.posterior(net, new FindingGraph(net).minimumFill());
      case GRAY_CODE -> GrayCode.posterior(net);
      case WEKA -> WekaPeer.posterior(net);
      case JBAYES -> JbayesPeer.posterior(net);
    };
  }
}
