package app.unknot.words;

import java.util.HashMap;
import java.util.Map;

/** Numbers for the word forms of the lexicon. Filled while the lexicon is built, only read afterwards. */
final class Vocabulary {
  static final int UNKNOWN = -1;

  private final Map<String, Integer> ids = new HashMap<>(8192);

  int add(String form) {
    Integer known = ids.putIfAbsent(form, ids.size());
    return known == null ? ids.size() - 1 : known;
  }

  int id(String form) {
    return ids.getOrDefault(form, UNKNOWN);
  }

  boolean has(String form) {
    return ids.containsKey(form);
  }

  int size() {
    return ids.size();
  }

  Iterable<String> forms() {
    return ids.keySet();
  }
}
