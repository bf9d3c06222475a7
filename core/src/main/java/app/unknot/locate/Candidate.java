package app.unknot.locate;

import app.unknot.atlas.TriggerPoint;
import app.unknot.terms.Side;
import java.util.List;

/**
 * A trigger point that may be a source of the pain.
 *
 * @param point the point
 * @param side its side
 * @param probability posterior probability that this point is active, given everything told
 * @param muscleProbability posterior probability that at least one point of this muscle on this side is active; only
 *     computed for the explained candidates of drawings that are not very large, elsewhere equal to
 *     {@code probability}
 * @param because the items that move it, strongest first; empty for candidates that were not explained
 * @param prior probability before any pain was told
 * @param chain the steps from {@code prior} to {@code probability}; empty for candidates that were not explained
 */
public record Candidate(
    TriggerPoint point,
    Side side,
    double probability,
    double muscleProbability,
    List<Factor> because,
    double prior,
    List<Step> chain) {
  /** Copies the lists. */
  public Candidate {
    because = List.copyOf(because);
    chain = List.copyOf(chain);
  }
}
