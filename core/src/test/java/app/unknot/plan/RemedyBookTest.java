package app.unknot.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.atlas.Atlas;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RemedyBookTest {
  private static final RemedyBook BOOK = RemedyBook.standard();
  private static final int MOST_WORDS = 20;

  static Collection<Remedy> remedies() {
    return BOOK.remedies().values();
  }

  /** The home remedies of the article that the project began with, one after the other. */
  @ParameterizedTest
  @CsvSource({
    "stretch,STRETCH", "heat,HEAT", "cold,COLD", "swim,ACTIVITY", "jumping_jacks,ACTIVITY", "cycle,ACTIVITY",
    "walk,ACTIVITY", "ibuprofen,MEDICINE", "breathe,CALM", "read_music,CALM", "sleep,SLEEP", "relax,CALM",
    "meditate,CALM", "yoga,CALM", "press,PRESSURE", "ball,PRESSURE", "roller,PRESSURE", "desk_break,BREAK",
    "long_break,BREAK", "nsaid_gel,MEDICINE", "aqua_jog,ACTIVITY", "tai_chi,ACTIVITY", "breaststroke,ACTIVITY",
    "backstroke,ACTIVITY"
  })
  void everyRemedyOfTheArticleIsThere(String id, RemedyKind kind) {
    assertThat(BOOK.remedy(id).orElseThrow().kind()).isEqualTo(kind);
    assertThat(BOOK.remedies()).hasSize(24);
  }

  @Test
  void medicinesKeepTheStrictestLabel() {
    Dose tablets = dose("ibuprofen");
    Dose.Label label = Objects.requireNonNull(tablets.label());
    assertThat(label.least()).isEqualTo(200);
    assertThat(label.most()).isEqualTo(400);
    assertThat(label.day()).isEqualTo(1200);
    assertThat(label.withFood()).isTrue();
    assertThat(tablets.timesADay() * label.most()).isLessThanOrEqualTo(label.day());
    assertThat(tablets.apart()).isEqualTo(Duration.ofHours(6));
    assertThat(tablets.longestDays()).isEqualTo(3);
    assertThat(tablets.daysAWeek()).isEqualTo(3);
    assertThat(dose("nsaid_gel").longestDays()).isEqualTo(7);
    assertThat(BOOK.remedies().get("ibuprofen").tryFirst()).isEqualTo("nsaid_gel");
    assertThat(BOOK.remedies().values().stream().filter(Remedy::medicine).map(Remedy::id))
        .containsExactlyInAnyOrder("ibuprofen", "nsaid_gel");
  }

  @Test
  void nothingIsStrongerThanTheBriefAllows() {
    assertThat(remedies()).allSatisfy(remedy -> assertThat(remedy.dose().painMost()).isLessThanOrEqualTo(7));
    assertThat(dose("heat").most()).isEqualTo(20);
    assertThat(dose("cold").most()).isEqualTo(15);
    assertThat(dose("press").most()).isEqualTo(5);
    assertThat(dose("ball").most()).isEqualTo(5);
    assertThat(remedies()).filteredOn(remedy -> remedy.kind() == RemedyKind.ACTIVITY)
        .allSatisfy(remedy -> assertThat(remedy.dose().start()).isLessThanOrEqualTo(15));
  }

  @ParameterizedTest
  @MethodSource("remedies")
  void aDoseFitsADay(Remedy remedy) {
    Dose dose = remedy.dose();
    assertThat(dose.start()).isBetween(dose.least(), dose.most());
    assertThat(dose.least()).isPositive();
    assertThat(dose.timesADay()).isPositive();
    assertThat(dose.daysAWeek()).isBetween(1, 7);
    Duration day = dose.apart().multipliedBy(dose.timesADay() - 1).plusMinutes((long) dose.least() * dose.timesADay());
    assertThat(day).isLessThanOrEqualTo(Duration.ofHours(24));
  }

  /** What the steps tell in numbers is what the dose holds. */
  @ParameterizedTest
  @MethodSource("remedies")
  void stepsKeepToTheDose(Remedy remedy) {
    String steps = String.join(" ", remedy.steps());
    assertThat(numbers(steps, "minutes?")).allSatisfy(n -> assertThat(n).isLessThanOrEqualTo(remedy.dose().most()));
    assertThat(numbers(steps, "of 10")).allSatisfy(n -> assertThat(n).isLessThanOrEqualTo(remedy.dose().painMost()));
    assertThat(numbers(steps, "times in a day"))
        .allSatisfy(n -> assertThat(n).isLessThanOrEqualTo(remedy.dose().timesADay()));
    Dose.Label label = remedy.dose().label();
    if (label != null) {
      assertThat(numbers(steps, "milligrams")).containsOnly(label.least(), label.most(), label.day());
      assertThat(numbers(steps, "hours before")).containsExactly((int) remedy.dose().apart().toHours());
    }
    if (remedy.medicine()) {
      assertThat(numbers(steps, "days")).containsExactly(remedy.dose().longestDays());
    }
  }

  @Test
  void theReadingOfNumbersFindsThem() {
    assertThat(numbers("Hold 3 to 4 of 10 for 15 to 20 minutes.", "of 10")).containsExactly(3, 4);
    assertThat(numbers("Hold 3 to 4 of 10 for 15 to 20 minutes.", "minutes?")).containsExactly(15, 20);
    assertThat(numbers("Never press above 7 of 10.", "of 10")).containsExactly(7);
    assertThat(remedies().stream().mapToInt(r -> numbers(String.join(" ", r.steps()), "minutes?").size()).sum())
        .isGreaterThan(15);
  }

  private static List<Integer> numbers(String text, String unit) {
    List<Integer> numbers = new ArrayList<>();
    Matcher matcher = Pattern.compile("(?:(\\d+) (?:to|or) )?(\\d+) (?:" + unit + ")").matcher(text);
    while (matcher.find()) {
      Stream.of(matcher.group(1), matcher.group(2)).filter(Objects::nonNull).map(Integer::valueOf).forEach(numbers::add);
    }
    return numbers;
  }

  @ParameterizedTest
  @MethodSource("remedies")
  void itIsExplained(Remedy remedy) {
    assertThat(remedy.steps()).isNotEmpty();
    assertThat(remedy.stop()).isNotEmpty();
    assertThat(remedy.expect()).isNotEmpty();
    assertThat(remedy.evidence()).isNotEmpty();
    assertThat(remedy.cautions()).isNotEmpty().allSatisfy(caution -> assertThat(caution.basis()).isNotBlank());
    assertThat(remedy.benefit()).isBetween(0.0, 1.0);
    assertThat(remedy.benefitBasis()).startsWith("assumed: ");
    assertThat(BOOK.tools().keySet()).containsAll(remedy.tools());
    assertThat(remedy.activity() == null || Atlas.standard().terms().containsKey(remedy.activity())).isTrue();
    for (String basis : bases(remedy)) {
      assertThat(basis.startsWith("assumed: ") || Atlas.standard().sources().keySet().containsAll(List.of(basis.split("\\|"))))
          .as(basis).isTrue();
    }
  }

  private static List<String> bases(Remedy remedy) {
    List<String> bases = new ArrayList<>(List.of(remedy.basis()));
    remedy.evidence().forEach(evidence -> bases.add(evidence.basis()));
    remedy.cautions().forEach(caution -> bases.add(caution.basis()));
    return bases;
  }

  @ParameterizedTest
  @MethodSource("remedies")
  void somethingElseIsOfferedThatIsNoMedicine(Remedy remedy) {
    assertThat(remedy.instead()).doesNotHaveDuplicates().doesNotContain(remedy.id());
    assertThat(remedy.instead()).allSatisfy(id ->
        assertThat(BOOK.remedies().get(id)).isNotNull().matches(other -> !other.medicine()));
    assertThat(remedy.instead().isEmpty()).isEqualTo(remedy.id().equals("read_music"));
  }

  /** Research that found nothing is told as well. */
  @Test
  void theNullsAreKept() {
    RemedyEvidence pain =
        BOOK.remedies().get("press").evidence().stream().filter(one -> one.value() == -0.22).findFirst().orElseThrow();
    assertThat(pain.clear()).isFalse();
    assertThat(List.of(pain.low(), pain.high())).containsExactly(-0.53, 0.09);
    assertThat(pain.text()).contains("did not change clearly");
    for (String id : List.of("ball", "roller", "stretch", "heat", "cold", "desk_break", "sleep", "ibuprofen", "nsaid_gel")) {
      assertThat(BOOK.remedies().get(id).evidence()).as(id).anyMatch(one -> !one.clear());
    }
  }

  @ParameterizedTest
  @MethodSource("remedies")
  void anIntervalHoldsItsValue(Remedy remedy) {
    assertThat(remedy.evidence()).allSatisfy(one -> {
      boolean bounded = !Double.isNaN(one.low());
      assertThat(bounded).isEqualTo(!Double.isNaN(one.high()));
      assertThat(!bounded || one.low() <= one.value() && one.value() <= one.high()).isTrue();
      assertThat(!bounded || !one.clear() || one.measure().equals("oddsRatio") || one.measure().equals("hazardRatio")
          || one.low() * one.high() > 0).as("a clear effect leaves out none").isTrue();
    });
  }

  @Test
  void onlyActivitiesStrainAndMedicinesAreNoSessions() {
    assertThat(remedies()).filteredOn(r -> r.marks().contains(Mark.STRAIN)).extracting(Remedy::id)
        .containsExactlyInAnyOrder("swim", "breaststroke", "backstroke", "cycle", "jumping_jacks", "aqua_jog");
    assertThat(remedies()).filteredOn(Remedy::medicine).allSatisfy(r -> assertThat(r.marks()).isEmpty());
    assertThat(remedies()).filteredOn(r -> r.marks().contains(Mark.BREAK)).extracting(Remedy::id)
        .containsExactlyInAnyOrder("desk_break", "long_break");
    assertThat(remedies()).filteredOn(Remedy::perMuscle).extracting(Remedy::id)
        .containsExactlyInAnyOrder("press", "ball", "roller", "stretch", "heat", "cold");
    assertThat(BOOK.remedies().get("ball").doneWith(Set.of("mat"))).isFalse();
    assertThat(BOOK.remedies().get("ball").doneWith(Set.of("ball"))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("remedies")
  void sentencesAreShort(Remedy remedy) {
    Stream.of(
            remedy.steps().stream(),
            remedy.stop().stream(),
            remedy.expect().stream(),
            remedy.evidence().stream().map(RemedyEvidence::text),
            remedy.cautions().stream().map(Caution::because))
        .flatMap(texts -> texts)
        .forEach(RemedyBookTest::isPlain);
    remedy.cautions().forEach(caution -> assertThat(caution.because()).doesNotContain(". "));
  }

  @Test
  void questionsAreShort() {
    assertThat(BOOK.conditions().values()).hasSize(50).allSatisfy(condition -> {
      isPlain(condition.question());
      assertThat(condition.question()).endsWith("?");
      assertThat(condition.hint().isEmpty() || condition.hint().endsWith(".")).isTrue();
    });
    Map<String, Condition> conditions = BOOK.conditions();
    assertThat(remedies().stream().flatMap(r -> r.cautions().stream()).map(Caution::condition).filter(Objects::nonNull))
        .containsAll(conditions.keySet());
  }

  private static void isPlain(String text) {
    for (String sentence : text.split("(?<=[.?!;:]) ")) {
      assertThat(Arrays.asList(sentence.split(" "))).as(sentence).hasSizeLessThanOrEqualTo(MOST_WORDS);
    }
    assertThat(text).matches("[A-Z].*[.?]");
  }

  private static Dose dose(String remedy) {
    return BOOK.remedies().get(remedy).dose();
  }
}
