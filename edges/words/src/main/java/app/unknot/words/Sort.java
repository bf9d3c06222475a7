package app.unknot.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What sort of meaning a phrase of the lexicon has; the names are the kinds of the compiled words. */
enum Sort {
  PLACE,
  SYMPTOM,
  MOVEMENT,
  ACTIVITY,
  CONCEPT,
  SIGN,
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

  private static final Map<String, Sort> BY_KIND =
      Arrays.stream(values()).collect(Collectors.toMap(Sort::kind, sort -> sort));

  private String kind() {
    return name().replace("_", "").toLowerCase(Locale.ROOT);
  }

  static Sort of(String kind) {
    Sort sort = BY_KIND.get(kind.toLowerCase(Locale.ROOT));
    if (sort == null) {
      throw new WordsException("The words have the unknown kind %s.".formatted(kind));
    }
    return sort;
  }

  /** Returns whether articles and other dropped words may stand anywhere inside phrases of this sort. */
  boolean isLoose() {
    return this == PLACE || this == SYMPTOM || this == MOVEMENT || this == ACTIVITY || isAlarm();
  }

  /** Returns whether phrases of this sort are heard in any order, over and above everything else. */
  boolean isAlarm() {
    return this == CONCEPT || this == SIGN;
  }
}
