package app.unknot.app;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.PointSide;
import app.unknot.classify.RaisedFlag;
import app.unknot.locate.Candidate;
import app.unknot.locate.Factor;
import app.unknot.locate.Item;
import app.unknot.locate.Located;
import app.unknot.locate.Rival;
import app.unknot.locate.SpokenPlace;
import app.unknot.locate.Step;
import app.unknot.terms.CodedPhrase;
import app.unknot.terms.Side;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes answers in the shape that programs outside rely on. */
final class AnswerJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Atlas atlas;

  AnswerJson(Atlas atlas) {
    this.atlas = atlas;
  }

  /** Returns an object that only names the versions. */
  ObjectNode head() {
    return NODES.objectNode().put("unknot", Version.program()).put("knowledge", atlas.version());
  }

  /** Returns the answer for a request that was refused. */
  ObjectNode refused(@Nullable JsonNode id, String sentence) {
    ObjectNode json = head();
    json.set("id", id == null ? NODES.nullNode() : id);
    return json.put("error", sentence);
  }

  /** Returns the refusal of words that name no place, with what was understood of them. */
  ObjectNode refused(NothingLocated nothing) {
    ObjectNode json = head().put("error", nothing.sentence());
    json.set("readAs", readAs(nothing.understood()));
    json.set("notUnderstood", notUnderstood(nothing.understood()));
    return json;
  }

  /** Returns the answer to a request. */
  ObjectNode answer(LocateAnswer answer) {
    ObjectNode json = head();
    if (answer.request().id() != null) {
      json.set("id", answer.request().id());
    }
    ArrayNode flags = json.putArray("flags");
    answer.flags().forEach(flag -> flags.add(flag(flag)));
    Located located = answer.located();
    if (located == null) {
      json.putArray("candidates");
      json.putArray("mimics");
      json.putNull("somethingElse");
    } else {
      ranking(json, located);
    }
    json.set("readAs", readAs(answer));
    json.set("notUnderstood", notUnderstood(answer));
    json.put("method", located == null ? "exact" : located.method().name().toLowerCase(Locale.ROOT));
    json.put("errorBound", located == null ? 0 : located.errorBound());
    return json;
  }

  private void ranking(ObjectNode json, Located located) {
    ArrayNode candidates = json.putArray("candidates");
    located.candidates().forEach(candidate -> candidates.add(candidate(candidate)));
    ArrayNode mimics = json.putArray("mimics");
    located.mimics().forEach(rival -> mimics.add(mimic(rival)));
    json.put("somethingElse", located.somethingElse());
    ArrayNode unexplained = json.putArray("unexplained");
    located.unexplained().forEach(u -> unexplained.add(item(u.item()).put("probability", u.probability())));
  }

  /** Returns a red flag. */
  static ObjectNode flag(RaisedFlag raised) {
    return NODES
        .objectNode()
        .put("id", raised.flag().id())
        .put("action", raised.action().code())
        .put("because", raised.because())
        .put("from", raised.from().code())
        .put("title", raised.flag().title())
        .put("why", raised.flag().why())
        .put("advice", raised.flag().advice());
  }

  private static ObjectNode candidate(Candidate candidate) {
    ObjectNode json =
        NODES
            .objectNode()
            .put("muscle", candidate.point().muscle().id())
            .put("point", candidate.point().id())
            .put("name", candidate.point().muscle().name())
            .put("lay", candidate.point().muscle().lay())
            .put("side", candidate.side().code())
            .put("probability", candidate.probability())
            .put("muscleProbability", candidate.muscleProbability())
            .put("prior", candidate.prior());
    ArrayNode because = json.putArray("because");
    for (Factor factor : candidate.because()) {
      because.add(item(factor.item()).put("factor", factor.factor()));
    }
    ArrayNode chain = json.putArray("chain");
    for (Step step : candidate.chain()) {
      chain.add(item(step.item()).put("factor", step.factor()).put("probability", step.probability()));
    }
    return json;
  }

  static ObjectNode mimic(Rival rival) {
    return NODES
        .objectNode()
        .put("id", rival.mimic().id())
        .put("name", rival.mimic().name())
        .put("lay", rival.mimic().lay())
        .put("side", rival.side().code())
        .put("probability", rival.probability());
  }

  private static ObjectNode item(Item item) {
    ObjectNode json = NODES.objectNode();
    return switch (item) {
      case Item.Zone(String zone, Side side) -> json.put("zone", zone).put("side", side.code());
      case Item.Place(SpokenPlace place) -> {
        json.put("phrase", place.phrase());
        ArrayNode zones = json.putArray("zones");
        place.zones().forEach(part -> zones.add(zone(part.zone(), part.side(), part.weight())));
        yield json;
      }
      case Item.Symptom(String term, Side side) -> sided(json.put("symptom", term), side);
      case Item.Movement(String term, Side side) -> sided(json.put("movement", term), side);
      case Item.Examined(PointSide at) -> json.put("point", at.point().id()).put("side", at.side().code());
      case Item.Unpainted() -> json.put("unpainted", true);
    };
  }

  private static ObjectNode sided(ObjectNode json, @Nullable Side side) {
    return side == null ? json : json.put("side", side.code());
  }

  private static ObjectNode zone(String zone, @Nullable Side side, double weight) {
    ObjectNode json = sided(NODES.objectNode().put("zone", zone), side);
    return weight < 1 ? json.put("weight", weight) : json;
  }

  static ArrayNode readAs(LocateAnswer answer) {
    ArrayNode readAs = NODES.arrayNode();
    answer.heard().forEach(heard -> readAs.add(heard(heard)));
    return readAs;
  }

  static ArrayNode notUnderstood(LocateAnswer answer) {
    ArrayNode words = NODES.arrayNode();
    answer.notUnderstood().forEach(words::add);
    return words;
  }

  private static ObjectNode heard(Heard heard) {
    CodedPhrase first = heard.first();
    ObjectNode json = NODES.objectNode().put("phrase", first.text());
    switch (first.kind()) {
      case ZONE -> {
        ArrayNode zones = json.putArray("zones");
        heard.phrases().forEach(p -> zones.add(zone(p.code(), p.side(), p.weight())));
      }
      case INTENSITY -> json.put("intensity", Double.parseDouble(first.code()));
      case AGE -> json.put("age", Integer.parseInt(first.code()));
      default -> sided(json.put(first.kind().name().toLowerCase(Locale.ROOT), first.code()), first.side());
    }
    if (first.negated()) {
      json.put("negated", true);
    }
    if (heard.phrases().stream().anyMatch(CodedPhrase::sideAssumed)) {
      json.put("sideAssumed", true);
    }
    if (!heard.field().equals("text")) {
      json.put("field", heard.field());
    }
    return json;
  }
}
