package app.unknot.examine;

import app.unknot.atlas.PointSide;
import app.unknot.locate.Joint;
import java.util.List;

/**
 * The candidates and how they hang together: for each candidate that may be asked about, what all would be if it were
 * active and if it were not. From there the decision after any answer is a mean of two columns, exactly.
 */
final class Outlook {
  /** The candidates, most probable first. */
  final List<PointSide> points;

  private final ExamWeights weights;
  private final double[] now;
  private final double[][] active;
  private final double[][] inactive;

  /**
   * Makes one more sum for each of the first candidates.
   *
   * @param clamped how many; the others are taken to be no matter of the exam
   */
  Outlook(ExamWeights weights, Joint joint, List<PointSide> points, int clamped) {
    this.weights = weights;
    this.points = points;
    now = points.stream().mapToDouble(joint::probability).toArray();
    active = new double[Math.min(clamped, points.size())][];
    inactive = new double[active.length][];
    for (int i = 0; i < active.length; i++) {
      active[i] = joint.given(points.get(i), points);
      inactive[i] = without(i);
    }
  }

  /** P(j | i is not active), from P(j) and P(j | i is active). */
  private double[] without(int i) {
    double[] other = new double[now.length];
    for (int j = 0; j < other.length; j++) {
      double rest = now[j] - now[i] * active[i][j];
      other[j] = now[i] < 1 ? Math.clamp(rest / (1 - now[i]), 0, 1) : now[j];
    }
    other[i] = 0;
    return other;
  }

  /** Returns how many of the candidates can be asked about. */
  int askable() {
    return active.length;
  }

  double probability(int j) {
    return now[j];
  }

  /** Returns the probability of candidate j once candidate i is active with probability p. */
  double after(int i, double p, int j) {
    return p * active[i][j] + (1 - p) * inactive[i][j];
  }

  /** Returns the candidate to treat now, or -1 for none. */
  int best() {
    return best(now);
  }

  /** Returns the candidate to treat once candidate i is active with probability p, or -1 for none. */
  int bestAfter(int i, double p) {
    return best(allAfter(i, p));
  }

  private double[] allAfter(int i, double p) {
    double[] then = new double[now.length];
    for (int j = 0; j < then.length; j++) {
      then[j] = after(i, p, j);
    }
    return then;
  }

  private int best(double[] probability) {
    int best = -1;
    double most = 0;
    for (int j = 0; j < probability.length; j++) {
      double worth = weights.worth(probability[j]);
      if (worth > most) {
        most = worth;
        best = j;
      }
    }
    return best;
  }

  /** Returns the expected worth of the best decision once candidate i is active with probability p. */
  double worthAfter(int i, double p) {
    double most = 0;
    for (int j = 0; j < now.length; j++) {
      most = Math.max(most, weights.worth(after(i, p, j)));
    }
    return most;
  }

  /** Returns the decision now. */
  Decision decision() {
    return decision(now);
  }

  /** Returns the decision once candidate i is active with probability p. */
  Decision decisionAfter(int i, double p) {
    return decision(allAfter(i, p));
  }

  private Decision decision(double[] probability) {
    int best = best(probability);
    if (best < 0) {
      double likeliest = 0;
      for (double each : probability) {
        likeliest = Math.max(likeliest, each);
      }
      return new Decision(null, likeliest, 0);
    }
    return new Decision(points.get(best), probability[best], weights.worth(probability[best]));
  }
}
