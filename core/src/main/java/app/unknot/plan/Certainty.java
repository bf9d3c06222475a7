package app.unknot.plan;

import java.util.Optional;

/** How sure an effect is, in the words of GRADE. */
public enum Certainty {
  /** Further research is very unlikely to change it. */
  HIGH("high"),
  /** Further research may change it. */
  MODERATE("moderate"),
  /** Further research is likely to change it. */
  LOW("low"),
  /** It is hardly known. */
  VERY_LOW("veryLow");

  private final String code;

  Certainty(String code) {
    this.code = code;
  }

  /** Returns the stable code used in files and messages. */
  public String code() {
    return code;
  }

  /** Returns the constant with this code, or empty when none has it. */
  public static Optional<Certainty> of(String code) {
    for (Certainty value : values()) {
      if (value.code.equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
