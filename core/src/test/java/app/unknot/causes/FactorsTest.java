package app.unknot.causes;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.CompiledTable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactorsTest {
  private static final Factors FACTORS = Factors.standard();
  private static final int WORDS_IN_A_SENTENCE = 20;

  static List<Factor> factors() {
    return FACTORS.all();
  }

  @ParameterizedTest
  @CsvSource({
    "stress and tension, stress_tension",
    "injuries related to lifting, lifting",
    "repetitive motion, repetitive_motion",
    "poor posture, poor_posture",
    "prolonged bed rest, bed_rest",
    "prolonged sitting without stretching, prolonged_sitting",
    "a diet that lacks vitamins and minerals, poor_diet",
    "difficulty sleeping or insomnia, poor_sleep",
    "history of joint problems, joint_problems",
    "history of injuries and earlier muscle injury, earlier_injury",
    "sedentary lifestyle, inactivity",
    "sports, sports",
    "work with the hands, hand_work"})
  void everyCauseOfTheArticleIsThere(String cause, String id) {
    assertThat(FACTORS.factor(id)).as(cause).hasValueSatisfying(
        factor -> assertThat(factor.sources()).contains("article"));
  }

  @ParameterizedTest
  @CsvSource({
    "desk_setup, suboccipitals", "desk_setup, trapezius_upper", "jaw_clenching, masseter", "jaw_clenching, temporalis",
    "phone_at_ear, levator_scapulae", "shoulder_load, trapezius_upper", "cold_draught, splenius_capitis",
    "breathing_cough, scalenes", "shoes_feet, abductor_hallucis", "sleep_position, infraspinatus",
    "phone_in_hand, opponens_pollicis", "driving, piriformis", "stress_tension, masseter"})
  void muscleTableIsFollowed(String factor, String muscle) {
    assertThat(FACTORS.factor(factor).orElseThrow().muscles()).extracting(Factor.MuscleLink::muscle).contains(muscle);
  }

  @ParameterizedTest
  @MethodSource("factors")
  void isComplete(Factor factor) {
    assertThat(factor.questions()).hasSizeBetween(1, 3);
    assertThat(factor.strengths()).anySatisfy(s -> assertThat(s.careful().orElse(0)).isPositive());
    assertThat(factor.reversibility()).isBetween(0.05, 0.95);
    assertThat(factor.reversibilityBasis().assumed()).isNotBlank();
    assertThat(factor.helps()).isNotEmpty().doesNotHaveDuplicates();
    assertThat(factor.everywhere() || !factor.muscles().isEmpty()).isTrue();
    assertThat(factor.sources()).isSubsetOf(Atlas.standard().sources().keySet());
  }

  @ParameterizedTest
  @MethodSource("factors")
  void tellsWhichRemediesItsFirstChangeSpeaksOf(Factor factor) {
    Map<String, String> words = Map.of(
        "walk", "\\bwalk", "swim", "\\bswim", "stretch", "\\bstretch", "breathe", "\\bbreath", "heat", "\\bwarm",
        "aqua_jog", "\\bwater");
    words.forEach((remedy, word) -> assertThat(factor.names().contains(remedy)).as(factor.id() + " " + remedy)
        .isEqualTo(Pattern.compile(word, Pattern.CASE_INSENSITIVE).matcher(factor.firstChange()).find()));
    Set<String> known =
        CompiledTable.read("remedies").rows().stream().map(row -> row.text("id")).collect(Collectors.toSet());
    assertThat(factor.names()).isSubsetOf(known).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("factors")
  void muscleIsNamedAsTheTableNamesIt(Factor factor) {
    Set<String> known = CompiledTable.read("muscles").rows().stream()
        .filter(row -> !row.text("perpetuating").isEmpty()).map(row -> row.text("id")).collect(Collectors.toSet());

    assertThat(factor.muscles()).extracting(Factor.MuscleLink::muscle).isSubsetOf(known);
  }

  @ParameterizedTest
  @MethodSource("factors")
  void questionsCoverAllAndNoExposure(Factor factor) {
    for (FactorQuestion question : factor.questions()) {
      assertThat(question.possible()).as(question.id()).contains(0.0).allMatch(e -> e >= 0 && e <= 1);
      assertThat(question.possible().getLast()).isGreaterThanOrEqualTo(0.8);
      assertThat(question.options()).extracting(FactorQuestion.Option::id).doesNotHaveDuplicates();
      assertThat(question.text()).endsWith("?");
      assertThat(FACTORS.question(question.id())).contains(question);
    }
  }

  @ParameterizedTest
  @MethodSource("factors")
  void numbersStayWithinTheirQuestion(Factor factor) {
    for (FactorQuestion question : factor.questions()) {
      FactorQuestion.Ramp ramp = question.ramp();
      if (ramp != null) {
        assertThat(List.of(ramp.zeroAt(), ramp.oneAt())).as(question.id())
            .allMatch(value -> value >= ramp.least() && value <= ramp.most());
        assertThat(question.allows(new Given.Amount(ramp.most() + 0.1))).isFalse();
        assertThat(question.allows(new Given.Amount(ramp.least() - 0.1))).isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("factors")
  void whatACalendarMeasuresCanOnlyRaise(Factor factor) {
    for (FactorQuestion question : factor.questions()) {
      if (question.measured() != null) {
        assertThat(factor.combine()).isEqualTo(Factor.Combine.HIGHEST);
        assertThat(question.ramp()).isNotNull();
        assertThat(question.ramp().zeroAt()).isLessThan(question.ramp().oneAt());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("factors")
  void textIsShortAndNeverCallsItselfACause(Factor factor) {
    Stream<String> asked = factor.questions().stream()
        .flatMap(q -> Stream.concat(Stream.of(q.text()), q.options().stream().map(FactorQuestion.Option::text)));
    Stream<String> told = Stream.of(factor.what(), factor.firstChange(), factor.askDoctor());

    for (String text : Stream.concat(asked, told).toList()) {
      for (String sentence : text.split("(?<=[.?!:]) ")) {
        assertThat(sentence.split(" ").length).as(sentence).isLessThanOrEqualTo(WORDS_IN_A_SENTENCE);
      }
      assertThat(text.replace("Nobody has shown that posture causes pain", ""))
          .doesNotContainPattern("(?i)\\bcauses? (of )?(your |the )?(pain|knots?)");
    }
  }

  @Test
  void nobodyIsToldToTakeSupplements() {
    Factor diet = FACTORS.factor("poor_diet").orElseThrow();

    assertThat(diet.askDoctor()).contains("Ask a doctor", "before you take anything", "can harm");
    assertThat(diet.firstChange()).contains("Do not take high-dose supplements");
    assertThat(factors()).filteredOn(f -> f.firstChange().matches("(?i).*(supplement|vitamin).*"))
        .containsExactly(diet);
  }

  @Test
  void findingsOfNoLinkAreShown() {
    assertThat(factors()).filteredOn(f -> f.strengths().stream().anyMatch(s -> s.finding() == Strength.Found.NONE))
        .extracting(Factor::id).containsExactly("few_breaks", "poor_diet", "poor_posture", "prolonged_sitting");
  }

  @ParameterizedTest
  @ValueSource(strings = {"poor_sleep", "poor_diet", "joint_problems", "earlier_injury", "lifting", "breathing_cough"})
  void someAskForADoctor(String id) {
    assertThat(FACTORS.factor(id).orElseThrow().askDoctor()).isNotBlank();
  }

  @Test
  void aRampMayFall() {
    FactorQuestion sleep = FACTORS.question("poor_sleep.hours").orElseThrow();

    assertThat(sleep.exposure(new Given.Amount(8))).hasValue(0);
    assertThat(sleep.exposure(new Given.Amount(6))).hasValue(0.5);
    assertThat(sleep.exposure(new Given.Amount(4))).hasValue(1);
  }
}
