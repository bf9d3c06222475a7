package app.unknot.body.build;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The posed and smoothed surface of all figures: one set of triangles, exactly mirror symmetric, and the coordinates of
 * each figure. The triangles of the left half come first, in the order of those of the right half that mirror them.
 */
final class Surface {
  private static final double TOLERANCE = 0.05;

  /** Corner numbers, three a triangle; triangle t + count/2 mirrors triangle t. */
  final int[] triangles;

  /** For each vertex the one on the other side; a vertex of the midline is its own. */
  final int[] mirror;

  /** Weights of the bones at each vertex. */
  final float[][] weights;

  /** Names of the bones. */
  final List<String> bones;

  /** The pose of each figure. */
  final Map<Shape, Pose> poses = new EnumMap<>(Shape.class);

  private final Map<Shape, double[]> positions = new EnumMap<>(Shape.class);
  private final Map<Shape, double[]> normals = new EnumMap<>(Shape.class);

  Surface(BaseMesh mesh) {
    Skin skin = new Skin(mesh);
    int vertices = mesh.figures().get(Shape.NEUTRAL).length / 3;
    Subdivision step = new Subdivision(mesh.quads(), vertices);
    for (Shape shape : Shape.values()) {
      Pose pose = new Pose(mesh.joints().get(shape));
      poses.put(shape, pose);
      double[] calm = CalmChest.smooth(mesh.quads(), mesh.figures().get(shape), mesh.joints().get(shape));
      positions.put(shape, step.apply(pose.apply(calm, skin)));
    }
    weights = step.spread(skin.weights);
    bones = skin.bones;
    // Where the mouth is shut, two vertices may share a place in the pose but not at rest: match at rest.
    mirror = mirror(step.apply(mesh.figures().get(Shape.NEUTRAL)));
    positions.replaceAll((shape, x) -> symmetric(x));
    triangles = triangles(step.quads);
    positions.forEach((shape, x) -> normals.put(shape, normals(x)));
  }

  int vertices() {
    return mirror.length;
  }

  int count() {
    return triangles.length / 3;
  }

  double[] positions(Shape shape) {
    return positions.get(shape);
  }

  double[] normals(Shape shape) {
    return normals.get(shape);
  }

  /** Returns the area of a triangle on a figure, in cm2. */
  double area(Shape shape, int triangle) {
    double[] x = positions.get(shape);
    double[] a = Vec.at(x, triangles[3 * triangle]);
    double[] b = Vec.at(x, triangles[3 * triangle + 1]);
    double[] c = Vec.at(x, triangles[3 * triangle + 2]);
    return Vec.length(Vec.cross(Vec.minus(b, a), Vec.minus(c, a))) / 2;
  }

  /** Returns a place on a figure. */
  double[] place(Shape shape, SurfacePoint point) {
    return blend(positions.get(shape), point);
  }

  /** Returns the outward direction at a place on a figure. */
  double[] normal(Shape shape, SurfacePoint point) {
    return Vec.unit(blend(normals.get(shape), point));
  }

  private double[] blend(double[] x, SurfacePoint point) {
    int t = 3 * point.triangle();
    double[] sum = Vec.times(Vec.at(x, triangles[t]), point.first());
    sum = Vec.plus(sum, Vec.times(Vec.at(x, triangles[t + 1]), point.second()));
    return Vec.plus(sum, Vec.times(Vec.at(x, triangles[t + 2]), point.third()));
  }

  /** Returns the triangle that mirrors this one; its corners mirror those of this one in the order first, third, second. */
  int mirrorOf(int triangle) {
    int half = count() / 2;
    return triangle < half ? triangle + half : triangle - half;
  }

  private int[] mirror(double[] x) {
    Map<Long, List<Integer>> grid = new HashMap<>();
    int count = x.length / 3;
    for (int v = 0; v < count; v++) {
      grid.computeIfAbsent(box(x[3 * v], x[3 * v + 1], x[3 * v + 2], 0, 0, 0), key -> new ArrayList<>()).add(v);
    }
    int[] mirror = new int[count];
    double worst = 0;
    for (int v = 0; v < count; v++) {
      double least = Double.MAX_VALUE;
      for (int box = 0; box < 27; box++) {
        long key = box(-x[3 * v], x[3 * v + 1], x[3 * v + 2], box % 3 - 1, box / 3 % 3 - 1, box / 9 - 1);
        for (int other : grid.getOrDefault(key, List.of())) {
          double distance =
              Math.hypot(Math.hypot(-x[3 * v] - x[3 * other], x[3 * v + 1] - x[3 * other + 1]), x[3 * v + 2] - x[3 * other + 2]);
          if (distance < least) {
            least = distance;
            mirror[v] = other;
          }
        }
      }
      worst = Math.max(worst, least);
    }
    if (worst > TOLERANCE) {
      throw new UnbuildableFigureException("The mesh is not mirror symmetric (largest error %.3f cm).".formatted(worst));
    }
    for (int v = 0; v < count; v++) {
      if (mirror[mirror[v]] != v) {
        throw new UnbuildableFigureException("Vertex %d of the mesh has no partner on the other side.".formatted(v));
      }
    }
    return mirror;
  }

  private static long box(double x, double y, double z, int dx, int dy, int dz) {
    return ((Math.round(x * 2) + dx + 1000) << 42) + ((Math.round(y * 2) + dy + 1000) << 21) + (Math.round(z * 2) + dz + 1000);
  }

  private double[] symmetric(double[] x) {
    double[] y = new double[x.length];
    for (int v = 0; v < mirror.length; v++) {
      int m = mirror[v];
      y[3 * v] = (x[3 * v] - x[3 * m]) / 2;
      y[3 * v + 1] = (x[3 * v + 1] + x[3 * m + 1]) / 2;
      y[3 * v + 2] = (x[3 * v + 2] + x[3 * m + 2]) / 2;
    }
    return y;
  }

  private int[] triangles(int[] quads) {
    double[] x = positions.get(Shape.NEUTRAL);
    List<int[]> left = new ArrayList<>();
    for (int f = 0; f < quads.length; f += 4) {
      double middle = x[3 * quads[f]] + x[3 * quads[f + 1]] + x[3 * quads[f + 2]] + x[3 * quads[f + 3]];
      if (middle > 0) {
        left.add(new int[] {quads[f], quads[f + 1], quads[f + 2]});
        left.add(new int[] {quads[f], quads[f + 2], quads[f + 3]});
      }
    }
    if (left.size() * 2 * 2 != quads.length) {
      throw new UnbuildableFigureException("A face of the mesh crosses the midline, so left and right cannot be told apart.");
    }
    int[] all = new int[left.size() * 6];
    for (int t = 0; t < left.size(); t++) {
      int[] corners = left.get(t);
      int at = 3 * (t + left.size());
      System.arraycopy(corners, 0, all, 3 * t, 3);
      all[at] = mirror[corners[0]];
      all[at + 1] = mirror[corners[2]];
      all[at + 2] = mirror[corners[1]];
    }
    return all;
  }

  private double[] normals(double[] x) {
    double[] sums = new double[x.length];
    for (int t = 0; t < triangles.length; t += 3) {
      double[] a = Vec.at(x, triangles[t]);
      double[] n = Vec.cross(Vec.minus(Vec.at(x, triangles[t + 1]), a), Vec.minus(Vec.at(x, triangles[t + 2]), a));
      for (int k = 0; k < 3; k++) {
        for (int c = 0; c < 3; c++) {
          sums[3 * triangles[t + k] + c] += n[c];
        }
      }
    }
    for (int v = 0; v < x.length / 3; v++) {
      double[] n = Vec.unit(Vec.at(sums, v));
      System.arraycopy(n, 0, sums, 3 * v, 3);
    }
    return sums;
  }
}
