package app.unknot.atlas;

/**
 * A symptom or movement that belongs to a cause.
 *
 * @param cause id of the muscle, trigger point or mimic
 * @param term id of the symptom or movement
 * @param toward for a directed movement, whether it hurts going to the cause's own side, away from it, or either way
 * @param strength probability that it is named when the cause is active; NaN where the model's value applies
 */
public record Trait(String cause, String term, Toward toward, double strength) {
  /** The direction of a movement relative to the cause. */
  public enum Toward {
    /** To the cause's own side. */
    SAME,
    /** Away from the cause. */
    AWAY,
    /** Either way. */
    ANY
  }
}
