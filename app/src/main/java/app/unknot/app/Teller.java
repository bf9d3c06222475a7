package app.unknot.app;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.Link;
import app.unknot.atlas.PointSide;
import app.unknot.atlas.TriggerPoint;
import app.unknot.terms.Side;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Understands what was told, in words of the atlas. Remembers the pain it understood last. Safe to share. */
final class Teller {
  private record Last(Act.Begin begin, Told told) {}

  private final LocateDoor door;
  private final AtomicReference<@Nullable Last> last = new AtomicReference<>();

  Teller(LocateDoor door) {
    this.door = door;
  }

  /**
   * Returns a told pain as it is understood.
   *
   * @throws NothingLocated when it names no place and raises no flag
   */
  Told understand(Act.Begin begin) {
    Last known = last.get();
    if (known == null || known.begin != begin) {
      known = new Last(begin, door.told(begin.complaint()));
      last.set(known);
    }
    return known.told;
  }

  /** Returns the point of the atlas. */
  PointSide at(Act.Spot spot) {
    TriggerPoint point = door.atlas().points().get(spot.point());
    if (point == null) {
      throw new IllegalArgumentException("no trigger point is called %s".formatted(spot.point()));
    }
    return new PointSide(point, spot.side());
  }

  /** Returns whether a point is known to be felt in at least one of the zones. */
  boolean matches(Act.Spot spot, List<Act.Felt> felt) {
    return felt.stream()
        .anyMatch(
            zone ->
                door.atlas().links().stream()
                    .anyMatch(
                        link ->
                            link.cause().equals(spot.point())
                                && link.kind() != Link.Kind.SITE
                                && link.zone().equals(zone.zone())
                                && reaches(link.reach(), spot.side(), zone.side())));
  }

  private static boolean reaches(Link.Reach reach, Side own, Side felt) {
    return felt == Side.MID
        || switch (reach) {
          case SAME -> felt == own;
          case OTHER -> felt != own;
          case BOTH -> true;
          case LEFT -> felt == Side.LEFT;
          case RIGHT -> felt == Side.RIGHT;
        };
  }

  /** Returns the atlas. */
  Atlas atlas() {
    return door.atlas();
  }
}
