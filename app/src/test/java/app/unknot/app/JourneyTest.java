package app.unknot.app;

import static app.unknot.app.Travel.TEMPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.atlas.Muscle;
import app.unknot.classify.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JourneyTest {
  private static final String ALARM = "{'text':'crushing chest pain and cold sweat, ache in the left arm','age':58}";

  private final TestClock clock = new TestClock();
  private final Travel travel = new Travel(clock);

  private static List<String> open(JsonNode state) {
    List<String> open = new ArrayList<>();
    for (JsonNode group : state.get("safety").get("groups")) {
      for (JsonNode item : group.get("items")) {
        if (item.get("open").booleanValue()) {
          open.add(item.get("item").textValue());
        }
      }
    }
    return open;
  }

  private static List<String> texts(JsonNode list, String field) {
    return StreamSupport.stream(list.spliterator(), false).map(node -> node.get(field).asText()).toList();
  }

  @Test
  void nothingToldIsEmpty() {
    ObjectNode state = travel.state();
    assertThat(state.get("stage").textValue()).isEqualTo("empty");
    assertThat(state.get("canUndo").booleanValue()).isFalse();
    assertThat(List.of(state.get("complaint"), state.get("safety"), state.get("exam"), state.get("result")))
        .allMatch(JsonNode::isNull);
  }

  @Test
  void aToldPainAsksBeforeAnyMuscleIsNamed() {
    ObjectNode state = travel.begin(TEMPLE).state();
    assertThat(state.get("stage").textValue()).isEqualTo("safety");
    assertThat(open(state)).contains("RF01.saddle").anyMatch(item -> item.startsWith("RF34."));
    assertThat(state.get("exam").isNull()).isTrue();
    assertThat(state.get("clearance").isNull()).isTrue();
    assertThat(namesAMuscle(state)).isFalse();
  }

  @Test
  void answeredQuestionsOpenTheExam() {
    ObjectNode state = travel.begin(TEMPLE).none().state();
    assertThat(state.get("stage").textValue()).isEqualTo("exam");
    assertThat(state.get("clearance").get("expires").textValue()).isEqualTo("2026-12-06T10:00:00Z");
    assertThat(state.get("safety").get("left").intValue()).isZero();
    JsonNode step = state.get("exam").get("step");
    assertThat(step.get("question").textValue()).endsWith("?");
    assertThat(step.get("why").get("text").textValue()).contains("%");
    assertThat(state.get("exam").get("candidates")).hasSizeBetween(1, 5);
  }

  @Test
  void answersLeadToAResult() {
    travel.begin(TEMPLE).none();
    for (int i = 0; i < 40 && travel.stage().equals("exam"); i++) {
      travel.found("yes");
    }
    JsonNode result = travel.state().get("result");
    assertThat(result.get("decision").get("kind").textValue()).isEqualTo("treat");
    assertThat(result.get("points")).isNotEmpty();
    assertThat(travel.state().get("exam").get("step").isNull()).isTrue();
  }

  @Test
  void aClearDrawingIsCheckedByHandBeforeItIsCalledAKnot() {
    String zones =
        String.join(
            ",",
            java.util.stream.Stream.of("temple_front", "neck_side", "neck_back_upper", "shoulder_top", "neck_shoulder_angle", "occiput", "eye_behind", "jaw_angle")
                .map("{'zone':'%s','side':'right'}"::formatted)
                .toList());
    travel.begin("{'zones':[%s],'age':41,'sex':'female'}".formatted(zones)).none();
    JsonNode step = travel.state().at("/exam/step");
    assertThat(step.get("press").isObject()).isTrue();
    assertThat(step.get("newPress").booleanValue()).isTrue();
    assertThat(step.get("why").get("ifYes").doubleValue()).isGreaterThan(step.get("why").get("ifNo").doubleValue());
    int asked = 0;
    for (; travel.stage().equals("exam"); asked++) {
      assertThat(asked).isLessThan(12);
      travel.found("yes");
    }
    JsonNode first = travel.state().at("/result/points/0");
    assertThat(first.get("state").textValue()).isEqualTo("active");
    assertThat(first.get("because")).isNotEmpty();
  }

  @Test
  void finishShowsTheResultAndUndoGoesBackToTheExam() {
    travel.begin(TEMPLE).none().act("{'act':'finish'}");
    assertThat(travel.stage()).isEqualTo("result");
    assertThat(travel.state().get("result").get("why").textValue()).isEqualTo("finished");
    assertThat(travel.act("{'act':'undo'}").stage()).isEqualTo("exam");
  }

  @Test
  void wordsOfAnEmergencyStopUntilTheirDoubtIsAnswered() {
    ObjectNode state = travel.begin(ALARM).state();
    assertStopped(state);
    JsonNode flag = state.get("flags").get(0);
    assertThat(flag.get("action").textValue()).isEqualTo("emergency");
    assertThat(flag.get("from").textValue()).isEqualTo("words");
    assertThat(flag.get("because")).isNotEmpty();
    assertThatThrownBy(() -> travel.act("{'act':'finish'}")).isInstanceOf(Refusal.class);
    travel.reply("RF01.saddle", "no");
    assertStopped(travel.state());
    for (int i = 0; i < 10 && travel.stage().equals("stopped"); i++) {
      for (JsonNode raised : travel.state().get("flags")) {
        texts(raised.get("doubt"), "item").forEach(item -> travel.reply(item, "no"));
      }
    }
    assertThat(travel.stage()).isEqualTo("safety");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "unsure"})
  void anAlarmingAnswerStopsAndUndoTakesItBack(String reply) {
    travel.begin(TEMPLE).none();
    assertThat(travel.stage()).isEqualTo("exam");
    travel.reply("RF01.saddle", reply);
    assertStopped(travel.state());
    assertThat(travel.act("{'act':'undo'}").stage()).isEqualTo("exam");
  }

  @Test
  void anotherPainDoesNotLiftAnAlarmThatWasAnswered() {
    travel.begin(TEMPLE).reply("RF01.saddle", "yes").begin("{'zones':[{'zone':'temple_front','side':'left'}]}");
    assertStopped(travel.state());
  }

  private static final String QUIET = "{'text':'ache in the left arm','age':58}";

  @Test
  void deletingTheWordsOfAnAlarmDoesNotAnswerIt() {
    travel.begin(ALARM).begin(QUIET);
    assertStopped(travel.state());
    assertThat(travel.state().at("/flags/0/from").textValue()).isEqualTo("words");
    denyEveryDoubt();
    assertThat(travel.none().stage()).isEqualTo("exam");
    travel.begin(TEMPLE);
    assertThat(travel.stage()).isEqualTo("safety");
  }

  @Test
  void takingBackTheWordsOfAnAlarmDoesNotAnswerIt() {
    travel.begin(TEMPLE).none().begin(ALARM).act("{'act':'undo'}");
    assertStopped(travel.state());
    assertThat(travel.journey.episode().acts()).noneMatch(act -> act.toString().contains("crushing"));
    denyEveryDoubt();
    assertThat(travel.none().stage()).isEqualTo("exam");
    travel.act("{'act':'undo'}");
    assertThat(travel.stage()).isNotEqualTo("exam");
  }

  @Test
  void takingBackTheOnlyPainKeepsItsAlarmForTheNextOne() {
    travel.begin(ALARM).act("{'act':'undo'}");
    assertThat(travel.stage()).isEqualTo("empty");
    clock.move(Duration.ofMinutes(-5));
    assertStopped(travel.begin(TEMPLE).state());
    denyEveryDoubt();
    assertThat(travel.none().stage()).isEqualTo("exam");
  }

  @Test
  void onlyStartingOverForgetsAnAlarm() {
    travel.begin(ALARM).act("{'act':'undo'}");
    travel.journey.act(Travel.json("{'act':'forget'}"));
    assertThat(travel.begin(TEMPLE).stage()).isEqualTo("safety");
  }

  private void denyEveryDoubt() {
    for (int i = 0; i < 10 && travel.stage().equals("stopped"); i++) {
      for (JsonNode raised : travel.state().get("flags")) {
        assertThat(raised.get("doubt")).isNotEmpty();
        texts(raised.get("doubt"), "item").forEach(item -> travel.reply(item, "no"));
      }
    }
  }

  @Test
  void aVisitIsRefusedForWhatNeedsNone() {
    travel.begin(TEMPLE).none();
    assertThatThrownBy(() -> travel.act("{'act':'visit','flag':'RF03','on':'2026-11-30'}"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("No day for a doctor is needed for RF03 now");
  }

  @Test
  void aYesThatStandsAnewNeedsItsOwnVisit() {
    travel.begin(TEMPLE).reply("RF03.cancer", "yes").act("{'act':'visit','flag':'RF03','on':'2026-11-30'}");
    travel.reply("RF03.cancer", "no").reply("RF03.cancer", "yes");
    assertThat(travel.state().at("/flags/0/visit").isNull()).isTrue();
    assertThat(texts(travel.state().get("limits"), "limit")).contains("noPressure");
  }

  @Test
  void undoNeverLeadsToWhatCannotBeShown() {
    travel.begin(TEMPLE);
    String file = travel.journey.saved().orElseThrow().toString();
    String earlier =
        "{\"earlier\":[{\"pain\":{\"act\":1,\"at\":\"2026-11-22T09:00:00Z\",\"text\":\"hello there\"}}],"
            + file.substring(1).replace("\"act\":1", "\"act\":2");
    travel.act(Travel.json("{'act':'open'}").set("episode", Json.object(earlier)));
    ObjectNode before = travel.state();
    assertThatThrownBy(() -> travel.act("{'act':'undo'}"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("start over");
    assertThat(travel.state()).isEqualTo(before);
  }

  private static void assertStopped(ObjectNode state) {
    assertThat(state.get("stage").textValue()).isEqualTo("stopped");
    assertThat(List.of(state.get("exam"), state.get("result"), state.get("clearance"))).allMatch(JsonNode::isNull);
    assertThat(namesAMuscle(state)).isFalse();
  }

  @Test
  void undoGoesBackToTheBeginning() {
    travel.begin(TEMPLE).none().found("yes").act("{'act':'examiner','by':'partner'}").act("{'act':'finish'}");
    int acts = travel.journey.episode().acts().size();
    for (int left = acts; left > 0; left--) {
      assertThat(travel.journey.episode().acts()).hasSize(left);
      assertThat(travel.state().get("undo").get("text").textValue()).isNotBlank();
      travel.act("{'act':'undo'}");
    }
    assertThat(travel.stage()).isEqualTo("empty");
    assertThatThrownBy(() -> travel.act("{'act':'undo'}")).isInstanceOf(Refusal.class).hasMessageContaining("nothing to take back");
  }

  @Test
  void under16NothingIsNamed() {
    ObjectNode state = travel.begin(TEMPLE.replace("41", "12")).state();
    assertThat(state.get("stage").textValue()).isEqualTo("safety");
    state = travel.none().state();
    assertThat(state.get("stage").textValue()).isEqualTo("result");
    assertThat(state.get("under16").booleanValue()).isTrue();
    assertThat(state.get("exam").isNull()).isTrue();
    assertThat(state.get("result").get("points")).isEmpty();
    assertThat(state.get("result").get("decision").get("kind").textValue()).isEqualTo("refer");
    assertThat(namesAMuscle(state)).isFalse();
    assertThatThrownBy(
            () -> travel.act("{'act':'finding','point':'trapezius_upper.1','side':'right','finding':'tender','reply':'yes'}"))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void whoStatedToBeUnder16IsNotAskedForTheAgeWhateverTheWordsSay() {
    travel.begin("{'text':'ache in the right temple','age':12}");
    assertThat(open(travel.state())).isNotEmpty().doesNotContain("RF33.under16");
    assertThat(travel.none().state().get("under16").booleanValue()).isTrue();
  }

  /** Whether any muscle of the atlas stands in the state, by name or id; plain words such as a zone do not count. */
  private static boolean namesAMuscle(ObjectNode state) {
    ObjectNode rest = state.deepCopy();
    rest.remove(Set.of("complaint", "drawing", "readAs", "summary"));
    String text = rest.toString();
    return Travel.door().atlas().muscles().values().stream()
        .map(Muscle::id)
        .anyMatch(id -> text.contains("\"" + id + "\"") || text.contains("\"" + id + "."));
  }

  @Test
  void aVisitSoonHoldsPressureBackUntilItIsDated() {
    travel.begin(TEMPLE).reply("RF03.cancer", "yes").none();
    ObjectNode state = travel.state();
    assertThat(state.get("flags").get(0).get("visit").isNull()).isTrue();
    assertThat(texts(state.get("limits"), "limit")).contains("noPressure", "noHeat", "noNsaid");
    for (int i = 0; i < 60 && travel.stage().equals("exam"); i++) {
      assertThat(travel.state().get("exam").get("step").get("press").isNull()).isTrue();
      travel.found("unsure");
    }
    travel.act("{'act':'visit','flag':'RF03','on':'2026-11-30'}");
    state = travel.state();
    assertThat(texts(state.get("limits"), "limit")).doesNotContain("noPressure");
    assertThat(state.get("flags").get(0).get("visit").textValue()).isEqualTo("2026-11-30");
    assertThat(state.get("stage").textValue()).isEqualTo("exam");
    assertThat(state.get("exam").get("step").get("press").isNull()).isFalse();
  }

  @Test
  void aClearanceEndsAfterFourteenDays() {
    travel.begin(TEMPLE).none();
    clock.move(Duration.ofDays(14).minusSeconds(1));
    assertThat(travel.stage()).isEqualTo("exam");
    clock.move(Duration.ofSeconds(1));
    assertThat(travel.stage()).isEqualTo("safety");
    assertThat(travel.none().stage()).isEqualTo("exam");
  }

  @Test
  void aClockSetBackBreaksNothingAndClearsNothing() {
    travel.begin(TEMPLE).none();
    clock.move(Duration.ofDays(-3));
    assertThat(travel.stage()).isIn("safety", "exam");
    travel.none();
    assertThat(travel.stage()).isEqualTo("exam");
    travel.begin("{'zones':[{'zone':'temple_front','side':'left'}]}");
    assertThat(travel.stage()).isEqualTo("safety");
    assertThat(open(travel.state())).contains("RF01.saddle");
  }

  @Test
  void aChangedPainIsAskedAboutAgainAndItsFindingsAreLeftBehind() {
    travel.begin(TEMPLE).none().found("yes");
    clock.move(Duration.ofHours(1));
    travel.begin("{'zones':[{'zone':'temple_front','side':'left'}],'age':41,'sex':'female'}");
    ObjectNode state = travel.state();
    assertThat(state.get("stage").textValue()).isEqualTo("safety");
    assertThat(open(state)).contains("RF01.saddle").noneMatch(item -> item.startsWith("RF34."));
    assertThat(travel.none().state().get("exam").get("asked")).isEmpty();
    assertThat(travel.act("{'act':'undo'}").stage()).isEqualTo("safety");
  }

  @Test
  void theSamePainChangesNothingAndAnotherAgeKeepsTheFindings() {
    travel.begin(TEMPLE).none().found("yes");
    int version = travel.journey.version();
    travel.begin(TEMPLE);
    assertThat(travel.journey.version()).isEqualTo(version);
    travel.begin(TEMPLE.replace("41", "42")).none();
    assertThat(travel.state().get("exam").get("asked")).hasSize(1);
  }

  @Test
  void complaintAndDrawingAreGivenBackAsTheyCame() {
    String drawing =
        "{'format':'unknot-drawing/1','figure':'neutral','patches':[{'id':'1','intensity':6,'quality':'aching','depth':null,'ops':[{'kind':'fill','zone':'temple_front','side':'right'}]}]}";
    travel.act("{'act':'begin','complaint':%s,'drawing':%s}".formatted(TEMPLE, drawing));
    assertThat(travel.state().get("complaint")).isEqualTo(Travel.json(TEMPLE));
    assertThat(travel.state().get("drawing")).isEqualTo(Travel.json(drawing));
    assertThat(travel.state().get("summary").textValue()).startsWith("Right temple");
    assertThatThrownBy(() -> travel.act("{'act':'begin','complaint':%s,'drawing':{'format':'x'}}".formatted(TEMPLE)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("drawing");
  }

  @Test
  void answersThatDoNotFitAreShownAndAskedAgain() {
    travel.begin(TEMPLE).none();
    String point = "'point':'trapezius_upper.1','side':'right'";
    travel.act("{'act':'finding',%s,'finding':'tender','reply':'no'}".formatted(point));
    assertThat(travel.state().get("conflicts")).isEmpty();
    travel.act("{'act':'finding',%s,'finding':'familiarPain','reply':'yes'}".formatted(point));
    JsonNode conflict = travel.state().get("conflicts").get(0);
    assertThat(conflict.get("sentence").textValue()).contains("upper trapezius", "Which is right?");
    travel.act("{'act':'finding',%s,'finding':'tender','reply':'yes'}".formatted(point));
    assertThat(travel.state().get("conflicts")).isEmpty();
    assertThat(travel.state().get("exam").get("asked")).hasSize(2);
  }

  @Test
  void twoRepliesToOneQuestionAreAskedAgain() {
    travel.begin(TEMPLE).none();
    travel.act("{'act':'safety','answers':[{'item':'RF20.joints','reply':'no'},{'item':'RF20.joints','reply':'yes'}]}");
    ObjectNode state = travel.state();
    assertThat(state.get("stage").textValue()).isEqualTo("safety");
    assertThat(state.get("conflicts").get(0).get("item").textValue()).isEqualTo("RF20.joints");
    assertThat(open(state)).contains("RF20.joints");
  }

  @Test
  void whereItSpreadsToSaysWhetherThatFits() {
    travel.begin(TEMPLE).none();
    String spreads = "{'act':'finding','point':'trapezius_upper.1','side':'right','finding':'spreadsTo','reply':'yes','zones':[%s]}";
    travel.act(spreads.formatted("{'zone':'temple_front','side':'right'}"));
    double fits = probability("trapezius_upper.1");
    travel.act("{'act':'undo'}").act(spreads.formatted("{'zone':'temple_front','side':'left'}"));
    assertThat(probability("trapezius_upper.1")).isLessThan(fits);
  }

  private double probability(String point) {
    return travel.journey.state().exam().advice().candidates().stream()
        .filter(candidate -> candidate.at().point().id().equals(point) && candidate.at().side().code().equals("right"))
        .mapToDouble(candidate -> candidate.probability())
        .findFirst()
        .orElse(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'value':210,'mirror':320,'unit':'kPa','device':'algometer' | pressureLower | yes",
        "'value':230,'mirror':320,'unit':'kPa','device':'algometer' | pressureLower | no",
        "'value':2.1,'mirror':3.2,'unit':'kg/cm2','device':'improvised' | pressureLower | yes",
        "'value':40,'mirror':50 | rangeLimited | yes",
        "'value':41,'mirror':50 | rangeLimited | yes",
        "'value':61,'mirror':70 | rangeLimited | no",
        "'value':70,'mirror':40 | rangeLimited | no"
      })
  void measuredValuesSayWhatFollows(String values, String finding, String reply) {
    travel.begin(TEMPLE).none();
    travel.act("{'act':'finding','point':'trapezius_upper.1','side':'right','finding':'%s',%s}".formatted(finding, values));
    assertThat(texts(travel.state().get("exam").get("asked"), "reply")).containsExactly(reply);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'act':'finding','point':'trapezius_upper.1','side':'right','finding':'pressureLower','value':5000,'mirror':320,'unit':'kPa','device':'algometer'} | from 10 to 2000 kPa",
        "{'act':'finding','point':'trapezius_upper.1','side':'right','finding':'pressureLower','value':21,'mirror':3,'unit':'kg/cm2','device':'algometer'} | from 0.1 to 20 kg/cm2",
        "{'act':'finding','point':'trapezius_upper.1','side':'right','finding':'rangeLimited','value':200,'mirror':50} | from 0 to 180 degrees",
        "{'act':'finding','point':'trapezius_upper.9','side':'right','finding':'tender','reply':'yes'} | maybe trapezius_upper.",
        "{'act':'finding','point':'trapezius_upper.1','side':'mid','finding':'tender','reply':'yes'} | expected left or right",
        "{'act':'finding','point':'trapezius_upper.1','side':'right','finding':'spreadMatches','reply':'yes'} | Field finding is",
        "{'act':'finding','point':'trapezius_upper.1','side':'right','finding':'tender','reply':'maybe'} | expected yes, no or unsure",
        "{'act':'finding','point':'trapezius_upper.1','side':'right','finding':'tender','reply':'yes','zone':[]} | Unknown field \"zone\"; maybe zones is meant",
        "{'act':'finding','point':'trapezius_upper.1','side':'right','finding':'tender','reply':'yes','zones':[]} | only where pain spreads",
        "{'act':'visit','flag':'RF03','on':'2026-11-20'} | from 2026-11-22 to 2026-12-20",
        "{'act':'visit','flag':'RF03','on':'2027-11-20'} | from 2026-11-22 to 2026-12-20",
        "{'act':'visit','flag':'RF03','on':'soon'} | expected a day",
        "{'act':'visit','flag':'RF99','on':'2026-11-23'} | unknown rule",
        "{'act':'safety','answers':[{'item':'RF99.x','reply':'no'}]} | unknown question \"RF99.x\"",
        "{'act':'safety','answers':[]} | at least one answer",
        "{'act':'begin','complaint':{'text':'temple','age':130}} | whole years from 0 to 120",
        "{'act':'begin'} | Field complaint is missing",
        "{'act':'country','code':'XX'} | The country \"XX\" is not known",
        "{'act':'dance'} | expected begin, safety",
        "{} | Field act is missing"
      })
  void whatCannotBeIsRefusedWithWhatCan(String act, String sentence) {
    travel.begin(TEMPLE).none();
    ObjectNode before = travel.state();
    assertThatThrownBy(() -> travel.act(act)).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    assertThat(travel.state()).isEqualTo(before);
  }

  @Test
  void aPageThatCouldShowNothingMayForget() {
    travel.begin(TEMPLE);
    travel.journey.act(Travel.json("{'act':'forget'}"));
    assertThat(travel.stage()).isEqualTo("empty");
    assertThatThrownBy(() -> travel.journey.act(Travel.json("{'act':'forget','version':0}"))).isInstanceOf(StaleJourney.class);
  }

  @Test
  void anActOfASecondPageIsRefusedWhenItComesLate() {
    travel.begin(TEMPLE);
    assertThatThrownBy(() -> travel.journey.act(Travel.json("{'act':'undo','version':0}"))).isInstanceOf(StaleJourney.class);
    assertThatThrownBy(() -> travel.journey.act(Travel.json("{'act':'undo'}")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("version is missing");
    assertThat(travel.stage()).isEqualTo("safety");
  }

  @Test
  void theCountryTellsTheNumberAndIsNoAct() {
    travel.begin(TEMPLE).act("{'act':'country','code':'gb'}");
    assertThat(travel.state().get("country").get("emergency").textValue()).isEqualTo("999");
    assertThat(travel.state().get("undo").get("act").textValue()).isEqualTo("begin");
  }

  @Test
  void wordsWithoutAPlaceNameNothingToPress() {
    assertThatThrownBy(() -> travel.begin("{'text':'hello there'}")).isInstanceOf(NothingLocated.class);
    assertThat(travel.stage()).isEqualTo("empty");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void randomJourneysNeverShowAPressWithoutClearance(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 60; i++) {
      RandomAct.next(travel, random, clock);
      ObjectNode state = travel.state();
      String where = "seed %d, act %d: %s".formatted(seed, i, travel.journey.episode().last());
      String stage = state.get("stage").textValue();
      if (!Set.of("exam", "result").contains(stage)) {
        assertThat(state.get("exam").isNull()).as(where).isTrue();
        assertThat(state.get("result").isNull()).as(where).isTrue();
        assertThat(namesAMuscle(state)).as(where).isFalse();
      }
      JsonNode step = state.at("/exam/step");
      boolean presses = step.isObject() && !step.get("press").isNull();
      if (presses) {
        assertThat(state.get("clearance").isNull()).as(where).isFalse();
        assertThat(texts(state.get("limits"), "limit")).as(where).doesNotContain("noPressure", "noKnotNamed");
      }
      boolean stops = texts(state.get("flags"), "action").stream().anyMatch(Set.of("emergency", "sameDay")::contains);
      assertThat(stops).as(where).isEqualTo(stage.equals("stopped"));
      assertThat(state.get("clearance").isNull() || !stops).as(where).isTrue();
    }
  }

  @Test
  void aVisitIsDatedFromTodayOn() {
    travel.begin(TEMPLE).reply("RF03.cancer", "yes");
    LocalDate today = LocalDate.ofInstant(clock.instant(), java.time.ZoneId.systemDefault());
    assertThat(travel.act("{'act':'visit','flag':'RF03','on':'%s'}".formatted(today)).state().get("flags").get(0).get("visit"))
        .hasToString("\"%s\"".formatted(today));
  }

  @Test
  void unsureAboutEverythingIsNoLeave() {
    travel.begin(TEMPLE).group(Reply.UNSURE);
    assertStopped(travel.state());
  }
}
