package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocateDoorTest {
  private static final LocateDoor DOOR = LocateDoor.standard();
  private static final String TEMPLE = "\"zones\":[{\"zone\":\"temple_front\",\"side\":\"right\"}]";

  private static JsonNode answer(String json) {
    return new AnswerJson(DOOR.atlas()).answer(DOOR.answer(Json.object(json)));
  }

  @Test
  void answersInTheAgreedShape() {
    JsonNode answer =
        answer(
            """
            {"id":"a1","text":"ache in the right temple and behind the eye",
             "zones":[{"zone":"temple_front","side":"right","intensity":6,"quality":"aching","depth":"deep"}],
             "symptoms":["ringing in the ear"],"aggravatedBy":["turning the head to the left"],
             "age":41,"sex":"female","activities":["desk typing"]}
            """);
    assertThat(answer.properties().stream().map(java.util.Map.Entry::getKey))
        .contains(
            "unknot", "knowledge", "id", "flags", "candidates", "mimics", "somethingElse", "readAs", "notUnderstood",
            "method", "errorBound");
    assertThat(answer.get("id").textValue()).isEqualTo("a1");
    assertThat(answer.get("flags")).isEmpty();
    JsonNode first = answer.get("candidates").get(0);
    assertThat(first.get("point").textValue()).startsWith(first.get("muscle").textValue() + ".");
    assertThat(first.get("side").textValue()).isEqualTo("right");
    assertThat(first.get("because")).isNotEmpty().allSatisfy(item -> assertThat(item.get("factor").isNumber()).isTrue());
    assertThat(answer.get("somethingElse").doubleValue()).isBetween(0.0, 1.0);
    assertThat(answer.get("method").textValue()).isEqualTo("exact");
    assertThat(answer.get("readAs").findValuesAsText("symptom")).contains("ear_ringing");
    assertThat(answer.get("notUnderstood")).isEmpty();
  }

  @Test
  void candidatesFallInProbability() {
    List<Double> probabilities =
        answer("{" + TEMPLE + "}").get("candidates").findValues("probability").stream()
            .map(JsonNode::doubleValue)
            .toList();
    JsonNode candidates = answer("{" + TEMPLE + "}").get("candidates");
    for (int i = 1; i < candidates.size(); i++) {
      assertThat(candidates.get(i).get("probability").doubleValue())
          .isLessThanOrEqualTo(candidates.get(i - 1).get("probability").doubleValue());
    }
    assertThat(probabilities).isNotEmpty();
  }

  @Test
  void aNumberAsIdComesBackAsNumber() {
    assertThat(answer("{\"id\":7," + TEMPLE + "}").get("id").intValue()).isEqualTo(7);
    assertThat(answer("{" + TEMPLE + "}").has("id")).isFalse();
  }

  @Test
  void aCodeMayCarryASide() {
    JsonNode answer = answer("{" + TEMPLE + ",\"symptoms\":[\"ear_ringing:right\"]}");
    JsonNode read = answer.get("readAs").get(0);
    assertThat(read.get("symptom").textValue()).isEqualTo("ear_ringing");
    assertThat(read.get("side").textValue()).isEqualTo("right");
    assertThat(read.get("field").textValue()).isEqualTo("symptoms");
  }

  @Test
  void whatSomeoneDoesIsNeverASignThoughItsWordIsACodeToo() {
    for (String doing : List.of("typing", "running", "cycling")) {
      JsonNode read = answer("{" + TEMPLE + ",\"activities\":[\"" + doing + "\"]}").get("readAs").get(0);
      assertThat(read.has("activity")).as(doing).isTrue();
      assertThat(read.has("movement")).as(doing).isFalse();
    }
  }

  @Test
  void zonesWithoutPainAreNoWords() {
    assertThatThrownBy(() -> answer("{\"zones\":[{\"zone\":\"temple_front\",\"side\":\"right\",\"intensity\":0}]}"))
        .hasMessageStartingWith("No zone hurts");
  }

  @Test
  void wordsThatAreNotReadAreNamedAndNeverRefused() {
    JsonNode answer =
        answer("{" + TEMPLE + ",\"symptoms\":[\"zzxqy\"],\"aggravatedBy\":[\"qwrtz\"],\"activities\":[\"fghjk\"]}");
    assertThat(answer.get("notUnderstood")).extracting(JsonNode::textValue).contains("zzxqy", "qwrtz", "fghjk");
    assertThat(answer.get("candidates")).isNotEmpty();
  }

  @Test
  void theSameZoneSaidTwiceAlikeCountsOnce() {
    JsonNode once = answer("{" + TEMPLE + "}");
    JsonNode twice =
        answer(
            "{\"zones\":[{\"zone\":\"temple_front\",\"side\":\"right\"},{\"zone\":\"temple_front\",\"side\":\"right\"}]}");
    assertThat(twice).isEqualTo(once);
  }

  @Test
  void intensityZeroTakesBackWhatTheWordsSay() {
    JsonNode said = answer("{\"text\":\"pain in the right temple and the right heel\"}");
    JsonNode takenBack =
        answer(
            "{\"text\":\"pain in the right temple and the right heel\","
                + "\"zones\":[{\"zone\":\"temple_front\",\"side\":\"right\",\"intensity\":0},"
                + "{\"zone\":\"temple_back\",\"side\":\"right\",\"intensity\":0}]}");
    assertThat(highest(takenBack, "temporalis")).isLessThan(highest(said, "temporalis"));
  }

  private static double highest(JsonNode answer, String muscle) {
    double highest = 0;
    for (JsonNode candidate : answer.get("candidates")) {
      if (candidate.get("muscle").textValue().equals(muscle)) {
        highest = Math.max(highest, candidate.get("probability").doubleValue());
      }
    }
    return highest;
  }

  @Test
  void alarmingWordsRaiseAFlagWithoutAnyPlace() {
    JsonNode answer = answer("{\"text\":\"cannot pass water\"}");
    assertThat(answer.get("flags")).isNotEmpty();
    assertThat(answer.get("flags").get(0).get("from").textValue()).isEqualTo("text");
    assertThat(answer.get("flags").get(0).get("action").textValue()).isIn("emergency", "sameDay");
  }

  @Test
  void alarmingWordsCountInEveryField() {
    JsonNode answer = answer("{" + TEMPLE + ",\"symptoms\":[\"crushing chest pain and sweating\"]}");
    assertThat(answer.get("flags").findValuesAsText("action")).contains("emergency");
    assertThat(answer.get("candidates")).as("JSON still carries the ranking").isNotEmpty();
  }

  @Test
  void atLeastTwentyCandidatesWhereSoManyAreWorthNaming() {
    JsonNode candidates = answer("{\"text\":\"pain in the neck, the head and the right shoulder\"}").get("candidates");
    long worth = 0;
    for (JsonNode candidate : candidates) {
      worth += candidate.get("probability").doubleValue() > 0.001 ? 1 : 0;
    }
    assertThat(candidates.size()).isGreaterThanOrEqualTo(20);
    assertThat(worth).isGreaterThanOrEqualTo(20);
  }
}
