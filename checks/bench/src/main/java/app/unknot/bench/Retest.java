package app.unknot.bench;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.Link;
import app.unknot.atlas.TriggerPoint;
import app.unknot.body.Drawing;
import app.unknot.body.Figure;
import app.unknot.body.FigureZone;
import app.unknot.body.Painted;
import app.unknot.body.PaintedZones;
import app.unknot.body.Patch;
import app.unknot.body.Place;
import app.unknot.locate.Candidate;
import app.unknot.locate.Complaint;
import app.unknot.locate.Locator;
import app.unknot.terms.Side;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * How much a shaky hand matters: paints the essential zones of every trigger point on the figure, moves each zone's
 * paint by some centimetres in a random direction along the surface, and asks whether the muscle still stands among the
 * first three. A simulation of the atlas on itself, so real people do worse; what it tells is the difference that the
 * hand makes.
 */
public final class Retest {
  private static final double[] SHIFTS = {0, 1.5, 2, 3};
  private static final int STAMPS = 9;
  private static final int FIRST = 3;

  private final Atlas atlas = Atlas.standard();
  private final Figure figure = Figure.standard();
  private final Locator locator = Locator.standard();
  private final RandomGenerator random;

  /**
   * What came of it.
   *
   * @param overlap median overlap with the drawing that was not moved (Jaccard index)
   * @param first share of points whose muscle stands first
   * @param three share of points whose muscle stands among the first three
   * @param count points looked at
   */
  record Outcome(double overlap, double first, double three, int count) {}

  /** Prepares a run that goes the same way each time. */
  Retest(long seed) {
    random = new SplittableRandom(seed);
  }

  /** Prints a table; the only word, if any, is the seed. */
  public static void main(String[] words) {
    long seed = words.length > 0 ? Long.parseLong(words[0]) : 1;
    Retest retest = new Retest(seed);
    System.out.printf("figure %s, seed %d%n", retest.figure.version(), seed);
    System.out.println("| paint moved by | same area (Jaccard), median | true muscle first | among the first three |");
    System.out.println("|---|---|---|---|");
    print("zones named exactly", retest.exact());
    for (double shift : SHIFTS) {
      print("%.1f cm".formatted(shift), retest.moved(shift, 1));
    }
  }

  private static void print(String what, Outcome outcome) {
    System.out.printf(
        Locale.ROOT, "| %s | %.2f | %.2f | %.2f of %d |%n", what, outcome.overlap, outcome.first, outcome.three, outcome.count);
  }

  private Outcome exact() {
    Ranks ranks = new Ranks();
    for (TriggerPoint point : atlas.points().values()) {
      List<FigureZone> zones = zones(point);
      if (!zones.isEmpty()) {
        Complaint.Builder told = Complaint.builder();
        zones.forEach(zone -> told.paint(zone.zone(), zone.side()));
        ranks.add(1, rank(told.build(), point));
      }
    }
    return ranks.outcome();
  }

  /**
   * Paints and moves.
   *
   * @param shift how far, in cm
   * @param every 1 for all points, n for every nth
   */
  Outcome moved(double shift, int every) {
    Ranks ranks = new Ranks();
    int number = 0;
    for (TriggerPoint point : atlas.points().values()) {
      List<FigureZone> zones = zones(point);
      if (zones.isEmpty() || number++ % every != 0) {
        continue;
      }
      Drawing drawing = drawing(zones, shift);
      Complaint.Builder told = Complaint.builder();
      PaintedZones.of(figure, drawing).forEach(told::paint);
      ranks.add(
          Painted.of(figure, drawing(zones, 0)).overlap(Painted.of(figure, drawing)), rank(told.build(), point));
    }
    return ranks.outcome();
  }

  private static final class Ranks {
    private final List<Double> overlaps = new ArrayList<>();
    private int first;
    private int three;

    void add(double overlap, int rank) {
      overlaps.add(overlap);
      first += rank == 1 ? 1 : 0;
      three += rank <= FIRST ? 1 : 0;
    }

    Outcome outcome() {
      overlaps.sort(null);
      double count = overlaps.size();
      return new Outcome(overlaps.get(overlaps.size() / 2), first / count, three / count, overlaps.size());
    }
  }

  /** The essential zones of a point of the left that can be painted. */
  private List<FigureZone> zones(TriggerPoint point) {
    List<FigureZone> zones = new ArrayList<>();
    for (Link link : atlas.links()) {
      if (link.cause().equals(point.id()) && link.kind() == Link.Kind.ESSENTIAL) {
        for (FigureZone zone : figure.zones()) {
          if (zone.zone().equals(link.zone()) && zone.side() != Side.RIGHT) {
            zones.add(zone);
          }
        }
      }
    }
    return zones;
  }

  private Drawing drawing(List<FigureZone> zones, double shift) {
    List<Patch> patches = new ArrayList<>();
    for (FigureZone zone : zones) {
      double radius = Math.clamp(Math.sqrt(zone.area() / (Math.PI * STAMPS)) * 1.2, 0.5, 3);
      double[] way = {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()};
      double length = Math.sqrt(way[0] * way[0] + way[1] * way[1] + way[2] * way[2]);
      List<Place> stamps = new ArrayList<>();
      for (Place place : spread(zone)) {
        Place moved =
            new Place(
                place.x() + way[0] / length * shift, place.y() + way[1] / length * shift, place.z() + way[2] / length * shift);
        stamps.add(shift == 0 ? place : onSurface(moved));
      }
      patches.add(new Patch(null, null, null, List.of(new Patch.Stroke(radius, stamps))));
    }
    return new Drawing(patches);
  }

  /** Some places of a zone, far from each other. */
  private List<Place> spread(FigureZone zone) {
    int number = figure.zoneNumber(zone.zone(), zone.side());
    List<Place> all = new ArrayList<>();
    for (int s = 0; s < figure.cells() * figure.samplesPerCell(); s++) {
      if (figure.sampleZone(s) == number) {
        all.add(figure.sample(s));
      }
    }
    List<Place> picked = new ArrayList<>(List.of(all.get(all.size() / 2)));
    while (picked.size() < Math.min(STAMPS, all.size())) {
      Place farthest = null;
      double most = -1;
      for (Place place : all) {
        double least = picked.stream().mapToDouble(place::distance).min().orElseThrow();
        if (least > most) {
          most = least;
          farthest = place;
        }
      }
      picked.add(farthest);
    }
    return picked;
  }

  private Place onSurface(Place place) {
    Place best = place;
    double least = Double.MAX_VALUE;
    for (int s = 0; s < figure.cells() * figure.samplesPerCell(); s++) {
      double distance = figure.sample(s).distance(place);
      if (distance < least) {
        least = distance;
        best = figure.sample(s);
      }
    }
    return best;
  }

  /** The place of the point's muscle on the left in the ranking of muscles, from 1. */
  private int rank(Complaint complaint, TriggerPoint point) {
    Set<String> before = new LinkedHashSet<>();
    for (Candidate candidate : locator.locate(complaint).candidates()) {
      String muscle = candidate.point().muscle().id() + candidate.side();
      if (candidate.point().muscle().id().equals(point.muscle().id()) && candidate.side() != Side.RIGHT) {
        return before.size() + 1;
      }
      before.add(muscle);
    }
    return Integer.MAX_VALUE;
  }
}
