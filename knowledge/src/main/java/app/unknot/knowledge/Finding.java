package app.unknot.knowledge;

import java.util.List;

/** A thing that an exam can find, and how often it is found in each state of a point. */
record Finding(
    String id,
    String kind,
    String question,
    String hint,
    String effort,
    String discomfort,
    String seconds,
    String group,
    String active,
    String latent,
    String tenderPoint,
    String none,
    String elsewhere,
    String sample,
    List<String> anchors,
    Provenance provenance) {

  Finding {
    anchors = List.copyOf(anchors);
  }
}
