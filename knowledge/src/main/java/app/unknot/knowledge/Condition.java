package app.unknot.knowledge;

import java.util.List;

/** Something about a person on which a remedy may depend. */
record Condition(
    String id,
    String question,
    String hint,
    String group,
    List<String> sameAs,
    boolean isExact,
    List<String> raisedBy,
    String holds,
    String sex,
    String ageOver,
    String ageUnder,
    Where where,
    Provenance provenance) {

  Condition {
    sameAs = List.copyOf(sameAs);
    raisedBy = List.copyOf(raisedBy);
  }
}
