package app.unknot.plan;

import app.unknot.atlas.CompiledTable;
import java.util.HashMap;
import java.util.Map;

/** The numbers of prescribing that are no findings, from {@code knowledge/model.yaml}; each says there what it is. */
final class PlanNumbers {
  private static final class Holder {
    static final PlanNumbers STANDARD = read();
  }

  private final Map<String, Double> model;

  PlanNumbers(Map<String, Double> model) {
    this.model = Map.copyOf(model);
  }

  static PlanNumbers standard() {
    return Holder.STANDARD;
  }

  private static PlanNumbers read() {
    Map<String, Double> model = new HashMap<>();
    for (CompiledTable.Row row : CompiledTable.read("model").rows()) {
      model.put(row.text("id"), row.number("value"));
    }
    return new PlanNumbers(model);
  }

  Weights weights() {
    return new Weights(
        whole("plan.weight.likedTime"),
        whole("plan.weight.staleSitting"),
        whole("plan.weight.longSitting"),
        whole("plan.weight.sameAgain"),
        whole("plan.weight.moved"),
        whole("plan.weight.dropped"),
        whole("plan.weight.added"),
        whole("plan.weight.must"));
  }

  /** Returns by which share a level of exercise grows after a week that went well. */
  double growth(double level) {
    return level < value("plan.exercise.low") ? value("plan.exercise.growthLow") : value("plan.exercise.growth");
  }

  /** Returns how strong the feeling may become under a light touch, of 10. */
  int lightTouch() {
    return whole("exam.press.mostLight");
  }

  double exerciseStart() {
    return value("plan.exercise.start");
  }

  double exerciseAim() {
    return value("plan.exercise.aim");
  }

  double lightShare() {
    return value("plan.exercise.light");
  }

  double stepBack() {
    return value("plan.exercise.stepBack");
  }

  double hardlyDone() {
    return value("plan.exercise.hardlyDone");
  }

  /** Returns a number of {@code knowledge/model.yaml}. */
  double value(String id) {
    Double value = model.get(id);
    if (value == null) {
      throw new IllegalArgumentException("The model has no number %s.".formatted(id));
    }
    return value;
  }

  int whole(String id) {
    return (int) Math.round(value(id));
  }
}
