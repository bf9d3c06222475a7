package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanningTest {
  private final TestClock clock = new TestClock();
  private final PlanTravel plan = new PlanTravel(clock);

  private static Set<String> uids(List<JsonNode> items) {
    return items.stream().map(item -> item.get("uid").textValue() + " " + item.get("start").textValue()).collect(Collectors.toSet());
  }

  private JsonNode item(String uid) {
    return plan.items().stream().filter(item -> item.get("uid").textValue().equals(uid)).findFirst().orElseThrow();
  }

  @Test
  void theWayToAPlanHasFourStages() {
    assertThat(plan.state().get("stage").textValue()).isEqualTo("nothing");
    plan.way.begin(Travel.TEMPLE);
    ObjectNode open = plan.state();
    assertThat(open.get("stage").textValue()).isEqualTo("notCleared");
    assertThat(open.at("/refused/ask")).isNotEmpty();
    assertThat(List.of(open.get("points"), open.get("remedies"), open.get("ifNeeded"), open.get("left"))).allMatch(JsonNode::isEmpty);
    plan.way.none();
    assertThat(plan.state().get("stage").textValue()).isEqualTo("ready");
    assertThat(plan.state().get("plan").isNull()).isTrue();
    assertThat(plan.make().state().at("/plan/days")).hasSize(14);
  }

  @Test
  void aFlagTakesThePlanAway() {
    plan.ready().make();
    plan.way.reply("RF01.saddle", "yes");
    ObjectNode state = plan.state();
    assertThat(state.get("stage").textValue()).isEqualTo("notCleared");
    assertThat(state.get("plan").isNull()).isTrue();
    assertThat(state.at("/refused/flags/0/id").textValue()).isEqualTo("RF01");
    assertThat(new String(plan.planning.calendar(true), StandardCharsets.UTF_8)).doesNotContain("VEVENT");
  }

  @Test
  void anOldClearanceShowsNoPlan() {
    plan.ready().make();
    clock.move(Duration.ofDays(15));
    assertThat(plan.state().get("stage").textValue()).isEqualTo("notCleared");
    assertThat(plan.state().get("plan").isNull()).isTrue();
  }

  @Test
  void aMovedSessionStaysAndTheRestChangesLittle() {
    plan.ready().make();
    Set<String> before = uids(plan.items());
    JsonNode first = plan.first();
    String uid = first.get("uid").textValue();
    JsonNode slot = null;
    for (JsonNode one : plan.answer("{'act':'slots','uid':'%s'}".formatted(uid)).get("slots")) {
      boolean other = !one.get("start").equals(first.get("start")) && one.get("ok").booleanValue();
      slot = slot == null && other ? one : slot;
    }
    assertThat(slot).isNotNull();
    String start = slot.get("start").textValue();
    ObjectNode check = plan.answer("{'act':'check','uid':'%s','start':'%s'}".formatted(uid, start));
    assertThat(check.get("ok").booleanValue()).isTrue();
    assertThat(check.get("delta")).isEqualTo(slot.get("delta"));
    plan.act("{'act':'move','uid':'%s','start':'%s'}".formatted(uid, start));
    assertThat(item(uid).get("start").textValue()).isEqualTo(start);
    assertThat(item(uid).get("fixed").booleanValue()).isTrue();
    Set<String> after = uids(plan.items());
    after.removeAll(before);
    assertThat(after.size()).isLessThan(12);
    plan.act("{'act':'undo'}");
    assertThat(uids(plan.items())).isEqualTo(before);
  }

  @Test
  void whatIsNotWantedTodayGoesAndComesBack() {
    plan.ready().make();
    JsonNode first = plan.first();
    String task = first.get("task").textValue();
    String date = first.get("start").textValue().substring(0, 10);
    plan.act("{'act':'skip','uid':'%s'}".formatted(first.get("uid").textValue()));
    assertThat(plan.items()).noneMatch(item -> item.get("task").textValue().equals(task) && item.get("start").textValue().startsWith(date));
    plan.act("{'act':'restore','date':'%s'}".formatted(date));
    assertThat(plan.items()).anyMatch(item -> item.get("task").textValue().equals(task) && item.get("start").textValue().startsWith(date));
    plan.act("{'act':'freeDay','date':'2026-11-24','on':true}");
    assertThat(plan.state().at("/plan/days/2/items")).isEmpty();
    assertThat(plan.state().at("/plan/days/2/declined").booleanValue()).isTrue();
  }

  @Test
  void aMeetingMovesOnlyWhatItHits() throws InterruptedException {
    plan.ready().make();
    JsonNode hit = plan.items().stream().filter(item -> item.get("start").textValue().startsWith("2026-11-24T10")).findFirst().orElseThrow();
    Set<String> before = uids(plan.items());
    plan.calendar("work.ics", PlanTravel.event("20261124T090000Z", "20261124T100000Z", "Secret"));
    assertThat(plan.items())
        .noneMatch(item -> item.get("start").textValue().compareTo("2026-11-24T10:00") >= 0 && item.get("start").textValue().compareTo("2026-11-24T11:00") < 0);
    Set<String> gone = new HashSet<>(before);
    gone.removeAll(uids(plan.items()));
    assertThat(gone).contains(hit.get("uid").textValue() + " " + hit.get("start").textValue());
    assertThat(gone.size()).isLessThan(before.size() / 5);
    assertThat(plan.state().at("/plan/changed")).isNotEmpty();
    assertThat(plan.state().toString()).doesNotContain("Secret");
    assertThat(plan.way.journey.saved().orElseThrow().toString()).doesNotContain("work.ics").contains("bookedSeconds");
  }

  @Test
  void aTickIsKeptAndAMissedSessionIsToldSo() {
    plan.ready().make();
    JsonNode first = plan.first();
    clock.move(Duration.ofHours(8));
    assertThat(item(first.get("uid").textValue()).get("status").textValue()).isEqualTo("missed");
    plan.act("{'act':'done','uid':'%s','on':true}".formatted(first.get("uid").textValue()));
    assertThat(item(first.get("uid").textValue()).get("status").textValue()).isEqualTo("done");
  }

  @Test
  void anOpenedEpisodeShowsTheSamePlan() {
    plan.ready().make();
    PlanTravel other = new PlanTravel(clock);
    other.way.act(Travel.json("{'act':'open'}").set("episode", plan.way.journey.saved().orElseThrow()));
    assertThat(uids(other.items())).isEqualTo(uids(plan.items()));
  }

  @Test
  void aForgedPlanIsScreenedAndCheckedAnew() {
    plan.ready().make();
    ObjectNode saved = plan.way.journey.saved().orElseThrow();
    String task = plan.first().get("task").textValue();
    String forged = saved.toString().replace("\"task\":\"%s\"".formatted(task), "\"task\":\"ibuprofen\"").replaceAll("\"minutes\":2", "\"minutes\":700");
    PlanTravel other = new PlanTravel(clock);
    other.way.act(Travel.json("{'act':'open'}").set("episode", Json.object(forged)));
    assertThat(other.items()).isNotEmpty().allMatch(item -> item.get("minutes").intValue() <= 60 && !item.get("what").textValue().equals("ibuprofen"));
  }

  @Test
  void calendarsKnowASessionByANameThatTellsNothingAndAChangeByItsSequence() {
    plan.ready().make();
    String before = new String(plan.planning.calendar(false), StandardCharsets.UTF_8);
    assertThat(before).contains("UID:unknot-", "SEQUENCE:0").doesNotContain("SEQUENCE:1", "trapezius", "stretch", "@2026");
    plan.act("{'act':'freeDay','date':'2026-11-24','on':true}");
    String after = new String(plan.planning.calendar(false), StandardCharsets.UTF_8);
    assertThat(after).contains("STATUS:CANCELLED", "SEQUENCE:1");
    plan.act("{'act':'undo'}");
    String back = new String(plan.planning.calendar(false), StandardCharsets.UTF_8);
    assertThat(back).contains("SEQUENCE:2").doesNotContain("STATUS:CANCELLED");
  }

  @Test
  void answersRankWhatMayContribute() {
    plan.ready();
    JsonNode ask = plan.state().at("/why/ask/0");
    String value = ask.get("kind").textValue().equals("yesNo") ? "'yes'" : ask.at("/options").isEmpty() ? ask.get("most").asText() : "'" + ask.at("/options/0/id").textValue() + "'";
    plan.act("{'act':'answer','question':'%s','value':%s}".formatted(ask.get("id").textValue(), value));
    assertThat(plan.state().at("/why/answered/0/id")).isEqualTo(ask.get("id"));
    plan.act("{'act':'notMine','factor':'%s','on':true}".formatted(ask.get("factor").textValue()));
    assertThat(plan.state().at("/why/notMine/0/id")).isEqualTo(ask.get("factor"));
    assertThat(plan.state().at("/why/note").textValue()).contains("does not prove");
  }

  @Test
  void aTasteIsFollowed() {
    plan.ready().make();
    assertThat(plan.items()).anyMatch(item -> item.get("what").textValue().equals("meditate"));
    plan.act("{'act':'taste','remedy':'meditate','taste':'never'}");
    assertThat(plan.items()).noneMatch(item -> item.get("what").textValue().equals("meditate"));
  }

  @Test
  void aDayOfFiveMinutesAndImpossibleHoursStillGetAPlan() {
    plan.way.begin(Travel.TEMPLE).none();
    plan.healthy().act(
        "{'act':'living','living':{'workDay':{'wake':'07:00','bed':'07:00'},'freeDay':{'wake':'07:00','bed':'23:00'},'work':{'mon':[{'from':'09:00','to':'17:00'},{'from':'16:00','to':'20:00'}]},'budget':5,'freeBudget':5}}");
    ObjectNode state = plan.make().state();
    assertThat(state.at("/plan/days")).isNotEmpty();
    assertThat(state.at("/living/problems")).isNotEmpty().allMatch(problem -> problem.get("text").textValue().endsWith("."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'act':'dance'} | expected answer, notMine",
        "{'act':'answer','question':'moon','value':1} | unknown question",
        "{'act':'answer','question':'poor_sleep.hours','value':900} | Field value is 900",
        "{'act':'notMine','factor':'moon','on':true} | unknown factor",
        "{'act':'health','answers':[{'condition':'moon','reply':'yes'}]} | unknown condition",
        "{'act':'health','answers':[]} | at least one answer",
        "{'act':'taste','remedy':'walkk','taste':'more'} | maybe walk is meant",
        "{'act':'taste','remedy':'walk','taste':'lots'} | expected usual, more, less or never",
        "{'act':'make','from':'2020-01-01'} | a day from 2026-11-22",
        "{'act':'make','from':'2026-02-30'} | Field from is",
        "{'act':'move','uid':'nobody','start':'2026-11-24T10:00'} | a session of the plan",
        "{'act':'skip','uid':'nobody'} | a session of the plan",
        "{'act':'restore','uid':'nobody'} | a session that was not wanted",
        "{'act':'check','uid':'nobody','start':'x'} | a session of the plan",
        "{'act':'freeDay','date':'never','on':true} | Field date is",
        "{'act':'living','living':{'tools':['moon']}} | unknown tool",
        "{'act':'living','living':{'told':true}} | Unknown field",
        "{'act':'feed','on':'yes'} | true or false"
      })
  void whatCannotBeIsRefusedInASentence(String act, String sentence) {
    plan.ready().make();
    assertThatThrownBy(() -> plan.act(act)).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
  }

  @Test
  void aSessionCannotBeMovedToATimeThatIsNone() {
    plan.ready().make();
    String uid = plan.first().get("uid").textValue();
    assertThatThrownBy(() -> plan.act("{'act':'move','uid':'%s','start':'24 o clock'}".formatted(uid)))
        .hasMessageContaining("a moment such as 2026-11-23T10:05");
    ObjectNode night = plan.answer("{'act':'check','uid':'%s','start':'2026-11-24T03:00'}".formatted(uid));
    assertThat(night.get("ok").booleanValue()).isFalse();
    assertThat(night.get("text").textValue()).isEqualTo("You are in bed then.");
    assertThat(OffsetDateTime.parse(night.get("start").textValue()).getHour()).isEqualTo(3);
  }
}
