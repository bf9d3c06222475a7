package app.unknot.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every muscle says how it is examined; what must not be pressed has no technique, and no warning instructs. */
class MuscleExamTest {
  private static final Atlas ATLAS = Atlas.standard();
  private static final Set<String> WITH = Set.of("otherHand", "sameHand", "bothHands", "ball", "partner", "none");

  /** The ten points that the never-press map of the project brief names. */
  private static final List<String> NEVER =
      List.of(
          "scm.1", "scm.2", "scm.3", "scm.4", "platysma.1", "coracobrachialis.1", "adductor_longus_brevis.1",
          "adductor_magnus.2", "quadratus_lumborum.1", "internal_oblique_transversus.3");

  /** Where nobody presses. The folds of the armpit may be pinched, and places may be found from its height. */
  private static final Pattern NEVER_PRESSED =
      Pattern.compile(
          "(?i)groin|throat|(behind|back of) the knee|eyeball|\\bbreasts?\\b|breast tissue|inner upper arm|\\bloins?\\b"
              + "|carotid|above the collarbone|side of the neck|front of the neck|deep into the belly|below the last rib"
              + "|(?<!(at the (back|front) of|below) the )armpit");

  private static final Pattern WARNS = Pattern.compile("(Do not|Never|Not|No|Stop) .*");

  /** Telling words that may only stand behind a word that forbids. */
  private static final Pattern TELLS =
      Pattern.compile("(^|[.;:!?] |\\bbut )(please )?(press|pinch|roll|stretch|heat|cool|rub|massage|hold|lean|feel|use)\\b", Pattern.CASE_INSENSITIVE);

  private static List<MuscleExam> exams() {
    return List.copyOf(ATLAS.exams().values());
  }

  private static Stream<String> texts(MuscleExam exam) {
    List<String> texts = new ArrayList<>(exam.warnings());
    texts.addAll(List.of(exam.position(), exam.technique(), exam.resist(), exam.stretch()));
    if (exam.range() != null) {
      texts.add(exam.range().what());
    }
    return texts.stream().filter(text -> !text.isEmpty());
  }

  private static boolean mayPress(MuscleExam exam) {
    return ATLAS.points().values().stream().anyMatch(point -> point.muscle().id().equals(exam.muscle()) && point.pressable());
  }

  @Test
  void everyMuscleHasOne() {
    assertThat(ATLAS.exams().keySet()).containsExactlyElementsOf(ATLAS.muscles().keySet());
    for (MuscleExam exam : exams()) {
      assertThat(exam.with()).as(exam.muscle()).isIn(WITH);
      assertThat(exam.position()).as(exam.muscle()).isNotBlank();
      assertThat(exam.warnings()).as(exam.muscle()).isNotEmpty().doesNotHaveDuplicates();
      assertThat(exam.sources()).as(exam.muscle()).isNotEmpty();
    }
  }

  @Test
  void whatMayBePressedSaysHowAndWhatMayNotDoesNot() {
    for (MuscleExam exam : exams()) {
      assertThat(!exam.technique().isBlank()).as(exam.muscle()).isEqualTo(mayPress(exam));
      assertThat(exam.with().equals("none")).as(exam.muscle()).isEqualTo(!mayPress(exam));
    }
  }

  @Test
  void nobodyPressesWhatOnlyAClinicianMayReach() {
    for (MuscleExam exam : exams()) {
      if (exam.pressure().equals("none") || exam.reach().equals("clinician")) {
        assertThat(exam.technique()).as(exam.muscle()).isEmpty();
        assertThat(exam.with()).as(exam.muscle()).isEqualTo("none");
      } else if (exam.reach().equals("partner")) {
        assertThat(exam.with()).as(exam.muscle()).isEqualTo("partner");
      }
    }
  }

  @Test
  void aBallIsNamedOnlyWhereItIsTheTool() {
    assertThat(exams())
        .filteredOn(exam -> !exam.with().equals("ball"))
        .allSatisfy(exam -> assertThat(exam.technique() + " " + exam.position())
            .as(exam.muscle())
            .doesNotContainPattern("(?i)\\bballs?\\b(?! of the (big toe|thumb|foot))"));
  }

  @Test
  void noBallWherePressureStaysLight() {
    assertThat(exams())
        .filteredOn(exam -> exam.with().equals("ball"))
        .extracting(MuscleExam::pressure)
        .isSubsetOf("firm", "moderate");
  }

  @Test
  void anExamMayBeLighterThanTheCare() {
    assertThat(List.of("fpl", "serratus_anterior", "pec_major")).allMatch(id -> ATLAS.exams().get(id).pressure().equals("light"));
    assertThat(ATLAS.exams().get("infraspinatus").pressure()).isEqualTo("firm");
  }

  @Test
  void aPointIsPressableOrSaysWhyNot() {
    for (TriggerPoint point : ATLAS.points().values()) {
      Zone site = ATLAS.zones().get(point.site());
      assertThat(point.noPress().isEmpty()).as(point.id()).isEqualTo(point.pressable());
      assertThat(point.pressable() && site != null && site.neverPress()).as("%s in %s", point.id(), point.site()).isFalse();
    }
    assertThat(NEVER).noneMatch(id -> ATLAS.points().get(id).pressable());
  }

  @Test
  void aWarningOnlyWarns() {
    for (MuscleExam exam : exams()) {
      assertThat(exam.warnings())
          .as(exam.muscle())
          .allMatch(warning -> WARNS.matcher(warning).matches())
          .noneMatch(warning -> TELLS.matcher(warning).find())
          .noneMatch(warning -> warning.matches(".*RF\\d.*"));
    }
  }

  @Test
  void noTechniqueLeadsWhereNobodyPresses() {
    for (MuscleExam exam : exams()) {
      assertThat(exam.technique()).as(exam.muscle()).doesNotContainPattern(NEVER_PRESSED);
      assertThat(exam.position() + exam.resist() + exam.stretch()).as(exam.muscle()).doesNotMatch("(?i).*\\b(groin|throat|eyeball)\\b.*");
    }
  }

  @Test
  void textsAreShortAndPlain() {
    for (MuscleExam exam : exams()) {
      assertThat(exam.technique().length()).as(exam.muscle()).isLessThan(340);
      assertThat(exam.position().length()).as(exam.muscle()).isLessThan(140);
      for (String test : List.of(exam.resist(), exam.stretch())) {
        assertThat(sentences(test)).as("%s: %s", exam.muscle(), test).hasSizeLessThanOrEqualTo(1);
      }
      assertThat(texts(exam))
          .as(exam.muscle())
          .allMatch(text -> text.matches("[A-Z].*\\."))
          .flatMap(MuscleExamTest::sentences)
          .allMatch(sentence -> sentence.split(" ").length <= 20);
    }
  }

  private static List<String> sentences(String text) {
    return Stream.of(text.split("(?<=[.!?]) ")).filter(sentence -> !sentence.isBlank()).toList();
  }

  @Test
  void rangesAreOfTheirUnit() {
    for (MuscleExam exam : exams()) {
      RangeTest range = exam.range();
      if (range != null && range.unit().equals("degrees")) {
        assertThat(range.high()).as(exam.muscle()).isBetween(10.0, 180.0);
      } else if (range != null) {
        assertThat(range).as(exam.muscle()).extracting(RangeTest::unit).isEqualTo("millimetres");
        assertThat(exam.muscle()).isIn("masseter", "temporalis", "zygomaticus", "lat_pterygoid", "med_pterygoid");
      }
    }
    assertThatIllegalArgumentException().isThrownBy(() -> new RangeTest("turn", 80, 70, "degrees")).withMessageContaining("80");
    assertThatIllegalArgumentException().isThrownBy(() -> new RangeTest("turn", 70, 80, "days"));
  }
}
