package app.unknot.locate;

import app.unknot.atlas.Atlas;
import app.unknot.locate.Located.Method;
import app.unknot.locate.Located.Unexplained;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Ranks the likely sources of a pain. This is the entry point of the library:
 *
 * <pre>{@code
 * Located answer = Locator.standard().locate(
 *     Complaint.builder().paint("temple_front", Side.RIGHT).paint("neck_side", Side.RIGHT).build());
 * }</pre>
 *
 * <p>The model is a two-layer noisy-OR network (Shwe 1991, QMR-DT): every trigger point on each side and every
 * look-alike may be present, several at once; each lights the zones it is felt in. The answer is the posterior of each
 * over all combinations. Immutable and safe to share between threads.
 */
public final class Locator {
  private static final int EXPLAINED = 5;
  private static final int LISTED = 20;
  private static final double LISTED_ABOVE = 0.001;
  private static final double ALWAYS_LISTED_ABOVE = 0.01;

  private final Atlas atlas;
  private final Wiring wiring;

  /** Creates a locator over an atlas. */
  public Locator(Atlas atlas) {
    this.atlas = atlas;
    this.wiring = new Wiring(atlas);
  }

  private static final class Holder {
    static final Locator STANDARD = new Locator(Atlas.standard());
  }

  /** Returns the locator over the standard atlas; made once. */
  public static Locator standard() {
    return Holder.STANDARD;
  }

  /**
   * Returns the ranked sources of a complaint.
   *
   * @throws IllegalArgumentException when the complaint names no place of pain, a zone or term the atlas does not
   *     have, or a side that a zone does not have
   */
  public Located locate(Complaint complaint) {
    if (complaint.placeless()) {
      throw new IllegalArgumentException("The complaint names no place of pain.");
    }
    Posterior full = new Posterior(complaint);
    List<Integer> ranked = full.ranked();
    Map<Integer, List<Factor>> because = because(complaint, full, ranked);
    List<Candidate> candidates = new ArrayList<>();
    for (int c : ranked) {
      if (full.of(c) < LISTED_ABOVE
          || candidates.size() >= LISTED && full.of(c) < ALWAYS_LISTED_ABOVE) {
        break;
      }
      candidates.add(full.candidate(c, because.getOrDefault(c, List.of())));
    }
    return new Located(
        candidates, full.rivals(), full.somethingElse(), full.unexplained(), Method.EXACT, 0);
  }

  /** The factor of every item for each of the first candidates. */
  private Map<Integer, List<Factor>> because(Complaint complaint, Posterior full, List<Integer> ranked) {
    Map<Integer, List<Factor>> because = new HashMap<>();
    List<Integer> first = ranked.subList(0, Math.min(EXPLAINED, ranked.size()));
    for (int c : first) {
      because.put(c, new ArrayList<>());
    }
    for (Item item : full.evidence.items) {
      Posterior without = new Posterior(complaint.without(item));
      for (int c : first) {
        because.get(c).add(new Factor(item, full.odds(c) / without.odds(c)));
      }
    }
    for (List<Factor> factors : because.values()) {
      factors.sort(Comparator.comparingDouble(f -> -Math.abs(Math.log(f.factor()))));
    }
    return because;
  }

  /** The posterior of every cause for one complaint. */
  private final class Posterior {
    final Evidence evidence;
    private final ExactSum sum;
    private final double[] probability;
    private final double[] odds;

    Posterior(Complaint complaint) {
      evidence = new Evidence(atlas, wiring, complaint);
      sum = new ExactSum(evidence.network);
      probability = new double[wiring.causes.size()];
      odds = new double[wiring.causes.size()];
      for (int c = 0; c < probability.length; c++) {
        odds[c] = evidence.odds[c];
        probability[c] = odds[c] / (1 + odds[c]);
      }
      for (int i = 0; i < evidence.live.length; i++) {
        int c = evidence.live[i];
        probability[c] = sum.posterior[i];
        odds[c] = sum.posterior[i] / sum.absent[i];
      }
    }

    double of(int cause) {
      return probability[cause];
    }

    double odds(int cause) {
      return odds[cause];
    }

    /** The trigger points, most probable first; among equals in the order of the atlas. */
    List<Integer> ranked() {
      List<Integer> points = new ArrayList<>();
      for (int c = 0; c < probability.length; c++) {
        if (wiring.causes.get(c).point() != null) {
          points.add(c);
        }
      }
      points.sort(Comparator.comparingDouble(c -> -probability[c]));
      return points;
    }

    List<Rival> rivals() {
      List<Rival> rivals = new ArrayList<>();
      for (int c = 0; c < probability.length; c++) {
        var mimic = wiring.causes.get(c).mimic();
        if (mimic != null && probability[c] >= LISTED_ABOVE) {
          rivals.add(new Rival(mimic, wiring.causes.get(c).side(), probability[c]));
        }
      }
      rivals.sort(Comparator.comparingDouble(r -> -r.probability()));
      return rivals;
    }

    Candidate candidate(int c, List<Factor> because) {
      Wiring.Cause cause = wiring.causes.get(c);
      double prior = evidence.prior[c] / (1 + evidence.prior[c]);
      return new Candidate(
          Objects.requireNonNull(cause.point()),
          cause.side(),
          probability[c],
          probability[c],
          because,
          prior,
          List.of());
    }

    /** The weight of all combinations without any trigger point, against all combinations. */
    double somethingElse() {
      Network network = evidence.network;
      boolean[] keep = new boolean[network.causes()];
      for (int i = 0; i < keep.length; i++) {
        keep[i] = wiring.causes.get(evidence.live[i]).mimic() != null;
      }
      return Math.exp(new ExactSum(network.with(keep)).logSum - sum.logSum);
    }

    List<Unexplained> unexplained() {
      List<Unexplained> open = new ArrayList<>();
      for (int i = 0; i < evidence.items.size(); i++) {
        if (evidence.items.get(i) instanceof Item.Zone || evidence.items.get(i) instanceof Item.Place) {
          open.add(new Unexplained(evidence.items.get(i), sum.unexplained[i]));
        }
      }
      open.sort(Comparator.comparingDouble(u -> -u.probability()));
      return open;
    }
  }
}
