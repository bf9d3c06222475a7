package app.unknot.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.unknot.classify.Limit;
import app.unknot.classify.Reply;
import app.unknot.terms.Sex;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScreeningTest {
  private static final RemedyBook BOOK = RemedyBook.standard();
  private static final Screening SCREENING = Screening.standard();
  private static final List<ScreeningRule> RULES = ScreeningRule.all();
  private static final int PEOPLE = 6000;

  @Test
  void whoHasNothingMayUseEverything() {
    Screened screened = SCREENING.screen(People.cleared(), People.NOW.plusSeconds(2), People.healthy());
    assertThat(screened.allowed().keySet()).containsExactlyElementsOf(BOOK.remedies().keySet());
    assertThat(screened.allowed().values()).allSatisfy(one -> assertThat(one.limitedBy()).isEmpty());
    assertThat(screened.refused()).isEmpty();
    assertThat(screened.ask()).isEmpty();
  }

  @Test
  void nothingIsScreenedWithoutAClearanceThatHolds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SCREENING.screen(People.cleared(), People.NOW, People.healthy()))
        .withMessageContaining("clearance");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> SCREENING.screen(People.cleared(), People.NOW.plus(Duration.ofDays(15)), People.healthy()))
        .withMessageContaining("clearance");
  }

  @Test
  void theLimitsOfTheClearanceAreObeyed() {
    Screened thinner = SCREENING.screen(People.cleared("RF34.bleeding"), People.NOW.plusSeconds(2), People.healthy());
    assertThat(thinner.allowed()).doesNotContainKeys("ball", "roller", "ibuprofen", "nsaid_gel");
    assertThat(thinner.allowed().get("press").light()).isTrue();
    assertThat(thinner.refused()).allSatisfy(one -> assertThat(one.onlyUnknown()).isFalse());
    Screened fragile = SCREENING.screen(People.cleared("RF48.fragile"), People.NOW.plusSeconds(2), People.healthy());
    assertThat(fragile.allowed().keySet()).contains("walk", "heat", "breathe")
        .doesNotContain("press", "ball", "roller", "stretch", "jumping_jacks", "ibuprofen");
  }

  @Test
  void silenceAndDoubtCountForMedicines() {
    Screened silent = SCREENING.screen(Set.of(), People.silent("stomach_ulcer"));
    RefusedRemedy tablets = refused(silent, "ibuprofen");
    assertThat(tablets.onlyUnknown()).isTrue();
    assertThat(tablets.condition()).isEqualTo("stomach_ulcer");
    assertThat(tablets.instead()).isEqualTo("heat");
    assertThat(silent.asksFor("ibuprofen")).extracting(Condition::id).containsExactly("stomach_ulcer");
    assertThat(silent.ask()).as("no medicine was asked for").isEmpty();
    Screened unsure = SCREENING.screen(Set.of(), People.with(40, Map.of("stomach_ulcer", Reply.UNSURE)));
    assertThat(refused(unsure, "ibuprofen").onlyUnknown()).isTrue();
    assertThat(unsure.asksFor("ibuprofen")).as("the person has answered").isEmpty();
  }

  @Test
  void aDoubtCountsEvenWhereSilenceDoesNot() {
    assertThat(SCREENING.screen(Set.of(), People.silent("fresh_injury")).allowed()).containsKey("stretch");
    assertThat(SCREENING.screen(Set.of(), People.with(40, Map.of("fresh_injury", Reply.UNSURE))).allowed())
        .doesNotContainKey("stretch");
  }

  @Test
  void theGravestReasonIsTold() {
    HealthProfile health = People.with(70, Map.of("kidney_disease", Reply.UNSURE, "trying_pregnant", Reply.YES));
    RefusedRemedy tablets = refused(SCREENING.screen(Set.of(), health), "ibuprofen");
    assertThat(tablets.onlyUnknown()).isFalse();
    assertThat(tablets.because()).isEqualTo("From 60 on ibuprofen harms stomach and kidneys more often, so ask first.");
    assertThat(tablets.cautions()).extracting(Caution::condition).containsExactly(null, "trying_pregnant", "kidney_disease");
  }

  @Test
  void whomAConditionCannotConcernIsNotAskedAboutIt() {
    Map<String, Reply> replies = new HashMap<>(People.healthy().replies());
    replies.keySet().removeIf(id -> id.contains("pregnant") || id.equals("breast_feeding"));
    Screened man = SCREENING.screen(Set.of(), new HealthProfile(40, Sex.MALE, replies));
    assertThat(man.allowed()).containsKey("ibuprofen");
    assertThat(man.asksFor("ibuprofen")).isEmpty();
    Screened woman = SCREENING.screen(Set.of(), new HealthProfile(40, Sex.FEMALE, replies));
    assertThat(woman.allowed()).doesNotContainKeys("ibuprofen", "nsaid_gel");
    Screened unknown = SCREENING.screen(Set.of(), new HealthProfile(40, Sex.UNKNOWN, replies));
    assertThat(unknown.allowed()).doesNotContainKeys("ibuprofen", "nsaid_gel");
    replies.put("pregnant", Reply.YES);
    assertThat(SCREENING.screen(Set.of(), new HealthProfile(40, Sex.MALE, replies)).allowed())
        .as("who says so is believed").doesNotContainKey("ibuprofen");
  }

  @Test
  void whoHasSaidNothingIsAskedWhatKeepsMostAway() {
    Screened screened = SCREENING.screen(Set.of(), new HealthProfile(40, Sex.FEMALE, Map.of()));
    assertThat(screened.allowed()).containsKeys("walk", "breathe", "read_music", "desk_break", "stretch")
        .doesNotContainKeys("press", "ball", "roller", "heat", "cold", "ibuprofen", "nsaid_gel");
    assertThat(screened.ask()).extracting(Condition::id).doesNotHaveDuplicates()
        .doesNotContain("stomach_ulcer", "ssri", "alcohol");
    assertThat(screened.ask().getFirst().id()).as("it keeps pressing, heat, ball and roller away").isEqualTo("broken_skin");
    assertThat(screened.ask()).extracting(Condition::id).containsSubsequence("broken_skin", "cannot_swim", "raynaud", "fever");
    assertThat(screened.refused()).allSatisfy(one -> assertThat(one.onlyUnknown()).isTrue());
  }

  @Test
  void everyAgeIsScreened() {
    for (int age = 0; age <= 120; age++) {
      Screened screened = SCREENING.screen(Set.of(), People.with(age, Map.of()));
      assertThat(screened.allowed().isEmpty()).as("age %d", age).isEqualTo(age < 16);
      assertThat(screened.allowed().containsKey("ibuprofen")).as("age %d", age).isEqualTo(age >= 16 && age < 60);
      assertThat(screened.allowed().containsKey("nsaid_gel")).as("age %d", age).isEqualTo(age >= 16);
    }
    assertThat(SCREENING.screen(Set.of(), People.with(null, Map.of())).allowed())
        .doesNotContainKeys("ibuprofen", "nsaid_gel").containsKey("walk");
  }

  @Test
  void noRefusedRemedyAppearsAnywhere() {
    long seed = 20261122;
    Random random = new Random(seed);
    int refused = 0;
    int offered = 0;
    for (int i = 0; i < PEOPLE; i++) {
      HealthProfile health = People.drawn(random);
      Set<Limit> limits = limits(random);
      Screened screened = SCREENING.screen(limits, health);
      String who = "seed %d, person %d: %s %s".formatted(seed, i, limits, health);
      List<String> against = new ArrayList<>();
      for (RefusedRemedy one : screened.refused()) {
        against.add(one.remedy().id());
        assertThat(one.because()).isNotBlank();
        offered += one.instead() == null ? 0 : 1;
        if (one.instead() != null) {
          assertThat(screened.allowed().get(one.instead()).remedy().medicine()).as(who).isFalse();
        }
      }
      refused += against.size();
      assertThat(against).as(who).containsExactlyElementsOf(naively(limits, health));
      assertThat(Collections.disjoint(screened.allowed().keySet(), against)).as(who).isTrue();
      assertThat(screened.allowed().size() + against.size()).as(who).isEqualTo(BOOK.remedies().size());
    }
    assertThat(refused).isBetween(PEOPLE, PEOPLE * BOOK.remedies().size() - PEOPLE);
    assertThat(offered).isGreaterThan(PEOPLE);
  }

  /** The rules anew from the table of the tests, without the code under test. */
  private static List<String> naively(Set<Limit> limits, HealthProfile health) {
    Set<String> out = new HashSet<>();
    for (ScreeningRule rule : RULES) {
      if (rule.outcome() != Caution.Outcome.LIGHTER && rule.groups().isEmpty() && met(rule, limits, health)) {
        out.add(rule.remedy());
      }
    }
    return BOOK.remedies().keySet().stream().filter(out::contains).toList();
  }

  private static boolean met(ScreeningRule rule, Set<Limit> limits, HealthProfile health) {
    if (rule.isLimit()) {
      return limits.stream().anyMatch(limit -> limit.code().equals(rule.subject()));
    }
    Integer age = health.age();
    if (rule.subject().contains(":")) {
      int years = Integer.parseInt(rule.subject().split(":")[1]);
      return age == null ? rule.unknownCounts() : rule.subject().startsWith("under") ? age < years : age > years;
    }
    Reply reply = health.replies().get(rule.subject());
    if (reply == Reply.YES || reply == Reply.NO) {
      return reply == Reply.YES;
    }
    boolean aboutBirth = rule.subject().contains("pregnant") || rule.subject().equals("breast_feeding");
    boolean moot = aboutBirth && (health.sex() == Sex.MALE || age != null && (age < 10 || age > 59));
    return !moot && (reply == Reply.UNSURE || rule.unknownCounts());
  }

  private static Set<Limit> limits(Random random) {
    Set<Limit> limits = EnumSet.noneOf(Limit.class);
    for (Limit limit : Limit.values()) {
      if (random.nextInt(25) == 0) {
        limits.add(limit);
      }
    }
    return limits;
  }

  /** Whatever is affirmed, or no longer denied, never brings a remedy back. */
  @Test
  void aYesNeverGives() {
    long seed = 5;
    Random random = new Random(seed);
    List<String> ids = List.copyOf(BOOK.conditions().keySet());
    for (int i = 0; i < 1000; i++) {
      HealthProfile before = People.drawn(random);
      Map<String, Reply> replies = new HashMap<>(before.replies());
      replies.put(ids.get(random.nextInt(ids.size())), Reply.YES);
      HealthProfile after = new HealthProfile(before.age(), before.sex(), replies);
      assertThat(SCREENING.screen(Set.of(), before).allowed().keySet()).as("seed %d, person %d", seed, i)
          .containsAll(SCREENING.screen(Set.of(), after).allowed().keySet());
    }
  }

  /** Who is asked all that is worth asking and denies it gets every remedy that only silence kept away. */
  @Test
  void whatIsAskedIsEnough() {
    long seed = 9;
    Random random = new Random(seed);
    int won = 0;
    for (int i = 0; i < 500; i++) {
      HealthProfile drawn = People.drawn(random);
      Screened before = SCREENING.screen(Set.of(), drawn);
      for (RefusedRemedy one : before.refused()) {
        Map<String, Reply> replies = new HashMap<>(drawn.replies());
        before.asksFor(one.remedy().id()).forEach(condition -> replies.put(condition.id(), Reply.NO));
        Screened after = SCREENING.screen(Set.of(), new HealthProfile(drawn.age(), drawn.sex(), replies));
        boolean doubts = drawn.age() == null || replies.containsValue(Reply.UNSURE);
        if (one.onlyUnknown() && !doubts) {
          won++;
          assertThat(after.allowed()).as("seed %d, person %d", seed, i).containsKey(one.remedy().id());
        }
        if (!one.onlyUnknown()) {
          assertThat(before.asksFor(one.remedy().id())).as("asking does not help").isEmpty();
        }
      }
    }
    assertThat(won).isGreaterThan(100);
  }

  private static RefusedRemedy refused(Screened screened, String remedy) {
    return screened.refused().stream().filter(one -> one.remedy().id().equals(remedy)).findFirst().orElseThrow();
  }
}
