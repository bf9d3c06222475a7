package app.unknot.words;

import org.jspecify.annotations.Nullable;

/**
 * One meaning of a phrase.
 *
 * @param sort what sort of thing it is
 * @param code its code; empty where the sort says all, and for places
 * @param place the zones of a place, null for every other sort
 */
record Meaning(Sort sort, String code, @Nullable Place place) {
  static Meaning of(Place place) {
    return new Meaning(Sort.PLACE, "", place);
  }

  static Meaning of(Sort sort, String code) {
    return new Meaning(sort, code, null);
  }

  boolean is(Sort other, String otherCode) {
    return sort == other && code.equals(otherCode);
  }
}
