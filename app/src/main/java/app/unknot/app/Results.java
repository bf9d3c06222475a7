package app.unknot.app;

import app.unknot.app.JourneyState.Point;
import app.unknot.atlas.PointSide;
import app.unknot.classify.Classification;
import app.unknot.classify.Classifier;
import app.unknot.classify.Exam;
import app.unknot.classify.ExaminedBy;
import app.unknot.classify.Findings;
import app.unknot.classify.PointState;
import app.unknot.classify.StateProbability;
import app.unknot.examine.Advice;
import app.unknot.examine.ExamCandidate;
import app.unknot.examine.ExamState;
import java.util.List;
import java.util.Map;

/** Labels the points of an exam that are worth telling about. */
final class Results {
  private static final double WORTH_TELLING = 0.1;
  /** At most so many points are told. */
  static final int MOST = 6;

  private final Classifier classifier;

  private Results(Classifier classifier) {
    this.classifier = classifier;
  }

  /** Returns the results of the standard knowledge. */
  static Results standard() {
    return new Results(Classifier.standard());
  }

  /** Returns the points that were examined or are likely, the most likely first. */
  List<Point> points(ExamState state, Advice advice) {
    return advice.candidates().stream()
        .filter(candidate -> isExamined(state, candidate.at()) || candidate.probability() >= WORTH_TELLING)
        .limit(MOST)
        .map(candidate -> new Point(candidate, classify(state, candidate)))
        .toList();
  }

  private static boolean isExamined(ExamState state, PointSide at) {
    return state.findings().containsKey(at);
  }

  /** Returns what a point is by what was found at it. */
  Classification classify(ExamState state, ExamCandidate candidate) {
    Map<PointState, Double> states = candidate.states();
    StateProbability known =
        new StateProbability(
            states.getOrDefault(PointState.ACTIVE, 0.0),
            states.getOrDefault(PointState.LATENT, 0.0),
            states.getOrDefault(PointState.TENDER_POINT, 0.0),
            states.getOrDefault(PointState.NONE, 0.0),
            candidate.low(),
            candidate.high());
    Findings findings = state.findings().getOrDefault(candidate.at(), Findings.none(ExaminedBy.SELF));
    return classifier.classify(Exam.of(candidate.at().point(), findings), known);
  }
}
