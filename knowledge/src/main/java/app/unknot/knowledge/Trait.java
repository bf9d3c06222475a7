package app.unknot.knowledge;

import java.util.List;

/** A symptom or movement that goes with a cause. */
record Trait(
    String cause, String term, String kind, String toward, String strength, List<String> sources) {

  Trait {
    sources = List.copyOf(sources);
  }
}
