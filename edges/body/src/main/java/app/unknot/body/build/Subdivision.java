package app.unknot.body.build;

import java.util.HashMap;
import java.util.Map;

/**
 * One step of Catmull-Clark subdivision of a mesh of four-sided faces, worked out once for the topology and then
 * applied to any figure on it. Vertices keep their numbers; face points and edge points follow.
 *
 * <p>E. Catmull and J. Clark, Recursively generated B-spline surfaces on arbitrary topological meshes, 1978.
 */
final class Subdivision {
  /** The faces after the step, four corners each. */
  final int[] quads;

  private final int vertices;
  private final int[] before;
  private final int[] edgeFrom;
  private final int[] edgeTo;
  private final int[] firstFace;
  private final int[] secondFace;

  Subdivision(int[] before, int vertices) {
    this.before = before;
    this.vertices = vertices;
    int faces = before.length / 4;
    Map<Long, Integer> edges = new HashMap<>();
    int[] edgeOf = new int[before.length];
    int[] from = new int[before.length];
    int[] to = new int[before.length];
    int[] first = new int[before.length];
    int[] second = new int[before.length];
    for (int f = 0; f < faces; f++) {
      for (int k = 0; k < 4; k++) {
        int a = before[4 * f + k];
        int b = before[4 * f + (k + 1) % 4];
        long key = (long) Math.min(a, b) << 32 | Math.max(a, b);
        Integer known = edges.get(key);
        if (known == null) {
          known = edges.size();
          edges.put(key, known);
          from[known] = a;
          to[known] = b;
          first[known] = f;
          second[known] = -1;
        } else {
          second[known] = f;
        }
        edgeOf[4 * f + k] = known;
      }
    }
    edgeFrom = java.util.Arrays.copyOf(from, edges.size());
    edgeTo = java.util.Arrays.copyOf(to, edges.size());
    firstFace = java.util.Arrays.copyOf(first, edges.size());
    secondFace = java.util.Arrays.copyOf(second, edges.size());
    quads = new int[before.length * 4];
    for (int f = 0; f < faces; f++) {
      for (int k = 0; k < 4; k++) {
        int at = 4 * (4 * f + k);
        quads[at] = before[4 * f + k];
        quads[at + 1] = vertices + faces + edgeOf[4 * f + k];
        quads[at + 2] = vertices + f;
        quads[at + 3] = vertices + faces + edgeOf[4 * f + (k + 3) % 4];
      }
    }
  }

  /** Returns numbers after the step that follow their vertices without smoothing, such as skin weights. */
  float[][] spread(float[][] rows) {
    int faces = before.length / 4;
    float[][] spread = new float[vertices + faces + edgeFrom.length][];
    System.arraycopy(rows, 0, spread, 0, vertices);
    for (int f = 0; f < faces; f++) {
      spread[vertices + f] = mean(rows, before[4 * f], before[4 * f + 1], before[4 * f + 2], before[4 * f + 3]);
    }
    for (int e = 0; e < edgeFrom.length; e++) {
      spread[vertices + faces + e] = mean(rows, edgeFrom[e], edgeTo[e]);
    }
    return spread;
  }

  private static float[] mean(float[][] rows, int... which) {
    float[] mean = new float[rows[which[0]].length];
    for (int row : which) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += rows[row][i] / which.length;
      }
    }
    return mean;
  }

  /** Returns the coordinates after the step. */
  double[] apply(double[] x) {
    int faces = before.length / 4;
    double[] after = new double[3 * (vertices + faces + edgeFrom.length)];
    double[] around = new double[3 * vertices];
    double[] middles = new double[3 * vertices];
    double[] rim = new double[3 * vertices];
    int[] faceCount = new int[vertices];
    int[] edgeCount = new int[vertices];
    int[] rimCount = new int[vertices];
    for (int f = 0; f < faces; f++) {
      for (int c = 0; c < 3; c++) {
        double mean = 0;
        for (int k = 0; k < 4; k++) {
          mean += x[3 * before[4 * f + k] + c] / 4;
        }
        after[3 * (vertices + f) + c] = mean;
        for (int k = 0; k < 4; k++) {
          around[3 * before[4 * f + k] + c] += mean;
        }
      }
      for (int k = 0; k < 4; k++) {
        faceCount[before[4 * f + k]]++;
      }
    }
    for (int e = 0; e < edgeFrom.length; e++) {
      int a = edgeFrom[e];
      int b = edgeTo[e];
      boolean open = secondFace[e] < 0;
      for (int c = 0; c < 3; c++) {
        double middle = (x[3 * a + c] + x[3 * b + c]) / 2;
        int at = 3 * (vertices + faces + e) + c;
        after[at] =
            open
                ? middle
                : (2 * middle + after[3 * (vertices + firstFace[e]) + c] + after[3 * (vertices + secondFace[e]) + c]) / 4;
        middles[3 * a + c] += middle;
        middles[3 * b + c] += middle;
        if (open) {
          rim[3 * a + c] += x[3 * b + c];
          rim[3 * b + c] += x[3 * a + c];
        }
      }
      edgeCount[a]++;
      edgeCount[b]++;
      rimCount[a] += open ? 1 : 0;
      rimCount[b] += open ? 1 : 0;
    }
    for (int v = 0; v < vertices; v++) {
      for (int c = 0; c < 3; c++) {
        double p = x[3 * v + c];
        double n = edgeCount[v];
        after[3 * v + c] =
            rimCount[v] == 2
                ? (rim[3 * v + c] + 6 * p) / 8
                : (around[3 * v + c] / faceCount[v] + 2 * middles[3 * v + c] / n + (n - 3) * p) / n;
      }
    }
    return after;
  }
}
