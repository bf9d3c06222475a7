package app.unknot.knowledge;

import java.util.List;

/** What a sore place can be instead of a knot, and the words that point to it. */
record Lookalike(String id, String name, String advice, List<String> flags, List<Cue> cues) {

  Lookalike {
    flags = List.copyOf(flags);
    cues = List.copyOf(cues);
  }

  /** Signs that together point to it. */
  record Cue(List<String> all, List<String> none, String place, boolean strong, String factor) {

    Cue {
      all = List.copyOf(all);
      none = List.copyOf(none);
    }
  }
}
