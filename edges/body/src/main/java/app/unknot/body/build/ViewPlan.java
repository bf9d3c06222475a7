package app.unknot.body.build;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A picture of the figure that people can paint on.
 *
 * @param id its name
 * @param part what it is a picture of: body, head, left_hand and so on
 * @param azimuth degrees from the front towards the figure's left
 * @param elevation degrees upward
 * @param middle what stands in the middle, in cm, relative to the landmark
 * @param landmark the joint that the picture follows from figure to figure, or null for the whole body
 * @param only the parts of the body to show; empty for all
 * @param side 1 to show the left half alone, -1 the right, 0 both
 * @param perCm pixels a centimetre
 * @param width pixels
 * @param height pixels
 */
record ViewPlan(
    String id, String part, double azimuth, double elevation, double[] middle, @Nullable String landmark, Set<Part> only,
    int side, double perCm, int width, int height) {

  private static final double ABOVE_HEEL = -72;
  private static final Set<Part> ALL = EnumSet.noneOf(Part.class);
  private static final Set<Part> HAND = EnumSet.of(Part.FOREARM, Part.HAND);
  private static final Set<Part> FOOT = EnumSet.of(Part.LOWER_LEG, Part.FOOT);
  private static final Map<Shape, Double> MIDDLE = Map.of(Shape.NEUTRAL, 3.4, Shape.FEMALE, 3.4, Shape.MALE, 4.4);

  /** Returns all views, in the order of the buttons. */
  static List<ViewPlan> all() {
    List<ViewPlan> views = new ArrayList<>();
    views.add(body("front", 0, 0, 528));
    views.add(body("back", 180, 0, 528));
    views.add(body("left", 90, 5, 276));
    views.add(body("right", -90, 5, 276));
    views.add(head("face", 0, 0, 0));
    views.add(head("head_left", 90, 0, 1.5));
    views.add(head("head_right", -90, 0, 1.5));
    views.add(head("head_back", 180, 0, 0));
    for (int side : new int[] {1, -1}) {
      String name = side > 0 ? "left" : "right";
      String hand = name + "_hand";
      String foot = name + "_foot";
      views.add(limb("palm_" + name, hand, 0, 0, new double[] {side * 2.2, -6.5, 0}, "wrist", HAND, side, 16, 320, 400));
      views.add(limb("hand_back_" + name, hand, 180, 0, new double[] {side * 2.2, -6.5, 0}, "wrist", HAND, side, 16, 320, 400));
      views.add(limb("foot_top_" + name, foot, 0, 62, new double[] {side * 0.6, -5.2, 8}, "foot", FOOT, side, 14, 320, 448));
      views.add(limb("sole_" + name, foot, 0, -90, new double[] {side * 0.3, 0, 7.6}, "foot", FOOT, side, 14, 320, 448));
      views.add(limb("foot_inner_" + name, foot, -90 * side, 8, new double[] {0, 3.5, 7.8}, "foot", FOOT, side, 14, 448, 364));
      views.add(limb("foot_outer_" + name, foot, 90 * side, 8, new double[] {0, 3.5, 7.8}, "foot", FOOT, side, 14, 448, 364));
    }
    return views;
  }

  private static ViewPlan body(String id, double azimuth, double z, int width) {
    return new ViewPlan(id, "body", azimuth, 0, new double[] {0, 0, z}, null, ALL, 0, 6, width, 1056);
  }

  private static ViewPlan head(String id, double azimuth, double x, double z) {
    return new ViewPlan(id, "head", azimuth, 0, new double[] {x, 0.2, z}, "head", ALL, 0, 14, 448, 462);
  }

  private static ViewPlan limb(
      String id, String part, double azimuth, double elevation, double[] middle, String joint, Set<Part> only, int side,
      double perCm, int width, int height) {
    return new ViewPlan(
        id, part, azimuth, elevation, middle, joint + (side > 0 ? ".L" : ".R"), only, side, perCm, width, height);
  }

  /** Returns the camera of this view for a figure. */
  Camera camera(Surface surface, Shape shape) {
    double[] centre = middle;
    if (landmark == null) {
      centre = Vec.plus(middle, new double[] {0, MIDDLE.get(shape), 0});
    } else {
      centre = Vec.plus(middle, surface.poses.get(shape).joint(landmark + "____head"));
    }
    return Camera.from(azimuth, elevation, centre, perCm, width, height);
  }

  /** Returns which triangles the view shows, or null for all. */
  boolean @Nullable [] shown(Surface surface, BodyPlace places) {
    if (only.isEmpty()) {
      return null;
    }
    int half = surface.count() / 2;
    boolean[] shown = new boolean[surface.count()];
    for (int t = 0; t < half; t++) {
      SurfacePoint middle = new SurfacePoint(t, 1 / 3.0, 1 / 3.0, 1 / 3.0);
      boolean meant = only.contains(places.part(middle)) && !hides(surface, middle);
      shown[side > 0 ? t : t + half] = meant;
    }
    return shown;
  }

  /** The calf would stand behind a sole like a shadow. */
  private boolean hides(Surface surface, SurfacePoint point) {
    return elevation < -80 && surface.place(Shape.NEUTRAL, point)[1] > ABOVE_HEEL;
  }
}
