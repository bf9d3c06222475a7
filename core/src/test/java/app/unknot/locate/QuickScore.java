package app.unknot.locate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;

/**
 * A third exact method: inclusion and exclusion over all sets of findings (Heckerman 1989), in fifty digits. It
 * doubles with each finding.
 */
final class QuickScore {
  private static final MathContext DIGITS = new MathContext(50);

  final double[] posterior;

  QuickScore(Network network) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal[] with = new BigDecimal[network.causes()];
    Arrays.fill(with, BigDecimal.ZERO);
    for (int dark = 0; dark < 1 << network.findings(); dark++) {
      BigDecimal weight = BigDecimal.ONE;
      for (int f = 0; f < network.findings(); f++) {
        if ((dark >> f & 1) == 1) {
          weight = weight.multiply(new BigDecimal(network.leak[f]).subtract(BigDecimal.ONE), DIGITS);
        }
      }
      BigDecimal[] present = new BigDecimal[network.causes()];
      for (int c = 0; c < present.length; c++) {
        present[c] = new BigDecimal(network.odds[c]);
        for (int e = network.start[c]; e < network.start[c + 1]; e++) {
          if ((dark >> network.finding[e] & 1) == 1) {
            present[c] =
                present[c].multiply(BigDecimal.ONE.subtract(new BigDecimal(network.strength[e])), DIGITS);
          }
        }
        weight = weight.multiply(BigDecimal.ONE.add(present[c]), DIGITS);
      }
      sum = sum.add(weight, DIGITS);
      for (int c = 0; c < present.length; c++) {
        with[c] =
            with[c].add(
                weight.multiply(present[c], DIGITS).divide(BigDecimal.ONE.add(present[c]), DIGITS), DIGITS);
      }
    }
    posterior = new double[network.causes()];
    for (int c = 0; c < posterior.length; c++) {
      posterior[c] = with[c].divide(sum, DIGITS).doubleValue();
    }
  }
}
