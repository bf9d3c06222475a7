package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.MuscleExam;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What the page gets to show of the atlas is whole, and tells nobody how to press. */
class AtlasJsonTest {
  private static final Atlas ATLAS = Atlas.standard();
  private static final AtlasJson JSON = new AtlasJson(ATLAS);

  private static ObjectNode muscle(String id) {
    return JSON.muscle(id).orElseThrow();
  }

  private static List<String> texts(JsonNode list, String field) {
    return StreamSupport.stream(list.spliterator(), false).map(each -> each.get(field).textValue()).toList();
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::textValue).toList();
  }

  @Test
  void aMuscleSaysWhatComesWithItAndWhatLoadsIt() {
    ObjectNode scm = muscle("scm");
    assertThat(texts(scm.get("signs"), "id")).contains("headache", "ear_ringing").doesNotContain("sore_throat");
    assertThat(texts(scm.get("movements"), "name")).isNotEmpty().doesNotContain("");
    assertThat(texts(scm.get("movements"), "toward")).isSubsetOf("same", "away", "any");
    assertThat(scm.get("perpetuating").textValue()).contains("whiplash");
    assertThat(scm.get("frequency").textValue()).isEqualTo("C");
    List<Integer> loads = new ArrayList<>();
    muscle("trapezius_upper").get("loads").forEach(load -> loads.add(load.get("load").intValue()));
    assertThat(loads).isNotEmpty().isSortedAccordingTo((a, b) -> b - a).allMatch(load -> load >= 1 && load <= 3);
  }

  @Test
  void aPointSaysWhatIsItsOwn() {
    JsonNode second = muscle("scm").get("points").get(1);
    assertThat(texts(second.get("signs"), "id")).containsExactly("sore_throat", "red_eye");
    assertThat(texts(second.get("movements"), "id")).containsExactly("swallowing");
  }

  @Test
  void everyMuscleSaysWhatToAskFirst() {
    for (String id : ATLAS.muscles().keySet()) {
      JsonNode json = muscle(id);
      List<String> asked = texts(json.get("askFirst"), "id");
      assertThat(asked).as(id).isNotEmpty().doesNotHaveDuplicates().containsAll(texts(json.get("checkFirst")));
      assertThat(asked).as(id).containsAll(flags(ATLAS.muscles().get(id).avoid()));
      assertThat(texts(json.get("askFirst"), "question")).as(id).allMatch(question -> question.endsWith("?"));
      assertThat(texts(json.get("askFirst"), "advice")).as(id).doesNotContain("");
    }
  }

  private static List<String> flags(String avoid) {
    return Pattern.compile("RF\\d\\d").matcher(avoid).results().map(MatchResult::group).distinct().toList();
  }

  @Test
  void everyMuscleWarnsAsItsExamDoesAndTellsNoMoreOfIt() {
    for (MuscleExam exam : ATLAS.exams().values()) {
      ObjectNode json = muscle(exam.muscle());
      assertThat(texts(json.get("neverPress"))).as(exam.muscle()).isNotEmpty().isEqualTo(exam.warnings());
      assertThat(Stream.of(exam.technique(), exam.position()).filter(text -> !text.isEmpty()))
          .as(exam.muscle())
          .noneMatch(json.toString()::contains);
    }
  }

  @Test
  void aPointThatNobodyPressesSaysWhy() {
    assertThat(texts(muscle("scm").get("points"), "noPress")).startsWith("The main artery to the head lies right beside the lower end of this muscle.").endsWith("");
    assertThat(texts(muscle("scalenes").get("points"), "noPress")).hasSize(4).doesNotContain("");
  }

  @Test
  void noMuscleTellsHowToPressRollStretchOrHeat() {
    for (String id : ATLAS.muscles().keySet()) {
      JsonNode json = muscle(id);
      assertThat(json.has("care") || json.has("selfRelease") || json.has("tools") || json.has("stretch")).as(id).isFalse();
      assertThat(texts(json.get("neverPress")))
          .as(id)
          .allMatch(line -> !line.isBlank())
          .noneMatch(line -> line.matches("(?i)(press|pinch|roll|stretch|heat|light|gentle|stay (on|in)|keep to)\\b.*"))
          .noneMatch(line -> line.matches(".*RF\\d.*"));
    }
  }

  @Test
  void noAdviceForALookAlikeBeginsWithStretching() {
    for (String id : ATLAS.mimics().keySet()) {
      String advice = JSON.mimic(id).orElseThrow().get("advice").textValue();
      assertThat(advice).as(id).doesNotMatch("(?i)(press|roll|stretch|heat)\\b.*");
      assertThat(advice.isEmpty()).as(id).isEqualTo(ATLAS.mimics().get(id).advice().isEmpty());
    }
  }

  @Test
  void aLookAlikeSaysWhatComesWithItAndWhatToAsk() {
    JsonNode heart = JSON.mimic("heart").orElseThrow();
    assertThat(texts(heart.get("askFirst"), "id")).containsExactly("RF07", "RF44");
    assertThat(texts(heart.get("signs"), "id")).contains("chest_pressure");
    assertThat(texts(heart.get("movements"), "id")).contains("stairs_up");
  }

  @Test
  void theIndexHoldsEverythingThatCanBeLookedFor() {
    ObjectNode index = JSON.index();
    assertThat(texts(index.get("muscles"), "id")).containsExactlyElementsOf(ATLAS.muscles().keySet());
    assertThat(texts(index.get("mimics"), "id")).containsExactlyElementsOf(ATLAS.mimics().keySet());
    Set<String> points = new HashSet<>();
    for (JsonNode muscle : index.get("muscles")) {
      points.addAll(texts(muscle.get("points")));
      assertThat(List.of("name", "latin", "lay", "region", "symptoms")).allMatch(field -> !muscle.get(field).textValue().isBlank());
      assertThat(ATLAS.terms().keySet()).containsAll(texts(muscle.get("signs")));
    }
    assertThat(points).isEqualTo(ATLAS.points().keySet());
  }

  @Test
  void theIndexNamesEachZoneOnceASideTheStrongestFirst() {
    for (String part : List.of("muscles", "mimics")) {
      for (JsonNode entry : JSON.index().get(part)) {
        String id = entry.get("id").textValue();
        List<Double> strengths = new ArrayList<>();
        Set<String> spots = new HashSet<>();
        for (JsonNode zone : entry.get("zones")) {
          strengths.add(zone.get("strength").doubleValue());
          assertThat(spots.add(zone.get("zone").textValue() + zone.get("side").textValue())).as(id).isTrue();
          assertThat(ATLAS.zones()).as(id).containsKey(zone.get("zone").textValue());
          assertThat(zone.get("from")).as(id).isNotEmpty();
        }
        assertThat(strengths).as(id).isNotEmpty().isSortedAccordingTo((a, b) -> Double.compare(b, a)).allMatch(s -> s >= 0 && s <= 1);
      }
    }
  }

  @Test
  void aStrengthFromAStudyIsMarked() {
    for (JsonNode entry : JSON.index().get("muscles")) {
      if (entry.get("id").textValue().equals("infraspinatus")) {
        JsonNode first = entry.get("zones").get(0);
        assertThat(first.get("measured").booleanValue()).isTrue();
        assertThat(first.get("strength").doubleValue()).isEqualTo(0.83);
        assertThat(texts(first.get("from"))).isNotEmpty();
      }
    }
  }
}
