package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every wrong request gets one sentence that names the field and what is expected. */
class BadRequestTest {
  private static final LocateDoor DOOR = LocateDoor.standard();
  private static final String FRONT = "{\"zone\":\"temple_front\",\"side\":\"right\"";

  static Stream<Arguments> wrong() {
    return Stream.of(
        bad("{}", "Nothing says where it hurts"),
        bad("{\"zones\":[]}", "Nothing says where it hurts"),
        bad("{\"text\":null,\"zones\":null}", "Nothing says where it hurts"),
        bad("{\"symptoms\":[\"ear_ringing\"]}", "Nothing says where it hurts"),
        bad("{\"text\":\"\"}", "The text is empty"),
        bad("{\"text\":\" \\n\\t \"}", "The text is empty"),
        bad("{\"text\":7}", "Field text is a number; expected a text."),
        bad("{\"text\":[\"ache\"]}", "Field text is a list; expected a text."),
        bad("{\"txt\":\"ache\"}", "Unknown field \"txt\"; maybe text is meant."),
        bad("{\"text\":\"ache\",\"weather\":1}", "Unknown field \"weather\"."),
        bad("{\"text\":\"ache\",\"id\":{}}", "Field id is an object; expected a text."),
        bad("{\"text\":\"ache\",\"id\":true}", "Field id is true or false; expected a text."),
        bad("{\"text\":\"ache\",\"id\":\"%s\"}".formatted("i".repeat(201)), "Field id is too long"),
        bad("{\"zones\":{}}", "Field zones is an object; expected a list of zones."),
        bad("{\"zones\":[\"temple_front\"]}", "Field zones[0] is a text; expected an object"),
        bad("{\"zones\":[{}]}", "Field zones[0].zone is missing"),
        bad("{\"zones\":[{\"zone\":3}]}", "Field zones[0].zone is a number"),
        bad(
            "{\"zones\":[{\"zone\":\"temple_frnt\",\"side\":\"left\"}]}",
            "Field zones[0].zone is the unknown zone \"temple_frnt\"; maybe temple_front is meant."),
        bad("{\"zones\":[{\"zone\":\"moon\",\"side\":\"left\"}]}", "is the unknown zone \"moon\"; expected the id"),
        bad(zones(FRONT + ",\"sode\":1}"), "Unknown field \"zones[0].sode\"; maybe side is meant."),
        bad("{\"zones\":[{\"zone\":\"temple_front\"}]}", "Field zones[0].side is missing, and temple_front exists on"),
        bad("{\"zones\":[{\"zone\":\"temple_front\",\"side\":\"mid\"}]}", "is mid, but temple_front exists on both"),
        bad("{\"zones\":[{\"zone\":\"temple_front\",\"side\":\"both\"}]}", "is \"both\"; expected left or right."),
        bad("{\"zones\":[{\"zone\":\"temple_front\",\"side\":1}]}", "Field zones[0].side is a number; expected left"),
        bad(zones(FRONT + ",\"intensity\":11}"), "Field zones[0].intensity is 11; expected a number from 0 to 10."),
        bad(zones(FRONT + ",\"intensity\":-1}"), "Field zones[0].intensity is -1"),
        bad(zones(FRONT + ",\"intensity\":1e400}"), "Field zones[0].intensity is "),
        bad(zones(FRONT + ",\"intensity\":\"6\"}"), "Field zones[0].intensity is a text"),
        bad(zones(FRONT + ",\"coverage\":0}"), "Field zones[0].coverage is 0"),
        bad(zones(FRONT + ",\"coverage\":1.1}"), "Field zones[0].coverage is 1.1"),
        bad(zones(FRONT + ",\"quality\":\"nasty\"}"), "is \"nasty\"; expected aching, sharp, burning, tingling or numb."),
        bad(zones(FRONT + ",\"depth\":\"low\"}"), "is \"low\"; expected deep or surface."),
        bad(
            zones(FRONT + ",\"intensity\":3}," + FRONT + ",\"intensity\":7}"),
            "Field zones[1] says of temple_front on the right side something else"),
        bad("{\"text\":\"ache\",\"age\":\"41\"}", "Field age is a text; expected whole years from 0 to 120."),
        bad("{\"text\":\"ache\",\"age\":121}", "Field age is 121; expected whole years from 0 to 120."),
        bad("{\"text\":\"ache\",\"age\":-1}", "Field age is -1"),
        bad("{\"text\":\"ache\",\"age\":40.5}", "Field age is 40.5"),
        bad("{\"text\":\"ache\",\"sex\":\"f\"}", "Field sex is \"f\"; expected female, male, other or unknown."),
        bad("{\"text\":\"ache\",\"symptoms\":\"ringing\"}", "Field symptoms is a text; expected a list of texts."),
        bad("{\"text\":\"ache\",\"symptoms\":[1]}", "Field symptoms[0] is a number; expected a code or plain words."),
        bad("{\"text\":\"ache\",\"symptoms\":[\" \"]}", "Field symptoms[0] is empty"),
        bad("{\"text\":\"ache\",\"aggravatedBy\":[{}]}", "Field aggravatedBy[0] is an object"),
        bad("{\"text\":\"ache\",\"activities\":[null]}", "Field activities[0] is null"),
        bad("{\"text\":\"temple\",\"symptoms\":[\"ear_ringing:up\"]}", "expected ear_ringing:left or ear_ringing:right"),
        bad("", "not a JSON object"),
        bad("[]", "not a JSON object"),
        bad("null", "not a JSON object"),
        bad("{\"text\":\"ache\"", "not valid JSON from column"),
        bad("{\"text\":\"ache\"} x", "not valid JSON"),
        bad("{\"text\":\"ache\"}{}", "Something follows the JSON object"),
        bad("{\"text\":\"ache\",\"text\":\"pain\"}", "The field \"text\" stands twice in one object"),
        bad("{\"text\":" + "[".repeat(40) + "]".repeat(40) + "}", "nested too deeply"),
        bad("{\"text\":\"ache\",\"age\":" + "9".repeat(200) + "}", "too long"),
        bad("{\"text\":NaN}", "not valid JSON"));
  }

  private static String zones(String entries) {
    return "{\"zones\":[" + entries + "]}";
  }

  private static Arguments bad(String json, String sentence) {
    return Arguments.of(json, sentence);
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void isRefusedInOneSentence(String json, String sentence) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> DOOR.answer(Json.object(json)));
    assertThat(refusal).as(json).isNotNull();
    assertThat(refusal.sentence()).contains(sentence).endsWith(".").doesNotContain("\n");
  }

  @Test
  void aSideOnTheMidlineIsRefused() {
    String zone =
        DOOR.atlas().zones().values().stream().filter(z -> !z.paired()).findFirst().orElseThrow().id();
    String json = "{\"zones\":[{\"zone\":\"%s\",\"side\":\"left\"}]}".formatted(zone);
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> DOOR.answer(Json.object(json)));
    assertThat(refusal.sentence()).contains(zone + " lies on the midline; expected no side, or mid.");
  }

  @Test
  void tooLongATextIsRefusedWithBothLengths() {
    String text = "a ".repeat(500_000);
    Refusal refusal =
        catchThrowableOfType(Refusal.class, () -> DOOR.answer(Json.object("{\"text\":\"" + text + "\"}")));
    assertThat(refusal.sentence()).startsWith("The text has 1000000 characters; expected at most ");
  }

  @Test
  void controlCharactersNeverReachTheSentence() {
    String json = "{\"zones\":[{\"zone\":\"\\u001b[31mred\\u202e\",\"side\":\"left\"}]}";
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> DOOR.answer(Json.object(json)));
    assertThat(refusal.sentence()).contains("\"[31mred\"").doesNotContain("\u001b", "\u202e");
  }
}
