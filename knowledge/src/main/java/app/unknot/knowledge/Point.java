package app.unknot.knowledge;

import java.util.List;

/** A trigger point and the zones its pain is felt in. */
record Point(
    String id,
    String label,
    String location,
    String site,
    String confidence,
    List<String> supports,
    String seen,
    List<Link> zones,
    boolean isPressed,
    boolean isExcepted,
    Where where,
    Provenance provenance) {

  Point {
    supports = List.copyOf(supports);
    zones = List.copyOf(zones);
  }
}
