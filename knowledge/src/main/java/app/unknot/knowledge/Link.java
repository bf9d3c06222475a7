package app.unknot.knowledge;

import java.util.List;

/** Pain of a cause felt in a zone; strength is empty where the model's default applies. */
record Link(String zone, String side, String kind, String strength, List<String> sources) {

  Link {
    sources = List.copyOf(sources);
  }

  Link withKind(String other) {
    return new Link(zone, side, other, strength, sources);
  }
}
