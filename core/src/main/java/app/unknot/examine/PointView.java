package app.unknot.examine;

import app.unknot.classify.Finding;
import app.unknot.classify.Findings;
import app.unknot.classify.PointState;
import app.unknot.classify.StateModel;
import app.unknot.atlas.TriggerPoint;

/**
 * What is known of one point: the probability of each state by its ordinal, and how a further answer would move it.
 * Answers of a point touch the other points through its being active or not, and only so.
 */
final class PointView {
  private static final int ACTIVE = PointState.ACTIVE.ordinal();

  private final StateModel states;
  private final Findings findings;
  private final double[] likelihood;

  /** Probability of each state now. */
  final double[] now;

  /**
   * Looks at a point.
   *
   * @param findings what was found at it
   * @param active probability that it is active, given everything
   */
  PointView(StateModel states, TriggerPoint point, Findings findings, double active) {
    this.states = states;
    this.findings = findings;
    likelihood = states.likelihood(findings);
    now = StateMath.weighed(states.without(point), likelihood);
    for (int s = 0; s < now.length; s++) {
      now[s] *= 1 - active;
    }
    now[ACTIVE] = active;
  }

  /** How an answer moves the states: each state's probability is multiplied by its factor. */
  record Answers(Finding finding, double[] yes, double[] no) {}

  /** Returns how yes and no to a question would move the states. */
  Answers answers(Finding finding) {
    return new Answers(finding, factor(finding, true), factor(finding, false));
  }

  private double[] factor(Finding finding, boolean seen) {
    double[] with = states.likelihood(findings.with(finding, seen));
    for (int s = 0; s < with.length; s++) {
      with[s] /= likelihood[s];
    }
    return with;
  }

  /**
   * What one question would do from some state on. The probability of the answers is the one for which the expected
   * probability of being active stays what it is, so that a question can be worth nothing but never less.
   *
   * @param chance probability of yes
   * @param yes states after yes
   * @param no states after no
   */
  record Split(double chance, double[] yes, double[] no) {
    /** Asks a question. */
    static Split of(double[] states, Answers answers) {
      double[] yes = StateMath.weighed(states, answers.yes);
      double[] no = StateMath.weighed(states, answers.no);
      double between = yes[ACTIVE] - no[ACTIVE];
      double chance = between == 0 ? 0 : (states[ACTIVE] - no[ACTIVE]) / between;
      boolean teaches = chance > 0 && chance < 1;
      return teaches ? new Split(chance, yes, no) : new Split(0, states, states);
    }

    /** Returns by how much it is expected to lower the entropy of being active or not, in bits. */
    double information(double[] before) {
      return StateMath.entropy(before[ACTIVE])
          - chance * StateMath.entropy(yes[ACTIVE])
          - (1 - chance) * StateMath.entropy(no[ACTIVE]);
    }
  }
}
