package app.unknot.body.build;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.Zone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The zones that can be painted, each with its side, in the order in which maps and samples number them: from 1, with 0
 * for no zone.
 */
final class SidedZones {
  /** A zone on one side, or on the midline. */
  record SidedZone(String zone, String side) {}

  /** All, in order. */
  final List<SidedZone> all = new ArrayList<>();

  private final Map<String, Integer> left = new HashMap<>();
  private final Map<String, Integer> right = new HashMap<>();

  /** Numbers the surface zones of the atlas; each must have a rule, and no rule may name another. */
  SidedZones(Atlas atlas, ZoneRules rules) {
    for (Zone zone : atlas.zones().values()) {
      if (zone.internal()) {
        continue;
      }
      if (!rules.zones().contains(zone.id())) {
        throw new UnbuildableFigureException("zones.yaml: the zone %s has no rule, so nobody could paint it.".formatted(zone.id()));
      }
      left.put(zone.id(), add(zone.id(), zone.paired() ? "left" : "mid"));
      right.put(zone.id(), zone.paired() ? add(zone.id(), "right") : left.get(zone.id()));
    }
    Set<String> unknown = new java.util.TreeSet<>(rules.zones());
    unknown.removeAll(left.keySet());
    if (!unknown.isEmpty()) {
      throw new UnbuildableFigureException("zones.yaml: no surface zone of the knowledge is called %s.".formatted(unknown.iterator().next()));
    }
  }

  private int add(String zone, String side) {
    all.add(new SidedZone(zone, side));
    return all.size();
  }

  /** Returns the number of a zone, from 1. */
  int number(String zone, boolean onLeft) {
    return (onLeft ? left : right).get(zone);
  }
}
