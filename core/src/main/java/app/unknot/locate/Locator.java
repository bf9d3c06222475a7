package app.unknot.locate;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.PointSide;
import app.unknot.locate.Located.Method;
import app.unknot.terms.Side;
import java.util.ArrayList;
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

  /** Table entries that the explanations of one answer may touch; a drawing of 30 zones uses it up. */
  private static final double EXPLAIN_BUDGET = 150_000;

  private static final class Holder {
    static final Locator STANDARD = new Locator(Atlas.standard());
  }

  private final Wiring wiring;

  /** Creates a locator over an atlas. */
  public Locator(Atlas atlas) {
    this.wiring = new Wiring(atlas);
  }

  /** Returns the locator over the standard atlas; made once. */
  public static Locator standard() {
    return Holder.STANDARD;
  }

  /**
   * Returns the ranked sources of a complaint. The first five candidates are explained, by every item the person told
   * or, in very large drawings, by the items that reach them most; the chain is left out where it would take long
   * ({@link #explain} always gives both in full).
   *
   * @throws IllegalArgumentException when the complaint names no place of pain, a zone or term the atlas does not
   *     have, or a side that a zone does not have
   */
  public Located locate(Complaint complaint) {
    return locate(complaint, Map.of());
  }

  /**
   * Returns the ranked sources of a complaint, given what was found at some points. What was found at a point multiplies
   * its odds; everything else stays exact, so a negative press lowers that point and raises its rivals. With no point
   * examined the answer is that of {@link #locate(Complaint)}, digit for digit.
   *
   * @param examined for each examined point P(what was found | active) / P(what was found | not active)
   * @throws IllegalArgumentException as {@link #locate(Complaint)}, and when the atlas has no such point or a ratio is
   *     not a positive number
   */
  public Located locate(Complaint complaint, Map<PointSide, Double> examined) {
    Posterior full = posterior(complaint, examined);
    List<Integer> ranked = full.ranked(LISTED_ABOVE);
    List<Integer> first = ranked.subList(0, Math.min(EXPLAINED, ranked.size()));
    Explainer explainer = new Explainer(wiring, complaint, full);
    Map<Integer, List<Factor>> because = explainer.because(first, EXPLAIN_BUDGET);
    int items = full.evidence.items.size() + examined.size();
    boolean cheap = full.cost() * items <= EXPLAIN_BUDGET;
    Map<Integer, List<Step>> chains = cheap ? explainer.chains(first) : Map.of();
    boolean affordable = full.cost() * EXPLAINED <= EXPLAIN_BUDGET;
    List<Candidate> candidates = new ArrayList<>();
    for (int c : ranked) {
      double probability = full.of(c);
      if (candidates.size() >= LISTED && probability < ALWAYS_LISTED_ABOVE) {
        break;
      }
      double muscle = affordable && first.contains(c) ? full.muscle(c) : probability;
      candidates.add(
          candidate(full, c, muscle, because.getOrDefault(c, List.of()), chains.getOrDefault(c, List.of())));
    }
    return new Located(
        candidates,
        full.rivals(LISTED_ABOVE),
        full.somethingElse(),
        full.unexplained(),
        full.exact() ? Method.EXACT : Method.BOUNDED,
        full.exact() ? 0 : 1);
  }

  /**
   * Returns one candidate with its full explanation.
   *
   * @throws IllegalArgumentException as {@link #locate}, or when the atlas has no such point
   */
  public Candidate explain(Complaint complaint, String point, Side side) {
    return explain(complaint, Map.of(), point, side);
  }

  /**
   * Returns one candidate with its full explanation, given what was found at some points.
   *
   * @param examined as in {@link #locate(Complaint, Map)}
   * @throws IllegalArgumentException as {@link #locate(Complaint, Map)}, or when the atlas has no such point
   */
  public Candidate explain(Complaint complaint, Map<PointSide, Double> examined, String point, Side side) {
    Posterior full = posterior(complaint, examined);
    List<Integer> one = List.of(wiring.cause(point, side));
    Explainer explainer = new Explainer(wiring, complaint, full);
    int c = one.getFirst();
    return candidate(
        full,
        c,
        full.muscle(c),
        explainer.because(one, Double.POSITIVE_INFINITY).get(c),
        explainer.chains(one).get(c));
  }

  /**
   * Returns the posterior of every point with the ties between them, for those who ask what would be if a point were
   * active, or were examined.
   *
   * @throws IllegalArgumentException as {@link #locate(Complaint)}
   */
  public Joint joint(Complaint complaint) {
    return new Joint(wiring, posterior(complaint, Map.of()));
  }

  private Posterior posterior(Complaint complaint, Map<PointSide, Double> examined) {
    if (complaint.placeless()) {
      throw new IllegalArgumentException("The complaint names no place of pain.");
    }
    return new Posterior(wiring, complaint, Found.of(wiring, examined));
  }

  private Candidate candidate(
      Posterior full, int c, double muscle, List<Factor> because, List<Step> chain) {
    Wiring.Cause cause = wiring.causes.get(c);
    double prior = full.evidence.prior[c];
    return new Candidate(
        Objects.requireNonNull(cause.point()),
        cause.side(),
        full.of(c),
        muscle,
        because,
        prior / (1 + prior),
        chain);
  }
}
