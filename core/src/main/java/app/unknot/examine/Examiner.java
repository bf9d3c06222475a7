package app.unknot.examine;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.PointSide;
import app.unknot.classify.Clearance;
import app.unknot.classify.Finding;
import app.unknot.classify.Findings;
import app.unknot.classify.Limit;
import app.unknot.classify.PointState;
import app.unknot.classify.StateModel;
import app.unknot.classify.StateProbability;
import app.unknot.locate.Complaint;
import app.unknot.locate.Joint;
import app.unknot.locate.Locator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Leads through an exam: says which question is worth its effort next, and when none is.
 *
 * <p>The decision at stake is which one point to treat, or none; its worth is that of {@code exam.benefit} and {@code
 * exam.cost} in the model. A question is worth by how much better the best decision is expected to be once it is
 * answered. What was found at a point moves the odds of that point ({@link #ratios}), and through the exact sum over
 * all causes those of its rivals. Immutable towards its callers and safe to share between threads.
 */
public final class Examiner {
  static final double AROUND_CENTIMETRES = 3;
  static final int SECONDS = 5;

  /** Candidates that are asked about. */
  private static final int ASKABLE = 10;

  /** Candidates that are told. */
  private static final int TOLD = 8;

  private static final double LEAST = 0.001;

  private static final class Holder {
    static final Examiner STANDARD = new Examiner(Atlas.standard());
  }

  private final Locator locator;
  private final StateModel states = StateModel.standard();
  private final ExamWeights weights;
  private final PressRules rules;
  private final AtomicReference<@Nullable Drawn> last = new AtomicReference<>();

  /** A complaint with its posterior before any exam; the last one is kept, for an exam asks about one again and again. */
  private record Drawn(Complaint complaint, Joint joint) {}

  /** Creates an examiner over an atlas; what findings say is taken from the standard knowledge. */
  public Examiner(Atlas atlas) {
    locator = new Locator(atlas);
    weights = ExamWeights.of(atlas);
    rules = new PressRules(atlas, weights);
  }

  /** Returns the examiner over the standard atlas; made once. */
  public static Examiner standard() {
    return Holder.STANDARD;
  }

  /**
   * Returns the next question, or that the exam is done. The order in which answers were given makes no difference.
   *
   * @param clearance what the safety questions left open to do
   * @param now the present time
   * @throws IllegalArgumentException when the clearance does not hold now, or as {@link Locator#locate}
   */
  public Advice next(ExamState state, Clearance clearance, Instant now) {
    return next(state, limits(clearance, now));
  }

  Advice next(ExamState state, Set<Limit> limits) {
    Joint drawing = drawing(state.complaint());
    Map<PointSide, Findings> weighed = weighed(state, drawing);
    Joint joint = drawing.with(ratios(weighed));
    List<PointSide> ranked = joint.ranked(LEAST);
    List<PointSide> points = ranked.subList(0, Math.min(ASKABLE, ranked.size()));
    Outlook outlook = new Outlook(weights, joint, points, ASKABLE);
    for (PointSide at : points) {
      weighed.computeIfAbsent(at, a -> weighed(Findings.none(state.by()), drawing.reaches(a)));
    }
    List<ExamCandidate> candidates = candidates(joint, drawing, weighed, points);
    Inquiry inquiry = new Inquiry(weights, states, rules, state, weighed, limits, outlook);
    Bundle best = inquiry.best().orElse(null);
    if (best == null || best.rate() < weights.stop()) {
      return new Advice.Done(
          best == null ? Advice.End.NOTHING_LEFT : Advice.End.SETTLED,
          best == null ? 0 : best.value(),
          best == null ? 0 : best.effort(),
          outlook.decision(),
          candidates,
          joint.somethingElse(),
          joint.exact());
    }
    Inquiry.Chosen chosen = inquiry.first(best);
    return new Advice.Ask(
        chosen.target(),
        chosen.finding(),
        chosen.why(),
        chosen.newPress(),
        chosen.guide(),
        outlook.decision(),
        candidates,
        joint.somethingElse(),
        joint.exact());
  }

  /**
   * Returns for each examined point P(what was found | active) / P(what was found | not active): what {@link
   * Locator#locate(Complaint, Map)} takes, so that its answer and its explanation agree with the exam.
   */
  public Map<PointSide, Double> ratios(ExamState state) {
    return ratios(weighed(state, drawing(state.complaint())));
  }

  private Map<PointSide, Double> ratios(Map<PointSide, Findings> weighed) {
    Map<PointSide, Double> ratios = new LinkedHashMap<>();
    weighed.forEach((at, findings) -> ratios.put(at, ratio(at, findings)));
    return ratios;
  }

  private double ratio(PointSide at, Findings findings) {
    return StateMath.ratio(states.likelihood(findings), states.without(at.point()));
  }

  /**
   * Returns where and how to press a point; empty when it must not be pressed at home or the limits of the clearance
   * forbid it.
   *
   * @throws IllegalArgumentException when the clearance does not hold now
   */
  public Optional<PressGuide> guide(PointSide at, Clearance clearance, Instant now) {
    return rules.guide(at, limits(clearance, now));
  }

  private static Set<Limit> limits(Clearance clearance, Instant now) {
    if (!clearance.validAt(now)) {
      throw new IllegalArgumentException(
          "The clearance holds from %s to %s, not at %s. Maybe ask the safety questions again."
              .formatted(clearance.given(), clearance.expires(), now));
    }
    if (clearance.limits().contains(Limit.NO_KNOT_NAMED)) {
      throw new IllegalArgumentException("No knot may be named under this clearance, so there is nothing to examine.");
    }
    return clearance.limits();
  }

  private Joint drawing(Complaint complaint) {
    Drawn kept = last.get();
    if (kept == null || !kept.complaint.equals(complaint)) {
      kept = new Drawn(complaint, locator.joint(complaint));
      last.set(kept);
    }
    return kept.joint;
  }

  /**
   * What was found, with less weight on what the drawing has told already: that it aches without being pressed where
   * the point is felt. Counted in full it would count the same pain twice.
   */
  private static Map<PointSide, Findings> weighed(ExamState state, Joint drawing) {
    Map<PointSide, Findings> weighed = new LinkedHashMap<>();
    state.findings().forEach((at, found) -> weighed.put(at, weighed(found, drawing.reaches(at))));
    return weighed;
  }

  static Findings weighed(Findings found, boolean painted) {
    if (!painted) {
      return found;
    }
    Set<Finding> weak = EnumSet.of(Finding.PAIN_WITHOUT_TOUCH);
    weak.addAll(found.weak());
    return new Findings(found.by(), found.seen(), weak);
  }

  private List<ExamCandidate> candidates(
      Joint joint, Joint drawing, Map<PointSide, Findings> weighed, List<PointSide> points) {
    List<ExamCandidate> candidates = new ArrayList<>();
    for (PointSide at : points.subList(0, Math.min(TOLD, points.size()))) {
      candidates.add(candidate(at, weighed.get(at), joint, drawing));
    }
    return candidates;
  }

  /** The posterior of a point is that of everything but its own findings, weighed by them. */
  private ExamCandidate candidate(PointSide at, Findings findings, Joint joint, Joint drawing) {
    double without = joint.odds(at) / ratio(at, findings);
    double[] prior = states.without(at.point());
    for (int s = 0; s < prior.length; s++) {
      prior[s] /= 1 + without;
    }
    prior[PointState.ACTIVE.ordinal()] = without / (1 + without);
    StateProbability after = states.posterior(prior, findings);
    Map<PointState, Double> each = new EnumMap<>(PointState.class);
    for (PointState state : PointState.values()) {
      each.put(state, after.of(state));
    }
    return new ExamCandidate(
        at, joint.probability(at), drawing.probability(at), each, after.activeLow(), after.activeHigh());
  }
}
