package app.unknot.examine;

import app.unknot.atlas.PointSide;
import app.unknot.classify.ExaminedBy;
import app.unknot.classify.Finding;
import app.unknot.classify.FindingInfo;
import app.unknot.classify.Findings;
import app.unknot.classify.Limit;
import app.unknot.classify.PointState;
import app.unknot.classify.StateModel;
import app.unknot.examine.Bundler.Open;
import app.unknot.examine.PointView.Split;
import app.unknot.examine.Reason.Outcome;
import app.unknot.examine.Reason.Shift;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One look for the next question, in one state of an exam. */
final class Inquiry {
  /** Candidates whose shift an answer tells. */
  private static final int SHIFTS = 4;

  private static final int ACTIVE = PointState.ACTIVE.ordinal();

  private final ExamWeights weights;
  private final StateModel states;
  private final PressRules rules;
  private final ExamState state;
  private final Set<Limit> limits;
  private final Outlook outlook;
  private final Bundler bundler;
  private final Map<Integer, PointView> views = new HashMap<>();

  /**
   * Takes a look.
   *
   * @param weighed for each candidate of the outlook what was found, as it counts beside the drawing
   */
  Inquiry(
      ExamWeights weights,
      StateModel states,
      PressRules rules,
      ExamState state,
      Map<PointSide, Findings> weighed,
      Set<Limit> limits,
      Outlook outlook) {
    this.weights = weights;
    this.states = states;
    this.rules = rules;
    this.state = state;
    this.limits = limits;
    this.outlook = outlook;
    bundler = new Bundler(outlook);
    for (int i = 0; i < outlook.askable(); i++) {
      PointSide at = outlook.points.get(i);
      views.put(i, new PointView(states, at.point(), weighed.get(at), outlook.probability(i)));
    }
  }

  /** A question with its reason. */
  record Chosen(PointSide target, Finding finding, Reason why, boolean newPress, @Nullable PressGuide guide) {}

  /** Returns the bundle of questions that gains most for its effort, or empty when no question is left. */
  Optional<Bundle> best() {
    Bundle best = null;
    for (int i = 0; i < outlook.askable(); i++) {
      List<Open> open = open(i);
      if (!open.isEmpty()) {
        Bundle bundle = bundler.best(i, view(i), open, pressing(outlook.points.get(i)));
        best = best == null || bundle.rate() > best.rate() ? bundle : best;
      }
    }
    return Optional.ofNullable(best);
  }

  private PointView view(int candidate) {
    return views.get(candidate);
  }

  /** The questions about a candidate that may be asked and are not answered. */
  private List<Open> open(int candidate) {
    PointSide at = outlook.points.get(candidate);
    boolean press = !state.unreachable().contains(at) && rules.guide(at, limits).isPresent();
    List<Open> open = new ArrayList<>();
    for (FindingInfo info : states.findings()) {
      if (asked(at, info) && (press || !touches(info))) {
        double effort = weights.question() + info.effort() + weights.discomfort() * info.discomfort();
        open.add(new Open(view(candidate).answers(info.finding()), effort, touches(info)));
      }
    }
    return open;
  }

  /**
   * A twitch that is not seen says nothing and one that is seen says little, and a gauge is not at hand: both may be
   * told, but are not asked for.
   */
  private boolean asked(PointSide at, FindingInfo info) {
    Findings known = state.findings().get(at);
    boolean answered =
        known != null && known.knows(info.finding())
            || state.notSure().getOrDefault(at, Set.of()).contains(info.finding());
    return !answered
        && switch (info.finding()) {
          case TWITCH, PRESSURE_LOWER -> false;
          case SPREAD_MATCHES -> known != null && known.has(Finding.SPREADS);
          case RANGE_LIMITED -> rules.hasRange(at.point(), limits);
          case PAIN_ON_USE -> rules.hasResistance(at.point(), limits);
          default -> true;
        };
  }

  static boolean touches(FindingInfo info) {
    return info.kind().equals("press") || info.kind().equals("measure");
  }

  /** Effort of going to a point to press it; 0 when it was pressed before. */
  private double pressing(PointSide at) {
    if (pressed(at)) {
      return 0;
    }
    boolean help =
        state.by() == ExaminedBy.SELF
            && rules.guide(at, limits).map(guide -> guide.reach().equals("partner")).orElse(false);
    return weights.press() + (help ? weights.partner() : 0);
  }

  /** Whether any question about this point that needs a press was put before. */
  private boolean pressed(PointSide at) {
    Findings known = state.findings().get(at);
    Set<Finding> unsure = state.notSure().getOrDefault(at, Set.of());
    return states.findings().stream()
        .filter(Inquiry::touches)
        .map(FindingInfo::finding)
        .anyMatch(f -> unsure.contains(f) || known != null && known.knows(f));
  }

  /** Returns the question of a bundle to ask first: what gains most alone, else what teaches most, for its effort. */
  Chosen first(Bundle bundle) {
    int i = bundle.candidate();
    PointSide at = outlook.points.get(i);
    double pressing = pressing(at);
    List<Open> open = open(i).stream().filter(o -> bundle.findings().contains(o.finding())).toList();
    Comparator<Open> byGain =
        Comparator.comparingDouble(o -> -alone(i, o) / (o.effort() + (o.press() ? pressing : 0)));
    Comparator<Open> byInformation =
        Comparator.comparingDouble(o -> -Bundler.information(view(i), o) / o.effort());
    Open first = open.stream().min(byGain.thenComparing(byInformation)).orElseThrow();
    Reason why =
        new Reason(
            bundle.value(), alone(i, first), bundle.effort(), bundle.change(), outcomes(i, first));
    return new Chosen(
        at,
        first.finding(),
        why,
        first.press() && !pressed(at),
        first.press() ? rules.guide(at, limits).orElseThrow() : null);
  }

  private double alone(int candidate, Open open) {
    return bundler.alone(candidate, view(candidate), open.answers());
  }

  private List<Outcome> outcomes(int candidate, Open open) {
    Split split = Split.of(view(candidate).now, open.answers());
    return List.of(
        outcome(candidate, true, split.chance(), split.yes()[ACTIVE]),
        outcome(candidate, false, 1 - split.chance(), split.no()[ACTIVE]));
  }

  private Outcome outcome(int candidate, boolean seen, double chance, double active) {
    List<Shift> shifts = new ArrayList<>();
    for (int j = 0; j < outlook.points.size(); j++) {
      if (j < SHIFTS || j == candidate) {
        shifts.add(
            new Shift(outlook.points.get(j), outlook.probability(j), outlook.after(candidate, active, j)));
      }
    }
    return new Outcome(seen, chance, outlook.decisionAfter(candidate, active), shifts);
  }
}
