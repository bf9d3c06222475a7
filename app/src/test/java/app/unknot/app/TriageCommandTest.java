package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriageCommandTest {
  private static final TriageDoor DOOR = TriageDoor.standard();
  private static final TriageJson WRITER = new TriageJson(new AnswerJson(DOOR.atlas()));
  private static final String NECK = "\"zones\":[{\"zone\":\"neck_side\",\"side\":\"right\"}]";

  private static ObjectNode answer(String json) {
    return WRITER.answer(DOOR.answer(Json.object(json)));
  }

  private static List<String> ids(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::textValue).toList();
  }

  /** All rules answered no, but these otherwise. */
  private static String answers(Map<String, String> other) {
    return IntStream.rangeClosed(1, 48)
        .mapToObj("RF%02d"::formatted)
        .map(id -> "\"%s\":\"%s\"".formatted(id, other.getOrDefault(id, "no")))
        .collect(Collectors.joining(",", "\"answers\":{", "}"));
  }

  @Test
  void answersInTheAgreedShape() {
    ObjectNode answer = answer("{\"id\":\"r1\",\"age\":72,\"sex\":\"male\",\"text\":\"I cannot pass water\"," + NECK + "}");
    assertThat(answer.properties().stream().map(Map.Entry::getKey))
        .contains("unknot", "knowledge", "id", "action", "cleared", "flags", "limits", "ask");
    assertThat(answer.get("id").textValue()).isEqualTo("r1");
    assertThat(answer.get("action").textValue()).isEqualTo("emergency");
    assertThat(answer.get("cleared").booleanValue()).isFalse();
    JsonNode flag = answer.get("flags").get(0);
    assertThat(flag.get("id").textValue()).isEqualTo("RF01");
    assertThat(flag.get("action").textValue()).isEqualTo("emergency");
    assertThat(flag.get("because").textValue()).isEqualTo("cannot pass water");
    assertThat(flag.get("from").textValue()).isEqualTo("text");
    assertThat(ids(answer.get("ask"))).startsWith("RF01").contains("RF02", "RF34").doesNotContain("RF46");
  }

  @Test
  void openQuestionsDoNotRaiseTheAction() {
    ObjectNode answer = answer("{\"text\":\"tight neck after desk work\"}");
    assertThat(answer.get("action").textValue()).isEqualTo("selfCare");
    assertThat(answer.get("cleared").booleanValue()).isFalse();
    assertThat(answer.get("ask")).isNotEmpty();
  }

  @Test
  void whoDeniesEverythingIsCleared() {
    ObjectNode answer = answer("{\"age\":40," + NECK + "," + answers(Map.of()) + "}");
    assertThat(answer.get("ask")).isEmpty();
    assertThat(answer.get("cleared").booleanValue()).isTrue();
    assertThat(answer.get("action").textValue()).isEqualTo("selfCare");
  }

  @Test
  void answersRaiseFlagsAndSetLimits() {
    ObjectNode answer = answer("{" + NECK + "," + answers(Map.of("RF34", "yes", "RF30", "unsure")) + "}");
    assertThat(answer.get("action").textValue()).isEqualTo("soon");
    assertThat(answer.get("cleared").booleanValue()).isTrue();
    assertThat(answer.get("flags").findValuesAsText("from")).containsOnly("answer");
    assertThat(answer.get("limits").findValuesAsText("limit"))
        .containsExactly("noPressure", "noHeat", "noNsaid", "noFirmPressure", "noBall", "noNsaid");
    assertThat(answer.get("limits").findValuesAsText("id").getFirst()).isEqualTo("RF30");
  }

  @Test
  void wordsCountThoughTheAnswersDenyThem() {
    ObjectNode answer = answer("{\"text\":\"cannot pass water\"," + answers(Map.of()) + "}");
    assertThat(answer.get("action").textValue()).isEqualTo("emergency");
    assertThat(ids(answer.get("ask"))).containsExactly("RF01");
    assertThat(answer.get("conflicts").get(0).textValue()).contains("RF01", "\"cannot pass water\"", "denies");
    assertThat(answer.get("cleared").booleanValue()).isFalse();
  }

  @Test
  void anAgeAloneIsEnough() {
    ObjectNode answer = answer("{\"age\":12}");
    assertThat(answer.get("flags").get(0).get("id").textValue()).isEqualTo("RF33");
    assertThat(answer.get("flags").get(0).get("from").textValue()).isEqualTo("age");
    assertThat(answer.get("limits").findValuesAsText("limit")).containsExactly("noKnotNamed");
    assertThat(answer("{\"age\":12," + NECK + "," + answers(Map.of("RF33", "yes")) + "}").get("cleared").booleanValue())
        .isFalse();
  }

  @Test
  void aZoneThatDoesNotHurtCallsForNothing() {
    String calf = "{\"zones\":[{\"zone\":\"neck_side\",\"side\":\"left\"},{\"zone\":\"calf_mid\",\"side\":\"left\",\"intensity\":%d}]}";
    assertThat(ids(answer(calf.formatted(5)).get("ask"))).contains("RF24");
    assertThat(ids(answer(calf.formatted(0)).get("ask"))).doesNotContain("RF24");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{} | Nothing is said about a pain",
        "{\"id\":\"a\",\"text\":\"  \"} | Nothing is said about a pain",
        "{\"answers\":{\"RF1\":\"yes\"}} | the unknown rule \"RF1\"; maybe RF",
        "{\"answers\":{\"fracture\":\"yes\"}} | the unknown rule \"fracture\"; expected an id from RF01 to RF48.",
        "{\"answers\":{\"RF01.sadle\":\"yes\"}} | the unknown question \"RF01.sadle\"; maybe RF01.saddle is meant.",
        "{\"answers\":{\"RF01\":\"maybe\"}} | Field answers.RF01 is \"maybe\"; expected yes, no or unsure.",
        "{\"answers\":{\"RF01\":true}} | Field answers.RF01 is true or false; expected yes, no or unsure.",
        "{\"answers\":{\"RF01\":null}} | Field answers.RF01 is null; expected yes, no or unsure.",
        "{\"answers\":[\"RF01\"]} | Field answers is a list; expected an object",
        "{\"age\":-1} | Field age is -1; expected whole years from 0 to 120.",
        "{\"age\":200} | Field age is 200; expected whole years from 0 to 120.",
        "{\"age\":30,\"sex\":\"man\"} | Field sex is \"man\"; expected female, male, other or unknown.",
        "{\"age\":30,\"flags\":[]} | Unknown field \"flags\"",
        "{\"age\":30,\"zones\":[{\"zone\":\"neck\"}]} | unknown zone \"neck\""
      })
  void badInputIsRefusedInOneSentence(String line, String sentence) {
    Ran ran = Ran.with(line + "\n{\"id\":\"next\",\"age\":30}\n", "triage", "--batch", "-");
    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.lines()).hasSize(2);
    assertThat(Json.object(ran.lines().getFirst()).get("error").textValue()).startsWith("Line 1: ").contains(sentence.strip());
    assertThat(Json.object(ran.lines().getLast()).get("id").textValue()).isEqualTo("next");
  }

  @Test
  void theLargestThingStandsFirstForAPerson() {
    Ran ran = Ran.command("triage", "--text", "crushing chest pain, sweating, sore neck");
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out())
        .startsWith("Call the emergency number now")
        .contains("You wrote \"crushing chest\".")
        .doesNotContain(", if", "RF07");
    assertThat(ran.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void whatIsOpenIsListedByWhatItAsksFor() {
    Ran ran = Ran.command("triage", "--text", "stiff neck", "--age", "40");
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out())
        .startsWith("No warning sign was found in these words")
        .contains("That is no all-clear yet.", "Call the emergency number now, if", "See a doctor today, if", "- ")
        .contains("Not a diagnosis.")
        .doesNotContain("RF0");
  }

  @Test
  void theNumberIsThatOfTheCountry() {
    String said = Ran.command("triage", "--text", "I want to end my life", "--country", "GB").out();
    assertThat(said).startsWith("Call the emergency number now: 999").contains("Samaritans");
    assertThat(Ran.command("triage", "--text", "face droops", "--country", "US").out())
        .startsWith("Call the emergency number now: 911")
        .doesNotContain("Somebody to talk to");
    Ran unknown = Ran.command("triage", "--text", "face droops", "--country", "Atlantis");
    assertThat(unknown.exitCode()).isEqualTo(1);
    assertThat(unknown.err()).contains("Atlantis");
  }

  @Test
  void limitsNameWhatTheyComeFrom() {
    String said = Ran.command("triage", "--text", "I take warfarin, stiff neck").out();
    assertThat(said).startsWith("Take care").contains("Leave alone for now", "- no firm pressing (bleeding risk)");
  }

  @Test
  void jsonForOneRequest() {
    Ran ran = Ran.command("triage", "--text", "stiff neck", "--json");
    assertThat(ran.lines()).hasSize(1);
    assertThat(ran.json().get("action").textValue()).isEqualTo("selfCare");
  }

  @Test
  void wrongUsageIsTold() {
    assertThat(Ran.command("triage").exitCode()).isEqualTo(2);
    assertThat(Ran.command("triage").err()).contains("--text, --zones or --batch");
    assertThat(Ran.command("triage", "--batch", "-", "--age", "3").exitCode()).isEqualTo(2);
    assertThat(Ran.command("triage", "--help").out()).contains("./unknot triage", "--batch FILE");
  }
}
