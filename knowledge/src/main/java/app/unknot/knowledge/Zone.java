package app.unknot.knowledge;

import java.util.List;

/** An area of the body that can be painted or ticked. */
record Zone(
    String id,
    String name,
    String region,
    List<String> views,
    String sides,
    boolean isInternal,
    String surface,
    List<String> neighbours,
    boolean isNeverPressed,
    String note,
    Where where) {

  Zone {
    views = List.copyOf(views);
    neighbours = List.copyOf(neighbours);
  }
}
