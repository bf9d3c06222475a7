package app.unknot.classify;

/**
 * How probable each state of a point is. The four probabilities sum to 1.
 *
 * @param active probability of an active trigger point
 * @param latent probability of a latent trigger point
 * @param tenderPoint probability of a sore spot that is no trigger point
 * @param none probability of none of these
 * @param activeLow lower end of the 90 % interval of {@code active} that the uncertainty of the table leaves
 * @param activeHigh its upper end
 */
public record StateProbability(
    double active, double latent, double tenderPoint, double none, double activeLow, double activeHigh) {

  /** Returns the probability of a state. */
  public double of(PointState state) {
    return switch (state) {
      case ACTIVE -> active;
      case LATENT -> latent;
      case TENDER_POINT -> tenderPoint;
      case NONE -> none;
    };
  }

  /** Returns the most probable state; of equals the first. */
  public PointState mostProbable() {
    PointState best = PointState.ACTIVE;
    for (PointState state : PointState.values()) {
      best = of(state) > of(best) ? state : best;
    }
    return best;
  }
}
