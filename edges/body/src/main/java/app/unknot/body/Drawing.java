package app.unknot.body;

import java.util.List;

/**
 * Where it hurts, as a person painted it.
 *
 * @param patches the painful spots, in the order in which they were begun
 */
public record Drawing(List<Patch> patches) {
  /** Copies the list. */
  public Drawing {
    patches = List.copyOf(patches);
  }
}
