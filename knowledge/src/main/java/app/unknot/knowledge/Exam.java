package app.unknot.knowledge;

import java.util.List;

/** How a person examines a muscle at home; {@code pressure} only where it is lighter than the care allows. */
record Exam(
    String pressure,
    String with,
    String position,
    String technique,
    List<String> warnings,
    Range range,
    String resist,
    String stretch,
    Where where,
    Provenance provenance) {

  Exam {
    warnings = List.copyOf(warnings);
  }

  boolean presses() {
    return !with.equals("none") && !technique.isEmpty();
  }

  /** A movement and how far it normally goes; all empty where there is none. */
  record Range(String what, String low, String high, String unit) {
    static final Range NONE = new Range("", "", "", "");
  }
}
