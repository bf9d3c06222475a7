package app.unknot.locate;

import app.unknot.atlas.PointSide;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The posterior of all trigger points for one complaint and one exam, and how they hang together: what each would be if
 * one of them were known to be active. Immutable and safe to share between threads.
 *
 * <p>An exam asks for many sums over one drawing. What is believed is always summed as completely as for the answer of
 * the {@link Locator}. What would be if a point were active takes one more sum for each point; in wide drawings those
 * let the least probable causes light nothing: odds if active = odds now x odds if active / odds now without them.
 */
public final class Joint {
  /** Table entries up to which the sum with one point taken to be active is complete. */
  private static final double COMPLETE_GIVEN = 5e4;

  private final Wiring wiring;
  private final Posterior own;
  private final Posterior small;

  Joint(Wiring wiring, Posterior drawing) {
    this(wiring, drawing, drawing.within(COMPLETE_GIVEN));
  }

  private Joint(Wiring wiring, Posterior own, Posterior small) {
    this.wiring = wiring;
    this.own = own;
    this.small = small;
  }

  /**
   * Returns the same for another exam of the same complaint.
   *
   * @param examined for each examined point P(what was found | active) / P(what was found | not active)
   * @throws IllegalArgumentException when the atlas has no such point or a ratio is not a positive number
   */
  public Joint with(Map<PointSide, Double> examined) {
    Found found = Found.of(wiring, examined);
    Posterior after = own.with(found);
    return new Joint(wiring, after, small == own ? after : small.with(found));
  }

  /** Returns the points at least this probable, most probable first. */
  public List<PointSide> ranked(double least) {
    return own.ranked(least).stream().map(this::point).toList();
  }

  private PointSide point(int c) {
    Wiring.Cause cause = wiring.causes.get(c);
    return new PointSide(Objects.requireNonNull(cause.point()), cause.side());
  }

  /** Returns the probability that this point is active, 0 to 1. */
  public double probability(PointSide at) {
    return own.of(cause(at));
  }

  /** Returns the odds that this point is active, with all digits also near certainty. */
  public double odds(PointSide at) {
    return own.odds(cause(at));
  }

  /** Returns the probability that no trigger point that reaches any of the pain is active. */
  public double somethingElse() {
    return own.somethingElse();
  }

  /** Returns whether all combinations were summed; false only in drawings too wide for that. */
  public boolean exact() {
    return own.exact();
  }

  /**
   * Returns for each of some points the probability that it is active given that one of them surely is.
   *
   * @param active the point that is taken to be active
   * @param points the points asked for, in this order; {@code active} itself gets 1
   */
  public double[] given(PointSide active, List<PointSide> points) {
    double[] all = small.given(cause(active));
    return points.stream().mapToDouble(at -> given(all[cause(at)], cause(at))).toArray();
  }

  private double given(double probability, int c) {
    if (small == own || probability >= 1) {
      return probability;
    }
    double odds = own.odds(c) / small.odds(c) * probability / (1 - probability);
    return odds / (1 + odds);
  }

  /** Returns whether this point is felt in any of the pain that was told. */
  public boolean reaches(PointSide at) {
    return own.live(cause(at));
  }

  private int cause(PointSide at) {
    return wiring.cause(at.point().id(), at.side());
  }
}
