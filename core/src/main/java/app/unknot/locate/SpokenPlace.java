package app.unknot.locate;

import app.unknot.terms.Side;
import java.util.List;

/**
 * Pain that the person named in words too coarse for one zone: it hurts somewhere among these zones, not necessarily
 * in all of them.
 *
 * @param phrase the person's words
 * @param zones where it may be; at least one
 */
public record SpokenPlace(String phrase, List<Part> zones) {
  /**
   * One zone a phrase may mean.
   *
   * @param zone zone id of the atlas
   * @param side left or right for a paired zone, mid for a midline zone
   * @param weight how surely it is meant, above 0 and at most 1
   */
  public record Part(String zone, Side side, double weight) {
    /** Checks the range. */
    public Part {
      if (!(weight > 0 && weight <= 1)) {
        throw new IllegalArgumentException("weight %s is not above 0 and at most 1".formatted(weight));
      }
    }
  }

  /** Copies the list. */
  public SpokenPlace {
    zones = List.copyOf(zones);
    if (zones.isEmpty()) {
      throw new IllegalArgumentException("a spoken place needs at least one zone");
    }
  }
}
