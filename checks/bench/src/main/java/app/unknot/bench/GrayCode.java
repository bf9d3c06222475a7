package app.unknot.bench;

import app.unknot.locate.Probe.Net;

/**
 * Every combination of causes in Gray-code order, so that each differs from the last in one cause. The cost doubles
 * with each cause; all terms are positive.
 */
final class GrayCode {
  private GrayCode() {}

  static double[] posterior(Net net) {
    int causes = net.causes();
    double[] with = new double[causes];
    double all = 0;
    double[] dark = new double[net.findings()];
    double weight = 1;
    long present = 0;
    for (long code = 0; code < 1L << causes; code++) {
      if (code > 0) {
        int flip = Long.numberOfTrailingZeros(code);
        present ^= 1L << flip;
      }
      if ((code & 0x3ff) == 0) {
        // From scratch now and then, so that roundings of the divisions do not pile up.
        weight = 1;
        for (int f = 0; f < dark.length; f++) {
          dark[f] = 1 - net.leak()[f];
        }
        for (int c = 0; c < causes; c++) {
          if ((present >> c & 1) != 0) {
            weight *= net.odds()[c];
            light(net, c, dark, true);
          }
        }
      } else {
        int flip = Long.numberOfTrailingZeros(code);
        boolean on = (present >> flip & 1) != 0;
        weight = on ? weight * net.odds()[flip] : weight / net.odds()[flip];
        light(net, flip, dark, on);
      }
      double term = weight;
      for (double stays : dark) {
        term *= 1 - stays;
      }
      all += term;
      for (long bits = present; bits != 0; bits &= bits - 1) {
        with[Long.numberOfTrailingZeros(bits)] += term;
      }
    }
    for (int c = 0; c < causes; c++) {
      with[c] /= all;
    }
    return with;
  }

  private static void light(Net net, int cause, double[] dark, boolean on) {
    for (int e = 0; e < net.finding()[cause].length; e++) {
      double stays = 1 - net.strength()[cause][e];
      int f = net.finding()[cause][e];
      dark[f] = on ? dark[f] * stays : dark[f] / stays;
    }
  }
}
