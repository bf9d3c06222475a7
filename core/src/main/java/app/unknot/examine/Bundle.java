package app.unknot.examine;

import app.unknot.classify.Finding;
import java.util.List;

/**
 * The questions about one point that are best asked together, and what they are worth.
 *
 * @param candidate number of the point among the candidates
 * @param findings the questions, the one that teaches most for its effort first
 * @param value by how much the decision is expected to become better, all answers together
 * @param effort of all of them
 * @param change probability that what to treat changes
 */
record Bundle(int candidate, List<Finding> findings, double value, double effort, double change) {
  /** Copies the list. */
  Bundle {
    findings = List.copyOf(findings);
  }

  double rate() {
    return value / effort;
  }
}
