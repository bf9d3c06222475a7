package app.unknot.body.build;

import java.util.List;
import java.util.Map;

/** Smooths the tip of the chest, which a calm mannequin does not show. */
final class CalmChest {
  private static final double RADIUS = 4.5;
  private static final int PASSES = 60;

  private CalmChest() {}

  /** Returns the vertices of a figure with its chest smoothed. */
  static double[] smooth(int[] quads, double[] vertices, Map<String, double[]> joints) {
    double[] now = vertices.clone();
    int[][] neighbours = Neighbours.of(quads, vertices.length / 3);
    for (int pass = 0; pass < PASSES; pass++) {
      double[] next = now.clone();
      for (int v = 0; v < now.length / 3; v++) {
        double share = 0;
        for (String side : List.of("L", "R")) {
          double far = Vec.distance(Vec.at(vertices, v), joints.get("breast." + side + "____tail"));
          share = Math.max(share, Math.min(1, 2 * (1 - far / RADIUS)));
        }
        if (share > 0 && neighbours[v].length > 0) {
          double[] mean = new double[3];
          for (int n : neighbours[v]) {
            mean = Vec.plus(mean, Vec.times(Vec.at(now, n), 1.0 / neighbours[v].length));
          }
          for (int c = 0; c < 3; c++) {
            next[3 * v + c] = now[3 * v + c] + 0.7 * share * (mean[c] - now[3 * v + c]);
          }
        }
      }
      now = next;
    }
    return now;
  }
}
