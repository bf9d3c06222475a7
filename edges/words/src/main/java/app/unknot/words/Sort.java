package app.unknot.words;

import java.util.Locale;

/** What sort of meaning a phrase of the lexicon has; the names are the kinds of the compiled words. */
enum Sort {
  PLACE,
  SYMPTOM,
  MOVEMENT,
  ACTIVITY,
  CONCEPT,
  SIDE,
  NEGATION,
  NEGATION_END,
  QUALITY,
  INTENSITY,
  DEPTH,
  RANGE,
  WORSE,
  BETTER,
  FILLER,
  SEX,
  TIME_UNIT,
  HISTORY,
  AGE,
  TIME,
  JOINER;

  static Sort of(String kind) {
    for (Sort sort : values()) {
      if (sort.name().replace("_", "").toLowerCase(Locale.ROOT).equals(kind.toLowerCase(Locale.ROOT))) {
        return sort;
      }
    }
    throw new WordsException("The words have the unknown kind %s.".formatted(kind));
  }

  /** Returns whether articles and other dropped words may stand anywhere inside phrases of this sort. */
  boolean isLoose() {
    return this == PLACE || this == SYMPTOM || this == MOVEMENT || this == ACTIVITY || this == CONCEPT;
  }
}
