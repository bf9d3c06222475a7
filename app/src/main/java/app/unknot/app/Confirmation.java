package app.unknot.app;

import app.unknot.atlas.PointSide;
import app.unknot.classify.Classification;
import app.unknot.classify.Clearance;
import app.unknot.classify.Finding;
import app.unknot.classify.Findings;
import app.unknot.examine.Advice;
import app.unknot.examine.ExamCandidate;
import app.unknot.examine.ExamState;
import app.unknot.examine.Examiner;
import app.unknot.examine.PressGuide;
import app.unknot.examine.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Goes on asking where the exam has settled what to treat, but nobody has put a hand on that point yet or too little was
 * noticed to say what it is: a guess becomes a finding by pressing. It asks a few questions at most, those that would
 * settle the label.
 */
final class Confirmation {
  private static final int MOST = 4;

  /** These are noticed by pressing; the others need no hand on the point. */
  private static final List<Finding> PRESSED =
      List.of(
          Finding.FAMILIAR_PAIN, Finding.SPREADS, Finding.TENDER, Finding.TAUT_BAND, Finding.LUMP, Finding.FLINCH);

  private final Examiner examiner;
  private final Results results;

  Confirmation(Examiner examiner, Results results) {
    this.examiner = examiner;
    this.results = results;
  }

  /** Returns the advice, or one more question about the point to treat where the advice has none. */
  Advice of(Advice advice, ExamState state, Clearance clearance, Instant now) {
    PointSide treat = advice.decision().treat();
    if (advice instanceof Advice.Ask || treat == null || state.unreachable().contains(treat)) {
      return advice;
    }
    Optional<PressGuide> guide = examiner.guide(treat, clearance, now);
    Optional<Finding> finding = guide.isEmpty() ? Optional.empty() : open(advice, state, treat);
    return finding.isEmpty() ? advice : ask(advice, state, treat, finding.get(), guide.get(), clearance, now);
  }

  private Optional<Finding> open(Advice advice, ExamState state, PointSide treat) {
    Set<Finding> unsure = state.notSure().getOrDefault(treat, Set.of());
    Findings found = state.findings().get(treat);
    long asked = PRESSED.stream().filter(f -> unsure.contains(f) || (found != null && found.knows(f))).count();
    Classification label =
        advice.candidates().stream()
            .filter(candidate -> candidate.at().equals(treat))
            .map(candidate -> results.classify(state, candidate))
            .findFirst()
            .orElse(null);
    if (label == null || label.label() != Classification.Label.UNCLEAR || asked >= MOST) {
      return Optional.empty();
    }
    List<Finding> wanted = new ArrayList<>(label.ask());
    wanted.addAll(PRESSED.subList(0, 3));
    return wanted.stream()
        .filter(PRESSED::contains)
        .filter(finding -> !unsure.contains(finding) && (found == null || !found.knows(finding)))
        .findFirst();
  }

  private Advice.Ask ask(
      Advice advice,
      ExamState state,
      PointSide treat,
      Finding finding,
      PressGuide guide,
      Clearance clearance,
      Instant now) {
    List<Reason.Outcome> outcomes = new ArrayList<>();
    for (boolean seen : new boolean[] {true, false}) {
      Advice then = examiner.next(state.found(treat, finding, seen), clearance, now);
      Reason.Shift shift = new Reason.Shift(treat, probability(advice, treat), probability(then, treat));
      outcomes.add(new Reason.Outcome(seen, Double.NaN, then.decision(), List.of(shift)));
    }
    return new Advice.Ask(
        treat,
        finding,
        new Reason(0, 0, 1, 0, outcomes),
        true,
        guide,
        advice.decision(),
        advice.candidates(),
        advice.somethingElse(),
        advice.exact());
  }

  private static double probability(Advice advice, PointSide at) {
    return advice.candidates().stream()
        .filter(candidate -> candidate.at().equals(at))
        .mapToDouble(ExamCandidate::probability)
        .findFirst()
        .orElse(0);
  }
}
