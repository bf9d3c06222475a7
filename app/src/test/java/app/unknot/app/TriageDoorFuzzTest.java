package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Whatever comes in, triage answers or refuses in one sentence, and clears nobody who answered nothing. In a normal
 * build the kept finds are replayed; JAZZER_FUZZ=1 looks for new ones.
 */
class TriageDoorFuzzTest {
  private static final TriageDoor DOOR = TriageDoor.standard();
  private static final TriageJson WRITER = new TriageJson(new AnswerJson(DOOR.atlas()));

  @FuzzTest(maxDuration = "60s")
  void anyAnswers(FuzzedDataProvider data) {
    ObjectNode request = Json.MAPPER.createObjectNode();
    request.put("age", data.consumeInt(-5, 130));
    request.putObject("answers").put(data.consumeString(10), data.consumeString(6));
    request.put("text", data.consumeRemainingAsString());
    try {
      ObjectNode answer = WRITER.answer(DOOR.answer(request));
      assertThat(Json.object(Json.line(answer)).get("cleared").booleanValue()).isFalse();
      assertThat(answer.get("ask")).isNotEmpty();
    } catch (Refusal e) {
      assertThat(e.sentence()).endsWith(".").doesNotContain("\n", "\r", "Exception");
    }
  }
}
