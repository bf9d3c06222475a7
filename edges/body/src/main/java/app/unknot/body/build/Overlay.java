package app.unknot.body.build;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Places the drawn muscles and points on a figure and tells, for each view in which one can be seen, where: outlines as
 * SVG paths, points as coordinates, in pixels of the view.
 */
final class Overlay {
  private static final double REACH = 3;
  private static final double FACING = 0.7;
  private static final double COVERED = 1.2;
  private static final double MOSTLY = 0.6;

  private final Surface surface;
  private final Anchors anchors;
  private final BodyPlace places;
  private final Outlines outlines;

  /** A view of a figure as it was rendered. */
  record Seen(ViewPlan plan, Camera camera, Raster raster) {}

  Overlay(Surface surface, Anchors anchors, BodyPlace places, Outlines outlines) {
    this.surface = surface;
    this.anchors = anchors;
    this.places = places;
    this.outlines = outlines;
  }

  /** Returns where everything is on a figure. */
  ObjectNode of(Shape shape, List<Seen> views) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ObjectNode muscles = json.putObject("muscles");
    outlines.muscles().forEach((id, muscle) -> muscles.set(id, muscle(shape, views, muscle)));
    ObjectNode points = json.putObject("points");
    outlines.points().forEach((id, spot) -> points.set(id, spot(shape, views, spot)));
    return json;
  }

  private ObjectNode muscle(Shape shape, List<Seen> views, Outlines.Muscle muscle) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("deep", muscle.deep());
    for (int side : new int[] {1, -1}) {
      ObjectNode paths = json.putObject(side > 0 ? "left" : "right");
      for (Outlines.Outline outline : muscle.shapes()) {
        List<SurfacePoint> corners = corners(outline);
        for (Seen view : views) {
          if (shows(view, outline.look(), side, corners, shape, MOSTLY)) {
            add(paths, view.plan.id(), path(view, side, corners, shape));
          }
        }
      }
      if (paths.isEmpty()) {
        Outlines.Outline first = muscle.shapes().getFirst();
        List<SurfacePoint> corners = corners(first);
        Seen view = main(views, first.look(), side);
        add(paths, view.plan.id(), path(view, side, corners, shape));
      }
    }
    return json;
  }

  private static void add(ObjectNode paths, String view, String path) {
    paths.put(view, paths.path(view).asText("") + path);
  }

  private List<SurfacePoint> corners(Outlines.Outline outline) {
    List<SurfacePoint> corners = new ArrayList<>();
    for (double[] corner : outline.corners()) {
      SurfacePoint point = anchors.find(outline.look(), corner, outline.on(), REACH);
      if (point == null) {
        throw outline.drawn().wrong("the corner [%.1f, %.1f] lies beside the figure".formatted(corner[0], corner[1]));
      }
      corners.add(point);
    }
    return corners;
  }

  private ObjectNode spot(Shape shape, List<Seen> views, Outlines.Spot spot) {
    SurfacePoint point = anchors.find(spot.look(), spot.at(), spot.on(), REACH);
    if (point == null) {
      throw spot.drawn().wrong("the place [%.1f, %.1f] lies beside the figure".formatted(spot.at()[0], spot.at()[1]));
    }
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    for (int side : new int[] {1, -1}) {
      ObjectNode seen = json.putObject(side > 0 ? "left" : "right");
      for (Seen view : views) {
        double[] normal = mirrored(surface.normal(shape, point), side);
        if (Vec.dot(normal, view.camera.toward()) > 0.15 && shows(view, null, side, List.of(point), shape, 1)) {
          put(seen, view, side, point, shape);
        }
      }
      if (seen.isEmpty()) {
        put(seen, main(views, spot.look(), side), side, point, shape);
      }
    }
    return json;
  }

  private void put(ObjectNode seen, Seen view, int side, SurfacePoint point, Shape shape) {
    double[] p = mirrored(surface.place(shape, point), side);
    ArrayNode at = seen.putArray(view.plan.id());
    at.add(tenth(view.camera.x(p))).add(tenth(view.camera.y(p)));
  }

  /** Returns whether most of these places can be seen in a view that looks from about there. */
  private boolean shows(
      Seen view, Anchors.@Nullable Look look, int side, List<SurfacePoint> places, Shape shape, double share) {
    if (look != null && Vec.dot(mirrored(look.toward(), side), view.camera.toward()) < FACING) {
      return false;
    }
    if (view.plan.side() != 0 && view.plan.side() != side) {
      return false;
    }
    int seen = 0;
    for (SurfacePoint point : places) {
      double[] p = mirrored(surface.place(shape, point), side);
      int x = (int) Math.floor(view.camera.x(p));
      int y = (int) Math.floor(view.camera.y(p));
      if (x >= 0 && y >= 0 && x < view.raster.width && y < view.raster.height && isPart(view, point)) {
        double front = front(view.raster, x, y);
        seen += front - Vec.dot(p, view.camera.toward()) < COVERED ? 1 : 0;
      }
    }
    return seen >= share * places.size();
  }

  /**
   * The depth of the farthest of the pixels around that show the figure: at an outline's edge the nearest pixel may be
   * another limb's. Infinitely far where none shows it.
   */
  private static double front(Raster raster, int x, int y) {
    double least = Double.POSITIVE_INFINITY;
    for (int dy = -1; dy <= 1; dy++) {
      for (int dx = -1; dx <= 1; dx++) {
        int px = Math.clamp(x + dx, 0, raster.width - 1);
        int py = Math.clamp(y + dy, 0, raster.height - 1);
        int at = py * raster.width + px;
        if (raster.triangle[at] != Raster.NOTHING) {
          least = Math.min(least, raster.depth[at]);
        }
      }
    }
    return least;
  }

  private boolean isPart(Seen view, SurfacePoint point) {
    Set<Part> only = view.plan.only();
    return only.isEmpty() || only.contains(places.part(point));
  }

  /** Returns the whole-body or foot view that looks from there. */
  private static Seen main(List<Seen> views, Anchors.Look look, int side) {
    String name = side > 0 ? "left" : "right";
    String id =
        switch (look) {
          case FRONT, BACK -> look.name().toLowerCase(Locale.ROOT);
          case LEFT -> name;
          case INNER -> "foot_inner_" + name;
          case TOP -> "foot_top_" + name;
          case SOLE -> "sole_" + name;
        };
    return views.stream().filter(view -> view.plan.id().equals(id)).findFirst().orElseThrow();
  }

  private String path(Seen view, int side, List<SurfacePoint> corners, Shape shape) {
    List<double[]> flat = new ArrayList<>();
    for (SurfacePoint corner : corners) {
      double[] p = mirrored(surface.place(shape, corner), side);
      flat.add(new double[] {view.camera.x(p), view.camera.y(p)});
    }
    StringBuilder path = new StringBuilder();
    int n = flat.size();
    path.append('M').append(pair(flat.getFirst()));
    for (int i = 0; i < n; i++) {
      double[] a = flat.get(i);
      double[] b = flat.get((i + 1) % n);
      double[] before = flat.get((i + n - 1) % n);
      double[] after = flat.get((i + 2) % n);
      double[] c1 = {a[0] + (b[0] - before[0]) * Curve.TENSION / 6, a[1] + (b[1] - before[1]) * Curve.TENSION / 6};
      double[] c2 = {b[0] - (after[0] - a[0]) * Curve.TENSION / 6, b[1] - (after[1] - a[1]) * Curve.TENSION / 6};
      path.append('C').append(pair(c1)).append(' ').append(pair(c2)).append(' ').append(pair(b));
    }
    return path.append('Z').toString();
  }

  private static double[] mirrored(double[] p, int side) {
    return new double[] {side * p[0], p[1], p[2]};
  }

  private static String pair(double[] p) {
    return number(p[0]) + " " + number(p[1]);
  }

  private static String number(double value) {
    double rounded = tenth(value);
    return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
  }

  private static double tenth(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
