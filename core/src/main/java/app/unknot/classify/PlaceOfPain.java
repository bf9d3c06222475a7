package app.unknot.classify;

import app.unknot.terms.Side;
import java.util.Objects;

/**
 * A place that hurts.
 *
 * @param zone id of the zone
 * @param side its side
 */
public record PlaceOfPain(String zone, Side side) {
  /** Refuses nulls. */
  public PlaceOfPain {
    Objects.requireNonNull(zone);
    Objects.requireNonNull(side);
  }
}
