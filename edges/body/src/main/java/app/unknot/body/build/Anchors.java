package app.unknot.body.build;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place of the surface that a drawn point means: what one sees there when looking at the left half of the
 * neutral figure. Front, back, top and sole are told as x with y or z, left and inner as z with y.
 */
final class Anchors {
  private final Surface surface;
  private final boolean[] visible;
  private final Part[] parts;

  /** From where a drawing is looked at. */
  enum Look {
    FRONT(0, 1, 2, 1),
    BACK(0, 1, 2, -1),
    LEFT(2, 1, 0, 1),
    INNER(2, 1, 0, -1),
    TOP(0, 2, 1, 1),
    SOLE(0, 2, 1, -1);

    /** The axes of the drawn pair. */
    final int across;

    final int up;
    private final int deep;
    private final int toward;

    Look(int across, int up, int deep, int toward) {
      this.across = across;
      this.up = up;
      this.deep = deep;
      this.toward = toward;
    }

    /** Returns the direction to the viewer. */
    double[] toward() {
      double[] direction = new double[3];
      direction[deep] = toward;
      return direction;
    }
  }

  Anchors(Surface surface, boolean[] visible, BodyPlace places) {
    this.surface = surface;
    this.visible = visible;
    parts = new Part[surface.count() / 2];
    for (int t = 0; t < parts.length; t++) {
      parts[t] = places.part(new SurfacePoint(t, 1 / 3.0, 1 / 3.0, 1 / 3.0));
    }
  }

  /**
   * Returns the place nearest to the viewer under a drawn point, or the nearest edge of the figure where it misses.
   *
   * @param on the parts of the body that are meant; empty for all
   * @return the place, or null when it misses by more than the reach
   */
  @Nullable SurfacePoint find(Look look, double[] at, Set<Part> on, double reach) {
    double[] x = surface.positions(Shape.NEUTRAL);
    Set<Part> meant = on.isEmpty() ? EnumSet.allOf(Part.class) : on;
    SurfacePoint best = null;
    double front = Double.NEGATIVE_INFINITY;
    double least = reach * reach;
    boolean hit = false;
    for (int t = 0; t < parts.length; t++) {
      if (!visible[t] || !meant.contains(parts[t])) {
        continue;
      }
      int a = 3 * surface.triangles[3 * t];
      int b = 3 * surface.triangles[3 * t + 1];
      int c = 3 * surface.triangles[3 * t + 2];
      double ax = x[a + look.across] - at[0];
      double ay = x[a + look.up] - at[1];
      if (ax * ax + ay * ay > 36) {
        continue;
      }
      double bx = x[b + look.across] - at[0];
      double by = x[b + look.up] - at[1];
      double cx = x[c + look.across] - at[0];
      double cy = x[c + look.up] - at[1];
      double area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
      double w0 = (bx * cy - cx * by) / area;
      double w1 = (cx * ay - ax * cy) / area;
      double w2 = 1 - w0 - w1;
      double deep = look.toward * (w0 * x[a + look.deep] + w1 * x[b + look.deep] + w2 * x[c + look.deep]);
      if (w0 >= 0 && w1 >= 0 && w2 >= 0) {
        if (!hit || deep > front) {
          hit = true;
          front = deep;
          best = new SurfacePoint(t, w0, w1, w2);
        }
      } else if (!hit) {
        double mx = (ax + bx + cx) / 3;
        double my = (ay + by + cy) / 3;
        double miss = mx * mx + my * my;
        if (miss < least) {
          least = miss;
          best = new SurfacePoint(t, 1 / 3.0, 1 / 3.0, 1 / 3.0);
        }
      }
    }
    return best;
  }
}
