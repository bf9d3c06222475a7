package app.unknot.body.build;

/**
 * An orthographic view of the figure.
 *
 * @param right unit vector to the right of the picture
 * @param up unit vector to its top
 * @param toward unit vector to the viewer
 * @param centreRight what stands in the middle of the picture, along right, in cm
 * @param centreUp the same along up
 * @param perCm pixels a centimetre
 * @param width pixels
 * @param height pixels
 */
record Camera(
    double[] right, double[] up, double[] toward, double centreRight, double centreUp, double perCm, int width, int height) {

  /**
   * Returns a view from a direction.
   *
   * @param azimuth degrees from the front towards the figure's left
   * @param elevation degrees upward
   */
  static Camera from(double azimuth, double elevation, double[] centre, double perCm, int width, int height) {
    double a = Math.toRadians(azimuth);
    double e = Math.toRadians(elevation);
    double[] toward = {clean(Math.sin(a) * Math.cos(e)), clean(Math.sin(e)), clean(Math.cos(a) * Math.cos(e))};
    double[] right = {clean(Math.cos(a)), 0, clean(-Math.sin(a))};
    double[] up = Vec.cross(toward, right);
    return new Camera(right, up, toward, Vec.dot(centre, right), Vec.dot(centre, up), perCm, width, height);
  }

  private static double clean(double value) {
    return Math.abs(value) < 1e-12 ? 0 : value;
  }

  /** Returns the same view with so many times the pixels. */
  Camera finer(int times) {
    return new Camera(right, up, toward, centreRight, centreUp, perCm * times, width * times, height * times);
  }

  double x(double[] p) {
    return (Vec.dot(p, right) - centreRight) * perCm + width / 2.0;
  }

  double y(double[] p) {
    return height / 2.0 - (Vec.dot(p, up) - centreUp) * perCm;
  }
}
