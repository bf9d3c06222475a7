package app.unknot.atlas;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A zone of the body in which pain can be felt.
 *
 * @param id stable id
 * @param name plain name
 * @param region body region
 * @param paired true when it exists on the left and on the right
 * @param internal true when it lies inside the body and cannot be painted on the surface
 * @param surface for an internal zone the surface zone it lies behind, else null
 * @param neighbours ids of the zones that touch it
 * @param neverPress true where nobody may press, whatever lies there
 * @param note a word on where it is; may be empty
 */
public record Zone(
    String id,
    String name,
    String region,
    boolean paired,
    boolean internal,
    @Nullable String surface,
    List<String> neighbours,
    boolean neverPress,
    String note) {
  /** Copies the list. */
  public Zone {
    neighbours = List.copyOf(neighbours);
  }
}
