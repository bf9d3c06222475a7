package app.unknot.knowledge;

import java.util.List;
import java.util.SequencedMap;

/** Words for a part of the body and the zones they may mean, each with its weight. */
record Place(List<String> words, SequencedMap<String, String> zones, boolean isVague) {

  Place {
    words = List.copyOf(words);
  }
}
