package app.unknot.knowledge;

import java.util.List;

/**
 * Where a claim comes from: cited sources, an admitted assumption, and who reviewed it. What a
 * mapping does not say itself it takes from the mapping around it.
 */
record Provenance(List<String> sources, String assumed, String reviewed) {

  static final Provenance NONE = new Provenance(List.of(), "", "");

  Provenance {
    sources = List.copyOf(sources);
  }

  boolean isGiven() {
    return !sources.isEmpty() || !assumed.isEmpty();
  }

  /** One text for tables that show both: the source ids, or the assumption. */
  String basis() {
    return sources.isEmpty() ? "assumed: " + assumed : String.join("|", sources);
  }
}
