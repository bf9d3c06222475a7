package app.unknot.atlas;

import java.util.List;

/**
 * A trigger point of the atlas; it exists on the left and on the right.
 *
 * @param id stable id, the muscle's id, a dot and a number
 * @param muscle the muscle it lies in
 * @param label its classic name or number
 * @param location where it lies, by landmarks
 * @param site zone over it
 * @param confidence A classic pattern with some seen support, B classic pattern, C rare or disputed
 * @param fromMemory true when no seen source supports its referral zones
 * @param pressable whether a person or a partner may press it at all
 * @param noPress why nobody presses it at home, as a sentence; empty when it is pressable
 * @param sources ids of the sources
 */
public record TriggerPoint(
    String id,
    Muscle muscle,
    String label,
    String location,
    String site,
    String confidence,
    boolean fromMemory,
    boolean pressable,
    String noPress,
    List<String> sources) {
  /** Copies the list. */
  public TriggerPoint {
    sources = List.copyOf(sources);
  }
}
