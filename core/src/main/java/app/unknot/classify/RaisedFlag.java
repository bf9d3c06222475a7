package app.unknot.classify;

import app.unknot.terms.Action;
import java.util.Comparator;

/**
 * A red flag that a person's words raised.
 *
 * @param flag the rule
 * @param action what it asks for here; a rule may ask for less or more by the words
 * @param because the words that raised it, as written, joined by {@code " + "}
 */
public record RaisedFlag(RedFlag flag, Action action, String because) {
  /** Most urgent first, then by rule id. */
  public static final Comparator<RaisedFlag> MOST_URGENT_FIRST =
      Comparator.comparing(RaisedFlag::action).thenComparing(raised -> raised.flag().id());

  /** Returns whether this flag stops the knot flow: emergency or same day. */
  public boolean stops() {
    return action == Action.EMERGENCY || action == Action.SAME_DAY;
  }
}
