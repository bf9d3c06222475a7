package app.unknot.words;

import app.unknot.atlas.CompiledTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The zones and which of them touch: finds the zones between two places. A step costs 1, a step to a zone off the wanted
 * surface {@value #OFF_SURFACE}, a step into an internal zone {@value #INTERNAL}; starting or ending in a zone that is
 * less surely meant costs up to 1. Safe to share between threads.
 */
final class ZoneGraph {
  private static final double OFF_SURFACE = 2.5;
  private static final double INTERNAL = 6;
  private static final double TIE = 0.01;
  private static final double MARGIN = 0.5;
  private static final double UNSURE = 0.9;
  private static final int KEPT = 5_000;

  /** The surface a range runs along. */
  enum Surface {
    ANY,
    FRONT,
    BACK,
    OUTER,
    INNER
  }

  private static final List<Surface> SURFACES = List.of(Surface.FRONT, Surface.BACK, Surface.OUTER, Surface.INNER);

  private record Zone(String id, boolean paired, boolean internal, Set<String> views, List<String> neighbours) {}

  private record Question(Place from, Place to, Surface surface) {}

  private record Way(double cost, Place place) {}

  private record Visit(String zone, double cost) {}

  private final Map<String, Zone> zones = new LinkedHashMap<>();
  private final Map<Question, Place> kept = new ConcurrentHashMap<>();

  private ZoneGraph() {
    for (CompiledTable.Row row : CompiledTable.read("zones").rows()) {
      zones.put(
          row.text("id"),
          new Zone(
              row.text("id"),
              row.text("sides").equals("paired"),
              row.flag("internal"),
              Set.copyOf(row.list("views")),
              row.list("neighbours")));
    }
  }

  static ZoneGraph standard() {
    return new ZoneGraph();
  }

  boolean isPaired(String zone) {
    Zone known = zones.get(zone);
    return known != null && known.paired();
  }

  /**
   * Returns the zones strictly between two places: surely meant (weight 1) along the surface that was said or that alone
   * is shortest, else those along every surface that is nearly as short, with a weight below 1. Empty when the places
   * touch.
   */
  Place between(Place from, Place to, Surface surface) {
    Question question = new Question(from, to, surface);
    Place known = kept.get(question);
    if (known != null) {
      return known;
    }
    Place found = search(question);
    if (kept.size() < KEPT) {
      kept.put(question, found);
    }
    return found;
  }

  private Place search(Question question) {
    if (question.surface() != Surface.ANY) {
      return way(question, question.surface(), 1).place();
    }
    List<Way> ways = new ArrayList<>();
    for (Surface surface : SURFACES) {
      ways.add(way(question, surface, 1));
    }
    double shortest = ways.stream().mapToDouble(Way::cost).min().orElseThrow();
    List<Way> near = ways.stream().filter(way -> way.cost() <= shortest + MARGIN).toList();
    return near.size() == 1 ? near.getFirst().place() : anyOf(near);
  }

  private static Place anyOf(List<Way> ways) {
    Set<String> all = new LinkedHashSet<>();
    ways.forEach(way -> way.place().parts().forEach(part -> all.add(part.zone())));
    return new Place(all.stream().map(zone -> new Place.Part(zone, UNSURE)).toList());
  }

  /** The shortest way along a surface; zones that serve it equally well all belong to it. */
  private Way way(Question question, Surface surface, double weight) {
    Map<String, Double> out = distances(question.from(), surface);
    Map<String, Double> back = distances(question.to(), surface);
    double shortest = Double.POSITIVE_INFINITY;
    for (String zone : zones.keySet()) {
      shortest = Math.min(shortest, through(zone, out, back, surface));
    }
    Set<String> ends = new HashSet<>();
    question.from().parts().forEach(part -> ends.add(part.zone()));
    question.to().parts().forEach(part -> ends.add(part.zone()));
    List<Place.Part> between = new ArrayList<>();
    for (String zone : zones.keySet()) {
      if (!ends.contains(zone) && through(zone, out, back, surface) <= shortest + TIE) {
        between.add(new Place.Part(zone, weight));
      }
    }
    return new Way(shortest, new Place(between));
  }

  private double through(String zone, Map<String, Double> out, Map<String, Double> back, Surface surface) {
    Double there = out.get(zone);
    Double here = back.get(zone);
    return there == null || here == null ? Double.POSITIVE_INFINITY : there + here - step(zone, surface);
  }

  private Map<String, Double> distances(Place start, Surface surface) {
    Map<String, Double> far = new HashMap<>();
    PriorityQueue<Visit> queue = new PriorityQueue<>(Comparator.comparingDouble(Visit::cost));
    for (Place.Part part : start.parts()) {
      queue.add(new Visit(part.zone(), 1 - part.weight() + step(part.zone(), surface)));
    }
    while (!queue.isEmpty()) {
      Visit visit = queue.remove();
      Zone zone = zones.get(visit.zone());
      if (zone == null || far.putIfAbsent(visit.zone(), visit.cost()) != null) {
        continue;
      }
      for (String next : zone.neighbours()) {
        queue.add(new Visit(next, visit.cost() + step(next, surface)));
      }
    }
    return far;
  }

  private double step(String id, Surface surface) {
    Zone zone = zones.get(id);
    if (zone == null || zone.internal()) {
      return INTERNAL;
    }
    return isOn(zone, surface) ? 1 : OFF_SURFACE;
  }

  private static boolean isOn(Zone zone, Surface surface) {
    return switch (surface) {
      case ANY -> true;
      case FRONT -> zone.views().contains("front") && !zone.id().contains("outer") && !zone.id().contains("inner");
      case BACK ->
          zone.views().contains("back") && !zone.id().contains("outer") && !zone.id().contains("inner")
              || zone.id().contains("back") || zone.id().startsWith("calf");
      case OUTER -> zone.id().contains("outer") || zone.id().contains("side") || zone.id().contains("lateral");
      case INNER -> zone.id().contains("inner");
    };
  }
}
