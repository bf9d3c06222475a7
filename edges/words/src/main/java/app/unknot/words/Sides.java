package app.unknot.words;

import app.unknot.terms.Side;
import java.util.List;

/**
 * The sides that were said: none, left, right or both.
 *
 * @param left true when the left was said
 * @param right true when the right was said
 */
record Sides(boolean left, boolean right) {
  static final Sides NONE = new Sides(false, false);
  static final Sides LEFT = new Sides(true, false);
  static final Sides RIGHT = new Sides(false, true);
  static final Sides BOTH = new Sides(true, true);

  static Sides of(boolean left, boolean right) {
    if (left) {
      return right ? BOTH : LEFT;
    }
    return right ? RIGHT : NONE;
  }

  boolean isNone() {
    return !left && !right;
  }

  boolean isOne() {
    return left != right;
  }

  Sides with(Sides other) {
    return of(left || other.left, right || other.right);
  }

  /** Returns the other side; none and both stay as they are. */
  Sides mirrored() {
    return of(right, left);
  }

  List<Side> asList() {
    if (left) {
      return right ? List.of(Side.LEFT, Side.RIGHT) : List.of(Side.LEFT);
    }
    return right ? List.of(Side.RIGHT) : List.of();
  }
}
