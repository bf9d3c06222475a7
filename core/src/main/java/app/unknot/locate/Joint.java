package app.unknot.locate;

import app.unknot.atlas.PointSide;
import java.util.List;
import java.util.Objects;

/**
 * The posterior of all trigger points for one complaint and one exam, and how they hang together: what each would be if
 * one of them were known to be active. Immutable and safe to share between threads.
 */
public final class Joint {
  private final Wiring wiring;
  private final Posterior posterior;

  Joint(Wiring wiring, Posterior posterior) {
    this.wiring = wiring;
    this.posterior = posterior;
  }

  /** Returns the points at least this probable, most probable first. */
  public List<PointSide> ranked(double least) {
    return posterior.ranked(least).stream().map(this::point).toList();
  }

  private PointSide point(int c) {
    Wiring.Cause cause = wiring.causes.get(c);
    return new PointSide(Objects.requireNonNull(cause.point()), cause.side());
  }

  /** Returns the probability that this point is active, 0 to 1. */
  public double probability(PointSide at) {
    return posterior.of(cause(at));
  }

  /** Returns the odds that this point is active, with all digits also near certainty. */
  public double odds(PointSide at) {
    return posterior.odds(cause(at));
  }

  /** Returns the probability that no trigger point that reaches any of the pain is active. */
  public double somethingElse() {
    return posterior.somethingElse();
  }

  /** Returns whether all combinations were summed; false only in drawings too wide for that. */
  public boolean exact() {
    return posterior.exact();
  }

  /**
   * Returns for each of some points the probability that it is active given that one of them surely is.
   *
   * @param active the point that is taken to be active
   * @param points the points asked for, in this order; {@code active} itself gets 1
   */
  public double[] given(PointSide active, List<PointSide> points) {
    double[] all = posterior.given(cause(active));
    return points.stream().mapToDouble(at -> all[cause(at)]).toArray();
  }

  /** Returns whether this point is felt in any of the pain that was told. */
  public boolean reaches(PointSide at) {
    return posterior.live(cause(at));
  }

  private int cause(PointSide at) {
    return wiring.cause(at.point().id(), at.side());
  }
}
