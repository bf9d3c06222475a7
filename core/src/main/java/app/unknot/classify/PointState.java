package app.unknot.classify;

import java.util.Optional;

/** What a place in a muscle is. */
public enum PointState {
  /** A trigger point that causes pain now. */
  ACTIVE("active"),
  /** A trigger point that only hurts when it is pressed, with a pain the person does not know. */
  LATENT("latent"),
  /** A sore spot without the band or the spread of a trigger point. */
  TENDER_POINT("tenderPoint"),
  /** None of these. */
  NONE("none");

  private final String code;

  PointState(String code) {
    this.code = code;
  }

  /** Returns the stable code used in files and messages. */
  public String code() {
    return code;
  }

  /** Returns the constant with this code, or empty when none has it. */
  public static Optional<PointState> of(String code) {
    for (PointState value : values()) {
      if (value.code.equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
