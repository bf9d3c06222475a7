package app.unknot.examine;

/** Arithmetic with probabilities of states. */
final class StateMath {
  private StateMath() {}

  /** Returns the products, divided by their sum. */
  static double[] weighed(double[] probability, double[] factor) {
    double[] product = new double[probability.length];
    double sum = 0;
    for (int s = 0; s < product.length; s++) {
      product[s] = probability[s] * factor[s];
      sum += product[s];
    }
    for (int s = 0; s < product.length; s++) {
      product[s] /= sum;
    }
    return product;
  }

  /** Returns P(f | active) / P(f | not active), from the likelihood of each state and P(state | not active). */
  static double ratio(double[] likelihood, double[] without) {
    double otherwise = 0;
    for (int s = 1; s < likelihood.length; s++) {
      otherwise += without[s] * likelihood[s];
    }
    return likelihood[0] / otherwise;
  }

  /** Returns the entropy of a yes or no of this probability, in bits. */
  static double entropy(double p) {
    return p <= 0 || p >= 1 ? 0 : -(p * Math.log(p) + (1 - p) * Math.log1p(-p)) / Math.log(2);
  }
}
