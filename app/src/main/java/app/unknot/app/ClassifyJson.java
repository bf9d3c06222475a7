package app.unknot.app;

import app.unknot.classify.Classification;
import app.unknot.classify.Classification.Because;
import app.unknot.classify.Classification.CriteriaSet;
import app.unknot.classify.Classification.LooksLike;
import app.unknot.classify.StateProbability;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes the answers of {@code classify} in the shape that programs outside rely on. */
final class ClassifyJson {
  private final AnswerJson answers;

  ClassifyJson(AnswerJson answers) {
    this.answers = answers;
  }

  /** Returns the answer. */
  ObjectNode answer(ClassifyAnswer answer) {
    ObjectNode json = answers.head();
    if (answer.request().id() != null) {
      json.set("id", answer.request().id());
    }
    found(json, answer.found());
    ArrayNode flags = json.putArray("flags");
    answer.flags().forEach(flag -> flags.add(AnswerJson.flag(flag)));
    ArrayNode words = json.putArray("notUnderstood");
    answer.notUnderstood().forEach(words::add);
    return json;
  }

  /** Writes what a point is. */
  static void found(ObjectNode json, Classification found) {
    json.put("state", found.label().code());
    LooksLike instead = found.looksLike();
    json.put("looksLike", instead == null ? null : instead.name());
    json.set("probability", probability(json, found.probability()));
    json.putArray("activeInterval").add(found.probability().activeLow()).add(found.probability().activeHigh());
    criteria(json, found);
    ArrayNode ask = json.putArray("ask");
    found.ask().forEach(finding -> ask.add(finding.code()));
    json.put("prior", found.prior());
    ArrayNode because = json.putArray("because");
    found.because().forEach(item -> because.add(because(json, item)));
    if (instead != null) {
      json.put("looksLikeBecause", instead.because()).put("advice", instead.advice());
    }
  }

  private static ObjectNode probability(ObjectNode json, StateProbability probability) {
    return json.objectNode()
        .put("active", probability.active())
        .put("latent", probability.latent())
        .put("tenderPoint", probability.tenderPoint())
        .put("none", probability.none());
  }

  private static void criteria(ObjectNode json, Classification found) {
    ObjectNode criteria = json.putObject("criteria");
    ObjectNode labels = json.putObject("stateBy");
    for (CriteriaSet set : CriteriaSet.values()) {
      criteria.put(set.code(), found.criteria().get(set).words());
      if (found.labels().containsKey(set)) {
        labels.put(set.code(), found.labels().get(set).code());
      }
    }
  }

  private static ObjectNode because(ObjectNode json, Because item) {
    return json.objectNode()
        .put("finding", item.what())
        .put("found", item.found())
        .put("factor", item.factor())
        .put("step", item.step());
  }
}
