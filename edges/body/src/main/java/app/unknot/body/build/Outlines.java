package app.unknot.body.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The drawn muscles and trigger points of {@code knowledge/figure/muscles}, each on the left half, or on the midline.
 *
 * @param muscles by id
 * @param points by id
 */
record Outlines(Map<String, Muscle> muscles, Map<String, Spot> points) {

  /**
   * A muscle.
   *
   * @param deep true when others cover it, so that it is drawn dashed
   * @param shapes its outlines, one or more
   */
  record Muscle(boolean deep, List<Outline> shapes) {}

  /**
   * An outline as it is seen from one direction.
   *
   * @param look from where
   * @param on the parts of the body it lies on; empty for all
   * @param corners corners in body coordinates, joined smoothly
   * @param drawn where it is written
   */
  record Outline(Anchors.Look look, Set<Part> on, List<double[]> corners, Drawn drawn) {}

  /**
   * A trigger point.
   *
   * @param look from where
   * @param on the parts of the body it lies on; empty for all
   * @param at its place in body coordinates
   * @param drawn where it is written
   */
  record Spot(Anchors.Look look, Set<Part> on, double[] at, Drawn drawn) {}

  /** Reads all files of the folder. */
  static Outlines read(Path folder) {
    Outlines outlines = new Outlines(new LinkedHashMap<>(), new LinkedHashMap<>());
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(outlines::add);
    } catch (IOException e) {
      throw new UnbuildableFigureException("The folder %s cannot be read.".formatted(folder.getFileName()), e);
    }
    return outlines;
  }

  private void add(Path file) {
    Drawn drawn = Drawn.read(file, "unknot-figure-muscles/1").only("format", "reviewed", "assumed", "muscles");
    for (Drawn muscle : drawn.entries("muscles", "id")) {
      muscle.only("id", "deep", "shapes", "points");
      List<Outline> shapes = new ArrayList<>();
      for (Drawn shape : muscle.entries("shapes", "look")) {
        shape.only("look", "on", "outline");
        shapes.add(new Outline(look(shape), parts(shape), shape.pairs("outline"), shape));
      }
      if (shapes.isEmpty() || shapes.stream().anyMatch(shape -> shape.corners().size() < 3)) {
        throw muscle.wrong("needs at least one outline, of at least three corners");
      }
      if (muscles.put(muscle.text("id"), new Muscle(muscle.flag("deep"), shapes)) != null) {
        throw muscle.wrong("stands twice");
      }
      for (Drawn point : muscle.entries("points", "id")) {
        point.only("id", "look", "on", "at");
        if (points.put(point.text("id"), new Spot(look(point), parts(point), point.pair("at"), point)) != null) {
          throw point.wrong("stands twice");
        }
      }
    }
  }

  private static Anchors.Look look(Drawn drawn) {
    for (Anchors.Look look : Anchors.Look.values()) {
      if (look.name().toLowerCase(Locale.ROOT).equals(drawn.text("look"))) {
        return look;
      }
    }
    throw drawn.wrong("unknown look " + drawn.text("look"));
  }

  private static Set<Part> parts(Drawn drawn) {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    for (String name : drawn.texts("on")) {
      boolean known = false;
      for (Part part : Part.values()) {
        if (part.id().equals(name)) {
          known = parts.add(part);
        }
      }
      if (!known) {
        throw drawn.wrong("unknown part " + name);
      }
    }
    return parts;
  }
}
