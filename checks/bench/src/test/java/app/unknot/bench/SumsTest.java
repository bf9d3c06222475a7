package app.unknot.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.atlas.Atlas;
import app.unknot.locate.Complaint;
import app.unknot.locate.Locator;
import app.unknot.locate.Probe;
import app.unknot.locate.Probe.Net;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every way to the sum gives the same posteriors, so that a comparison of their times is fair. */
class SumsTest {
  private static final long SEED = 11;
  private static final Probe PROBE = new Probe(Atlas.standard());

  @Test
  void allMethodsAgreeOnSmallNetworks() throws Exception {
    for (Complaint complaint : new Drawings(Atlas.standard(), SEED).some(3, 4, true)) {
      Net net = Small.of(PROBE.network(complaint), 8);
      double[] truth = Reference.posterior(net, new FindingGraph(net).minimumFill(), 60);
      for (Method method : List.of(Method.OURS, Method.QUICK_SCORE, Method.QUICK_SCORE_COMPENSATED, Method.RANK_ONE, Method.GRAY_CODE, Method.WEKA)) {
        assertThat(Peers.distance(method.posterior(net), truth)).as("%s, seed %d", method, SEED).isLessThan(1e-9);
      }
    }
  }

  @Test
  void oursAgreesWithTheDecimalReferenceOnWholeNetworks() {
    for (Complaint complaint : new Drawings(Atlas.standard(), SEED).some(5, 12, true)) {
      Net net = PROBE.network(complaint);
      FindingGraph graph = new FindingGraph(net);
      int[] order = graph.minimumFill();
      if (graph.width(order) <= 10) {
        double[] truth = Reference.posterior(net, order, 80);
        assertThat(Peers.distance(Probe.sum(net), truth)).as("seed %d", SEED).isLessThan(1e-12);
      }
    }
  }

  @Test
  void theProbeSeesWhatTheLocatorAnswers() {
    Complaint complaint = new Drawings(Atlas.standard(), SEED).next(6, true);
    var first = Locator.standard().locate(complaint).candidates().getFirst();
    assertThat(PROBE.posterior(complaint))
        .anyMatch(
            c ->
                c.id().equals(first.point().id())
                    && c.side() == first.side()
                    && Math.abs(c.probability() - first.probability()) < 1e-12);
  }
}
