package app.unknot.body;

import app.unknot.terms.Side;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The surface that a patch or a whole drawing covers, as the set of painted samples, and the painted zones inside the
 * body. A stamp paints a sample within its radius whose cell does not look away from the stamp's: a stroke on the palm
 * does not reach the back of the hand.
 */
public final class Painted {
  private static final double LOOKS_AWAY = -0.25;

  private final Figure figure;
  private final BitSet samples = new BitSet();
  private final Map<String, FigureZone> inside = new LinkedHashMap<>();

  private Painted(Figure figure) {
    this.figure = figure;
  }

  /** Returns what a patch covers. */
  public static Painted of(Figure figure, Patch patch) {
    Painted painted = new Painted(figure);
    patch.ops().forEach(painted::apply);
    return painted;
  }

  /** Returns what all patches of a drawing cover together. */
  public static Painted of(Figure figure, Drawing drawing) {
    Painted painted = new Painted(figure);
    for (Patch patch : drawing.patches()) {
      Painted one = of(figure, patch);
      painted.samples.or(one.samples);
      painted.inside.putAll(one.inside);
    }
    return painted;
  }

  private void apply(Patch.Op op) {
    switch (op) {
      case Patch.Stroke stroke -> stroke.at().forEach(at -> stamp(at, stroke.radius(), true));
      case Patch.Erase erase -> erase.at().forEach(at -> stamp(at, erase.radius(), false));
      case Patch.Fill fill -> zone(fill.zone(), fill.side(), true);
      case Patch.Clear clear -> zone(clear.zone(), clear.side(), false);
    }
  }

  private void stamp(Place at, double radius, boolean on) {
    Place normal = figure.normal(figure.nearestCell(at));
    int per = figure.samplesPerCell();
    for (int cell = 0; cell < figure.cells(); cell++) {
      if (figure.centre(cell).distance(at) < radius + 6.5 && figure.normal(cell).dot(normal) > LOOKS_AWAY) {
        for (int s = cell * per; s < (cell + 1) * per; s++) {
          if (figure.sample(s).distance(at) <= radius) {
            samples.set(s, on);
          }
        }
      }
    }
  }

  private void zone(String zone, Side side, boolean on) {
    int number = figure.zoneNumber(zone, side);
    if (number == 0) {
      if (on) {
        inside.put(zone + side, new FigureZone(zone, side, 0));
      } else {
        inside.remove(zone + side);
      }
      return;
    }
    for (int s = 0; s < figure.cells() * figure.samplesPerCell(); s++) {
      if (figure.sampleZone(s) == number) {
        samples.set(s, on);
      }
    }
  }

  /** Returns whether nothing is painted. */
  public boolean isEmpty() {
    return samples.isEmpty() && inside.isEmpty();
  }

  /** Returns whether a sample is painted. */
  public boolean has(int sample) {
    return samples.get(sample);
  }

  /** Returns the painted zones inside the body; their area is 0. */
  public List<FigureZone> inside() {
    return List.copyOf(inside.values());
  }

  /** Returns the painted area on the neutral figure, in cm2. */
  public double area() {
    return samples.stream().mapToDouble(this::sampleArea).sum();
  }

  /** Returns the painted share of the whole surface, 0 to 1. */
  public double shareOfBody() {
    return area() / figure.bodyArea();
  }

  /** Returns the painted share of each cell that has paint: cell number to share, above 0 and at most 1. */
  public Map<Integer, Double> cells() {
    Map<Integer, Double> cells = new TreeMap<>();
    samples.stream().forEach(s -> cells.merge(s / figure.samplesPerCell(), 1.0 / figure.samplesPerCell(), Double::sum));
    cells.replaceAll((cell, share) -> Math.min(1, share));
    return cells;
  }

  /** Returns the painted area of each zone that has paint, in cm2, in the order of {@link Figure#zones()}. */
  public Map<FigureZone, Double> zones() {
    Map<Integer, Double> areas = new TreeMap<>();
    samples.stream().forEach(s -> areas.merge(figure.sampleZone(s), sampleArea(s), Double::sum));
    Map<FigureZone, Double> zones = new LinkedHashMap<>();
    areas.forEach((number, area) -> zones.put(figure.zones().get(number - 1), area));
    return zones;
  }

  /** Returns the area-weighted mean place of the paint; NaN coordinates when nothing is painted. */
  public Place centre() {
    double area = area();
    double[] sum = new double[3];
    samples.stream()
        .forEach(
            s -> {
              Place place = figure.sample(s);
              sum[0] += place.x() * sampleArea(s);
              sum[1] += place.y() * sampleArea(s);
              sum[2] += place.z() * sampleArea(s);
            });
    return new Place(sum[0] / area, sum[1] / area, sum[2] / area);
  }

  /**
   * Returns how much two drawings share: the area that both cover divided by the area that either covers (Jaccard
   * index), 0 to 1; 1 when both are empty.
   */
  public double overlap(Painted other) {
    BitSet both = (BitSet) samples.clone();
    both.and(other.samples);
    BitSet either = (BitSet) samples.clone();
    either.or(other.samples);
    double all = either.stream().mapToDouble(this::sampleArea).sum();
    return all == 0 ? 1 : both.stream().mapToDouble(this::sampleArea).sum() / all;
  }

  /**
   * Returns how far two drawings lie apart: the mean distance from the paint of each to the nearest paint of the other,
   * in cm; 0 when both cover the same, NaN when one is empty.
   */
  public double distance(Painted other) {
    return (oneWay(other) + other.oneWay(this)) / 2;
  }

  private double oneWay(Painted other) {
    int[] theirs = other.samples.stream().toArray();
    double sum = 0;
    double area = 0;
    for (int s : samples.stream().toArray()) {
      double least = other.samples.get(s) ? 0 : Double.POSITIVE_INFINITY;
      for (int i = 0; i < theirs.length && least > 0; i++) {
        least = Math.min(least, figure.sample(s).distance(figure.sample(theirs[i])));
      }
      sum += least * sampleArea(s);
      area += sampleArea(s);
    }
    return area == 0 || theirs.length == 0 ? Double.NaN : sum / area;
  }

  private double sampleArea(int sample) {
    return figure.area(sample / figure.samplesPerCell()) / figure.samplesPerCell();
  }
}
