package app.unknot.locate;

import app.unknot.locate.Located.Unexplained;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The posterior of every cause of the atlas for one complaint. */
final class Posterior {
  /** Table entries up to which the sum is complete; docs/evidence/locate-speed.md says how long that takes. */
  private static final double EXACT_LIMIT = 1e7;

  /** How far the weakest links are cut, step by step, in drawings that are too wide for a complete sum. */
  private static final double[] FLOORS = {0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 1};

  /** Probabilities below which causes are taken to light nothing, step by step, where a sum must be quick. */
  private static final double[] SILENT_BELOW = {0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.04, 0.08};

  final Evidence evidence;
  private final Wiring wiring;
  private final Network network;
  private final Cut cut;
  private final ExactSum sum;
  private final double[] probability;
  private final double[] odds;

  Posterior(Wiring wiring, Complaint complaint) {
    this(wiring, complaint, Found.NOTHING);
  }

  Posterior(Wiring wiring, Complaint complaint, Found found) {
    this(wiring, new Evidence(wiring, complaint, found, wiring.everyCause()));
  }

  Posterior(Wiring wiring, Evidence evidence) {
    this(wiring, evidence, Cut.of(evidence.network, EXACT_LIMIT));
  }

  private Posterior(Wiring wiring, Evidence evidence, Cut cut) {
    this.wiring = wiring;
    this.evidence = evidence;
    this.cut = cut;
    network = cut.of(evidence.network);
    sum = new ExactSum(network, cut.order);
    probability = new double[wiring.causes.size()];
    odds = evidence.odds.clone();
    for (int c = 0; c < probability.length; c++) {
      probability[c] = odds[c] / (1 + odds[c]);
    }
    for (int i = 0; i < evidence.live.length; i++) {
      probability[evidence.live[i]] = sum.posterior[i];
      odds[evidence.live[i]] = sum.posterior[i] / sum.absent[i];
    }
  }

  /**
   * How far the weakest links of a network are cut, which causes are taken to light nothing, and the order of the sum.
   * None depends on what is found at points, so that a cut serves again for every exam of a drawing.
   */
  private record Cut(int step, boolean[] silent, EliminationOrder order) {
    private static final boolean[] NONE = {};

    static Cut of(Network whole, double limit) {
      int step = 0;
      EliminationOrder order = EliminationOrder.of(whole);
      while (order.cost > limit) {
        order = EliminationOrder.of(whole.without(FLOORS[++step]));
      }
      return new Cut(step, NONE, order);
    }

    /** The least probable causes light nothing, as many as it takes, and then the weakest links go. */
    static Cut of(Network whole, double[] posterior, double limit) {
      for (double least : SILENT_BELOW) {
        boolean[] silent = new boolean[posterior.length];
        for (int c = 0; c < silent.length; c++) {
          silent[c] = posterior[c] < least;
        }
        EliminationOrder order = EliminationOrder.of(whole.silenced(silent));
        if (order.cost <= limit) {
          return new Cut(0, silent, order);
        }
      }
      return of(whole, limit);
    }

    Network of(Network whole) {
      Network loud = silent.length == 0 ? whole : whole.silenced(silent);
      return step == 0 ? loud : loud.without(FLOORS[step]);
    }
  }

  /** Returns the posterior of the same complaint with something else found at points, cut and summed in the same way. */
  Posterior with(Found found) {
    return new Posterior(wiring, evidence.with(found), cut);
  }

  /**
   * Returns this, or where its sum touches more table entries than that, the posterior in which the least probable
   * causes light nothing.
   */
  Posterior within(double limit) {
    return cost() <= limit ? this : new Posterior(wiring, evidence, Cut.of(evidence.network, sum.posterior, limit));
  }

  /**
   * Returns whether the sum is complete. In a drawing too wide for that, the weakest links are taken to stay silent;
   * then no useful bound on the error is known.
   */
  boolean exact() {
    return cut.step == 0;
  }

  /** Returns whether a cause of the wiring reaches any of the findings. */
  boolean live(int cause) {
    return Arrays.binarySearch(evidence.live, cause) >= 0;
  }

  /** Returns the probability of a cause of the wiring. */
  double of(int cause) {
    return probability[cause];
  }

  /** Returns the odds of a cause of the wiring, with all digits also near certainty. */
  double odds(int cause) {
    return odds[cause];
  }

  /** Returns the estimated number of table entries that the sum touched. */
  double cost() {
    return cut.order.cost;
  }

  /**
   * Returns the trigger points at least this probable, most probable first; among equals in the order of the atlas.
   */
  List<Integer> ranked(double least) {
    List<Integer> points = new ArrayList<>();
    for (int c = 0; c < probability.length; c++) {
      if (probability[c] >= least && wiring.causes.get(c).point() != null) {
        points.add(c);
      }
    }
    points.sort(Comparator.comparingDouble(c -> -probability[c]));
    return points;
  }

  /** Returns the look-alikes at least this probable, most probable first. */
  List<Rival> rivals(double least) {
    List<Rival> rivals = new ArrayList<>();
    for (int c = 0; c < probability.length; c++) {
      var mimic = wiring.causes.get(c).mimic();
      if (mimic != null && probability[c] >= least) {
        rivals.add(new Rival(mimic, wiring.causes.get(c).side(), probability[c]));
      }
    }
    rivals.sort(Comparator.comparingDouble(r -> -r.probability()));
    return rivals;
  }

  /** Returns the probability that no trigger point that reaches any of the findings is active. */
  double somethingElse() {
    boolean[] keep = new boolean[evidence.live.length];
    for (int i = 0; i < keep.length; i++) {
      keep[i] = wiring.causes.get(evidence.live[i]).point() == null;
    }
    return shareWith(keep);
  }

  /** Returns the probability that at least one point of the muscle of this cause is active on its side. */
  double muscle(int cause) {
    Wiring.Cause one = wiring.causes.get(cause);
    boolean[] keep = new boolean[evidence.live.length];
    double silent = 1;
    for (int c = 0; c < probability.length; c++) {
      if (sameMuscle(one, wiring.causes.get(c))) {
        silent /= 1 + evidence.odds[c];
      }
    }
    for (int i = 0; i < keep.length; i++) {
      Wiring.Cause other = wiring.causes.get(evidence.live[i]);
      keep[i] = !sameMuscle(one, other);
      silent *= keep[i] ? 1 : 1 + evidence.odds[evidence.live[i]];
    }
    return Math.max(probability[cause], 1 - silent * shareWith(keep));
  }

  private static boolean sameMuscle(Wiring.Cause a, Wiring.Cause b) {
    return a.point() != null
        && b.point() != null
        && a.side() == b.side()
        && a.point().muscle() == b.point().muscle();
  }

  /** The weight of the combinations in which all other live causes are absent, against all combinations. */
  private double shareWith(boolean[] keep) {
    return Math.min(1, Math.exp(ExactSum.logSum(network.with(keep)) - sum.logSum));
  }

  /** Returns how likely each painted zone and place is explained by nothing, the likeliest first. */
  List<Unexplained> unexplained() {
    List<Unexplained> open = new ArrayList<>();
    for (int i = 0; i < evidence.items.size(); i++) {
      Item item = evidence.items.get(i);
      if (item instanceof Item.Zone || item instanceof Item.Place) {
        open.add(new Unexplained(item, sum.unexplained[i]));
      }
    }
    open.sort(Comparator.comparingDouble(u -> -u.probability()));
    return open;
  }

  /** Returns the probability of every cause of the wiring given that one of them is present, by one more sum. */
  double[] given(int present) {
    double[] given = probability.clone();
    given[present] = 1;
    for (int at = 0; at < evidence.live.length; at++) {
      if (evidence.live[at] == present) {
        ExactSum clamped = new ExactSum(network.given(at), cut.order);
        for (int i = 0; i < clamped.posterior.length; i++) {
          given[evidence.live[i < at ? i : i + 1]] = clamped.posterior[i];
        }
      }
    }
    return given;
  }

  /** Returns the odds of all causes when only the first findings and the first examined points are known. */
  double[] oddsAfter(int findings, int examined) {
    Found known = evidence.found.first(examined);
    double[] after = evidence.told.clone();
    double[] change = new double[evidence.live.length];
    for (int c = 0; c < after.length; c++) {
      after[c] *= known.ratio(c);
    }
    for (int i = 0; i < change.length; i++) {
      change[i] = known.ratio(evidence.live[i]) / evidence.found.ratio(evidence.live[i]);
    }
    ExactSum part = new ExactSum(network.first(findings).scaled(change));
    for (int i = 0; i < evidence.live.length; i++) {
      after[evidence.live[i]] = part.posterior[i] / part.absent[i];
    }
    return after;
  }
}
