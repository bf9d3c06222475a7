package app.unknot.atlas;

import java.util.List;

/**
 * A zone in which a cause is felt.
 *
 * @param cause id of the trigger point or mimic
 * @param zone id of the zone
 * @param reach on which side, relative to the cause
 * @param kind how it belongs to the cause
 * @param strength published or set probability that the zone is painted when this cause alone is active; NaN where
 *     the model's value for the kind applies
 * @param sources ids of the sources; empty where it is from memory
 */
public record Link(String cause, String zone, Reach reach, Kind kind, double strength, List<String> sources) {

  /** How a zone belongs to a cause. */
  public enum Kind {
    /** Over the cause itself. */
    SITE,
    /** The core of its referral pattern. */
    ESSENTIAL,
    /** The wider referral pattern. */
    SPILLOVER
  }

  /** On which side a cause is felt. */
  public enum Reach {
    /** On its own side. */
    SAME,
    /** On the other side. */
    OTHER,
    /** On both sides. */
    BOTH,
    /** Always on the left, whatever the cause's side. */
    LEFT,
    /** Always on the right, whatever the cause's side. */
    RIGHT
  }

  /** Copies the list. */
  public Link {
    sources = List.copyOf(sources);
  }
}
