package app.unknot.classify;

import app.unknot.classify.Classification.Because;
import app.unknot.classify.Classification.Label;
import app.unknot.classify.Classification.LooksLike;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says what an examined place is. The probability comes from the findings, the words, and the definition: a state that
 * contradicts the definition, when all that it needs is known, keeps only part of its odds. The label is the state by
 * the definition where that is known and most probable, else the most probable state where it is clear enough, else
 * unclear; no place is called a knot by its probability alone while neither band nor spread was found. Words that strongly point elsewhere rule out every knot. Immutable and safe to share between threads.
 */
public final class Classifier {
  private static final class Holder {
    static final Classifier STANDARD = new Classifier(StateModel.standard());
  }

  private static final int ELSEWHERE = FindingTable.COLUMNS - 1;
  private static final int MOST_QUESTIONS = 3;
  private static final double WORTH_ASKING = 0.02;

  /** What is not asked to settle a label: it says nothing when absent, needs a spread first, or a gauge. */
  private static final Set<Finding> NOT_ASKED =
      EnumSet.of(Finding.TWITCH, Finding.SPREAD_MATCHES, Finding.PRESSURE_LOWER);

  private final StateModel model;
  private final Criteria criteria = new Criteria();
  private final Lookalikes lookalikes = new Lookalikes();
  private final double elsewhere;
  private final double definition;
  private final double clear;

  private Classifier(StateModel model) {
    this.model = model;
    elsewhere = model.value("examined.elsewhere");
    definition = model.value("exam.definition");
    clear = model.value("exam.clear");
  }

  /** Returns the classifier of the standard knowledge; read once. */
  public static Classifier standard() {
    return Holder.STANDARD;
  }

  /** Returns what a place is that someone examined because it hurts. */
  public Classification classify(Exam exam) {
    return classify(exam, model.examined(exam.point()));
  }

  /**
   * Returns what a place is.
   *
   * @param prior probability of each state by its ordinal before the first finding, such as after a drawing
   */
  public Classification classify(Exam exam, double[] prior) {
    return new Judgement(exam, prior).classification();
  }

  /**
   * Returns what a place is when the probabilities after its findings are known already, as from an exam that weighs
   * many points together.
   *
   * @param known probability of each state after these findings; only the four states are used
   */
  public Classification classify(Exam exam, StateProbability known) {
    return new Judgement(exam, before(exam.findings(), known)).classification();
  }

  /** Returns the prior that these findings turn into what is known. */
  private double[] before(Findings findings, StateProbability known) {
    double[] likelihood = model.table().likelihood(findings);
    likelihood[PointState.NONE.ordinal()] =
        (1 - elsewhere) * likelihood[PointState.NONE.ordinal()] + elsewhere * likelihood[ELSEWHERE];
    double[] prior = new double[PointState.values().length];
    double sum = 0;
    for (PointState state : PointState.values()) {
      prior[state.ordinal()] = known.of(state) / likelihood[state.ordinal()];
      sum += prior[state.ordinal()];
    }
    for (int s = 0; s < prior.length; s++) {
      prior[s] /= sum;
    }
    return prior;
  }

  /** One place under judgement. */
  private final class Judgement {
    private final Exam exam;
    private final double[] prior;
    private final Lookalikes.@Nullable Heard heard;

    private Judgement(Exam exam, double[] prior) {
      this.exam = exam;
      this.prior = FindingTable.columns(prior);
      this.prior[PointState.NONE.ordinal()] = prior[PointState.NONE.ordinal()] * (1 - elsewhere);
      this.prior[ELSEWHERE] = prior[PointState.NONE.ordinal()] * elsewhere;
      this.heard = lookalikes.hear(exam);
    }

    private Classification classification() {
      Findings findings = exam.findings();
      double[] columns = columns(findings, true);
      Label label = label(findings, columns);
      return new Classification(
          label,
          looksLike(label, columns),
          StateModel.normalized(prior, ones())[0],
          probability(findings, columns),
          criteria.met(exam.muscle(), findings),
          criteria.labels(exam.muscle(), findings),
          ask(findings, label),
          because(findings));
    }

    private double[] ones() {
      double[] ones = new double[FindingTable.COLUMNS];
      Arrays.fill(ones, 1);
      return ones;
    }

    /** The weight of each column before the findings are seen: prior, words and definition. */
    private double[] weights(Findings findings, boolean words) {
      double[] weights = prior.clone();
      if (words && heard != null) {
        weights[ELSEWHERE] *= heard.factor();
      }
      boolean elsewhereHeard = words && heard != null && heard.strong();
      PointState defined = elsewhereHeard ? null : Definition.of(findings);
      if (defined != null) {
        for (int c = 0; c < weights.length; c++) {
          weights[c] *= state(c) == defined ? 1 : definition;
        }
      }
      return weights;
    }

    private double[] columns(Findings findings, boolean words) {
      return StateModel.normalized(weights(findings, words), model.table().likelihood(findings));
    }

    private StateProbability probability(Findings findings, double[] columns) {
      double[] interval = model.table().interval(weights(findings, true), findings);
      return new StateProbability(
          columns[0],
          columns[1],
          columns[2],
          columns[3] + columns[ELSEWHERE],
          Math.min(columns[0], interval[0]),
          Math.max(columns[0], interval[1]));
    }

    private Label label(Findings findings, double[] columns) {
      PointState likely = likely(columns);
      double chance = chance(columns, likely);
      if (heard != null && heard.strong()) {
        return likely == PointState.NONE ? Label.NOT_A_KNOT : Label.UNCLEAR;
      }
      PointState defined = Definition.of(findings);
      if (defined != null) {
        return defined == likely ? named(defined) : Label.UNCLEAR;
      }
      boolean contradicted = findings.lacks(Finding.TENDER) && likely != PointState.NONE;
      boolean open = isKnot(likely) && !findings.has(Finding.TAUT_BAND) && !findings.has(Finding.SPREADS);
      boolean examined = !findings.seen().isEmpty();
      return examined && chance >= clear && !contradicted && !open ? named(likely) : Label.UNCLEAR;
    }

    private @Nullable LooksLike looksLike(Label label, double[] columns) {
      boolean open = label == Label.NOT_A_KNOT || label == Label.UNCLEAR;
      if (heard != null && (open || heard.strong())) {
        return new LooksLike(heard.name(), heard.advice(), heard.because());
      }
      if (label != Label.NOT_A_KNOT || columns[ELSEWHERE] < columns[PointState.NONE.ordinal()]) {
        return null;
      }
      boolean moves = exam.findings().has(Finding.PAIN_ON_USE) || exam.findings().has(Finding.RANGE_LIMITED);
      return new LooksLike(moves ? "joint or tendon" : "pain from elsewhere", "", "");
    }

    private List<Because> because(Findings findings) {
      List<Because> because = new ArrayList<>();
      double before = odds(prior);
      double all = odds(columns(findings, true));
      double now = odds(columns(Findings.none(findings.by()), true));
      if (heard != null) {
        because.add(new Because("words", true, all / odds(columns(findings, false)), now / before));
      }
      Findings sofar = Findings.none(findings.by());
      for (Map.Entry<Finding, Boolean> seen : findings.seen().entrySet()) {
        Findings without = findings.with(seen.getKey(), null);
        sofar = new Findings(findings.by(), sofar.with(seen.getKey(), seen.getValue()).seen(), findings.weak());
        double next = odds(columns(sofar, true));
        because.add(
            new Because(seen.getKey().code(), seen.getValue(), all / odds(columns(without, true)), next / now));
        now = next;
      }
      return because;
    }

    private List<Finding> ask(Findings findings, Label label) {
      if (heard != null && heard.strong()) {
        return List.of();
      }
      Map<Finding, Double> worth = new LinkedHashMap<>();
      for (Finding finding : Finding.values()) {
        if (!findings.knows(finding) && !NOT_ASKED.contains(finding)) {
          double value = worth(findings, label, finding);
          if (value > WORTH_ASKING) {
            worth.put(finding, value);
          }
        }
      }
      return worth.entrySet().stream()
          .sorted(Map.Entry.<Finding, Double>comparingByValue(Comparator.reverseOrder()))
          .limit(MOST_QUESTIONS)
          .map(Map.Entry::getKey)
          .toList();
    }

    /** How probable it is that the answer settles an open label, or changes one; and how much surer it makes us. */
    private double worth(Findings findings, Label label, Finding finding) {
      double[] now = columns(findings, true);
      double there = predicted(findings, now, finding);
      double settles = 0;
      double sure = -chance(now, likely(now));
      for (boolean found : new boolean[] {true, false}) {
        Findings then = findings.with(finding, found);
        double[] columns = columns(then, true);
        double share = found ? there : 1 - there;
        Label next = label(then, columns);
        settles += next != label && next != Label.UNCLEAR ? share : 0;
        sure += share * chance(columns, likely(columns));
      }
      return label == Label.UNCLEAR ? settles + Math.max(0, sure) : settles;
    }

    /** Returns the chance that a finding is there, given what is known. */
    private double predicted(Findings findings, double[] now, Finding finding) {
      double[] alone = model.table().likelihood(Findings.none(findings.by()).with(finding, true));
      double[] against = model.table().likelihood(Findings.none(findings.by()).with(finding, false));
      double there = 0;
      for (int c = 0; c < now.length; c++) {
        there += now[c] * alone[c] / (alone[c] + against[c]);
      }
      return there;
    }
  }

  private static double odds(double[] columns) {
    double rest = 0;
    for (int c = 1; c < columns.length; c++) {
      rest += columns[c];
    }
    return columns[0] / rest;
  }

  private static PointState state(int column) {
    return PointState.values()[Math.min(column, PointState.NONE.ordinal())];
  }

  private static double chance(double[] columns, PointState state) {
    double chance = columns[state.ordinal()];
    return state == PointState.NONE ? chance + columns[ELSEWHERE] : chance;
  }

  private static PointState likely(double[] columns) {
    PointState best = PointState.ACTIVE;
    for (PointState state : PointState.values()) {
      best = chance(columns, state) > chance(columns, best) ? state : best;
    }
    return best;
  }

  private static boolean isKnot(PointState state) {
    return state == PointState.ACTIVE || state == PointState.LATENT;
  }

  private static Label named(PointState state) {
    return switch (state) {
      case ACTIVE -> Label.ACTIVE;
      case LATENT -> Label.LATENT;
      case TENDER_POINT -> Label.TENDER_POINT;
      case NONE -> Label.NOT_A_KNOT;
    };
  }
}
