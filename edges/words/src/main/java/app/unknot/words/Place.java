package app.unknot.words;

import java.util.List;

/**
 * What a word for a place means: zones, each with how surely it is meant.
 *
 * @param parts the zones, in the order of the knowledge
 */
record Place(List<Part> parts) {

  /** A zone and how surely it is meant, above 0 and at most 1. */
  record Part(String zone, double weight) {}

  Place {
    parts = List.copyOf(parts);
  }

  /** Returns whether at least one zone is surely meant. */
  boolean isSure() {
    return parts.stream().anyMatch(part -> part.weight() >= 1);
  }
}
