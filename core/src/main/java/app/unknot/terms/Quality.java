package app.unknot.terms;

import java.util.Optional;

/** How a pain feels. */
public enum Quality {
  /** A dull ache. */
  ACHING("aching"),
  /** Sharp or stabbing. */
  SHARP("sharp"),
  /** Burning. */
  BURNING("burning"),
  /** Tingling or pins and needles. */
  TINGLING("tingling"),
  /** Feeling is dulled or gone. */
  NUMB("numb");

  private final String code;

  Quality(String code) {
    this.code = code;
  }

  /** Returns the stable code used in files and messages. */
  public String code() {
    return code;
  }

  /** Returns the constant with this code, or empty when none has it. */
  public static Optional<Quality> of(String code) {
    for (Quality value : values()) {
      if (value.code.equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
