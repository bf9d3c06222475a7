package app.unknot.knowledge;

import java.util.Locale;

/** Words that stand for a code of some kind. */
record Phrase(String kind, String code, String words, Where where) {

  /** The kind of words that name a place; they are compiled with their zones, not as a code. */
  static final String PLACE = "place";

  boolean isPlace() {
    return kind.equals(PLACE);
  }

  /** The kind and the words as a reader of free text would compare them. */
  String key() {
    return kind + " " + words.toLowerCase(Locale.ROOT).replace('-', ' ').strip();
  }
}
