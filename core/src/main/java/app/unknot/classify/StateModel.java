package app.unknot.classify;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.CompiledTable;
import app.unknot.atlas.TriggerPoint;
import app.unknot.atlas.UnreadableKnowledgeException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often each finding is there in each state of a point, and what findings say about the state. The numbers stand
 * in {@code knowledge/exam/findings.yaml}. Findings of one group go together (soreness, familiar pain and flinching;
 * band and lump; familiar pain and unpressed pain), so their joint likelihood is raised to a power below 1. A twitch that
 * was not seen says nothing. A spread that matches the atlas adds to the spread itself. Immutable and safe to share between threads.
 */
public final class StateModel {
  private static final class Holder {
    static final StateModel STANDARD = new StateModel(Atlas.standard());
  }

  private final Atlas atlas;
  private final FindingTable table;
  private final List<FindingInfo> infos = new ArrayList<>();
  private final double[] examined;

  private StateModel(Atlas atlas) {
    this.atlas = atlas;
    table = new FindingTable(value("exam.temper"));
    CompiledTable.read("findings").rows().forEach(row -> infos.add(info(row)));
    double active = value("examined.active");
    double latent = value("examined.latent");
    double tender = value("examined.tenderPoint");
    examined = new double[] {active, latent, tender, 1 - active - latent - tender};
  }

  /** Returns the model of the standard knowledge; read once. */
  public static StateModel standard() {
    return Holder.STANDARD;
  }

  /** Returns what the knowledge says about each finding, in the order of the knowledge. */
  public List<FindingInfo> findings() {
    return List.copyOf(infos);
  }

  /**
   * Returns P(findings | state) for each state by its ordinal, tempered for dependence, up to one common factor; all
   * ones when nothing is known.
   */
  public double[] likelihood(Findings findings) {
    return FindingTable.states(table.likelihood(findings));
  }

  /** Returns P(state | not active) of a point of the atlas by the ordinal of the state; 0 for active, sums to 1. */
  public double[] without(TriggerPoint point) {
    double latent = value("state.latent." + point.muscle().frequencyClass());
    double tender = value("state.tenderPoint");
    return new double[] {0, latent, tender, 1 - latent - tender};
  }

  /**
   * Returns the prior of a place that someone examines because it hurts, where no drawing is known; sums to 1. It is
   * chosen so that with all core findings known the state by the definition is the most probable one.
   *
   * @param point the point, or null when the place is not known; today it makes no difference
   */
  public double[] examined(@Nullable TriggerPoint point) {
    return examined.clone();
  }

  /**
   * Returns the probability of each state after the findings.
   *
   * @param prior probability of each state by its ordinal, each at least 0, at least one above 0
   */
  public StateProbability posterior(double[] prior, Findings findings) {
    double[] p = normalized(prior, likelihood(findings));
    double[] interval = table.interval(FindingTable.columns(prior), findings);
    return new StateProbability(
        p[0], p[1], p[2], p[3], Math.min(p[0], interval[0]), Math.max(p[0], interval[1]));
  }

  FindingTable table() {
    return table;
  }

  /** Returns prior times likelihood, divided by their sum. */
  static double[] normalized(double[] prior, double[] likelihood) {
    double[] product = new double[prior.length];
    double sum = 0;
    for (int i = 0; i < prior.length; i++) {
      product[i] = prior[i] * likelihood[i];
      sum += product[i];
    }
    if (!(sum > 0)) {
      throw new IllegalArgumentException("The prior gives no state a chance.");
    }
    for (int i = 0; i < product.length; i++) {
      product[i] /= sum;
    }
    return product;
  }

  double value(String id) {
    return atlas
        .parameter(id)
        .orElseThrow(() -> new UnreadableKnowledgeException("The model has no parameter %s.".formatted(id)));
  }

  private static FindingInfo info(CompiledTable.Row row) {
    return new FindingInfo(
        FindingTable.finding(row),
        row.text("kind"),
        row.text("question"),
        row.text("hint"),
        row.number("effort"),
        row.number("discomfort"),
        (int) row.number("seconds"),
        row.list("anchors"),
        row.text("basis"));
  }
}
