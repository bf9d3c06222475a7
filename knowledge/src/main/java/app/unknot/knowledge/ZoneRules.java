package app.unknot.knowledge;

import java.util.HashMap;
import java.util.Map;

/** Neighbours name each other, and each internal zone lies behind one on the surface. */
final class ZoneRules {

  private final Map<String, Zone> zones = new HashMap<>();
  private final Faults faults;

  ZoneRules(Knowledge knowledge, Faults faults) {
    knowledge.zones.forEach(zone -> zones.put(zone.id(), zone));
    this.faults = faults;
  }

  void check() {
    zones.values().forEach(this::checkNeighbours);
    zones.values().forEach(this::checkSurface);
  }

  private void checkNeighbours(Zone zone) {
    for (String id : zone.neighbours()) {
      Zone neighbour = zones.get(id);
      if (neighbour != null && !neighbour.neighbours().contains(zone.id())) {
        faults.add(FaultCode.NEIGHBOURS_NOT_MUTUAL, zone.where(),
            "'%s' names '%s' as its neighbour, which does not name it back; correct one of them.",
            zone.id(), id);
      }
    }
  }

  private void checkSurface(Zone zone) {
    Zone surface = zones.get(zone.surface());
    boolean unknown = surface == null && !zone.surface().isEmpty();
    if (zone.isInternal() && !unknown && (surface == null || surface.isInternal())) {
      faults.add(FaultCode.INTERNAL_WITHOUT_SURFACE, zone.where(),
          "The internal zone '%s' needs surface: with the zone on the skin in front of it.", zone.id());
    }
  }
}
