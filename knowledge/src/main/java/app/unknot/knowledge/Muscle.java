package app.unknot.knowledge;

import java.util.List;

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
    Provenance provenance) {

  Muscle {
    checkFirst = List.copyOf(checkFirst);
    structures = List.copyOf(structures);
    points = List.copyOf(points);
    traits = List.copyOf(traits);
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
  }

  /** The ids that anatomies give to the muscle or its part. */
  record Structure(
      String name, String ta98, String fma, String uberon, String snomed, List<String> sources) {}
}
