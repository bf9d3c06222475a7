package app.unknot.knowledge;

import java.util.Locale;
import java.util.Set;

/** Words that stand for a code of some kind. */
record Phrase(String kind, String code, String words, Where where) {

  /** The kind of words that name a place; they are compiled with their zones, not as a code. */
  static final String PLACE = "place";

  /** Kinds whose codes are roles in a sentence; one word may play several. */
  private static final Set<String> ROLES = Set.of("negation", "negationEnd", "range", "worse",
      "better", "filler", "history", "age", "time", "timeUnit", "joiner");

  boolean isPlace() {
    return kind.equals(PLACE);
  }

  /** Whether the words may stand for one code of their kind only. */
  boolean hasOneMeaning() {
    return !ROLES.contains(kind);
  }

  /** The kind and the words as a reader of free text would compare them. */
  String key() {
    return kind + " " + words.toLowerCase(Locale.ROOT).replace('-', ' ').strip();
  }
}
