package app.unknot.classify;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.terms.Action;
import app.unknot.terms.Reading;
import app.unknot.terms.Sex;
import app.unknot.terms.Side;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the knowledge lets a person tick, against the rules of the project brief. */
class FlagQuestionsTest {
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final List<String> HARD_WORDS =
      List.of("acute", "bilateral", "chronic", "NSAID", "anti-inflammatory", "symptom", "thrombosis", "urine retention",
          "paraesthesia", "saddle", "analgesic", "trauma", "unilateral", "onset", "radiating", "trigger point");

  private final Triage triage = Triage.standard();
  private final Map<String, RedFlag> flags = triage.flags();

  @Test
  void everyRuleHasAFewQuestionsOfItsOwn() {
    assertThat(flags).hasSize(48);
    for (RedFlag flag : flags.values()) {
      assertThat(flag.items()).as(flag.id()).hasSizeBetween(1, 6);
      assertThat(flag.items()).extracting(AskedItem::id).as(flag.id())
          .allMatch(id -> id.startsWith(flag.id() + ".") && !id.endsWith(".whole"));
    }
  }

  @Test
  void questionsAreShortStatementsInPlainWords() {
    for (AskedItem item : items()) {
      assertThat(item.text()).as(item.id()).hasSizeBetween(15, 170).doesNotContain("?").doesNotEndWith(".");
      assertThat(HARD_WORDS).as(item.id()).noneMatch(word -> item.text().toLowerCase().contains(word.toLowerCase()));
    }
    assertThat(items()).extracting(AskedItem::text).doesNotHaveDuplicates();
  }

  @Test
  void theMostUrgentComesFirstAndIsTheActionOfTheRule() {
    for (RedFlag flag : flags.values()) {
      assertThat(flag.items()).as(flag.id()).isSortedAccordingTo(Comparator.comparing(AskedItem::action));
      assertThat(flag.action()).as(flag.id()).isEqualTo(flag.items().getFirst().action());
    }
  }

  @Test
  void whomAQuestionConcernsStandsInItsWords() {
    for (AskedItem item : items()) {
      if (item.ageOver() != null) {
        assertThat(item.text()).as(item.id()).containsAnyOf("over " + item.ageOver(), item.ageOver() + 1 + " or");
      }
      if (item.ageUnder() != null) {
        assertThat(item.text()).as(item.id()).containsAnyOf("under " + item.ageUnder(), "child or teenager");
      }
      if (item.sex() != null) {
        assertThat(item.text()).as(item.id()).containsAnyOf("a man", "testicle", "period", "pregnant");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "RF32,noNsaid|noBellyPressure|noDeepCalfPressure", "RF33,noKnotNamed", "RF34,noFirmPressure|noBall|noNsaid",
    "RF47,noHeat|noCold|noFirmPressure", "RF48,lightOnly|askClinician"
  })
  void cautionsSetTheirLimits(String flag, String limits) {
    assertThat(flags.get(flag).limits()).extracting(Limit::code).containsExactly(limits.split("\\|"));
    assertThat(flags.get(flag).items()).extracting(AskedItem::action).containsOnly(Action.SELF_CARE);
  }

  @Test
  void rulesAreAskedWhenTheBriefSays() {
    assertThat(asked("always")).containsExactlyElementsOf(
        Stream.of(range(1, 18), range(37, 37), range(41, 41)).flatMap(List::stream).toList());
    assertThat(asked("screen")).containsExactly("RF32", "RF33", "RF34", "RF35", "RF47", "RF48");
    assertThat(asked("followUp")).containsExactly("RF38", "RF46");
    assertThat(asked("region")).contains("RF19", "RF20", "RF39", "RF40");
  }

  @ParameterizedTest
  @CsvSource({"neck_back_lower", "lumbar_lower", "shoulder_front", "hip_side"})
  void longLastingIllnessIsAskedAtSpineShoulderAndHip(String zone) {
    assertThat(questions(zone, null, Sex.UNKNOWN)).extracting(question -> question.flag().id())
        .contains("RF19", "RF20", "RF39", "RF40");
  }

  /** As many as now; more would not be read. The rules that candidates call for come on top. */
  @ParameterizedTest
  @CsvSource({"neck_back_lower,47", "calf_mid,44", "lumbar_lower,48"})
  void aCommonPainIsAskedWithinReason(String zone, int most) {
    List<Question> questions = questions(zone, 35, Sex.FEMALE);

    assertThat(questions.stream().mapToInt(question -> question.items().size()).sum()).isBetween(30, most);
    assertThat(questions.stream().map(Question::group).distinct()).hasSizeLessThan(10);
  }

  private List<Question> questions(String zone, Integer age, Sex sex) {
    SafetyCase given =
        new SafetyCase(age, sex, Reading.EMPTY, NOW, List.of(new PlaceOfPain(zone, Side.LEFT)), List.of(), List.of(),
            List.of(), false);
    return triage.judge(given, NOW).ask();
  }

  private List<AskedItem> items() {
    return flags.values().stream().flatMap(flag -> flag.items().stream()).toList();
  }

  private List<String> asked(String when) {
    return flags.values().stream().filter(flag -> flag.asked().contains(when)).map(RedFlag::id).toList();
  }

  private static List<String> range(int from, int to) {
    List<String> ids = new ArrayList<>();
    for (int i = from; i <= to; i++) {
      ids.add("RF%02d".formatted(i));
    }
    return ids;
  }
}
