package app.unknot.plan;

import java.util.Locale;
import java.util.Optional;

/** How a person likes a remedy. */
public enum Taste {
  /** It is never planned. */
  NEVER,
  /** It is planned less. */
  LESS,
  /** It is planned as the knowledge says. */
  USUAL,
  /** It is planned more. */
  MORE;

  /** Returns the stable code used in files and messages. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the constant with this code, or empty when none has it. */
  public static Optional<Taste> of(String code) {
    for (Taste value : values()) {
      if (value.code().equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
