package app.unknot.classify;

import java.time.Instant;
import java.util.Objects;

/**
 * An answer to a safety question. It may name a rule or an item that this version does not know, as old data can; such
 * an answer never clears anything.
 *
 * @param item id of an item such as {@code RF01.saddle}, or of a rule such as {@code RF01} for all its items
 * @param reply what was answered
 * @param at when
 */
public record Answer(String item, Reply reply, Instant at) {
  /** Refuses nulls. */
  public Answer {
    Objects.requireNonNull(item);
    Objects.requireNonNull(reply);
    Objects.requireNonNull(at);
  }

  /** Returns the id of the rule that the item belongs to. */
  public String rule() {
    int dot = item.indexOf('.');
    return dot < 0 ? item : item.substring(0, dot);
  }
}
