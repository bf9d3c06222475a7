package app.unknot.bench;

import app.unknot.locate.Probe.Net;
import com.github.vangj.jbayes.inf.exact.graph.Dag;
import com.github.vangj.jbayes.inf.exact.graph.Node;
import com.github.vangj.jbayes.inf.exact.graph.lpd.Potential;
import com.github.vangj.jbayes.inf.exact.graph.pptc.Evidence;
import com.github.vangj.jbayes.inf.exact.graph.pptc.JoinTree;
import com.github.vangj.jbayes.inf.exact.graph.pptc.blocks.InferenceControl;
import java.util.ArrayList;
import java.util.List;

/** jbayes 0.0.3: its junction tree. */
final class JbayesPeer {
  private JbayesPeer() {}

  static double[] posterior(Net net) {
    ChainedOr chained = new ChainedOr(net);
    Dag dag = new Dag();
    for (int n = 0; n < chained.nodes.size(); n++) {
      List<Double> rows = new ArrayList<>();
      for (double on : chained.nodes.get(n).on()) {
        rows.add(1 - on);
        rows.add(on);
      }
      dag.addNode(Node.builder().id("n" + n).name("n" + n).value("off").value("on").probs(rows).build());
    }
    for (int n = 0; n < chained.nodes.size(); n++) {
      for (int parent : chained.nodes.get(n).parents()) {
        dag.addEdge("n" + parent, "n" + n);
      }
    }
    dag.initializePotentials();
    JoinTree tree = InferenceControl.apply(dag);
    List<Evidence> evidence = new ArrayList<>();
    for (int node : chained.observed) {
      evidence.add(
          Evidence.newBuilder()
              .node(tree.node("n" + node))
              .value("on", 1.0)
              .value("off", 0.0)
              .type(Evidence.Type.Observation)
              .build());
    }
    tree.updateEvidence(evidence);
    double[] posterior = new double[net.causes()];
    for (int c = 0; c < posterior.length; c++) {
      Potential potential = tree.getPotential(tree.node("n" + c));
      posterior[c] =
          potential.entries().stream()
              .filter(e -> e.toString().contains("on"))
              .mapToDouble(e -> e.getValue())
              .sum();
    }
    return posterior;
  }
}
