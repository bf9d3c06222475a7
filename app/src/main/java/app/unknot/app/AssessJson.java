package app.unknot.app;

import app.unknot.atlas.Atlas;
import app.unknot.classify.Verdict;
import app.unknot.plan.RemedyBook;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Writes the answers of {@code assess} in the shape that programs outside rely on: those of the single commands. */
final class AssessJson {
  private final AnswerJson answers;
  private final CausesJson causes;
  private final PlanAnswerJson plans;

  AssessJson(Atlas atlas) {
    this.answers = new AnswerJson(atlas);
    this.causes = new CausesJson(atlas, RemedyBook.standard().remedies());
    this.plans = new PlanAnswerJson(atlas);
  }

  /** Returns all parts; a refusal without a clearance, in which no muscle is named. */
  ObjectNode answer(PlanView view) {
    PlanGround ground = view.ground();
    JourneyState state = ground.state();
    ObjectNode json = answers.head();
    Verdict verdict = state.verdict();
    if (ground.stage() == PlanGround.Stage.NOT_CLEARED || verdict == null) {
      return PlanAnswerJson.refused(json, ground);
    }
    TriageJson.verdict(json.putObject("triage"), verdict);
    if (state.told() != null && !state.under16()) {
      json.set("locate", answers.answer(state.told().answer()).without(List.of("unknot", "knowledge")));
    }
    ArrayNode classify = json.putArray("classify");
    if (state.result() != null) {
      for (JourneyState.Point point : state.result().points()) {
        ObjectNode one =
            classify.addObject().put("point", point.at().point().id()).put("side", point.at().side().code());
        ClassifyJson.found(one, point.classification());
      }
    }
    json.set("causes", causes.of(ground));
    json.set("plan", plans.answer(view).without(List.of("unknot", "knowledge")));
    return json;
  }
}
