package app.unknot.knowledge;

import java.util.List;
import java.util.Optional;

/** A trigger point and the zones its pain is felt in; {@code noPress} is why nobody presses it. */
record Point(
    String id,
    String label,
    String location,
    String site,
    String confidence,
    List<String> supports,
    String seen,
    List<Link> zones,
    Optional<String> noPress,
    boolean isExcepted,
    Where where,
    Provenance provenance) {

  Point {
    supports = List.copyOf(supports);
    zones = List.copyOf(zones);
  }
}
