package app.unknot.locate;

import app.unknot.atlas.Atlas;
import app.unknot.terms.Side;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows the bench what the locator keeps to itself: the network of a complaint, the sum over it, and the posterior of
 * every cause without the cost of explanations. Lives in this package because those parts are package-private.
 */
public final class Probe {
  /**
   * A cause and its posterior.
   *
   * @param id trigger point id or mimic id
   * @param muscle muscle id, empty for a mimic
   * @param side its side
   * @param probability posterior probability
   */
  public record Cause(String id, String muscle, Side side, double probability) {}

  /**
   * A network as plain arrays; see the network of the locator for their meaning.
   *
   * @param odds odds of each cause
   * @param leak probability that each finding is present without a cause
   * @param finding the findings each cause reaches
   * @param strength how strongly, in the same order
   */
  public record Net(double[] odds, double[] leak, int[][] finding, double[][] strength) {
    /** Returns the number of causes. */
    public int causes() {
      return odds.length;
    }

    /** Returns the number of findings. */
    public int findings() {
      return leak.length;
    }
  }

  private final Wiring wiring;

  /** Creates a probe over an atlas. */
  public Probe(Atlas atlas) {
    wiring = new Wiring(atlas);
  }

  /** Returns every cause of the atlas with its posterior. */
  public List<Cause> posterior(Complaint complaint) {
    Posterior posterior = new Posterior(wiring, complaint);
    List<Cause> causes = new ArrayList<>();
    for (int c = 0; c < wiring.causes.size(); c++) {
      Wiring.Cause cause = wiring.causes.get(c);
      var point = cause.point();
      var mimic = cause.mimic();
      causes.add(
          point != null
              ? new Cause(point.id(), point.muscle().id(), cause.side(), posterior.of(c))
              : new Cause(mimic == null ? "" : mimic.id(), "", cause.side(), posterior.of(c)));
    }
    return causes;
  }

  /** Returns the network of a complaint. */
  public Net network(Complaint complaint) {
    Network network = new Evidence(wiring, complaint).network;
    int[][] finding = new int[network.causes()][];
    double[][] strength = new double[network.causes()][];
    for (int c = 0; c < network.causes(); c++) {
      int edges = network.start[c + 1] - network.start[c];
      finding[c] = new int[edges];
      strength[c] = new double[edges];
      System.arraycopy(network.finding, network.start[c], finding[c], 0, edges);
      System.arraycopy(network.strength, network.start[c], strength[c], 0, edges);
    }
    return new Net(network.odds, network.leak, finding, strength);
  }

  /** Returns the posterior of every cause of a network, by the locator's own sum. */
  public static double[] sum(Net net) {
    return new ExactSum(network(net)).posterior;
  }

  /** Returns the estimated number of table entries that the locator's own sum over a network touches. */
  public static double cost(Net net) {
    return EliminationOrder.of(network(net)).cost;
  }

  /** Returns the findings in the order in which the locator sums them out. */
  public static int[] order(Net net) {
    return EliminationOrder.of(network(net)).order;
  }

  private static Network network(Net net) {
    Network.Builder builder = new Network.Builder();
    for (double leak : net.leak()) {
      builder.finding(leak);
    }
    for (int c = 0; c < net.causes(); c++) {
      builder.cause(net.odds()[c]);
      for (int e = 0; e < net.finding()[c].length; e++) {
        builder.edge(net.finding()[c][e], net.strength()[c][e]);
      }
    }
    return builder.build();
  }
}
