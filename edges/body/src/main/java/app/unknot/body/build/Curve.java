package app.unknot.body.build;

import java.util.ArrayList;
import java.util.List;

/** A closed smooth curve through corners: Catmull-Rom, centripetal enough for outlines drawn with even corners. */
final class Curve {
  /** How roundly corners are joined; 1 is Catmull-Rom. */
  static final double TENSION = 0.8;

  private Curve() {}

  /** Returns the corners with so many points on the way from each to the next. */
  static List<double[]> through(List<double[]> corners, int steps) {
    List<double[]> points = new ArrayList<>();
    int n = corners.size();
    for (int i = 0; i < n; i++) {
      double[] p0 = corners.get((i + n - 1) % n);
      double[] p1 = corners.get(i);
      double[] p2 = corners.get((i + 1) % n);
      double[] p3 = corners.get((i + 2) % n);
      for (int s = 0; s < steps; s++) {
        double t = (double) s / steps;
        double[] p = new double[p1.length];
        for (int c = 0; c < p.length; c++) {
          double way1 = (p2[c] - p0[c]) / 2 * TENSION;
          double way2 = (p3[c] - p1[c]) / 2 * TENSION;
          double t2 = t * t;
          double t3 = t2 * t;
          p[c] = (2 * t3 - 3 * t2 + 1) * p1[c] + (t3 - 2 * t2 + t) * way1 + (-2 * t3 + 3 * t2) * p2[c] + (t3 - t2) * way2;
        }
        points.add(p);
      }
    }
    return points;
  }
}
