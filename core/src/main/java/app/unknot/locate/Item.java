package app.unknot.locate;

import app.unknot.atlas.PointSide;
import app.unknot.terms.Side;
import org.jspecify.annotations.Nullable;

/** One thing the person told, as it stands in an explanation. */
public sealed interface Item {
  /**
   * A painted zone.
   *
   * @param zone zone id
   * @param side its side
   */
  record Zone(String zone, Side side) implements Item {}

  /**
   * A place in words.
   *
   * @param place the phrase and the zones it may mean
   */
  record Place(SpokenPlace place) implements Item {}

  /**
   * A symptom.
   *
   * @param term symptom id
   * @param side its side, or null
   */
  record Symptom(String term, @Nullable Side side) implements Item {}

  /**
   * A movement that brings the pain on.
   *
   * @param term movement id
   * @param side the side it goes to, or null
   */
  record Movement(String term, @Nullable Side side) implements Item {}

  /**
   * Everything that was found at one point by examining it.
   *
   * @param at the point and its side
   */
  record Examined(PointSide at) implements Item {}

  /** Everything that was left unpainted or said to be free of pain, taken together. */
  record Unpainted() implements Item {}
}
