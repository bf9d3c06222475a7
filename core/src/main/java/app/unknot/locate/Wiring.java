package app.unknot.locate;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.Link;
import app.unknot.atlas.Mimic;
import app.unknot.atlas.Trait;
import app.unknot.atlas.TriggerPoint;
import app.unknot.atlas.Zone;
import app.unknot.terms.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The atlas laid out for computing: every zone and side is a spot with a number, every trigger point and look-alike on
 * each side is a cause with the spots it reaches. Immutable.
 */
final class Wiring {
  /**
   * A cause.
   *
   * @param point the trigger point, or null for a look-alike
   * @param mimic the look-alike, or null for a trigger point
   * @param side its side
   * @param spot numbers of the spots it reaches, ascending
   * @param strength how strongly, in the same order
   * @param darkness logarithm of (1 - strength), in the same order
   * @param regions numbers of the regions, with side, of its own site and its essential zones
   * @param priorHere probability before any pain is told when one of its regions hurts, without published shares
   * @param priorElsewhere the same when none of them does
   * @param shares published share by number of the complaint; NaN where none is published
   * @param traits its symptoms and movements by term
   */
  record Cause(
      @Nullable TriggerPoint point,
      @Nullable Mimic mimic,
      Side side,
      int[] spot,
      double[] strength,
      double[] darkness,
      int[] regions,
      double priorHere,
      double priorElsewhere,
      double[] shares,
      Map<String, Trait> traits) {}

  final Atlas atlas;
  final Weights weights;
  final List<Cause> causes = new ArrayList<>();
  final int spots;
  private final Map<String, Integer> first = new HashMap<>();

  /** For each spot the causes that reach it. */
  final BitSet[] causesAt;

  /** For each complaint of the atlas which spots belong to it. */
  final boolean[][] complaintAt;

  final Zone[] zoneOf;
  final Side[] sideOf;
  final int[][] neighbours;
  final int[] regionOf;
  final int regions;
  private final Map<String, Double> shareOfMuscle = new HashMap<>();

  Wiring(Atlas atlas) {
    this.atlas = atlas;
    weights = new Weights(atlas);
    int count = 0;
    for (Zone zone : atlas.zones().values()) {
      first.put(zone.id(), count);
      count += zone.paired() ? 2 : 1;
    }
    spots = count;
    zoneOf = new Zone[spots];
    sideOf = new Side[spots];
    for (Zone zone : atlas.zones().values()) {
      int at = spot(zone.id(), zone.paired() ? Side.LEFT : Side.MID);
      zoneOf[at] = zone;
      sideOf[at] = zone.paired() ? Side.LEFT : Side.MID;
      if (zone.paired()) {
        zoneOf[at + 1] = zone;
        sideOf[at + 1] = Side.RIGHT;
      }
    }
    regionOf = new int[spots];
    regions = numberRegions();
    neighbours = new int[spots][];
    for (int s = 0; s < spots; s++) {
      neighbours[s] = neighboursOf(s);
    }
    complaintAt = new boolean[atlas.complaints().size()][spots];
    for (int i = 0; i < complaintAt.length; i++) {
      for (int s = 0; s < spots; s++) {
        complaintAt[i][s] = atlas.complaints().get(i).zones().contains(zoneOf[s].id());
      }
    }
    wireCauses();
    causesAt = new BitSet[spots];
    for (int s = 0; s < spots; s++) {
      causesAt[s] = new BitSet(causes.size());
    }
    for (int c = 0; c < causes.size(); c++) {
      for (int s : causes.get(c).spot()) {
        causesAt[s].set(c);
      }
    }
  }

  /** Returns the numbers of all causes. */
  BitSet everyCause() {
    BitSet all = new BitSet(causes.size());
    all.set(0, causes.size());
    return all;
  }

  /**
   * Returns the number of a zone and side.
   *
   * @throws IllegalArgumentException when the atlas has no such zone or the zone has no such side
   */
  int spot(String zone, Side side) {
    Integer at = first.get(zone);
    if (at == null) {
      throw new IllegalArgumentException("The atlas has no zone %s.".formatted(zone));
    }
    boolean paired = atlas.zones().get(zone).paired();
    if (paired == (side == Side.MID)) {
      throw new IllegalArgumentException(
          paired
              ? "Zone %s needs a side, left or right.".formatted(zone)
              : "Zone %s lies on the midline; its side is mid.".formatted(zone));
    }
    return side == Side.RIGHT ? at + 1 : at;
  }

  /**
   * Returns the number of the cause that is this point on this side.
   *
   * @throws IllegalArgumentException when there is none
   */
  int cause(String point, Side side) {
    for (int c = 0; c < causes.size(); c++) {
      TriggerPoint own = causes.get(c).point();
      if (own != null && own.id().equals(point) && causes.get(c).side() == side) {
        return c;
      }
    }
    throw new IllegalArgumentException(
        "The atlas has no trigger point %s on the %s.".formatted(point, side.code()));
  }

  /** Returns what a muscle with several points gives each of them of its prior. */
  double shareOfMuscle(TriggerPoint point) {
    return shareOfMuscle.get(point.muscle().id());
  }

  /** Numbers the regions, each side on its own: pain on the right does not make the left a painful region. */
  private int numberRegions() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int s = 0; s < spots; s++) {
      String region = zoneOf[s].region() + sideOf[s];
      regionOf[s] = numbers.computeIfAbsent(region, r -> numbers.size());
    }
    return numbers.size();
  }

  private int[] neighboursOf(int s) {
    List<Integer> next = new ArrayList<>();
    for (String id : zoneOf[s].neighbours()) {
      boolean paired = atlas.zones().get(id).paired();
      if (!paired) {
        next.add(spot(id, Side.MID));
      } else if (sideOf[s] == Side.MID) {
        next.add(spot(id, Side.LEFT));
        next.add(spot(id, Side.RIGHT));
      } else {
        next.add(spot(id, sideOf[s]));
      }
    }
    return next.stream().mapToInt(Integer::intValue).toArray();
  }

  private void wireCauses() {
    Map<String, List<Link>> links = new HashMap<>();
    for (Link link : atlas.links()) {
      links.computeIfAbsent(link.cause(), c -> new ArrayList<>()).add(link);
    }
    Map<String, Map<String, Trait>> traits = new HashMap<>();
    for (Trait trait : atlas.traits()) {
      traits.computeIfAbsent(trait.cause(), c -> new LinkedHashMap<>()).put(trait.term(), trait);
    }
    Map<String, Integer> pointsOfMuscle = new HashMap<>();
    for (TriggerPoint point : atlas.points().values()) {
      pointsOfMuscle.merge(point.muscle().id(), 1, Integer::sum);
    }
    pointsOfMuscle.forEach(
        (muscle, points) -> shareOfMuscle.put(muscle, Math.pow(points, -weights.priorShare)));
    for (TriggerPoint point : atlas.points().values()) {
      Map<String, Trait> own = new LinkedHashMap<>(traits.getOrDefault(point.muscle().id(), Map.of()));
      own.putAll(traits.getOrDefault(point.id(), Map.of()));
      for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
        causes.add(cause(point, null, side, links.getOrDefault(point.id(), List.of()), own));
      }
    }
    for (Mimic mimic : atlas.mimics().values()) {
      for (Side side : mimic.paired() ? List.of(Side.LEFT, Side.RIGHT) : List.of(Side.MID)) {
        causes.add(
            cause(
                null,
                mimic,
                side,
                links.getOrDefault(mimic.id(), List.of()),
                traits.getOrDefault(mimic.id(), Map.of())));
      }
    }
  }

  private Cause cause(
      @Nullable TriggerPoint point,
      @Nullable Mimic mimic,
      Side side,
      List<Link> links,
      Map<String, Trait> traits) {
    double[] strongest = new double[spots];
    boolean[] core = new boolean[spots];
    for (Link link : links) {
      double strength = weights.strength(link, mimic != null);
      if (mimic != null && strength < weights.mimicFloor) {
        continue;
      }
      for (int s : reached(link, side)) {
        strongest[s] = Math.max(strongest[s], strength);
        core[s] |= link.kind() != Link.Kind.SPILLOVER;
      }
    }
    int[] spot = new int[spots];
    double[] strength = new double[spots];
    double[] darkness = new double[spots];
    int reached = 0;
    for (int s = 0; s < spots; s++) {
      if (strongest[s] > 0) {
        spot[reached] = s;
        strength[reached] = strongest[s];
        darkness[reached++] = Math.log1p(-strongest[s]);
      }
    }
    return new Cause(
        point,
        mimic,
        side,
        Arrays.copyOf(spot, reached),
        Arrays.copyOf(strength, reached),
        Arrays.copyOf(darkness, reached),
        regions(core),
        prior(point, mimic, true),
        prior(point, mimic, false),
        shares(point),
        Map.copyOf(traits));
  }

  private int[] regions(boolean[] core) {
    return IntStream.range(0, spots)
        .filter(s -> core[s])
        .map(s -> regionOf[s])
        .distinct()
        .toArray();
  }

  private double prior(@Nullable TriggerPoint point, @Nullable Mimic mimic, boolean here) {
    return point == null
        ? Objects.requireNonNull(mimic).prior() * weights.mimicScale
        : weights.classPrior(point.muscle().frequencyClass(), here);
  }

  private double[] shares(@Nullable TriggerPoint point) {
    double[] shares = new double[atlas.complaints().size()];
    for (int i = 0; i < shares.length; i++) {
      Double share =
          point == null ? null : atlas.complaints().get(i).shares().get(point.muscle().id());
      shares[i] = share == null ? Double.NaN : share;
    }
    return shares;
  }

  private List<Integer> reached(Link link, Side side) {
    Zone zone = atlas.zones().get(link.zone());
    if (!zone.paired()) {
      return List.of(spot(link.zone(), Side.MID));
    }
    return switch (link.reach()) {
      case LEFT -> List.of(spot(link.zone(), Side.LEFT));
      case RIGHT -> List.of(spot(link.zone(), Side.RIGHT));
      case BOTH -> List.of(spot(link.zone(), Side.LEFT), spot(link.zone(), Side.RIGHT));
      case SAME, OTHER ->
          side == Side.MID
              ? List.of(spot(link.zone(), Side.LEFT), spot(link.zone(), Side.RIGHT))
              : List.of(spot(link.zone(), link.reach() == Link.Reach.SAME ? side : side.mirrored()));
    };
  }
}
