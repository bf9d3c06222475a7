package app.unknot.examine;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.PointSide;
import app.unknot.classify.FindingInfo;
import app.unknot.locate.Candidate;
import app.unknot.locate.Located;
import app.unknot.locate.Locator;
import java.util.Set;

/**
 * Lets the bench run exams of simulated people, who were asked no safety questions. Lives in this package because what
 * needs no clearance is package-private.
 */
public final class ExamProbe {
  private final Locator locator;
  private final Examiner examiner;
  private final PressRules rules;

  /** Creates a probe over an atlas. */
  public ExamProbe(Atlas atlas) {
    locator = new Locator(atlas);
    examiner = new Examiner(atlas);
    rules = new PressRules(atlas, ExamWeights.of(atlas));
  }

  /** Returns what the exam says next where no limits apply. */
  public Advice next(ExamState state) {
    return examiner.next(state, Set.of());
  }

  /** Returns whether a point may be pressed where no limits apply. */
  public boolean pressable(PointSide at) {
    return rules.guide(at, Set.of()).isPresent();
  }

  /** Returns whether a question needs touch or a test that this point has. */
  public boolean askable(PointSide at, FindingInfo info) {
    return switch (info.finding()) {
      case TWITCH, PRESSURE_LOWER -> false;
      case RANGE_LIMITED -> rules.hasRange(at.point(), Set.of());
      case PAIN_ON_USE -> rules.hasResistance(at.point(), Set.of());
      default -> !Inquiry.touches(info) || pressable(at);
    };
  }

  /** Returns how far the probabilities of an advice are from those that the locator gives; 0 where it gives no sum. */
  public double error(ExamState state, Advice advice) {
    Located located = locator.locate(state.complaint(), examiner.ratios(state));
    double most = 0;
    for (ExamCandidate candidate : advice.candidates()) {
      for (Candidate own : located.candidates()) {
        if (located.method() == Located.Method.EXACT
            && new PointSide(own.point(), own.side()).equals(candidate.at())) {
          most = Math.max(most, Math.abs(own.probability() - candidate.probability()));
        }
      }
    }
    return most;
  }
}
