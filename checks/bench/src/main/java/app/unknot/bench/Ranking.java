package app.unknot.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the expected answer stands in a ranking. */
final class Ranking {
  /** The rank of an answer that is not listed. */
  static final int NOWHERE = Integer.MAX_VALUE;

  private Ranking() {}

  /** Keeps muscles only. */
  static List<Scored> muscles(List<Scored> ranked) {
    return ranked.stream().filter(s -> !s.suspect().mimic()).toList();
  }

  /** Keeps the first entry of each muscle or look-alike and side. */
  static List<Scored> distinct(List<Scored> ranked) {
    Map<Suspect, Scored> first = new LinkedHashMap<>();
    for (Scored scored : ranked) {
      first.putIfAbsent(scored.suspect(), scored);
    }
    return new ArrayList<>(first.values());
  }

  /** Returns the rank, from 1, of the first entry that is expected. */
  static int rank(List<Scored> ranked, Collection<Suspect> expected) {
    for (int i = 0; i < ranked.size(); i++) {
      if (expected.contains(ranked.get(i).suspect())) {
        return i + 1;
      }
    }
    return NOWHERE;
  }
}
