package app.unknot.terms;

import java.util.Optional;

/** How deep a pain is felt. */
public enum Depth {
  /** Deep inside. */
  DEEP("deep"),
  /** At the surface. */
  SURFACE("surface");

  private final String code;

  Depth(String code) {
    this.code = code;
  }

  /** Returns the stable code used in files and messages. */
  public String code() {
    return code;
  }

  /** Returns the constant with this code, or empty when none has it. */
  public static Optional<Depth> of(String code) {
    for (Depth value : values()) {
      if (value.code.equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
