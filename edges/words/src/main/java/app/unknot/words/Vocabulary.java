package app.unknot.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Numbers for the word forms of the lexicon. Filled while the lexicon is built, only read afterwards. */
final class Vocabulary {
  static final int UNKNOWN = -1;

  private final Map<String, Integer> ids = LinkedHashMap.newLinkedHashMap(8192);

  int add(String form) {
    Integer known = ids.putIfAbsent(form, ids.size());
    return known == null ? ids.size() - 1 : known;
  }

  int id(String form) {
    return ids.getOrDefault(form, UNKNOWN);
  }

  int size() {
    return ids.size();
  }

  /** Returns the forms in the order of their numbers. */
  Set<String> forms() {
    return ids.keySet();
  }
}
