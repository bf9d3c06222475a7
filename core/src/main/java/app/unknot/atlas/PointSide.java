package app.unknot.atlas;

import app.unknot.terms.Side;

/**
 * A trigger point on one side of the body. Two are equal when the id of the point and the side are.
 *
 * @param point the trigger point
 * @param side left or right
 */
public record PointSide(TriggerPoint point, Side side) {
  /** Checks the side: a trigger point exists on the left and on the right, not on the midline. */
  public PointSide {
    if (side == Side.MID) {
      throw new IllegalArgumentException("Trigger point %s has a side, left or right.".formatted(point.id()));
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PointSide that && point.id().equals(that.point.id()) && side == that.side;
  }

  @Override
  public int hashCode() {
    return 31 * point.id().hashCode() + side.ordinal();
  }

  /** Returns the id of the point and the side, such as {@code trapezius_upper.1 right}. */
  @Override
  public String toString() {
    return point.id() + " " + side.code();
  }
}
