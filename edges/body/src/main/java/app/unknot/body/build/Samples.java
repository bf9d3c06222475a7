package app.unknot.body.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cells of the left half with their area and with sample places spread evenly over each, each sample with its
 * zone. Cells that hold no surface are left out, so their numbers differ from those of {@link Cells}.
 */
final class Samples {
  /** Samples a cell. */
  static final int PER_CELL = 12;

  private static final int SPLIT = 4;

  /**
   * A cell of the left half.
   *
   * @param number its number in {@link Cells}
   * @param centre coordinates on the neutral figure, cm
   * @param normal outward direction
   * @param area cm2
   * @param places coordinates of the samples
   * @param zones zone of each sample
   */
  record Cell(int number, double[] centre, double[] normal, double area, List<double[]> places, List<String> zones) {}

  private record Piece(double[] place, double[] normal, SurfacePoint point, double area) {}

  /** The cells. */
  final List<Cell> cells = new ArrayList<>();

  Samples(Surface surface, boolean[] visible, Cells division, BodyPlace places, ZoneRules rules) {
    Map<Integer, List<Piece>> pieces = new HashMap<>();
    for (int t = 0; t < surface.count() / 2; t++) {
      if (visible[t]) {
        for (Piece piece : split(surface, t)) {
          pieces.computeIfAbsent(division.cell(piece.point), key -> new ArrayList<>()).add(piece);
        }
      }
    }
    for (int number = 0; number < division.half(); number++) {
      List<Piece> own = pieces.getOrDefault(number, List.of());
      if (own.size() >= PER_CELL) {
        cells.add(cell(number, own, places, rules));
      }
    }
  }

  /** Cuts a triangle into equal small ones and returns their middles. */
  private static List<Piece> split(Surface surface, int t) {
    List<Piece> pieces = new ArrayList<>();
    double area = surface.area(Shape.NEUTRAL, t) / (SPLIT * SPLIT);
    for (int i = 0; i < SPLIT; i++) {
      for (int j = 0; j < SPLIT - i; j++) {
        pieces.add(piece(surface, t, (i + 1 / 3.0) / SPLIT, (j + 1 / 3.0) / SPLIT, area));
        if (j < SPLIT - i - 1) {
          pieces.add(piece(surface, t, (i + 2 / 3.0) / SPLIT, (j + 2 / 3.0) / SPLIT, area));
        }
      }
    }
    return pieces;
  }

  private static Piece piece(Surface surface, int t, double first, double second, double area) {
    SurfacePoint point = new SurfacePoint(t, first, second, 1 - first - second);
    return new Piece(surface.place(Shape.NEUTRAL, point), surface.normal(Shape.NEUTRAL, point), point, area);
  }

  private static Cell cell(int number, List<Piece> pieces, BodyPlace places, ZoneRules rules) {
    double area = 0;
    double[] centre = new double[3];
    double[] normal = new double[3];
    for (Piece piece : pieces) {
      area += piece.area;
      centre = Vec.plus(centre, Vec.times(piece.place, piece.area));
      normal = Vec.plus(normal, Vec.times(piece.normal, piece.area));
    }
    centre = Vec.times(centre, 1 / area);
    List<double[]> samples = new ArrayList<>();
    List<String> zones = new ArrayList<>();
    for (Piece piece : spread(pieces, centre)) {
      samples.add(piece.place);
      zones.add(rules.zone(places.tell(piece.point)));
    }
    return new Cell(number, centre, Vec.unit(normal), area, samples, zones);
  }

  /** Picks pieces that are spread evenly: farthest points first, then each moves to the middle of what is nearest. */
  private static List<Piece> spread(List<Piece> pieces, double[] centre) {
    List<Piece> picked = new ArrayList<>();
    picked.add(pieces.stream().min(Comparator.comparingDouble(piece -> Vec.distance(piece.place, centre))).orElseThrow());
    double[] far = new double[pieces.size()];
    Arrays.fill(far, Double.MAX_VALUE);
    while (picked.size() < PER_CELL) {
      int best = 0;
      for (int i = 0; i < far.length; i++) {
        far[i] = Math.min(far[i], Vec.distance(pieces.get(i).place, picked.getLast().place));
        best = far[i] > far[best] ? i : best;
      }
      picked.add(pieces.get(best));
    }
    for (int round = 0; round < 4; round++) {
      double[][] sums = new double[PER_CELL][4];
      for (Piece piece : pieces) {
        double[] sum = sums[nearest(picked, piece.place)];
        for (int c = 0; c < 3; c++) {
          sum[c] += piece.place[c] * piece.area;
        }
        sum[3] += piece.area;
      }
      for (int k = 0; k < PER_CELL; k++) {
        if (sums[k][3] > 0) {
          double[] mean = {sums[k][0] / sums[k][3], sums[k][1] / sums[k][3], sums[k][2] / sums[k][3]};
          picked.set(k, pieces.stream().min(Comparator.comparingDouble(piece -> Vec.distance(piece.place, mean))).orElseThrow());
        }
      }
    }
    return picked;
  }

  private static int nearest(List<Piece> picked, double[] place) {
    int best = 0;
    double least = Double.MAX_VALUE;
    for (int k = 0; k < picked.size(); k++) {
      double far = Vec.distance(picked.get(k).place, place);
      if (far < least) {
        least = far;
        best = k;
      }
    }
    return best;
  }
}
