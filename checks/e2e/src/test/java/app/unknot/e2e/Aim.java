package app.unknot.e2e;

import app.unknot.body.Figure;
import app.unknot.body.FigureMap;
import app.unknot.terms.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Knows from the figure's own files where on a picture a place of the body is seen. */
final class Aim {
  static final Figure FIGURE = Figure.standard();

  private Aim() {}

  /**
   * A position in the picture of a view.
   *
   * @param x pixels of the view from its left edge
   * @param y pixels of the view from its top
   */
  record Spot(double x, double y) {
    Spot plus(double dx, double dy) {
      return new Spot(x + dx, y + dy);
    }

    private double distance(Spot other) {
      return Math.hypot(x - other.x, y - other.y);
    }
  }

  /** Returns a spot well inside a zone, as the neutral figure shows it. */
  static Spot middleOf(String view, String zone, Side side) {
    return middleOf("neutral", view, zone, side);
  }

  /** Returns a spot well inside a zone: the pixel nearest to its centre. */
  static Spot middleOf(String figure, String view, String zone, Side side) {
    List<Spot> pixels = pixels(map(figure, view), FIGURE.zoneNumber(zone, side));
    Spot centre =
        new Spot(
            pixels.stream().mapToDouble(Spot::x).average().orElseThrow(),
            pixels.stream().mapToDouble(Spot::y).average().orElseThrow());
    return pixels.stream().min(Comparator.comparingDouble(centre::distance)).orElseThrow();
  }

  /** Returns the spot on the outline of the neutral figure that is met first on the way from the right edge of the picture. */
  static Spot rightmostAt(String view, int y) {
    FigureMap map = map("neutral", view);
    for (int x = map.width() - 1; x >= 0; x--) {
      if (map.zone(x, y) != 0) {
        return new Spot(x + 0.5, y + 0.5);
      }
    }
    throw new AssertionError("nothing of the figure in row " + y + " of " + view);
  }

  /** Returns all spots of the neutral figure in a view, row by row. */
  static List<Spot> all(String view) {
    return pixels(map("neutral", view), -1);
  }

  private static FigureMap map(String figure, String view) {
    return FIGURE.map(figure, FIGURE.view(view).orElseThrow());
  }

  /** @param zone number of a zone, or -1 for any */
  private static List<Spot> pixels(FigureMap map, int zone) {
    List<Spot> pixels = new ArrayList<>();
    for (int y = 0; y < map.height(); y++) {
      for (int x = 0; x < map.width(); x++) {
        int number = map.zone(x, y);
        if (zone == -1 ? number != 0 : number == zone) {
          pixels.add(new Spot(x + 0.5, y + 0.5));
        }
      }
    }
    return pixels;
  }
}
