package app.unknot.bench;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.Link;
import app.unknot.atlas.TriggerPoint;
import app.unknot.atlas.Zone;
import app.unknot.locate.Complaint.Place;
import app.unknot.terms.Side;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Zones with sides, their neighbours, and where each trigger point is felt, worked out from the atlas alone. The
 * rivals and the simulator use this and nothing of the locator, so that a mistake there cannot hide here.
 */
final class BodyMap {
  /**
   * A trigger point on one side.
   *
   * @param point the point
   * @param side left or right
   * @param reaches every place it is felt in; a place listed twice keeps the stronger kind
   */
  record SidedPoint(TriggerPoint point, Side side, Map<Place, Reach> reaches) {
    Suspect suspect() {
      return Suspect.muscle(point.muscle().id(), side);
    }
  }

  /**
   * How a point reaches a place.
   *
   * @param kind the kind of the link
   * @param published published frequency, or NaN
   */
  record Reach(Link.Kind kind, double published) {
    int rank() {
      return switch (kind) {
        case SPILLOVER -> 0;
        case SITE -> 1;
        case ESSENTIAL -> 2;
      };
    }
  }

  final Atlas atlas;
  final List<Place> places = new ArrayList<>();
  final List<SidedPoint> points = new ArrayList<>();
  private final Map<Place, List<Place>> neighbours = new HashMap<>();

  BodyMap(Atlas atlas) {
    this.atlas = atlas;
    for (Zone zone : atlas.zones().values()) {
      for (Side side : zone.paired() ? List.of(Side.LEFT, Side.RIGHT) : List.of(Side.MID)) {
        places.add(new Place(zone.id(), side));
      }
    }
    for (Place place : places) {
      neighbours.put(place, neighboursOf(place));
    }
    Map<String, List<Link>> links = new HashMap<>();
    for (Link link : atlas.links()) {
      links.computeIfAbsent(link.cause(), c -> new ArrayList<>()).add(link);
    }
    for (TriggerPoint point : atlas.points().values()) {
      for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
        points.add(new SidedPoint(point, side, reaches(links.getOrDefault(point.id(), List.of()), side)));
      }
    }
  }

  List<Place> neighbours(Place place) {
    return neighbours.getOrDefault(place, List.of());
  }

  Zone zone(Place place) {
    Zone zone = atlas.zones().get(place.zone());
    if (zone == null) {
      throw new IllegalArgumentException("The atlas has no zone %s.".formatted(place.zone()));
    }
    return zone;
  }

  private List<Place> neighboursOf(Place place) {
    List<Place> next = new ArrayList<>();
    for (String id : zone(place).neighbours()) {
      next.addAll(places(id, place.side()));
    }
    return next;
  }

  private List<Place> places(String zone, Side side) {
    if (!zone(new Place(zone, side)).paired()) {
      return List.of(new Place(zone, Side.MID));
    }
    return side == Side.MID
        ? List.of(new Place(zone, Side.LEFT), new Place(zone, Side.RIGHT))
        : List.of(new Place(zone, side));
  }

  /** The places that links of one cause lead to. */
  Map<Place, Reach> reaches(List<Link> links, Side side) {
    Map<Place, Reach> reaches = new HashMap<>();
    for (Link link : links) {
      Reach reach = new Reach(link.kind(), link.strength());
      for (Side reached : sides(link.reach(), side)) {
        for (Place place : places(link.zone(), reached)) {
          reaches.merge(place, reach, (a, b) -> b.rank() > a.rank() ? b : a);
        }
      }
    }
    return Map.copyOf(reaches);
  }

  private static List<Side> sides(Link.Reach reach, Side side) {
    return switch (reach) {
      case SAME -> List.of(side);
      case OTHER -> List.of(side.mirrored());
      case BOTH -> List.of(Side.LEFT, Side.RIGHT);
      case LEFT -> List.of(Side.LEFT);
      case RIGHT -> List.of(Side.RIGHT);
    };
  }

  /** Frequency classes from the commonest on. */
  static int classRank(String frequencyClass) {
    return List.of("VC", "C", "O", "R").indexOf(frequencyClass);
  }

  /** The zones of each region and side, surface only. */
  Map<String, Map<Side, List<Place>>> surfaceByRegion() {
    Map<String, Map<Side, List<Place>>> regions = new HashMap<>();
    for (Place place : places) {
      Zone zone = zone(place);
      if (!zone.internal()) {
        regions
            .computeIfAbsent(zone.region(), r -> new EnumMap<>(Side.class))
            .computeIfAbsent(place.side(), s -> new ArrayList<>())
            .add(place);
      }
    }
    return regions;
  }
}
