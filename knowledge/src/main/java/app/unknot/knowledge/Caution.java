package app.unknot.knowledge;

import java.util.List;

/** When a remedy is left out, done more lightly or asked about first; an empty remedy stands for all. */
record Caution(
    String remedy,
    String condition,
    String ageUnder,
    String ageOver,
    String limit,
    boolean unknownCounts,
    String verdict,
    List<String> groups,
    String because,
    Where where,
    Provenance provenance) {

  Caution {
    groups = List.copyOf(groups);
  }
}
