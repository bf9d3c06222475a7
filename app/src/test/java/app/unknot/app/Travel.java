package app.unknot.app;

import app.unknot.classify.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.List;

/** A journey with the words for walking along it as the page does. */
final class Travel {
  private static final LocateDoor DOOR = LocateDoor.standard();
  static final String TEMPLE = "{'zones':[{'zone':'temple_front','side':'right'},{'zone':'neck_side','side':'right'}],'age':41,'sex':'female'}";

  final Journey journey;
  private final JourneyJson writer = new JourneyJson(DOOR.atlas());

  Travel(InstantSource clock) {
    journey = new Journey(DOOR, clock);
  }

  static LocateDoor door() {
    return DOOR;
  }

  /** Reads JSON with single quotes. */
  static ObjectNode json(String text) {
    return Json.object(text.replace('\'', '"'));
  }

  /** Does an act, as the page sends it, without its version. */
  Travel act(String text) {
    return act(json(text));
  }

  Travel act(ObjectNode act) {
    journey.act(act.put("version", journey.version()));
    return this;
  }

  Travel begin(String complaint) {
    return act("{'act':'begin','complaint':%s}".formatted(complaint));
  }

  /** Answers one item. */
  Travel reply(String item, String reply) {
    return act("{'act':'safety','answers':[{'item':'%s','reply':'%s'}]}".formatted(item, reply));
  }

  /** Answers no to everything that is open, group by group. */
  Travel none() {
    for (int i = 0; i < 40; i++) {
      if (journey.state().stage() != JourneyState.Stage.SAFETY || !group(Reply.NO)) {
        return this;
      }
    }
    throw new AssertionError("Questions stay open: " + journey.state().safety().next());
  }

  /** Answers the next group with one reply. */
  boolean group(Reply reply) {
    List<Safety.Item> items = journey.state().safety().next().map(Safety.Group::open).orElse(List.of());
    ObjectNode act = JsonNodeFactory.instance.objectNode().put("act", "safety");
    ArrayNode answers = act.putArray("answers");
    items.forEach(
        item ->
            answers
                .addObject()
                .put("item", item.asked().id())
                .put("reply", item.flag().id().equals("RF33") && child() ? "yes" : reply.code()));
    if (!items.isEmpty()) {
      act(act);
    }
    return !items.isEmpty();
  }

  private boolean child() {
    return journey.episode().told().complaint().path("age").asInt(99) < 16;
  }

  /** Answers the question that the exam asks. */
  Travel found(String reply) {
    JsonNode step = state().get("exam").get("step");
    return act(
        "{'act':'finding','point':'%s','side':'%s','finding':'%s','reply':'%s'}"
            .formatted(
                step.get("point").textValue(),
                step.get("side").textValue(),
                step.get("finding").textValue(),
                reply));
  }

  /** Returns the state as the page gets it. */
  ObjectNode state() {
    return writer.state(journey);
  }

  String stage() {
    return state().get("stage").textValue();
  }
}
