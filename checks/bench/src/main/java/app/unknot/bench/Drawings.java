package app.unknot.bench;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.Zone;
import app.unknot.locate.Complaint;
import app.unknot.locate.Complaint.Place;
import app.unknot.terms.Side;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Random contiguous paint: from a random surface zone on, neighbours are added at random until enough zones are painted.
 * One-sided paint keeps to its side and the midline; two-sided paint may cross it.
 */
final class Drawings {
  private final BodyMap body;
  private final RandomGenerator random;

  Drawings(Atlas atlas, long seed) {
    body = new BodyMap(atlas);
    random = new SplittableRandom(seed);
  }

  Complaint next(int zones, boolean oneSided) {
    while (true) {
      Place start = body.places.get(random.nextInt(body.places.size()));
      if (!surface(start) || oneSided && start.side() == Side.MID) {
        continue;
      }
      Set<Place> painted = grown(start, zones, oneSided);
      if (painted.size() == zones) {
        Complaint.Builder builder = Complaint.builder();
        painted.forEach(place -> builder.paint(place.zone(), place.side()));
        return builder.build();
      }
    }
  }

  List<Complaint> some(int count, int zones, boolean oneSided) {
    List<Complaint> drawings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      drawings.add(next(zones, oneSided));
    }
    return drawings;
  }

  /** Drawings of 1 to this many zones, evenly mixed, one in five two-sided. */
  List<Complaint> mixed(int count, int most) {
    List<Complaint> drawings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      drawings.add(next(1 + i % most, random.nextInt(5) > 0));
    }
    return drawings;
  }

  private Set<Place> grown(Place start, int zones, boolean oneSided) {
    Set<Place> painted = new LinkedHashSet<>(Set.of(start));
    List<Place> edge = new ArrayList<>(next(start, start.side(), oneSided));
    while (painted.size() < zones && !edge.isEmpty()) {
      Place place = edge.remove(random.nextInt(edge.size()));
      if (painted.add(place)) {
        edge.addAll(next(place, start.side(), oneSided));
      }
    }
    return painted;
  }

  private List<Place> next(Place place, Side side, boolean oneSided) {
    return body.neighbours(place).stream()
        .filter(this::surface)
        .filter(p -> !oneSided || p.side() == side || p.side() == Side.MID)
        .toList();
  }

  private boolean surface(Place place) {
    Zone zone = body.zone(place);
    return !zone.internal();
  }
}
