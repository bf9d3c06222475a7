package app.unknot.body;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.Zone;
import app.unknot.terms.Side;
import org.jspecify.annotations.Nullable;

/**
 * How much of each pixel of a view is painted, 0 to 1. The border of a stroke is soft over a pixel and a half. A stamp
 * paints what lies within its radius unless it was set on the far side of what the view shows. A zone inside the body
 * shows where the surface over it is.
 */
final class PaintMask {
  private static final double LOOKS_AWAY = -0.25;
  private static final double SOFT = 1.5;

  private final Figure figure;
  private final FigureView view;
  private final FigureMap map;
  private @Nullable PixelPlaces places;

  PaintMask(Figure figure, FigureView view, FigureMap map) {
    this.figure = figure;
    this.view = view;
    this.map = map;
  }

  /** Returns what a patch paints on the surface. */
  float[] surface(Patch patch) {
    return marks(patch, false);
  }

  /** Returns where a patch paints zones inside the body. */
  float[] inside(Patch patch) {
    return marks(patch, true);
  }

  /** Returns what a patch paints, on the surface and inside. */
  float[] whole(Patch patch) {
    float[] whole = surface(patch);
    float[] inside = inside(patch);
    for (int pixel = 0; pixel < whole.length; pixel++) {
      whole[pixel] = Math.max(whole[pixel], inside[pixel]);
    }
    return whole;
  }

  /** Returns whether a patch names nothing but zones inside the body. */
  static boolean isInside(Patch patch) {
    return patch.ops().stream().allMatch(op -> op instanceof Patch.Fill fill && isInside(fill.zone()));
  }

  private static boolean isInside(String zone) {
    Zone known = Atlas.standard().zones().get(zone);
    return known != null && known.internal();
  }

  private float[] marks(Patch patch, boolean inside) {
    float[] marks = new float[map.width() * map.height()];
    for (Patch.Op op : patch.ops()) {
      switch (op) {
        case Patch.Stroke stroke when !inside -> stroke.at().forEach(at -> stamp(marks, at, stroke.radius(), 1));
        case Patch.Erase erase when !inside -> erase.at().forEach(at -> stamp(marks, at, erase.radius(), 0));
        case Patch.Fill fill -> zone(marks, fill.zone(), fill.side(), inside, 1);
        case Patch.Clear clear -> zone(marks, clear.zone(), clear.side(), inside, 0);
        default -> {}
      }
    }
    return marks;
  }

  private void stamp(float[] marks, Place at, double radius, int to) {
    if (figure.normal(figure.nearestCell(at)).dot(view.toward()) <= LOOKS_AWAY) {
      return;
    }
    double soft = SOFT / view.perCm();
    places().near(
        at,
        radius + soft,
        (pixel, distance) -> {
          float share = (float) Math.clamp((radius - distance) / soft + 0.5, 0, 1);
          marks[pixel] = to == 1 ? Math.max(marks[pixel], share) : Math.min(marks[pixel], 1 - share);
        });
  }

  /** Only strokes need it. */
  private PixelPlaces places() {
    if (places == null) {
      places = new PixelPlaces(map);
    }
    return places;
  }

  private void zone(float[] marks, String zone, Side side, boolean inside, int to) {
    int number = figure.zoneNumber(zone, side);
    if (number > 0 == inside) {
      return;
    }
    int shown = inside ? over(zone, side) : number;
    for (int pixel = 0; shown > 0 && pixel < marks.length; pixel++) {
      if (map.zone(pixel % map.width(), pixel / map.width()) == shown) {
        marks[pixel] = to;
      }
    }
  }

  private int over(String inside, Side side) {
    Zone zone = Atlas.standard().zones().get(inside);
    if (zone == null || zone.surface() == null) {
      return 0;
    }
    int number = figure.zoneNumber(zone.surface(), side);
    return number > 0 ? number : figure.zoneNumber(zone.surface(), Side.MID);
  }
}
