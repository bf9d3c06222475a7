package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassifyCommandTest {
  private static final String ACTIVE =
      "{\"tender\":true,\"tautBand\":true,\"familiarPain\":true,\"spreadsTo\":[\"temple_front\"]";

  @Test
  void answersAsTheContractSays() {
    JsonNode json =
        batch("{\"id\":\"c1\",\"point\":\"trapezius_upper.1\",\"side\":\"right\",\"examiner\":\"self\",\"findings\":"
            + ACTIVE + ",\"lump\":\"unknown\",\"twitch\":\"unknown\",\"pressureKpa\":210,\"mirrorKpa\":320}}");

    assertThat(json.get("id").asText()).isEqualTo("c1");
    assertThat(json.get("state").asText()).isEqualTo("active");
    assertThat(json.get("looksLike").isNull()).isTrue();
    assertThat(names(json.get("probability"))).containsExactly("active", "latent", "tenderPoint", "none");
    assertThat(names(json.get("criteria"))).containsExactly("DELPHI2018", "TS1999", "SIMONS5+1", "CLUSTER2023", "DCTMD");
    assertThat(json.get("criteria").get("DELPHI2018").asText()).isEqualTo("met");
    assertThat(json.get("ask").isArray()).isTrue();
    assertThat(json.has("unknot") && json.has("knowledge")).isTrue();
    assertThat(found(json)).contains("spreadMatches=true", "pressureLower=true");
  }

  @Test
  void whatIsUnknownCountsAsNotSaid() {
    JsonNode said = batch("{\"findings\":{\"tender\":true,\"tautBand\":\"unknown\",\"familiarPain\":null,\"spreadsTo\":\"unknown\"}}");

    assertThat(said.get("state").asText()).isEqualTo("unclear");
    assertThat(said.get("ask")).isNotEmpty();
    assertThat(found(said)).containsExactly("tender=true");
  }

  @ParameterizedTest
  @CsvSource({
    "none, false", "stays in the spot, false", "it does not spread, false", "not to the arm, false", "not sure, ",
    "up to the temple, true", "a dull ache somewhere in the arm, true", "a strange feeling, true"
  })
  void readsWhereItSpreads(String words, Boolean spreads) {
    JsonNode json = batch("{\"point\":\"scm.3\",\"findings\":{\"tender\":true,\"spreadsTo\":\"%s\"}}".formatted(words));
    String expected = spreads == null ? "nothing" : "spreadsTo=" + spreads;

    assertThat(found(json).stream().filter(one -> one.startsWith("spreadsTo")).findFirst().orElse("nothing"))
        .isEqualTo(expected);
  }

  @Test
  void aSpreadOverThePointItselfIsNone() {
    JsonNode json = batch("{\"point\":\"infraspinatus.1\",\"findings\":{\"tender\":true,\"spreadsTo\":[\"scapula_body\"]}}");

    assertThat(found(json)).contains("spreadsTo=false");
  }

  @Test
  void aLowPressureAloneIsAWeakSign() {
    JsonNode alone = batch("{\"findings\":{\"tender\":true,\"pressureKpa\":150}}");
    JsonNode beside = batch("{\"findings\":{\"tender\":true,\"pressureKpa\":150,\"mirrorKpa\":300}}");

    assertThat(factor(alone, "pressureLower")).isBetween(1.0, factor(beside, "pressureLower"));
    assertThat(found(batch("{\"findings\":{\"tender\":true,\"pressureKpa\":350}}"))).containsExactly("tender=true");
    assertThat(found(batch("{\"findings\":{\"pressureKpa\":250,\"mirrorKpa\":320}}"))).containsExactly("pressureLower=false");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "numb patch and electric pain down the leg | nerve root",
    "woke with a sudden cramp that let go after two minutes | cramp",
    "sore since the day after a hard workout at the gym | fresh soreness after exercise",
    "the joint is swollen and locks | joint or tendon",
    "stiff for over an hour every morning | inflammatory",
    "pain all over my body for a year | widespread pain"
  })
  void wordsThatPointElsewhereRuleOutAKnot(String words, String looksLike) {
    JsonNode json = batch("{\"findings\":%s,\"painWithoutTouch\":true,\"other\":\"%s\"}}".formatted(ACTIVE, words));

    assertThat(json.get("state").asText()).isEqualTo("notAKnot");
    assertThat(json.get("looksLike").asText()).isEqualTo(looksLike);
    assertThat(json.get("looksLikeBecause").asText()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "worse after sitting at the desk", "came after lifting a box two weeks ago", "no numbness, no tingling, no swelling",
    "stiff in the morning for ten minutes", "runs up into the head", "I go to the gym twice a week, for years",
    "my mother had fibromyalgia", "better with heat and moving"
  })
  void ordinaryKnotStoriesStayKnots(String words) {
    JsonNode json = batch("{\"findings\":%s,\"onset\":\"%s\"}}".formatted(ACTIVE, words));

    assertThat(json.get("state").asText()).isEqualTo("active");
    assertThat(json.get("looksLike").isNull()).isTrue();
  }

  @Test
  void warningSignsShow() {
    Ran ran = Ran.command("classify", "--findings", "tender,tautBand", "--other", "crushing chest pain and sweating");
    JsonNode json = batch("{\"findings\":%s,\"other\":\"crushing chest pain and sweating\"}}".formatted(ACTIVE));

    assertThat(ran.out()).contains("Call the emergency number now").doesNotContain("active knot");
    assertThat(json.get("flags").get(0).get("action").asText()).isEqualTo("emergency");
    assertThat(json.get("state").asText()).isEqualTo("notAKnot");
  }

  @Test
  void theSiteCanNameTheMuscle() {
    JsonNode jaw = batch("{\"site\":\"right masseter\",\"findings\":{\"tender\":true,\"familiarPain\":true,\"painOnUse\":true}}");
    JsonNode neck = batch("{\"site\":\"neck\",\"findings\":{\"tender\":true,\"familiarPain\":true,\"painOnUse\":true}}");

    assertThat(jaw.get("criteria").get("DCTMD").asText()).isEqualTo("met");
    assertThat(neck.get("criteria").get("DCTMD").asText()).isEqualTo("not applicable");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "{\"point\":\"scm\"} | Field point is the unknown point \"scm\"; expected one of its points, scm.1 to scm.5.",
    "{\"pont\":\"scm.1\"} | Unknown field \"pont\"; maybe point is meant.",
    "{\"findings\":{\"tendr\":true}} | Unknown field \"findings.tendr\"; maybe tender is meant.",
    "{\"findings\":{\"tender\":\"yes\"}} | Field findings.tender is \"yes\"; expected true, false or \"unknown\".",
    "{\"findings\":{\"pressureKpa\":5}} | Field findings.pressureKpa is 5; expected a number from 10 to 2000 kPa.",
    "{\"findings\":{\"mirrorKpa\":2001}} | Field findings.mirrorKpa is 2001; expected a number from 10 to 2000 kPa.",
    "{\"findings\":{\"spreadsTo\":[\"temple_frnt\"]}} | Field findings.spreadsTo is a list with \"temple_frnt\"; expected ids of zones such as temple_front; maybe temple_front is meant.",
    "{\"examiner\":\"robot\"} | Field examiner is \"robot\"; expected self, partner, trained or expert.",
    "{\"side\":\"up\"} | Field side is \"up\"; expected left, right or mid.",
    "{\"findings\":[]} | Field findings is a list; expected an object."
  })
  void refusesWhatItDoesNotKnow(String line, String sentence) {
    Ran ran = Ran.with(line + "\n", "classify", "--batch", "-");

    assertThat(ran.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
    assertThat(ran.json().get("error").asText()).isEqualTo("Line 1: " + sentence);
  }

  @Test
  void goesOnAfterABadLine() {
    Ran ran = Ran.with("{\"id\":1,\"findings\":{}}\nnonsense\n{\"id\":3,\"findings\":{\"tender\":false}}\n", "classify", "--batch", "-");

    assertThat(ran.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
    assertThat(ran.lines()).hasSize(3);
    assertThat(Json.object(ran.lines().get(2)).get("state").asText()).isEqualTo("notAKnot");
  }

  @Test
  void tellsAPerson() {
    Ran ran =
        Ran.command(
            "classify", "--point", "scm.3", "--side", "right", "--findings", "tender,familiarPain,tautBand=no,lump=unknown",
            "--spreads-to", "temple_front");

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out())
        .contains("Sternocleidomastoid (scm.3), right: an active knot", "What made it", "it is the pain you know",
            "By published criteria", "Not a diagnosis.")
        .doesNotContain("\033");
    assertThat(ran.lines()).allSatisfy(line -> assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
  }

  @Test
  void theCommandLineIsChecked() {
    assertThat(Ran.command("classify").exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(Ran.command("classify", "--batch", "x", "--point", "scm.1").exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(Ran.command("classify", "--findings", "tender=perhaps").err()).contains("cannot be read", "tautBand=no");
  }

  private static JsonNode batch(String line) {
    Ran ran = Ran.with(line + "\n", "classify", "--batch", "-");
    assertThat(ran.exitCode()).as(ran.out()).isZero();
    return ran.json();
  }

  private static List<String> found(JsonNode json) {
    List<String> found = new ArrayList<>();
    json.get("because").forEach(one -> found.add(one.get("finding").asText() + "=" + one.get("found").asText()));
    return found;
  }

  private static double factor(JsonNode json, String finding) {
    for (JsonNode one : json.get("because")) {
      if (one.get("finding").asText().equals(finding)) {
        return one.get("factor").asDouble();
      }
    }
    throw new AssertionError("No factor of " + finding);
  }

  private static List<String> names(JsonNode json) {
    List<String> names = new ArrayList<>();
    json.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
