package app.unknot.body.build;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A z-buffer: which place of the surface each pixel of a view shows. Counted in pixel rows from the top; a pixel looks
 * through its middle.
 */
final class Raster {
  /** Marks a pixel that shows no surface. */
  static final int NOTHING = -1;

  final int width;
  final int height;

  /** For each pixel the triangle, or {@link #NOTHING}. */
  final int[] triangle;

  /** For each pixel the shares of the triangle's first and second corner. */
  final float[] first;

  final float[] second;

  /** For each pixel the depth towards the viewer in cm. */
  final float[] depth;

  /**
   * Looks at triangles.
   *
   * @param shown which triangles take part, or null for all
   */
  Raster(Camera camera, double[] positions, int[] triangles, boolean @Nullable [] shown) {
    width = camera.width();
    height = camera.height();
    triangle = new int[width * height];
    first = new float[width * height];
    second = new float[width * height];
    depth = new float[width * height];
    Arrays.fill(triangle, NOTHING);
    Arrays.fill(depth, Float.NEGATIVE_INFINITY);
    int count = positions.length / 3;
    double[] sx = new double[count];
    double[] sy = new double[count];
    double[] sz = new double[count];
    for (int v = 0; v < count; v++) {
      double[] p = Vec.at(positions, v);
      sx[v] = camera.x(p);
      sy[v] = camera.y(p);
      sz[v] = Vec.dot(p, camera.toward());
    }
    for (int t = 0; t < triangles.length / 3; t++) {
      if (shown == null || shown[t]) {
        fill(t, triangles, sx, sy, sz);
      }
    }
  }

  private void fill(int t, int[] triangles, double[] sx, double[] sy, double[] sz) {
    int a = triangles[3 * t];
    int b = triangles[3 * t + 1];
    int c = triangles[3 * t + 2];
    double area = (sx[b] - sx[a]) * (sy[c] - sy[a]) - (sx[c] - sx[a]) * (sy[b] - sy[a]);
    if (area == 0) {
      return;
    }
    int left = (int) Math.max(0, Math.floor(Math.min(sx[a], Math.min(sx[b], sx[c])) - 0.5));
    int right = (int) Math.min(width - 1.0, Math.ceil(Math.max(sx[a], Math.max(sx[b], sx[c]))));
    int top = (int) Math.max(0, Math.floor(Math.min(sy[a], Math.min(sy[b], sy[c])) - 0.5));
    int bottom = (int) Math.min(height - 1.0, Math.ceil(Math.max(sy[a], Math.max(sy[b], sy[c]))));
    for (int y = top; y <= bottom; y++) {
      for (int x = left; x <= right; x++) {
        double px = x + 0.5;
        double py = y + 0.5;
        double w0 = ((sx[b] - px) * (sy[c] - py) - (sx[c] - px) * (sy[b] - py)) / area;
        double w1 = ((sx[c] - px) * (sy[a] - py) - (sx[a] - px) * (sy[c] - py)) / area;
        double w2 = 1 - w0 - w1;
        if (w0 < 0 || w1 < 0 || w2 < 0) {
          continue;
        }
        double z = w0 * sz[a] + w1 * sz[b] + w2 * sz[c];
        int at = y * width + x;
        if (z > depth[at]) {
          depth[at] = (float) z;
          triangle[at] = t;
          first[at] = (float) w0;
          second[at] = (float) w1;
        }
      }
    }
  }

  /** Returns the place that a pixel shows; the pixel must show one. */
  SurfacePoint point(int at) {
    return new SurfacePoint(triangle[at], first[at], second[at], 1.0 - first[at] - second[at]);
  }
}
