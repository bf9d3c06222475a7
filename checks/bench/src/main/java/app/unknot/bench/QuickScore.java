package app.unknot.bench;

import app.unknot.locate.Probe.Net;

/**
 * QuickScore (Heckerman 1989): inclusion and exclusion over all subsets of the present findings. The cost doubles with
 * each finding and terms of both signs cancel. With compensated (Neumaier) sums only the roundings of the products are
 * left.
 */
final class QuickScore {
  private final Net net;
  private final boolean compensated;
  private final int[][] causesOf;
  private final double[][] strengthOf;
  private final double[] weight;
  private final double[] sum;
  private final double[] carry;

  private QuickScore(Net net, boolean compensated) {
    this.net = net;
    this.compensated = compensated;
    causesOf = new int[net.findings()][];
    strengthOf = new double[net.findings()][];
    int[] count = new int[net.findings()];
    for (int[] findings : net.finding()) {
      for (int f : findings) {
        count[f]++;
      }
    }
    for (int f = 0; f < count.length; f++) {
      causesOf[f] = new int[count[f]];
      strengthOf[f] = new double[count[f]];
    }
    for (int c = 0; c < net.causes(); c++) {
      for (int e = 0; e < net.finding()[c].length; e++) {
        int f = net.finding()[c][e];
        causesOf[f][--count[f]] = c;
        strengthOf[f][count[f]] = net.strength()[c][e];
      }
    }
    weight = net.odds().clone();
    sum = new double[net.causes() + 1];
    carry = new double[net.causes() + 1];
  }

  static double[] posterior(Net net, boolean compensated) {
    QuickScore score = new QuickScore(net, compensated);
    double product = 1;
    for (double odds : net.odds()) {
      product *= 1 + odds;
    }
    score.subsets(0, product);
    double[] posterior = new double[net.causes()];
    double all = score.sum[posterior.length] + score.carry[posterior.length];
    for (int c = 0; c < posterior.length; c++) {
      posterior[c] = (score.sum[c] + score.carry[c]) / all;
    }
    return posterior;
  }

  private void subsets(int finding, double product) {
    if (finding == net.findings()) {
      for (int c = 0; c < weight.length; c++) {
        add(c, product * weight[c] / (1 + weight[c]));
      }
      add(weight.length, product);
      return;
    }
    subsets(finding + 1, product);
    int[] causes = causesOf[finding];
    double[] before = new double[causes.length];
    double with = -product * (1 - net.leak()[finding]);
    for (int i = 0; i < causes.length; i++) {
      double old = weight[causes[i]];
      before[i] = old;
      weight[causes[i]] = old * (1 - strengthOf[finding][i]);
      with *= (1 + weight[causes[i]]) / (1 + old);
    }
    subsets(finding + 1, with);
    for (int i = 0; i < causes.length; i++) {
      weight[causes[i]] = before[i];
    }
  }

  private void add(int at, double value) {
    if (compensated) {
      double next = sum[at] + value;
      carry[at] += Math.abs(sum[at]) >= Math.abs(value) ? sum[at] - next + value : value - next + sum[at];
      sum[at] = next;
    } else {
      sum[at] += value;
    }
  }
}
