package app.unknot.bench;

import java.util.random.RandomGenerator;

/** Draws from distributions that the JDK does not have. */
final class Draws {
  private Draws() {}

  /** A Beta draw of this mean that is worth so many observations. */
  static double beta(double mean, double observations, RandomGenerator random) {
    double m = Math.clamp(mean, 0.02, 0.98);
    double a = gamma(m * observations, random);
    double b = gamma((1 - m) * observations, random);
    return a / (a + b);
  }

  /** A Gamma draw of this shape and scale 1 (Marsaglia and Tsang 2000). */
  private static double gamma(double shape, RandomGenerator random) {
    if (shape < 1) {
      return gamma(shape + 1, random) * Math.pow(random.nextDouble(Double.MIN_NORMAL, 1), 1 / shape);
    }
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = random.nextGaussian();
      double v = Math.pow(1 + c * x, 3);
      if (v > 0 && Math.log(1 - random.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
        return d * v;
      }
    }
  }
}
