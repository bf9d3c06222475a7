package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.causes.Factor;
import app.unknot.plan.RemedyBook;
import app.unknot.plan.RemedyKind;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plan must not show, whatever was answered or stands in a file. */
class PlanSafetyTest {
  private static final String PLACES =
      "{'zones':[{'zone':'temple_front','side':'right'},{'zone':'neck_side','side':'right'},{'zone':'buttock_mid','side':'left'}],"
          + "'text':'ache in the neck, the shoulder, the forearm and the calf','age':60}";

  private final TestClock clock = new TestClock();
  private final PlanTravel plan = new PlanTravel(clock);

  private List<String> ids(String part) {
    List<String> ids = new ArrayList<>();
    plan.state().get(part).forEach(one -> ids.add(one.get("id").textValue()));
    return ids;
  }

  private PlanTravel opened(String file) {
    PlanTravel other = new PlanTravel(clock);
    other.way.act(Travel.json("{'act':'open'}").set("episode", Json.object(file)));
    return other;
  }

  @Test
  void withoutAClearanceNothingIsAdvised() {
    plan.ready().act("{'act':'answer','question':'poor_sleep.hours','value':4}");
    assertThat(plan.state().at("/why/contributors"))
        .isNotEmpty()
        .anyMatch(one -> one.get("firstChange").isTextual() && !one.get("helps").isEmpty());
    plan.way.reply("RF01.saddle", "yes");
    assertThat(plan.state().at("/why/contributors"))
        .isNotEmpty()
        .allMatch(one -> one.get("firstChange").isNull() && one.get("helps").isEmpty());
    assertThat(ids("tools")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'zones':[{'zone':'temple_front','side':'right'},{'zone':'neck_side','side':'right'}],'age':60}", PLACES})
  void onlyPointsAreNamedWhoseRulesWereAsked(String complaint) {
    plan.way.begin(complaint).none();
    for (int i = 0; i < 30; i++) {
      PlanGround ground = plan.planning.view().ground();
      Set<String> asked = new HashSet<>(ground.state().verdict().clearance().asked().keySet());
      Set<String> rules = new HashSet<>();
      asked.forEach(item -> rules.add(item.substring(0, 4)));
      assertThat(ground.points()).isNotEmpty().hasSizeLessThanOrEqualTo(Results.MOST);
      for (PlanPoint point : ground.points()) {
        assertThat(rules).as("%s after %d answers", point, i).containsAll(point.muscle().checkFirst());
      }
      if (!plan.way.stage().equals("exam")) {
        return;
      }
      plan.way.found(i % 3 == 0 ? "yes" : "no").none();
    }
  }

  private JsonNode condition(String id) {
    for (JsonNode group : plan.state().at("/health/groups")) {
      for (JsonNode question : group.get("questions")) {
        if (question.get("id").textValue().equals(id)) {
          return question;
        }
      }
    }
    throw new AssertionError(id + " is not asked");
  }

  @Test
  void aSafetyAnswerBeatsADenialAboutHealth() {
    plan.ready();
    assertThat(condition("pregnant").get("reply").textValue()).isEqualTo("no");
    plan.way.reply("RF32.pregnant", "yes");
    assertThat(condition("pregnant").get("reply").textValue()).isEqualTo("yes");
    assertThat(condition("pregnant").get("known").booleanValue()).isTrue();
  }

  @Test
  void whatPassesIsAskedAnewAfterTwoWeeks() {
    plan.ready().act("{'act':'health','answers':[{'condition':'fever','reply':'yes'}]}");
    clock.move(Duration.ofDays(13));
    assertThat(condition("fever").get("reply").textValue()).isEqualTo("yes");
    assertThat(condition("gel_on_skin").get("reply").textValue()).isEqualTo("no");
    assertThat(plan.state().at("/health/open").intValue()).isZero();
    clock.move(Duration.ofDays(2));
    assertThat(condition("fever").get("reply").isNull()).isTrue();
    assertThat(condition("gel_on_skin").get("reply").isNull()).isTrue();
    assertThat(condition("diabetes").get("reply").textValue()).isEqualTo("no");
    assertThat(plan.state().at("/health/open").intValue()).isPositive();
  }

  @Test
  void aDenialDatedInTheFutureDeniesNothing() {
    plan.ready();
    ObjectNode saved = plan.way.journey.saved().orElseThrow();
    saved.at("/person/conditions").forEach(one -> ((ObjectNode) one).put("at", "2099-01-01T00:00:00Z"));
    assertThat(opened(saved.toString()).planning.view().ground().health().reply("gel_on_skin")).isNull();
  }

  @Test
  void noFirstChangeSpeaksOfARemedyThatIsLeftOut() {
    plan.ready();
    PlanGround ground = plan.planning.view().ground();
    plan.act("{'act':'health','answers':[{'condition':'fever','reply':'yes'}]}");
    PlanGround ill = plan.planning.view().ground();
    List<Factor> speaking = CausesDoor.standard().factors().all().stream().filter(one -> !one.names().isEmpty()).toList();
    assertThat(speaking).anyMatch(one -> !ground.firstChange(one).isEmpty() && ill.firstChange(one).isEmpty());
    for (Factor one : speaking) {
      assertThat(ill.firstChange(one).isEmpty()).as(one.id()).isNotEqualTo(one.names().stream().allMatch(ill::allows));
    }
  }

  @Test
  void nothingIsPressedWarmedOrCooledAfterTheSafetyAnswersEnd() {
    plan.ready();
    clock.move(Duration.ofDays(6));
    plan.make();
    PlanView view = plan.planning.view();
    Instant end = view.ground().state().verdict().clearance().expires();
    List<String> kinds = List.of("pressure", "heat", "cold");
    assertThat(plan.items()).anyMatch(item -> kinds.contains(item.get("kind").textValue()));
    assertThat(view.made().plan().sessions())
        .anyMatch(one -> one.start().isAfter(end) && view.made().prescribed().of(one.task()).orElseThrow().remedy().kind() == RemedyKind.PRESSURE);
    assertThat(plan.items())
        .anyMatch(item -> OffsetDateTime.parse(item.get("start").textValue()).toInstant().isAfter(end))
        .noneMatch(item -> kinds.contains(item.get("kind").textValue()) && !OffsetDateTime.parse(item.get("start").textValue()).toInstant().isBefore(end));
    assertThat(plan.state().at("/plan/changed")).anyMatch(one -> one.get("text").textValue().contains("come again first"));
    assertThat(PlanEntries.of(view, true, new PlanWords(Travel.door().atlas(), RemedyBook.standard())))
        .anyMatch(one -> one.start().toInstant().isAfter(end))
        .noneMatch(one -> !one.start().toInstant().isBefore(end) && one.description().contains("Press"));
    assertThatThrownBy(() -> plan.act("{'act':'make','from':'2026-12-08'}")).hasMessageContaining("to 2026-12-06");
  }

  @Test
  void toolsOfRefusedRemediesAreNotOffered() {
    plan.ready();
    assertThat(ids("tools")).contains("ball", "foam_roller", "heat_pad");
    plan.act("{'act':'health','answers':[{'condition':'numb_skin','reply':'yes'}]}");
    assertThat(ids("remedies")).doesNotContain("ball");
    assertThat(ids("tools")).isNotEmpty().doesNotContain("ball");
  }

  @Test
  void aCalendarWithNamesHoldsLimitsStepsAndWhenToStop() {
    plan.ready().act("{'act':'health','answers':[{'condition':'diabetes','reply':'yes'}]}").make();
    String calendar = new String(plan.planning.calendar(true), StandardCharsets.UTF_8).replaceAll("\\r\\n[ \\t]", "");
    List<String> texts = new ArrayList<>();
    for (JsonNode item : plan.items()) {
      if (!item.get("hurtMost").isNull()) {
        texts.add("It may hurt up to %d of 10".formatted(item.get("hurtMost").intValue()));
      }
      for (String part : List.of("warnings", "steps", "stop")) {
        item.get(part).forEach(text -> texts.add(text.textValue().replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")));
      }
    }
    assertThat(texts).anyMatch(text -> text.startsWith("It may hurt")).hasSizeGreaterThan(20);
    assertThat(calendar).contains("When to stop:").contains(texts);
    assertThat(new String(plan.planning.calendar(false), StandardCharsets.UTF_8)).doesNotContain("When to stop", "hurt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "first | 2020-01-01",
        "first | 2026-11-30",
        "last | 2190-01-01",
        "made | 2100-01-01T00:00:00Z"
      })
  void aKeptPlanWithImpossibleDatesDoesNotSayWhenThisOneBegins(String field, String value) {
    plan.ready().make();
    clock.move(Duration.ofDays(2));
    ObjectNode saved = plan.way.journey.saved().orElseThrow();
    assertThat(opened(saved.toString()).state().at("/plan/first").textValue()).isEqualTo("2026-11-22");
    ((ObjectNode) saved.get("plan")).put(field, value);
    JsonNode state = opened(saved.toString()).state();
    assertThat(state.at("/plan/first").textValue()).isEqualTo("2026-11-24");
    assertThat(state.at("/plan/days")).hasSize(14);
  }

  @Test
  void aFileCannotAskForAPlanInAnotherTime() {
    plan.ready().make();
    ObjectNode saved = plan.way.journey.saved().orElseThrow();
    ((ObjectNode) saved.at("/plan/asked/0")).put("from", "2150-01-01");
    saved.withObjectProperty("plan").retain("asked");
    LocalDate first = LocalDate.parse(opened(saved.toString()).state().at("/plan/first").textValue());
    assertThat(first).isEqualTo(LocalDate.of(2026, 11, 22));
  }
}
