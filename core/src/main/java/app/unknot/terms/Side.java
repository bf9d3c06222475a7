package app.unknot.terms;

import java.util.Locale;
import java.util.Optional;

/** A side of the body, seen from the person: left, right, or the midline. */
public enum Side {
  /** The person's left. */
  LEFT,
  /** The person's right. */
  RIGHT,
  /** On the midline, belonging to neither side. */
  MID;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** Returns the stable code used in files and messages: {@code left}, {@code right} or {@code mid}. */
  public String code() {
    return code;
  }

  /** Returns the mirrored side; the midline mirrors to itself. */
  public Side mirrored() {
    return switch (this) {
      case LEFT -> RIGHT;
      case RIGHT -> LEFT;
      case MID -> MID;
    };
  }

  /** Returns the side with this code, or empty when no side has it. */
  public static Optional<Side> of(String code) {
    for (Side side : values()) {
      if (side.code.equals(code)) {
        return Optional.of(side);
      }
    }
    return Optional.empty();
  }
}
