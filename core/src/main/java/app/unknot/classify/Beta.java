package app.unknot.classify;

import java.util.random.RandomGenerator;

/** Draws from Beta distributions. */
final class Beta {
  private Beta() {}

  /** Draws from the Beta distribution with this mean and sample size (the sum of its two parameters). */
  static double draw(double mean, double sample, RandomGenerator random) {
    double yes = gamma(mean * sample, random);
    double no = gamma((1 - mean) * sample, random);
    return yes + no > 0 ? yes / (yes + no) : mean;
  }

  /** Draws from the Gamma distribution of this shape and scale 1, by Marsaglia and Tsang 2000. */
  static double gamma(double shape, RandomGenerator random) {
    if (shape < 1) {
      return gamma(shape + 1, random) * Math.pow(random.nextDouble(), 1 / shape);
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
