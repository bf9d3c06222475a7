package app.unknot.plan;

import java.util.Locale;
import java.util.Optional;

/** What a remedy works by. */
public enum RemedyKind {
  /** Bringing a muscle to the end of its length. */
  STRETCH,
  /** Pressing on a point, with a hand, a ball or a roller. */
  PRESSURE,
  /** Warming. */
  HEAT,
  /** Cooling. */
  COLD,
  /** Moving the whole body. */
  ACTIVITY,
  /** Coming to rest. */
  CALM,
  /** Sleeping better. */
  SLEEP,
  /** Interrupting sitting. */
  BREAK,
  /** A medicine, which is taken when needed and never planned. */
  MEDICINE;

  /** Returns the stable code used in files and messages. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the constant with this code, or empty when none has it. */
  public static Optional<RemedyKind> of(String code) {
    for (RemedyKind value : values()) {
      if (value.code().equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
