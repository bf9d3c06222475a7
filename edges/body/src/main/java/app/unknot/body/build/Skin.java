package app.unknot.body.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How strongly each vertex follows each bone: the nearest bone segment at first, then smoothed along the faces, the
 * four strongest kept. Own weights, made from the joints alone.
 */
final class Skin {
  private static final int PASSES = 14;
  private static final int KEPT = 4;
  private static final double CENTIMETRES = 10;

  /** Bone names; a weight row has one number for each. */
  final List<String> bones = new ArrayList<>();

  /** For each vertex the weight of each bone; each row adds up to 1. */
  final float[][] weights;

  private final Map<String, Integer> number = new HashMap<>();
  private final List<Segment> segments = new ArrayList<>();

  private record Segment(int bone, double[] from, double[] to) {}

  Skin(BaseMesh mesh) {
    double[] positions = mesh.figures().get(Shape.NEUTRAL);
    addSegments(mesh.joints().get(Shape.NEUTRAL));
    weights = smoothed(nearest(positions), Neighbours.of(mesh.quads(), positions.length / 3));
    keepStrongest();
  }

  private void addSegments(Map<String, double[]> joints) {
    for (String side : List.of(".L", ".R")) {
      for (String bone :
          List.of(
              "clavicle", "shoulder01", "upperarm01", "upperarm02", "lowerarm01", "lowerarm02", "upperleg01",
              "upperleg02", "lowerleg01", "lowerleg02")) {
        add(bone + side, joints.get(bone + side + "____head"), joints.get(bone + side + "____tail"));
      }
      for (int finger = 1; finger <= 5; finger++) {
        add("wrist" + side, joints.get("wrist" + side + "____head"), joints.get("finger" + finger + "-3" + side + "____tail"));
      }
      add("foot" + side, joints.get("foot" + side + "____head"), joints.get("toe1-1" + side + "____tail"));
      add("foot" + side, joints.get("foot" + side + "____head"), joints.get("toe5-1" + side + "____tail"));
    }
    for (String bone :
        List.of("spine05", "spine04", "spine03", "spine02", "spine01", "neck01", "neck02", "neck03", "head")) {
      add(bone, joints.get(bone + "____head"), joints.get(bone + "____tail"));
    }
    add("head", joints.get("head____head"), joints.get("jaw____tail"));
    for (int sign : new int[] {-1, 1}) {
      // The sides of rib cage, waist and pelvis belong to the trunk, not to the arm that hangs beside them.
      add("spine02", of(sign * 1.0, 3.0, 0.2), of(sign * 1.05, 4.4, 0.3));
      add("spine05", of(sign * 0.7, 0.6, 0.2), of(sign * 0.85, 1.4, 0.2));
      add("spine04", of(sign * 0.8, 1.4, 0.2), of(sign * 0.9, 2.6, 0.2));
    }
  }

  private static double[] of(double x, double y, double z) {
    return new double[] {x * CENTIMETRES, y * CENTIMETRES, z * CENTIMETRES};
  }

  private void add(String bone, double[] from, double[] to) {
    int bones = number.computeIfAbsent(bone, name -> number.size());
    if (bones == this.bones.size()) {
      this.bones.add(bone);
    }
    segments.add(new Segment(bones, from, to));
  }

  private float[][] nearest(double[] positions) {
    float[][] rows = new float[positions.length / 3][bones.size()];
    for (int v = 0; v < rows.length; v++) {
      double[] p = Vec.at(positions, v);
      double least = Double.MAX_VALUE;
      int bone = 0;
      for (Segment segment : segments) {
        double distance = Vec.toSegment(p, segment.from, segment.to);
        if (distance < least) {
          least = distance;
          bone = segment.bone;
        }
      }
      rows[v][bone] = 1;
    }
    return rows;
  }

  private float[][] smoothed(float[][] rows, int[][] neighbours) {
    float[][] now = rows;
    for (int pass = 0; pass < PASSES; pass++) {
      float[][] next = new float[now.length][bones.size()];
      for (int v = 0; v < now.length; v++) {
        for (int b = 0; b < bones.size(); b++) {
          float sum = 0;
          for (int n : neighbours[v]) {
            sum += now[n][b];
          }
          next[v][b] = 0.4f * now[v][b] + 0.6f * sum / Math.max(1, neighbours[v].length);
        }
      }
      now = next;
    }
    return now;
  }

  private void keepStrongest() {
    for (float[] row : weights) {
      float[] sorted = row.clone();
      Arrays.sort(sorted);
      float least = sorted[sorted.length - KEPT];
      float sum = 0;
      for (int b = 0; b < row.length; b++) {
        row[b] = row[b] >= least ? row[b] : 0;
        sum += row[b];
      }
      for (int b = 0; b < row.length; b++) {
        row[b] /= sum;
      }
    }
  }
}
