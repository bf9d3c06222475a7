package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Whatever bytes come in, the door answers or refuses in one sentence. In a normal build the kept finds are replayed;
 * JAZZER_FUZZ=1 looks for new ones.
 */
class LocateDoorFuzzTest {
  private static final LocateDoor DOOR = LocateDoor.standard();
  private static final AnswerJson WRITER = new AnswerJson(DOOR.atlas());

  @FuzzTest(maxDuration = "60s")
  void anyBytes(byte[] bytes) {
    try {
      ObjectNode answer = WRITER.answer(DOOR.answer(Json.object(Json.utf8(bytes))));
      assertProbabilities(Json.object(Json.line(answer)));
    } catch (Refusal e) {
      assertSentence(e);
    }
  }

  @FuzzTest(maxDuration = "60s")
  void anyWords(FuzzedDataProvider data) {
    ObjectNode request = Json.MAPPER.createObjectNode();
    request.put("age", data.consumeInt(-5, 130));
    request.putArray("symptoms").add(data.consumeString(40));
    request.putArray("aggravatedBy").add(data.consumeString(40));
    request.put("text", data.consumeRemainingAsString());
    try {
      assertProbabilities(WRITER.answer(DOOR.answer(request)));
    } catch (Refusal e) {
      assertSentence(e);
    }
  }

  private static void assertSentence(Refusal refusal) {
    assertThat(refusal.sentence()).endsWith(".").doesNotContain("\n", "\r", "Exception");
  }

  private static void assertProbabilities(JsonNode answer) {
    for (JsonNode probability : answer.findValues("probability")) {
      assertThat(probability.doubleValue()).isBetween(0.0, 1.0);
    }
  }
}
