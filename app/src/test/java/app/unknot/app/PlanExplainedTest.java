package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.atlas.Atlas;
import app.unknot.plan.Explanation.Reason;
import app.unknot.plan.Explanation.Why;
import app.unknot.plan.PlanRule;
import app.unknot.plan.RemedyBook;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanExplainedTest {
  private static final Set<String> HARD =
      Arrays.stream(PlanRule.values()).filter(PlanRule::hard).map(PlanRule::code).collect(Collectors.toSet());
  private static final Map<String, String> PARAMETERS =
      Map.of("nth", "2", "part", "morning", "minutes", "15", "group", "calf", "hours", "50", "since", "2026-11-23T09:00:00Z");

  private final PlanTravel plan = new PlanTravel(new TestClock());

  private ObjectNode explain(JsonNode item) {
    return plan.answer("{'act':'explain','uid':'%s'}".formatted(item.get("uid").textValue()));
  }

  @Test
  void thePointsOfTheReasonsAddUpToTheWorth() {
    plan.ready().make();
    Set<String> codes = new TreeSet<>();
    for (JsonNode item : plan.items().subList(0, 40)) {
      ObjectNode explained = explain(item);
      long sum = 0;
      for (JsonNode reason : explained.get("reasons")) {
        sum += reason.get("points").longValue();
        codes.add(reason.get("code").textValue());
        assertThat(reason.get("text").textValue()).as(reason.toString()).isNotBlank().doesNotContain("null", "%");
      }
      assertThat(explained.get("worth").longValue()).as(item.get("title").textValue()).isEqualTo(sum);
    }
    assertThat(codes).contains("benefit");
  }

  @Test
  void betterTimesAreForbiddenByAHardRule() {
    plan.ready().make();
    int impossible = 0;
    for (JsonNode item : plan.items()) {
      String day = item.get("start").textValue().substring(0, 10);
      for (JsonNode better : explain(item).get("impossible")) {
        impossible++;
        assertThat(better.get("delta").longValue()).isPositive();
        assertThat(HARD).contains(better.get("rule").textValue());
        assertThat(better.get("text").textValue()).isNotBlank().doesNotContain("null");
        String start = better.get("start").textValue();
        assertThat(start).startsWith(day);
        ObjectNode check = plan.answer("{'act':'check','uid':'%s','start':'%s'}".formatted(item.get("uid").textValue(), start));
        assertThat(check.get("ok").booleanValue()).as("%s at %s", item.get("title"), start).isFalse();
        assertThat(check.at("/violations/0/rule")).isEqualTo(better.get("rule"));
      }
    }
    assertThat(impossible).isPositive();
  }

  @Test
  void askingChangesNothingAndIsAboutThePlanThatIsShown() {
    plan.ready().make();
    JsonNode first = plan.first();
    ObjectNode before = plan.state();
    explain(first);
    assertThat(plan.state()).isEqualTo(before);
    assertThatThrownBy(() -> plan.answer("{'act':'explain','uid':'nobody'}")).isInstanceOf(Refusal.class).hasMessageContaining("a session of the plan");
    ObjectNode late = Travel.json("{'act':'explain','uid':'%s'}".formatted(first.get("uid").textValue())).put("version", 0);
    assertThatThrownBy(() -> plan.planning.act(late)).isInstanceOf(StaleJourney.class);
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonIsOneShortSentence(Why why) {
    PlanWords words = new PlanWords(Atlas.standard(), RemedyBook.standard());
    for (long points : List.of(-4L, 12L)) {
      String text = words.why(new Reason(why, points, PARAMETERS), ZoneOffset.UTC);
      assertThat(text).matches("[A-Z].*\\.").doesNotContain("null", "%s", "  ");
      assertThat(text.split(" ")).hasSizeLessThanOrEqualTo(20);
    }
  }
}
