package app.unknot.classify;

import java.util.Optional;

/** Who pressed. */
public enum ExaminedBy {
  /** The person with the pain. */
  SELF("self"),
  /** Someone without training. */
  PARTNER("partner"),
  /** A clinician trained in feeling muscles. */
  TRAINED("trained"),
  /** A clinician who does so every day. */
  EXPERT("expert");

  private final String code;

  ExaminedBy(String code) {
    this.code = code;
  }

  /** Returns the stable code used in files and messages. */
  public String code() {
    return code;
  }

  /** Returns whether this examiner was trained. */
  public boolean trained() {
    return this == TRAINED || this == EXPERT;
  }

  /** Returns the constant with this code, or empty when none has it. */
  public static Optional<ExaminedBy> of(String code) {
    for (ExaminedBy value : values()) {
      if (value.code.equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
