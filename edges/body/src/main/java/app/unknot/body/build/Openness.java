package app.unknot.body.build;

/**
 * How open each part of the surface lies, seen from many directions around: what is never seen is inside (mouth,
 * nostrils, behind the eyes), and what is rarely seen gets less light.
 */
final class Openness {
  private static final int DIRECTIONS = 60;

  /** Which triangles can be seen from anywhere. */
  final boolean[] visible;

  /** For each vertex the share of light that reaches it, 0 to 1. */
  final double[] light;

  Openness(Surface surface, Shape shape) {
    double[] x = surface.positions(shape);
    int count = surface.count();
    visible = new boolean[count];
    double[] seen = new double[surface.vertices()];
    double[] could = new double[surface.vertices()];
    double[] normals = surface.normals(shape);
    for (int d = 0; d < DIRECTIONS; d++) {
      double y = 1 - 2 * (d + 0.5) / DIRECTIONS;
      double azimuth = Math.toDegrees(Math.PI * (1 + Math.sqrt(5)) * d);
      Camera camera = Camera.from(azimuth, Math.toDegrees(Math.asin(y)), new double[] {0, 2, 0}, 5, 1000, 1000);
      Raster raster = new Raster(camera, x, surface.triangles, null);
      for (int at = 0; at < raster.triangle.length; at++) {
        if (raster.triangle[at] >= 0) {
          visible[raster.triangle[at]] = true;
        }
      }
      for (int v = 0; v < surface.vertices(); v++) {
        double[] n = Vec.at(normals, v);
        double facing = Vec.dot(n, camera.toward());
        if (facing > 0.1) {
          could[v] += facing;
          double[] p = Vec.at(x, v);
          int px = (int) camera.x(p);
          int py = (int) camera.y(p);
          boolean inside = px >= 0 && py >= 0 && px < raster.width && py < raster.height;
          double front = inside ? raster.depth[py * raster.width + px] : Double.NEGATIVE_INFINITY;
          if (front - Vec.dot(p, camera.toward()) < 0.6) {
            seen[v] += facing;
          }
        }
      }
    }
    light = new double[seen.length];
    for (int v = 0; v < light.length; v++) {
      light[v] = could[v] == 0 ? 0 : seen[v] / could[v];
    }
    symmetric(surface);
    smooth(surface);
  }

  private void symmetric(Surface surface) {
    int half = surface.count() / 2;
    for (int t = 0; t < half; t++) {
      boolean either = visible[t] || visible[t + half];
      visible[t] = either;
      visible[t + half] = either;
    }
    for (int v = 0; v < light.length; v++) {
      double mean = (light[v] + light[surface.mirror[v]]) / 2;
      light[v] = mean;
      light[surface.mirror[v]] = mean;
    }
  }

  private void smooth(Surface surface) {
    for (int pass = 0; pass < 4; pass++) {
      double[] sum = new double[light.length];
      int[] count = new int[light.length];
      for (int t = 0; t < surface.triangles.length; t += 3) {
        for (int k = 0; k < 3; k++) {
          int a = surface.triangles[t + k];
          int b = surface.triangles[t + (k + 1) % 3];
          sum[a] += light[b];
          sum[b] += light[a];
          count[a]++;
          count[b]++;
        }
      }
      for (int v = 0; v < light.length; v++) {
        light[v] = count[v] == 0 ? light[v] : 0.4 * light[v] + 0.6 * sum[v] / count[v];
      }
    }
  }
}
