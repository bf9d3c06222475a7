package app.unknot.app;

import app.unknot.classify.RaisedFlag;
import app.unknot.classify.SetLimit;
import app.unknot.classify.Verdict;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes the answers of {@code triage} in the shape that programs outside rely on. */
final class TriageJson {
  private final AnswerJson answers;

  TriageJson(AnswerJson answers) {
    this.answers = answers;
  }

  /** Returns the answer to a request. */
  ObjectNode answer(TriageAnswer answer) {
    Verdict verdict = answer.verdict();
    ObjectNode json = answers.head();
    if (answer.request().told().id() != null) {
      json.set("id", answer.request().told().id());
    }
    verdict(json, verdict);
    ArrayNode words = json.putArray("notUnderstood");
    answer.notUnderstood().forEach(words::add);
    return json;
  }

  /** Writes what a case asks for. */
  static void verdict(ObjectNode json, Verdict verdict) {
    json.put("action", verdict.action().code()).put("cleared", verdict.clearance() != null);
    ArrayNode flags = json.putArray("flags");
    verdict.flags().forEach(flag -> flags.add(AnswerJson.flag(flag)));
    ArrayNode limits = json.putArray("limits");
    verdict.limits().forEach(limit -> limits.add(limit(json, limit)));
    ArrayNode ask = json.putArray("ask");
    verdict.ask().forEach(question -> ask.add(question.flag().id()));
    ArrayNode conflicts = json.putArray("conflicts");
    verdict.conflicts().forEach(conflict -> conflicts.add(TriageText.sentence(conflict, verdict.flags())));
  }

  private static ObjectNode limit(ObjectNode json, SetLimit limit) {
    return json.objectNode().put("id", limit.flag()).put("limit", limit.limit().code());
  }
}
