package app.unknot.classify;

import app.unknot.terms.Action;
import java.util.Comparator;

/**
 * A red flag that is present.
 *
 * @param flag the rule
 * @param action what it asks for here; a rule may ask for less or more by what raised it
 * @param because what raised it: the words as written or the items as asked, joined by {@code " + "}
 * @param from where that stands
 */
public record RaisedFlag(RedFlag flag, Action action, String because, From from) {
  /** What a flag was raised by. */
  public enum From {
    /** The person's words. */
    WORDS("text"),
    /** An answer to a safety question. */
    ANSWER("answer"),
    /** The person's age. */
    AGE("age");

    private final String code;

    From(String code) {
      this.code = code;
    }

    /** Returns the stable code used in files and messages. */
    public String code() {
      return code;
    }
  }

  /** Most urgent first, then by rule id. */
  public static final Comparator<RaisedFlag> MOST_URGENT_FIRST =
      Comparator.comparing(RaisedFlag::action).thenComparing(raised -> raised.flag().id());

  /** Makes a flag that words raised. */
  RaisedFlag(RedFlag flag, Action action, String because) {
    this(flag, action, because, From.WORDS);
  }

  /** Returns whether this flag stops the knot flow: emergency or same day. */
  public boolean stops() {
    return action == Action.EMERGENCY || action == Action.SAME_DAY;
  }
}
