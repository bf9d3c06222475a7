package app.unknot.body.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Stands the figure as one stands before a mirror: arms a little away from the body, palms forward, legs apart.
 * Linear blend of one rotation a bone.
 */
final class Pose {
  private static final double ARM = 22;
  private static final double FOREARM = 14;
  private static final double LEG = 6;
  private static final double SUPINATION = 75;
  private static final List<String> ARM_CHAIN =
      List.of("clavicle", "shoulder01", "upperarm01", "upperarm02", "lowerarm01", "lowerarm02", "wrist");
  private static final List<String> LEG_CHAIN = List.of("upperleg01", "upperleg02", "lowerleg01", "lowerleg02", "foot");

  private record Move(double[][] rotation, double[] shift) {
    double[] of(double[] p) {
      return Vec.plus(Vec.apply(rotation, p), shift);
    }
  }

  private static final double[][] STILL = Vec.rotation(new double[] {0, 0, 1}, 0);

  private final Map<String, Move> moves = new HashMap<>();
  private final Map<String, double[]> joints;

  /** Works out the rotation of each bone of a figure from its joints. */
  Pose(Map<String, double[]> joints) {
    this.joints = joints;
    for (String side : List.of(".L", ".R")) {
      Map<String, double[][]> turns = new HashMap<>();
      arm(side, turns);
      leg(side, turns);
      chain(ARM_CHAIN, side, turns);
      chain(LEG_CHAIN, side, turns);
    }
  }

  /** Returns the vertices of the posed figure. */
  double[] apply(double[] vertices, Skin skin) {
    double[] posed = new double[vertices.length];
    Move[] byBone = skin.bones.stream().map(bone -> moves.getOrDefault(bone, new Move(STILL, new double[3]))).toArray(Move[]::new);
    for (int v = 0; v < vertices.length / 3; v++) {
      double[] p = Vec.at(vertices, v);
      double[] sum = new double[3];
      for (int b = 0; b < byBone.length; b++) {
        if (skin.weights[v][b] > 0) {
          sum = Vec.plus(sum, Vec.times(byBone[b].of(p), skin.weights[v][b]));
        }
      }
      System.arraycopy(sum, 0, posed, 3 * v, 3);
    }
    return posed;
  }

  /** Returns where a joint comes to stand; fingers go with the wrist, toes with the foot. */
  double[] joint(String name) {
    String bone = name.substring(0, name.indexOf("____"));
    String side = bone.endsWith(".L") ? ".L" : bone.endsWith(".R") ? ".R" : "";
    if (bone.startsWith("finger") || bone.startsWith("metacarpal")) {
      bone = "wrist" + side;
    } else if (bone.startsWith("toe")) {
      bone = "foot" + side;
    }
    Move move = moves.get(bone);
    return move == null ? joints.get(name) : move.of(joints.get(name));
  }

  private double[] head(String bone) {
    return joints.get(bone + "____head");
  }

  private void arm(String side, Map<String, double[][]> turns) {
    int out = side.equals(".L") ? 1 : -1;
    double[] shoulder = head("upperarm01" + side);
    double[] elbow = head("lowerarm01" + side);
    double[] wrist = head("wrist" + side);
    double[] upper = Vec.minus(elbow, shoulder);
    double drop = Math.toDegrees(Math.atan2(Math.abs(upper[0]), -upper[1])) - ARM;
    double[] axis = {0, 0, -out};
    turns.put("clavicle", Vec.rotation(axis, Math.toRadians(0.10 * drop)));
    turns.put("shoulder01", Vec.rotation(axis, Math.toRadians(0.28 * drop)));
    double[][] turn = Vec.turn(upper, down(out, ARM, -0.06));
    turns.put("upperarm01", turn);
    turns.put("upperarm02", turn);
    double[] along = down(out, FOREARM, 0.05);
    double[][] straight = Vec.product(Vec.turn(Vec.apply(turn, Vec.minus(wrist, elbow)), along), turn);
    turns.put("lowerarm01", Vec.product(Vec.rotation(along, Math.toRadians(-out * SUPINATION * 0.30)), straight));
    turns.put("lowerarm02", Vec.product(Vec.rotation(along, Math.toRadians(-out * SUPINATION * 0.65)), straight));
    turns.put("wrist", Vec.product(Vec.rotation(along, Math.toRadians(-out * SUPINATION)), straight));
  }

  private void leg(String side, Map<String, double[][]> turns) {
    int out = side.equals(".L") ? 1 : -1;
    double[] way = Vec.minus(head("foot" + side), head("upperleg01" + side));
    double now = Math.toDegrees(Math.atan2(Math.abs(way[0]), -way[1]));
    double[][] turn = Vec.rotation(new double[] {0, 0, -out}, Math.toRadians(now - LEG));
    LEG_CHAIN.forEach(bone -> turns.put(bone, turn));
    turns.put("foot", STILL);
  }

  private static double[] down(int out, double degrees, double forward) {
    return new double[] {out * Math.sin(Math.toRadians(degrees)), -Math.cos(Math.toRadians(degrees)), forward};
  }

  private void chain(List<String> bones, String side, Map<String, double[][]> turns) {
    Move parent = new Move(STILL, new double[3]);
    for (String name : bones) {
      double[] head = head(name + side);
      double[][] turn = turns.get(name);
      parent = new Move(turn, Vec.minus(parent.of(head), Vec.apply(turn, head)));
      moves.put(name + side, parent);
    }
  }
}
