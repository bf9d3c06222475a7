package app.unknot.locate;

import app.unknot.atlas.PointSide;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The posterior of all trigger points for one complaint and one exam, and how they hang together: what each would be if
 * one of them were known to be active. Immutable and safe to share between threads.
 *
 * <p>An exam asks for many sums over one drawing. Up to a certain width all are complete. In wider drawings the sum of
 * the drawing is as complete as ever; how far an answer moves a point is then taken from the same drawing without its
 * weakest links: odds after = odds of the complete sum x odds after / odds before without them.
 */
public final class Joint {
  /** Table entries up to which the sum with an exam is complete. */
  private static final double COMPLETE = 1e6;

  /** Table entries up to which the sum with one point taken to be active is. */
  private static final double COMPLETE_GIVEN = 5e4;

  private final Wiring wiring;

  /** With nothing found: as complete as can be, and cut for the two uses. */
  private final Posterior drawing;

  private final Posterior before;
  private final Posterior smallBefore;

  /** With what was found. */
  private final Posterior after;

  private final Posterior small;

  Joint(Wiring wiring, Posterior drawing) {
    this.wiring = wiring;
    this.drawing = drawing;
    before = drawing.within(COMPLETE);
    smallBefore = before.within(COMPLETE_GIVEN);
    after = before;
    small = smallBefore;
  }

  private Joint(Joint other, Found found) {
    wiring = other.wiring;
    drawing = other.drawing;
    before = other.before;
    smallBefore = other.smallBefore;
    after = before.with(found);
    small = smallBefore == before ? after : smallBefore.with(found);
  }

  /** Whether the sum with what was found is that of the drawing, not of one with fewer links. */
  private boolean whole() {
    return before == drawing;
  }

  /**
   * Returns the same for another exam of the same complaint.
   *
   * @param examined for each examined point P(what was found | active) / P(what was found | not active)
   * @throws IllegalArgumentException when the atlas has no such point or a ratio is not a positive number
   */
  public Joint with(Map<PointSide, Double> examined) {
    return new Joint(this, Found.of(wiring, examined));
  }

  /** Returns the points at least this probable, most probable first. */
  public List<PointSide> ranked(double least) {
    return IntStream.range(0, wiring.causes.size())
        .filter(c -> wiring.causes.get(c).point() != null && probability(c) >= least)
        .boxed()
        .sorted(Comparator.comparingDouble(c -> -probability(c)))
        .map(this::point)
        .toList();
  }

  private PointSide point(int c) {
    Wiring.Cause cause = wiring.causes.get(c);
    return new PointSide(Objects.requireNonNull(cause.point()), cause.side());
  }

  /** Returns the probability that this point is active, 0 to 1. */
  public double probability(PointSide at) {
    return probability(cause(at));
  }

  private double probability(int c) {
    return whole() ? after.of(c) : odds(c) / (1 + odds(c));
  }

  /** Returns the odds that this point is active, with all digits also near certainty. */
  public double odds(PointSide at) {
    return odds(cause(at));
  }

  private double odds(int c) {
    return whole() ? after.odds(c) : drawing.odds(c) * (after.odds(c) / before.odds(c));
  }

  /** Returns the probability that no trigger point that reaches any of the pain is active. */
  public double somethingElse() {
    return whole()
        ? after.somethingElse()
        : Math.min(1, drawing.somethingElse() * after.somethingElse() / before.somethingElse());
  }

  /**
   * Returns whether the probabilities rest on all combinations; false only in drawings too wide for that. What would be
   * if a point were active is an approximation somewhat earlier.
   */
  public boolean exact() {
    return drawing.exact() && (whole() || after == before);
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
    if (whole() && small == after || probability >= 1) {
      return probability;
    }
    double odds = odds(c) / small.odds(c) * probability / (1 - probability);
    return odds / (1 + odds);
  }

  /** Returns whether this point is felt in any of the pain that was told. */
  public boolean reaches(PointSide at) {
    return drawing.live(cause(at));
  }

  private int cause(PointSide at) {
    return wiring.cause(at.point().id(), at.side());
  }
}
