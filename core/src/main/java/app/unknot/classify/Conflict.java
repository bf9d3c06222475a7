package app.unknot.classify;

import java.util.List;

/**
 * Answers that cannot all be right. What is more alarming counts, and the items are asked again.
 *
 * @param flag the rule
 * @param items the items that it concerns
 * @param kind what contradicts what
 */
public record Conflict(RedFlag flag, List<AskedItem> items, Kind kind) {
  /** What contradicts what. */
  public enum Kind {
    /** Two replies to one item at the same time. */
    TWO_REPLIES,
    /** An item was answered yes, and its whole rule no, or the whole rule yes and each item no. */
    ITEM_AND_RULE,
    /** The words say it, and the answer denies it. */
    WORDS_DENIED,
    /** The age says otherwise than the answer. */
    AGE_DENIED
  }

  /** Copies the list. */
  public Conflict {
    items = List.copyOf(items);
  }
}
