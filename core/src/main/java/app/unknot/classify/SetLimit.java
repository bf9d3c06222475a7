package app.unknot.classify;

import java.util.Objects;

/**
 * A limit and the rule that sets it.
 *
 * @param flag id of the rule
 * @param limit what must be left alone
 */
public record SetLimit(String flag, Limit limit) {
  /** Refuses nulls. */
  public SetLimit {
    Objects.requireNonNull(flag);
    Objects.requireNonNull(limit);
  }
}
