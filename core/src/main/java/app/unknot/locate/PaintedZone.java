package app.unknot.locate;

import app.unknot.terms.Depth;
import app.unknot.terms.Quality;
import app.unknot.terms.Side;
import org.jspecify.annotations.Nullable;

/**
 * One zone that the person painted or ticked.
 *
 * @param zone zone id of the atlas
 * @param side left or right for a paired zone, mid for a midline zone
 * @param intensity 0 to 10, or null when not stated
 * @param quality how it feels, or null when not stated
 * @param depth how deep, or null when not stated
 * @param coverage share of the zone that is painted, above 0 and at most 1
 */
public record PaintedZone(
    String zone,
    Side side,
    @Nullable Double intensity,
    @Nullable Quality quality,
    @Nullable Depth depth,
    double coverage) {

  /** Checks the ranges. */
  public PaintedZone {
    if (intensity != null && !(intensity >= 0 && intensity <= 10)) {
      throw new IllegalArgumentException("intensity %s is not within 0 to 10".formatted(intensity));
    }
    if (!(coverage > 0 && coverage <= 1)) {
      throw new IllegalArgumentException("coverage %s is not above 0 and at most 1".formatted(coverage));
    }
  }

  /** Returns a fully painted zone of which only the place is known. */
  public static PaintedZone of(String zone, Side side) {
    return new PaintedZone(zone, side, null, null, null, 1);
  }
}
