package app.unknot.body.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says where a place of the neutral figure is in the body's own terms: which part, how far along it, on which side of
 * it. Rules for zones are written in these terms. Everything is told as if the place were on the left half.
 */
final class BodyPlace {
  private final Surface surface;
  private final Part[] partOfBone;
  private final Map<Part, Axis> axes = new EnumMap<>(Part.class);
  private final double[] wrist;
  private final double[] knuckle;
  private final double[] handOut;
  private final double[] palm;
  private final List<List<double[]>> fingers = new ArrayList<>();
  private final List<List<double[]>> toes = new ArrayList<>();

  /** A limb's bone: its ends, and the directions of front and outside across it. */
  private record Axis(double[] from, double[] along, double length, double[] front, double[] out) {
    static Axis of(double[] from, double[] to) {
      double[] way = Vec.minus(to, from);
      double[] along = Vec.unit(way);
      double[] front = across(new double[] {0, 0, 1}, along);
      double[] out = Vec.unit(Vec.minus(across(new double[] {1, 0, 0}, along), Vec.times(front, Vec.dot(across(new double[] {1, 0, 0}, along), front))));
      return new Axis(from, along, Vec.length(way), front, out);
    }

    private static double[] across(double[] v, double[] along) {
      return Vec.unit(Vec.minus(v, Vec.times(along, Vec.dot(v, along))));
    }
  }

  /**
   * A place in the body's terms.
   *
   * @param part the part of the body
   * @param values what each {@link Word} stands for, NaN where it has no meaning at this place
   */
  record Told(Part part, double[] values) {
    double get(Word word) {
      return values[word.ordinal()];
    }

    void put(Word word, double value) {
      values[word.ordinal()] = value;
    }
  }

  BodyPlace(Surface surface) {
    this.surface = surface;
    partOfBone = surface.bones.stream().map(Part::of).toArray(Part[]::new);
    Pose pose = surface.poses.get(Shape.NEUTRAL);
    axes.put(Part.UPPER_ARM, Axis.of(head(pose, "upperarm01"), head(pose, "lowerarm01")));
    axes.put(Part.FOREARM, Axis.of(head(pose, "lowerarm01"), head(pose, "wrist")));
    axes.put(Part.THIGH, Axis.of(head(pose, "upperleg01"), head(pose, "lowerleg01")));
    axes.put(Part.LOWER_LEG, Axis.of(head(pose, "lowerleg01"), head(pose, "foot")));
    for (int ray = 1; ray <= 5; ray++) {
      fingers.add(ray(pose, "finger" + ray + "-", 3));
      toes.add(ray(pose, "toe" + ray + "-", ray == 1 ? 2 : 3));
    }
    wrist = head(pose, "wrist");
    knuckle = fingers.get(2).getFirst();
    double[] along = Vec.unit(Vec.minus(knuckle, wrist));
    double[] toThumb = Vec.minus(fingers.get(1).getFirst(), fingers.get(4).getFirst());
    handOut = Vec.unit(Vec.minus(toThumb, Vec.times(along, Vec.dot(toThumb, along))));
    double[] normal = Vec.cross(handOut, along);
    palm = normal[2] > 0 ? normal : Vec.times(normal, -1);
  }

  private static double[] head(Pose pose, String bone) {
    return pose.joint(bone + ".L____head");
  }

  private static List<double[]> ray(Pose pose, String name, int bones) {
    List<double[]> ray = new ArrayList<>();
    ray.add(pose.joint(name + "1.L____head"));
    for (int bone = 1; bone <= bones; bone++) {
      ray.add(pose.joint(name + bone + ".L____tail"));
    }
    return ray;
  }

  /** Returns the part of the body that a place belongs to. */
  Part part(SurfacePoint point) {
    double[] sum = new double[Part.values().length];
    int t = 3 * point.triangle();
    add(sum, surface.triangles[t], point.first());
    add(sum, surface.triangles[t + 1], point.second());
    add(sum, surface.triangles[t + 2], point.third());
    int best = 0;
    for (int i = 1; i < sum.length; i++) {
      best = sum[i] > sum[best] ? i : best;
    }
    return Part.values()[best];
  }

  private void add(double[] sum, int vertex, double share) {
    float[] row = surface.weights[vertex];
    for (int b = 0; b < row.length; b++) {
      if (row[b] > 0) {
        sum[partOfBone[b].ordinal()] += share * row[b];
      }
    }
  }

  /** Tells where a place is. */
  Told tell(SurfacePoint point) {
    double[] p = surface.place(Shape.NEUTRAL, point);
    double[] n = surface.normal(Shape.NEUTRAL, point);
    if (p[0] < 0) {
      p[0] = -p[0];
      n[0] = -n[0];
    }
    double[] values = new double[Word.values().length];
    Arrays.fill(values, Double.NaN);
    Told told = new Told(part(point), values);
    System.arraycopy(p, 0, values, Word.X.ordinal(), 3);
    System.arraycopy(n, 0, values, Word.NX.ordinal(), 3);
    limb(p, axes.get(told.part), told);
    if (told.part == Part.HAND) {
      hand(p, n, told);
    } else if (told.part == Part.FOOT) {
      ray(p, toes, told);
    }
    return told;
  }

  private static void limb(double[] p, @Nullable Axis axis, Told told) {
    if (axis != null) {
      double[] r = Vec.minus(p, axis.from);
      told.put(Word.ALONG, Vec.dot(r, axis.along) / axis.length);
      told.put(Word.AROUND, Math.toDegrees(Math.atan2(Vec.dot(r, axis.out), Vec.dot(r, axis.front))));
    }
  }

  private void hand(double[] p, double[] n, Told told) {
    double[] way = Vec.minus(knuckle, wrist);
    double[] r = Vec.minus(p, wrist);
    told.put(Word.ALONG, Vec.dot(r, way) / Vec.dot(way, way));
    told.put(Word.ACROSS, Vec.dot(r, handOut));
    told.put(Word.PALM, Vec.dot(n, palm));
    ray(p, fingers, told);
  }

  /** Finds the nearest finger or toe, 1 (thumb, big toe) to 5, and how far along it the place is, 0 base to 1 tip. */
  private static void ray(double[] p, List<List<double[]>> rays, Told told) {
    double least = Double.MAX_VALUE;
    for (int k = 0; k < rays.size(); k++) {
      List<double[]> ray = rays.get(k);
      double done = 0;
      double total = 0;
      for (int i = 1; i < ray.size(); i++) {
        total += Vec.distance(ray.get(i - 1), ray.get(i));
      }
      for (int i = 1; i < ray.size(); i++) {
        double[] a = ray.get(i - 1);
        double[] b = ray.get(i);
        double[] way = Vec.minus(b, a);
        double free = Vec.dot(Vec.minus(p, a), way) / Vec.dot(way, way);
        double distance = Vec.toSegment(p, a, b);
        if (distance < least) {
          least = distance;
          told.put(Word.RAY, k + 1.0);
          told.put(Word.AHEAD, (done + (i == 1 ? Math.min(free, 1) : Math.clamp(free, 0, 1)) * Vec.length(way)) / total);
        }
        done += Vec.length(way);
      }
    }
  }
}
