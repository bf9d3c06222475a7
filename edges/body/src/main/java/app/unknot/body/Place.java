package app.unknot.body;

/**
 * A place in or around the neutral figure, or a direction there.
 *
 * @param x cm to the figure's left
 * @param y cm up
 * @param z cm to the front
 */
public record Place(double x, double y, double z) {
  /** Returns the inner product. */
  public double dot(Place other) {
    return x * other.x + y * other.y + z * other.z;
  }

  /** Returns the distance, in cm. */
  public double distance(Place other) {
    return Math.sqrt(square(x - other.x) + square(y - other.y) + square(z - other.z));
  }

  /** Returns the place on the other side of the body. */
  public Place mirrored() {
    return new Place(-x, y, z);
  }

  private static double square(double value) {
    return value * value;
  }
}
