package app.unknot.plan;

import app.unknot.atlas.PointSide;
import app.unknot.classify.PointState;
import app.unknot.classify.StateProbability;
import java.util.Map;

/**
 * A point that a plan may treat. What is not active or latent, such as a tender point, counts for nothing.
 *
 * @param at the point and its side
 * @param active probability that it is active, 0 to 1
 * @param latent probability that it is latent, 0 to 1
 */
public record Target(PointSide at, double active, double latent) {
  private static final double ROUNDING = 1e-9;

  /** Checks the ranges. */
  public Target {
    if (!(active >= 0 && latent >= 0 && active + latent <= 1 + ROUNDING)) {
      throw new IllegalArgumentException(
          "%s is active with %s and latent with %s; expected probabilities that sum to at most 1."
              .formatted(at, active, latent));
    }
  }

  /** Creates a target of which only the probability of being active is known. */
  public Target(PointSide at, double probability) {
    this(at, probability, 0);
  }

  /** Returns a target with the probabilities that the findings gave. */
  public static Target of(PointSide at, StateProbability probability) {
    return new Target(at, probability.active(), probability.latent());
  }

  /** Returns a target with the probabilities of each state; a missing state has none. */
  public static Target of(PointSide at, Map<PointState, Double> each) {
    return new Target(at, each.getOrDefault(PointState.ACTIVE, 0.0), each.getOrDefault(PointState.LATENT, 0.0));
  }

  /** Returns the id of its muscle. */
  public String muscle() {
    return at.point().muscle().id();
  }

  /** Returns the muscle and side, such as {@code trapezius_upper:right}. */
  public String place() {
    return muscle() + ":" + at.side().code();
  }
}
