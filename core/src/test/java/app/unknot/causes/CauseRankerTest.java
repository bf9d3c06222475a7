package app.unknot.causes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.unknot.causes.Contributor.Wording;
import app.unknot.causes.Exposure.Heard;
import app.unknot.causes.Exposure.Origin;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CauseRankerTest {
  private static final Factors FACTORS = Factors.standard();
  private static final CauseRanker RANKER = new CauseRanker(FACTORS);
  private static final Offset<Double> CLOSE = Offset.offset(1e-12);
  private static final int PEOPLE = 60;
  private static final CalendarMeasures PACKED =
      new CalendarMeasures(10, Duration.ofHours(80), Duration.ofHours(70), Duration.ofMinutes(240), 50);
  private static final CalendarMeasures FREE =
      new CalendarMeasures(10, Duration.ofHours(80), Duration.ZERO, Duration.ZERO, 0);

  @Test
  void nothingToldIsAllToAsk() {
    Ranking ranking = rank(CauseAnswers.NONE);

    assertThat(ranking.toAsk()).isEqualTo(FACTORS.all());
    assertThat(ranking.contributors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "bed_rest", "breathing_cough", "cold_draught", "desk_setup", "driving", "earlier_injury", "few_breaks", "hand_work",
    "inactivity", "jaw_clenching", "joint_problems", "lifting", "phone_at_ear", "phone_in_hand", "poor_diet",
    "poor_posture", "poor_sleep", "prolonged_sitting", "repetitive_motion", "shoes_feet", "shoulder_load",
    "sleep_position", "sports", "stress_tension"})
  void everyFactorComesFirstForSomebody(String id) {
    Ranking ranking = rank(onlyExposedTo(id));

    assertThat(ids(ranking)).containsExactly(id);
    assertThat(ranking.contributors().getFirst().score().value()).isPositive();
    assertThat(ranking.absent()).hasSize(FACTORS.all().size() - 1);
  }

  @Test
  void notTrueForMeRemovesAndSaysSo() {
    CauseAnswers answers = onlyExposedTo("poor_sleep").notTrueForMe("poor_sleep");

    Ranking ranking = rank(answers);

    assertThat(ids(ranking)).isEmpty();
    assertThat(ranking.notTrue()).extracting(Factor::id).containsExactly("poor_sleep");
    assertThat(ids(rank(answers.mayBeTrue("poor_sleep")))).containsExactly("poor_sleep");
  }

  @Test
  void aMuscleBringsForwardWhatItsTableNames() {
    CauseAnswers answers = CauseAnswers.NONE
        .with("jaw_clenching.habit", new Given.Chosen("often"))
        .with("driving.hours", new Given.Amount(8));

    assertThat(ids(RANKER.rank(answers, Map.of("masseter", 0.9), Set.of(), null)))
        .containsExactly("jaw_clenching", "driving");
    assertThat(ids(RANKER.rank(answers, Map.of("piriformis", 0.9), Set.of(), null)))
        .containsExactly("driving", "jaw_clenching");
  }

  @Test
  void theMusclesConcernedAreThoseFoundMostProbableFirst() {
    Map<String, Double> found = Map.of("masseter", 0.4, "temporalis", 0.7, "soleus", 0.9, "digastric", 0.0);

    Contributor first = RANKER.rank(onlyExposedTo("jaw_clenching"), found, Set.of(), null).contributors().getFirst();

    assertThat(first.muscles()).containsExactly("temporalis", "masseter");
    assertThat(first.score().share().muscle()).isEqualTo("temporalis");
    assertThat(first.score().share().value()).isCloseTo(0.25 + 0.75 * 0.7, CLOSE);
  }

  @Test
  void whatConcernsAllMusclesCountsMoreWhenNoneOfItsOwnWasFound() {
    Map<String, Double> soleus = Map.of("soleus", 0.9);

    assertThat(share("stress_tension", soleus)).isEqualTo(0.5);
    assertThat(share("jaw_clenching", soleus)).isEqualTo(0.25);
    assertThat(share("jaw_clenching", Map.of())).isEqualTo(0.5);
    assertThat(share("stress_tension", Map.of("masseter", 0.8))).isEqualTo(0.9, CLOSE);
  }

  @Test
  void aFindingOfNoLinkPullsDownAndIsShown() {
    Score.LinkSum sum = rank(onlyExposedTo("prolonged_sitting")).contributors().getFirst().score().strength();
    List<Score.Term> linked =
        sum.terms().stream().filter(t -> t.strength().finding() == Strength.Found.RAISED).toList();

    assertThat(sum.terms()).anySatisfy(term -> {
      assertThat(term.strength().finding()).isEqualTo(Strength.Found.NONE);
      assertThat(term.strength().design()).isEqualTo(Strength.Design.LONGITUDINAL);
      assertThat(term.weight()).isPositive();
    });
    assertThat(sum.value()).isLessThan(0.6 * new Score.LinkSum(linked, sum.doubt()).value());
  }

  @Test
  void findingsOfOneWorkShareItsWeight() {
    Score.LinkSum sum = rank(onlyExposedTo("prolonged_sitting")).contributors().getFirst().score().strength();

    assertThat(sum.terms().stream().filter(t -> t.strength().basis().sources().contains("sitting_pmc8666269")))
        .extracting(Score.Term::weight).containsExactly(0.35 / 2, 0.35 / 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"prolonged_sitting", "poor_posture", "poor_diet", "few_breaks"})
  void whereStudiesDisagreeTheWordingSaysSo(String id) {
    assertThat(rank(onlyExposedTo(id)).contributors().getFirst().wording()).isEqualTo(Wording.MIXED);
  }

  @Test
  void theWordingIsAsFirmAsTheStudies() {
    assertThat(wording("poor_sleep")).isEqualTo(Wording.LINKED);
    assertThat(wording("stress_tension")).isEqualTo(Wording.LINKED);
    assertThat(wording("inactivity")).isEqualTo(Wording.PERHAPS);
    assertThat(wording("desk_setup")).isEqualTo(Wording.PERHAPS);
    assertThat(wording("cold_draught")).isEqualTo(Wording.UNPROVEN);
  }

  @Test
  void ownAnswersGoBeforeDevicesAndDevicesBeforeTheCalendar() {
    String question = "prolonged_sitting.longest";
    CauseAnswers device = CauseAnswers.NONE.measuring(question, 45);
    CauseAnswers both = device.with(question, new Given.Amount(60));

    assertThat(heard(CauseAnswers.NONE, PACKED)).contains(new Heard(question, Origin.CALENDAR, 1));
    assertThat(heard(device, PACKED)).contains(new Heard(question, Origin.DEVICE, 0.25));
    assertThat(heard(both, PACKED)).contains(new Heard(question, Origin.ANSWER, 0.5));
  }

  @Test
  void aFreeCalendarSaysNothing() {
    assertThat(RANKER.rank(CauseAnswers.NONE, Map.of(), Set.of(), FREE).toAsk()).isEqualTo(FACTORS.all());
  }

  @Test
  void aPackedCalendarRaisesSittingAndMissingBreaks() {
    assertThat(ids(RANKER.rank(CauseAnswers.NONE, Map.of(), Set.of(), PACKED)))
        .containsExactlyInAnyOrder("few_breaks", "prolonged_sitting");
  }

  @Test
  void aMentionRaisesAndLeavesTheQuestionsOpen() {
    Contributor phone =
        RANKER.rank(CauseAnswers.NONE, Map.of(), Set.of("phone_at_ear"), null).contributors().getFirst();

    assertThat(phone.factor().id()).isEqualTo("phone_at_ear");
    assertThat(phone.exposure().value()).isEqualTo(0.5);
    assertThat(phone.exposure().open()).containsExactly("phone_at_ear.minutes");
  }

  @Test
  void impossibleAndForgottenAnswersCountForNothing() {
    CauseAnswers answers = CauseAnswers.NONE
        .with("poor_sleep.hours", new Given.Amount(25))
        .with("driving.hours", new Given.Amount(Double.NaN))
        .with("desk_setup.screen", new Given.Chosen("maybe"))
        .with("stress_tension.tense", new Given.Amount(3))
        .with("inactivity.minutes", new Given.Chosen("yes"))
        .with("no_such.question", new Given.Chosen("yes"))
        .measuring("bed_rest.days", Double.NaN)
        .notTrueForMe("no_such");

    assertThat(rank(answers).toAsk()).isEqualTo(FACTORS.all());
  }

  @Test
  void equalScoresStandInTheOrderOfTheirIds() {
    Factor one = FACTORS.factor("jaw_clenching").orElseThrow();
    Factor twin = twin(one, "another");
    CauseAnswers answers = CauseAnswers.NONE
        .with("jaw_clenching.habit", new Given.Chosen("often"))
        .with("another.habit", new Given.Chosen("often"));

    Ranking ranking = new CauseRanker(Factors.of(List.of(one, twin))).rank(answers, Map.of(), Set.of(), null);

    assertThat(ids(ranking)).containsExactly("another", "jaw_clenching");
  }

  @Test
  void aProbabilityAboveOneIsAFaultOfTheCaller() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RANKER.rank(CauseAnswers.NONE, Map.of("soleus", 1.2), Set.of(), null))
        .withMessageContaining("soleus").withMessageContaining("1.2");
  }

  @RepeatedTest(PEOPLE)
  void everyFactorIsInExactlyOneList(RepetitionInfo info) {
    Ranking ranking = people(info).person().rank(RANKER);

    assertThat(Stream.of(ranking.contributors().stream().map(Contributor::factor), ranking.toAsk().stream(),
        ranking.absent().stream(), ranking.notTrue().stream()).flatMap(s -> s))
        .containsExactlyInAnyOrderElementsOf(FACTORS.all());
  }

  @RepeatedTest(PEOPLE)
  void theExplanationGivesTheNumber(RepetitionInfo info) {
    Ranking ranking = people(info).person().rank(RANKER);

    for (Contributor contributor : ranking.contributors()) {
      Score score = contributor.score();
      assertThat(score.exposure()).isEqualTo(contributor.exposure().value());
      assertThat(score.value()).isEqualTo(linked(score.strength()) * exposed(contributor.exposure())
          * contributor.factor().reversibility()
          * (score.share().least() + (1 - score.share().least()) * score.share().probability()), CLOSE);
    }
    assertThat(ranking.contributors()).extracting(c -> -c.score().value()).isSorted();
  }

  @RepeatedTest(PEOPLE)
  void moreExposureNeverLowersTheRank(RepetitionInfo info) {
    RandomPeople people = people(info);
    RandomPeople.Person person = people.person();
    Factor factor = FACTORS.all().get(info.getCurrentRepetition() % FACTORS.all().size());
    FactorQuestion question = factor.questions().getFirst();
    CauseAnswers before = person.answers().mayBeTrue(factor.id()).with(question.id(), people.given(question));

    int place = place(person.with(before).rank(RANKER), factor.id());
    int placeOfMost = place(person.with(before.with(question.id(), most(question))).rank(RANKER), factor.id());

    assertThat(placeOfMost)
        .as("%s, repetition %d", factor.id(), info.getCurrentRepetition()).isLessThanOrEqualTo(place);
  }

  @RepeatedTest(PEOPLE)
  void aMoreProbableMuscleNeverLowersItsFactors(RepetitionInfo info) {
    RandomPeople.Person person = people(info).person();
    Map<String, Double> surer = new HashMap<>(person.muscles());
    surer.replaceAll((muscle, probability) -> (1 + probability) / 2);

    Map<String, Double> then = scores(RANKER.rank(person.answers(), surer, person.activities(), person.calendar()));

    scores(person.rank(RANKER)).forEach((id, score) -> assertThat(then.get(id)).isGreaterThanOrEqualTo(score));
  }

  @RepeatedTest(PEOPLE)
  void calendarsAndMentionsNeverLowerAScore(RepetitionInfo info) {
    RandomPeople.Person person = people(info).person();
    Map<String, Double> before = scores(RANKER.rank(person.answers(), person.muscles(), Set.of(), null));

    Map<String, Double> then = scores(person.rank(RANKER));

    before.forEach((id, score) -> assertThat(then.get(id)).as(id).isGreaterThanOrEqualTo(score));
  }

  @RepeatedTest(PEOPLE)
  void droppingAFactorMovesNoOther(RepetitionInfo info) {
    RandomPeople.Person person = people(info).person();
    Factor dropped = FACTORS.all().get(info.getCurrentRepetition() % FACTORS.all().size());

    Map<String, Double> with = scores(person.rank(RANKER));
    Map<String, Double> without = scores(person.with(person.answers().notTrueForMe(dropped.id())).rank(RANKER));

    with.remove(dropped.id());
    assertThat(without).isEqualTo(with);
  }

  @Test
  void theFirstQuestionsAreFewAndAboutDifferentFactors() {
    List<NextQuestion> next = next(CauseAnswers.NONE, Map.of("trapezius_upper", 0.8));

    assertThat(next).hasSize(CauseRanker.FIRST_QUESTIONS);
    assertThat(next.stream().map(n -> n.question().factor()).distinct().count()).isGreaterThanOrEqualTo(5);
    assertThat(next).extracting(n -> n.question().factor()).startsWith("stress_tension");
  }

  @Test
  void theMusclesFoundChooseTheQuestions() {
    assertThat(next(CauseAnswers.NONE, Map.of("masseter", 0.9))).extracting(n -> n.question().id())
        .contains("jaw_clenching.habit");
    assertThat(next(CauseAnswers.NONE, Map.of("flexor_of_toes", 0.9))).extracting(n -> n.question().id())
        .doesNotContain("jaw_clenching.habit");
  }

  @RepeatedTest(PEOPLE)
  void aQuestionIsWorthWhatItCanMove(RepetitionInfo info) {
    RandomPeople.Person person = people(info).person();
    List<NextQuestion> next = person.next(RANKER, 100);
    double now = top(person.rank(RANKER));

    assertThat(next).extracting(n -> -n.value()).isSorted();
    for (NextQuestion asked : next) {
      FactorQuestion question = asked.question();
      double most = possible(question).stream()
          .map(given -> person.with(person.answers().with(question.id(), given)))
          .mapToDouble(then -> Math.abs(top(then.rank(RANKER)) - now))
          .max().orElseThrow();
      assertThat(asked.value()).as(question.id()).isPositive().isLessThanOrEqualTo(most + 1e-12);
      assertThat(person.answers().given()).doesNotContainKey(question.id());
      assertThat(person.answers().notTrue()).doesNotContain(question.factor());
    }
  }

  @RepeatedTest(PEOPLE)
  void noQuestionLeftOutCouldMoveTheTop(RepetitionInfo info) {
    RandomPeople.Person person = people(info).person();
    Set<String> listed = new HashSet<>(person.next(RANKER, 100).stream().map(n -> n.question().id()).toList());
    double now = top(person.rank(RANKER));

    FACTORS.all().stream().filter(f -> !person.answers().notTrue().contains(f.id()))
        .flatMap(f -> f.questions().stream())
        .filter(q -> !person.answers().given().containsKey(q.id()) && !listed.contains(q.id()))
        .forEach(q -> possible(q).forEach(given -> assertThat(
            top(person.with(person.answers().with(q.id(), given)).rank(RANKER))).as(q.id()).isEqualTo(now, CLOSE)));
  }

  private static RandomPeople people(RepetitionInfo info) {
    return new RandomPeople(new Random(5000 + info.getCurrentRepetition()), FACTORS);
  }

  private static Ranking rank(CauseAnswers answers) {
    return RANKER.rank(answers, Map.of(), Set.of(), null);
  }

  private static List<NextQuestion> next(CauseAnswers answers, Map<String, Double> muscles) {
    return RANKER.next(answers, muscles, Set.of(), null, CauseRanker.FIRST_QUESTIONS);
  }

  private static Wording wording(String id) {
    return rank(onlyExposedTo(id)).contributors().getFirst().wording();
  }

  private static double share(String id, Map<String, Double> muscles) {
    return RANKER.rank(onlyExposedTo(id), muscles, Set.of(), null).contributors().getFirst().score().share().value();
  }

  private static List<Heard> heard(CauseAnswers answers, CalendarMeasures calendar) {
    return RANKER.rank(answers, Map.of(), Set.of(), calendar).contributors().stream()
        .filter(c -> c.factor().id().equals("prolonged_sitting")).findFirst().orElseThrow().exposure().heard();
  }

  private static List<String> ids(Ranking ranking) {
    return ranking.contributors().stream().map(c -> c.factor().id()).toList();
  }

  private static Map<String, Double> scores(Ranking ranking) {
    Map<String, Double> scores = new HashMap<>();
    ranking.contributors().forEach(c -> scores.put(c.factor().id(), c.score().value()));
    return scores;
  }

  private static double top(Ranking ranking) {
    return ranking.contributors().stream().limit(3).mapToDouble(c -> c.score().value()).sum();
  }

  private static int place(Ranking ranking, String id) {
    int place = ids(ranking).indexOf(id);
    return place < 0 ? Integer.MAX_VALUE : place;
  }

  private static CauseAnswers onlyExposedTo(String id) {
    CauseAnswers answers = CauseAnswers.NONE;
    for (Factor factor : FACTORS.all()) {
      for (FactorQuestion question : factor.questions()) {
        answers = answers.with(question.id(), factor.id().equals(id) ? most(question) : least(question));
      }
    }
    return answers;
  }

  private static Given most(FactorQuestion question) {
    return possible(question).stream()
        .max(Comparator.comparingDouble(given -> question.exposure(given).orElseThrow())).orElseThrow();
  }

  private static Given least(FactorQuestion question) {
    return possible(question).stream()
        .min(Comparator.comparingDouble(given -> question.exposure(given).orElseThrow())).orElseThrow();
  }

  private static List<Given> possible(FactorQuestion question) {
    List<Given> possible = new ArrayList<>(
        question.options().stream().map(option -> (Given) new Given.Chosen(option.id())).toList());
    if (question.ramp() != null) {
      possible.add(new Given.Amount(question.ramp().zeroAt()));
      possible.add(new Given.Amount(question.ramp().oneAt()));
    }
    return possible;
  }

  /** The strength again, by another way than {@code LinkSum}. */
  private static double linked(Score.LinkSum sum) {
    double all = 0;
    double weight = sum.doubt();
    for (Score.Term term : sum.terms()) {
      Strength s = term.strength();
      if (s.finding() == Strength.Found.RAISED && s.value() != null && term.weight() > 0) {
        double bound = s.low() == null ? 1 : s.low();
        all += term.weight() * Math.max(0, Math.log(Math.sqrt(s.value() * bound)));
      }
      weight += term.weight();
    }
    return all / weight;
  }

  private static double exposed(Exposure exposure) {
    List<Heard> asked = exposure.heard().stream().filter(h -> h.origin() != Origin.MENTION).toList();
    double mention = exposure.heard().size() > asked.size() ? 0.5 : 0;
    double sum = asked.stream().mapToDouble(Heard::exposure).sum();
    double highest = asked.stream().mapToDouble(Heard::exposure).max().orElse(0);
    double together = exposure.combine() == Factor.Combine.MEAN && !asked.isEmpty() ? sum / asked.size() : highest;
    return Math.max(mention, together);
  }

  private static Factor twin(Factor of, String id) {
    List<FactorQuestion> questions = of.questions().stream().map(q -> new FactorQuestion(
        q.id().replace(of.id(), id), id, q.text(), q.kind(), q.options(), q.ramp(), q.measured(), q.basis())).toList();
    return new Factor(id, of.name(), of.what(), of.combine(), questions, of.strengths(), of.reversibility(),
        of.reversibilityBasis(), of.everywhere(), of.muscles(), of.activities(), of.firstChange(), of.names(), of.helps(),
        of.askDoctor(), of.basis());
  }
}
