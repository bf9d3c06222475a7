package app.unknot.body;

import java.util.Locale;
import java.util.Map;

/** What people call the views. */
final class ViewName {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("left", "Left side"),
          Map.entry("right", "Right side"),
          Map.entry("head_left", "Head, left side"),
          Map.entry("head_right", "Head, right side"),
          Map.entry("head_back", "Back of the head"),
          Map.entry("palm_left", "Left palm"),
          Map.entry("palm_right", "Right palm"),
          Map.entry("hand_back_left", "Back of the left hand"),
          Map.entry("hand_back_right", "Back of the right hand"),
          Map.entry("foot_top_left", "Top of the left foot"),
          Map.entry("foot_top_right", "Top of the right foot"),
          Map.entry("sole_left", "Left sole"),
          Map.entry("sole_right", "Right sole"),
          Map.entry("foot_inner_left", "Left foot, inner side"),
          Map.entry("foot_inner_right", "Right foot, inner side"),
          Map.entry("foot_outer_left", "Left foot, outer side"),
          Map.entry("foot_outer_right", "Right foot, outer side"));

  private ViewName() {}

  /** Returns the name of a view. */
  static String of(FigureView view) {
    String id = view.id();
    return NAMES.getOrDefault(id, id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1));
  }

  /**
   * Returns what lies towards an edge of the picture, spoken to the person; empty where the view's name says enough.
   *
   * @param end 1 for the right edge of the picture, -1 for the left one
   */
  static String edge(FigureView view, int end) {
    boolean whole = view.part().equals("body") || view.part().equals("head");
    double toLeft = view.right().x() * end;
    double toFront = view.right().z() * end;
    if (!whole || Math.max(Math.abs(toLeft), Math.abs(toFront)) < 0.9) {
      return "";
    }
    if (Math.abs(toLeft) > Math.abs(toFront)) {
      return toLeft > 0 ? "your left" : "your right";
    }
    return toFront > 0 ? "front" : "back";
  }
}
