package app.unknot.knowledge;

import java.util.List;
import java.util.Optional;

/** A muscle or a part of one, with its trigger points. */
record Muscle(
    String id,
    String name,
    String latin,
    String lay,
    String region,
    String sides,
    String frequencyClass,
    Wording wording,
    Care care,
    List<String> checkFirst,
    List<Structure> structures,
    List<Point> points,
    List<Trait> traits,
    Optional<Exam> exam,
    Where where,
    Provenance provenance) {

  Muscle {
    checkFirst = List.copyOf(checkFirst);
    structures = List.copyOf(structures);
    points = List.copyOf(points);
    traits = List.copyOf(traits);
  }

  /** Whether anybody but a clinician may press this point. */
  boolean mayPress(Point point) {
    return care.isPressable() && point.noPress().isEmpty();
  }

  /** Why nobody presses a point at home; empty where people may. */
  String noPress(Point point) {
    return mayPress(point) ? "" : point.noPress().orElseGet(care::noPress);
  }

  /** Whether the muscle has a point that people may press. */
  boolean hasPressablePoint() {
    return points.stream().anyMatch(this::mayPress);
  }

  /** What a person reads about the muscle. */
  record Wording(String symptoms, String hurtsOn, String limitedRange, String perpetuating) {
    static final Wording NONE = new Wording("", "", "", "");
  }

  /** How the muscle may be treated by hand. */
  record Care(
      String pressure, String reach, String selfRelease, List<String> tools, String avoid, String stretch) {
    static final Care NONE = new Care("", "", "", List.of(), "", "");

    /** Whether a person or a partner may press it at all. */
    boolean isPressable() {
      return !pressure.equals("none") && !reach.equals("clinician");
    }

    private String noPress() {
      return pressure.equals("none")
          ? "This muscle cannot be pressed safely at home."
          : "Only a trained person should press this muscle.";
    }
  }

  /** The ids that anatomies give to the muscle or its part. */
  record Structure(
      String name, String ta98, String fma, String uberon, String snomed, List<String> sources) {}
}
