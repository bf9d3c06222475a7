package app.unknot.classify;

import java.util.Optional;

/** How a person answers a safety question. */
public enum Reply {
  /** It is so. */
  YES("yes"),
  /** It is not so. */
  NO("no"),
  /** The person does not know; it counts as present, so that no doubt is lost. */
  UNSURE("unsure");

  private final String code;

  Reply(String code) {
    this.code = code;
  }

  /** Returns the stable code used in files and messages. */
  public String code() {
    return code;
  }

  /** Returns whether what was asked about counts as present: yes, and not sure too. */
  public boolean counts() {
    return this != NO;
  }

  /** Returns the constant with this code, or empty when none has it. */
  public static Optional<Reply> of(String code) {
    for (Reply value : values()) {
      if (value.code.equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
