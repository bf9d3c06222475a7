package app.unknot.terms;

import java.util.Optional;

/** The sex a person states; only used where a published figure differs by it. */
public enum Sex {
  /** Female. */
  FEMALE("female"),
  /** Male. */
  MALE("male"),
  /** Another answer. */
  OTHER("other"),
  /** Not stated. */
  UNKNOWN("unknown");

  private final String code;

  Sex(String code) {
    this.code = code;
  }

  /** Returns the stable code used in files and messages. */
  public String code() {
    return code;
  }

  /** Returns the constant with this code, or empty when none has it. */
  public static Optional<Sex> of(String code) {
    for (Sex value : values()) {
      if (value.code.equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
