package app.unknot.classify;

import app.unknot.terms.Action;
import java.util.List;

/**
 * What is still to be asked of one rule.
 *
 * @param flag the rule
 * @param items its items that are open, the most urgent first; never empty
 * @param why why it is asked
 */
public record Question(RedFlag flag, List<AskedItem> items, Why why) {
  /** Why a rule is asked, the most pressing reason first. */
  public enum Why {
    /** The person's words raise it. */
    WORDS,
    /** The person's answers contradict each other or the words. */
    CONFLICT,
    /** Every new, severe or changed pain is asked it. */
    ALWAYS,
    /** The place of the pain, or a muscle that may cause it, calls for it. */
    REGION,
    /** It is asked once a year, about the person. */
    SCREEN,
    /** It is asked in the course of a plan. */
    FOLLOW_UP
  }

  /** Copies the list. */
  public Question {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("a question about %s asks nothing".formatted(flag.id()));
    }
  }

  /** Returns the heading it belongs under. */
  public Group group() {
    return flag.group();
  }

  /** Returns the most urgent thing that an open item may ask for. */
  public Action action() {
    return items.stream().map(AskedItem::action).min(Action::compareTo).orElse(flag.action());
  }

  /** Returns whether it comes before all groups: words raise it, or answers contradict each other. */
  boolean first() {
    return why == Why.WORDS || why == Why.CONFLICT;
  }
}
