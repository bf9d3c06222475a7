package app.unknot.classify;

import static app.unknot.classify.Cases.NOW;
import static app.unknot.classify.Cases.TOLD;
import static app.unknot.classify.Cases.asked;
import static app.unknot.classify.Cases.neck;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.terms.Action;
import app.unknot.terms.Sex;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClearanceTest {
  private static final RedFlagScreen SCREEN = RedFlagScreen.standard();
  private static final Triage TRIAGE = Triage.standard(SCREEN);
  private static final Duration DAY = Duration.ofDays(1);

  private static Cases denied() {
    return neck().denyAll(TRIAGE, TOLD);
  }

  private static Clearance given(Cases cleared) {
    return Objects.requireNonNull(cleared.judged(TRIAGE).clearance());
  }

  @Test
  void whoDeniesEverythingIsCleared() {
    Clearance clearance = given(denied());
    assertThat(clearance.given()).isEqualTo(NOW);
    assertThat(clearance.limits()).isEmpty();
    assertThat(clearance.asked()).containsKeys("RF01", "RF41", "RF34").doesNotContainKeys("RF36", "RF46", "RF33");
    assertThat(clearance.asked().values()).containsOnly(TOLD);
  }

  @Test
  void itEndsTwoWeeksAfterTheOldestAnswer() {
    Clearance clearance = given(denied().answer("RF04", Reply.NO, NOW));
    Instant end = TOLD.plus(DAY.multipliedBy(14));
    assertThat(clearance.expires()).isEqualTo(end);
    assertThat(clearance.validAt(NOW)).isTrue();
    assertThat(clearance.validAt(NOW.minusMillis(1))).isFalse();
    assertThat(clearance.validAt(end.minusMillis(1))).isTrue();
    assertThat(clearance.validAt(end)).isFalse();
    Verdict then = TRIAGE.judge(denied().build(), end);
    assertThat(then.clearance()).isNull();
    assertThat(asked(then)).contains("RF01").doesNotContain("RF34");
  }

  @Test
  void aNewPainEndsItButWhatIsAskedAboutThePersonHoldsAYear() {
    SafetyCase told = denied().toldAt(TOLD.plusSeconds(1)).build();
    Verdict verdict = TRIAGE.judge(told, NOW);
    assertThat(verdict.clearance()).isNull();
    assertThat(asked(verdict)).contains("RF01", "RF04").doesNotContain("RF34", "RF47");
    Instant year = TOLD.plus(DAY.multipliedBy(365));
    assertThat(asked(TRIAGE.judge(told, year.minusSeconds(1)))).doesNotContain("RF34");
    assertThat(asked(TRIAGE.judge(told, year))).contains("RF34");
  }

  @Test
  void theYearOfAScreenedAnswerEndsItToo() {
    Cases old = neck();
    for (RedFlag flag : TRIAGE.flags().values()) {
      old.answer(flag.id(), Reply.NO, flag.id().equals("RF34") ? NOW.minus(DAY.multipliedBy(364)) : NOW);
    }
    assertThat(given(old).expires()).isEqualTo(NOW.plus(DAY));
  }

  @Test
  void itHoldsOnlyForTheCaseForWhichItWasGiven() {
    Clearance clearance = given(denied());
    assertThat(clearance.validFor(denied().build(), NOW)).isTrue();
    assertThat(clearance.validFor(denied().answer("RF04", Reply.NO).build(), NOW)).isFalse();
    assertThat(clearance.validFor(denied().toldAt(TOLD.minusSeconds(1)).build(), NOW)).isFalse();
    assertThat(clearance.validFor(denied().says("fever").build(), NOW)).isFalse();
    assertThat(clearance.validFor(denied().at("neck_front").build(), NOW)).isFalse();
    assertThat(clearance.validFor(denied().build(), NOW.plus(DAY.multipliedBy(14)))).isFalse();
  }

  @Test
  void limitsTravelInIt() {
    assertThat(given(denied().answer("RF34", Reply.YES)).limits())
        .containsExactlyInAnyOrder(Limit.NO_FIRM_PRESSURE, Limit.NO_BALL, Limit.NO_NSAID);
    assertThat(given(denied().answer("RF30", Reply.UNSURE)).limits())
        .containsExactlyInAnyOrder(Limit.NO_PRESSURE, Limit.NO_HEAT, Limit.NO_NSAID);
  }

  @Test
  void thereIsNoneForWhoeverIsUnder16() {
    assertThat(denied().age(15).judged(TRIAGE).clearance()).isNull();
    assertThat(denied().age(null).judged(TRIAGE).clearance()).isNotNull();
    assertThat(denied().age(null).answer("RF33", Reply.UNSURE).judged(TRIAGE).clearance()).isNull();
    assertThat(denied().age(null).says("child_word").inBatch().judged(TRIAGE).clearance()).isNull();
  }

  @Test
  void nobodyElseCanMakeOne() {
    assertThat(Modifier.isFinal(Clearance.class.getModifiers())).isTrue();
    assertThat(Clearance.class.getDeclaredConstructors()).allMatch(made -> Modifier.isPrivate(made.getModifiers()));
    assertThat(Triage.Passed.class.getDeclaredConstructors()).allMatch(made -> Modifier.isPrivate(made.getModifiers()));
    List<Method> makers =
        Arrays.stream(Clearance.class.getDeclaredMethods())
            .filter(method -> method.getReturnType() == Clearance.class && !method.isSynthetic())
            .toList();
    assertThat(makers).allSatisfy(maker -> {
      assertThat(Modifier.isPublic(maker.getModifiers())).isFalse();
      assertThat(maker.getParameterTypes()).containsExactly(Triage.Passed.class);
    });
    for (Constructor<?> made : Triage.Passed.class.getDeclaredConstructors()) {
      assertThat(made.getDeclaringClass().getNestHost()).isEqualTo(Triage.class);
    }
    assertThat(java.io.Serializable.class).isNotIn((Object[]) Clearance.class.getInterfaces());
  }

  /** Whatever is told, asked and answered: no path leads past an open or present danger to a clearance. */
  @Test
  void noPathLeadsPastADanger() {
    long seed = 20261122;
    Random random = new Random(seed);
    int cleared = 0;
    for (int i = 0; i < 2000; i++) {
      Cases drawn = drawn(random);
      SafetyCase given = drawn.build();
      Verdict verdict = TRIAGE.judge(given, NOW);
      Clearance clearance = verdict.clearance();
      if (clearance != null) {
        cleared++;
        assertThat(faults(given, verdict, clearance)).as("seed %d, case %d: %s", seed, i, given).isEmpty();
      }
    }
    assertThat(cleared).as("cases that were cleared").isGreaterThan(100);
  }

  /** The rules anew, in other words than the code: by asking of each rule what its answers leave in doubt. */
  private static List<String> faults(SafetyCase given, Verdict verdict, Clearance clearance) {
    List<String> faults = new ArrayList<>();
    for (RedFlag flag : TRIAGE.flags().values()) {
      for (AskedItem item : flag.items()) {
        Answer last =
            given.answers().stream()
                .filter(answer -> answer.item().equals(item.id()) || answer.item().equals(flag.id()))
                .filter(answer -> answer.reply().counts() || !answer.at().isAfter(NOW))
                .reduce((a, b) -> b.at().isBefore(a.at()) ? a : b)
                .orElse(null);
        boolean danger = item.action().compareTo(Action.SAME_DAY) <= 0;
        if (danger && last != null && last.reply().counts() && !last.at().isBefore(TOLD)) {
          faults.add("present: " + item.id());
        }
        boolean mustAsk = flag.asked().contains("always") && item.mayConcern(given.age(), given.sex());
        if (mustAsk && (last == null || last.at().isBefore(TOLD))) {
          faults.add("open: " + item.id());
        }
      }
    }
    SCREEN.screen(given.words(), given.age()).stream()
        .filter(raised -> given.batch() || isUnanswered(raised.flag(), given))
        .filter(RaisedFlag::stops)
        .forEach(raised -> faults.add("words: " + raised.flag().id()));
    if (given.age() != null && given.age() < 16 || verdict.stops() || !verdict.ask().isEmpty()) {
      faults.add("child, danger or question");
    }
    if (clearance.expires().isAfter(TOLD.plus(DAY.multipliedBy(14)).plus(Duration.between(TOLD, NOW)))) {
      faults.add("too long");
    }
    return faults;
  }

  private static boolean isUnanswered(RedFlag flag, SafetyCase given) {
    return given.answers().stream().noneMatch(a -> a.rule().equals(flag.id()) && !a.at().isBefore(TOLD));
  }

  /** Cases near the border: most rules denied, a few answers, words and dates that disturb. */
  private static Cases drawn(Random random) {
    Cases drawn = neck().age(random.nextInt(4) == 0 ? null : 10 + random.nextInt(80));
    drawn.sex(Sex.values()[random.nextInt(Sex.values().length)]);
    List<String> ids = List.copyOf(TRIAGE.flags().keySet());
    for (String id : ids) {
      if (random.nextInt(60) > 0) {
        drawn.answer(id, Reply.NO, TOLD.plusSeconds(random.nextInt(300)));
      }
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      List<AskedItem> items = TRIAGE.flags().get(ids.get(random.nextInt(ids.size()))).items();
      drawn.answer(
          items.get(random.nextInt(items.size())).id(),
          Reply.values()[random.nextInt(3)],
          TOLD.plusSeconds(random.nextInt(900) - 200));
    }
    if (random.nextInt(4) == 0) {
      drawn.says(List.of("cannot_pass_urine", "fever", "cancer_history", "anticoagulant").get(random.nextInt(4)));
    }
    return random.nextBoolean() ? drawn.inBatch() : drawn;
  }
}
