package app.unknot.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.plan.ExerciseWeek.Kind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ExerciseWeekTest {
  private static final LocalDate BEGUN = LocalDate.of(2026, 12, 14);

  private static ExerciseWeek week(int number, int now, LocalDate... flares) {
    return ExerciseWeek.of(steady(Set.of(flares), Map.of()), now, BEGUN.plusDays(7L * number + 3));
  }

  /** Somebody who has had a plan on each day. */
  private static Progress steady(Set<LocalDate> flares, Map<LocalDate, Integer> done) {
    return new Progress(BEGUN, flares, done, Set.of()).planning(BEGUN, 400);
  }

  @Test
  void itBeginsLowAndGrowsByAFifthFromVeryLow() {
    assertThat(week(0, 0)).isEqualTo(new ExerciseWeek(0, 60, 60, Kind.FULL));
    assertThat(week(1, 0)).isEqualTo(new ExerciseWeek(1, 72, 72, Kind.FULL));
    assertThat(week(2, 0).minutes()).isEqualTo(86);
  }

  @Test
  void itGrowsByATenthFromMore() {
    assertThat(week(0, 120).minutes()).isEqualTo(120);
    assertThat(week(1, 120).minutes()).isEqualTo(132);
    assertThat(week(2, 120).minutes()).isEqualTo(145);
  }

  @Test
  void eachFourthWeekIsLightAndTheNextGoesOnWhereTheThirdWas() {
    assertThat(week(3, 120)).isEqualTo(new ExerciseWeek(3, 159, 103, Kind.LIGHT));
    assertThat(week(4, 120)).isEqualTo(new ExerciseWeek(4, 159, 159, Kind.FULL));
    assertThat(week(7, 120).kind()).isEqualTo(Kind.LIGHT);
  }

  @Test
  void aFlareTakesAQuarterAtOnceAndInTheNextWeek() {
    assertThat(week(1, 120, BEGUN.plusDays(8))).isEqualTo(new ExerciseWeek(1, 132, 99, Kind.STEP_BACK));
    assertThat(week(2, 120, BEGUN.plusDays(8))).isEqualTo(new ExerciseWeek(2, 99, 99, Kind.FULL));
  }

  @Test
  void itStopsGrowingAtTheAimAndLeavesAloneWhoDoesMore() {
    assertThat(week(40, 120).level()).isEqualTo(210);
    assertThat(week(0, 300).minutes()).isEqualTo(300);
    assertThat(week(2, 300).minutes()).isEqualTo(300);
  }

  @Test
  void whoTicksOffLittleGoesOnWithTheSame() {
    Progress little = steady(Set.of(), Map.of(BEGUN.plusDays(1), 20));
    assertThat(ExerciseWeek.of(little, 120, BEGUN.plusDays(7)).minutes()).isEqualTo(120);
    Progress much = steady(Set.of(), Map.of(BEGUN.plusDays(1), 100));
    assertThat(ExerciseWeek.of(much, 120, BEGUN.plusDays(7)).minutes()).isEqualTo(132);
  }

  @Test
  void aFortnightHoldsWhatItsLesserWeekMay() {
    Progress progress = steady(Set.of(), Map.of());
    PlanNumbers numbers = PlanNumbers.standard();
    assertThat(ExerciseWeek.ofTwo(progress, 120, BEGUN, numbers)).isEqualTo(week(0, 120));
    assertThat(ExerciseWeek.ofTwo(progress, 120, BEGUN.plusDays(14), numbers)).isEqualTo(week(3, 120));
    assertThat(ExerciseWeek.ofTwo(progress, 120, BEGUN.plusDays(21), numbers)).isEqualTo(week(3, 120));
    assertThat(ExerciseWeek.ofTwo(progress, 120, BEGUN.plusDays(28), numbers)).isEqualTo(week(4, 120));
  }

  @Test
  void aFortnightFromWithinAWeekAlsoSparesALightWeekInItsLastDays() {
    Progress progress = steady(Set.of(), Map.of());
    assertThat(ExerciseWeek.ofTwo(progress, 120, BEGUN.plusDays(8), PlanNumbers.standard())).isEqualTo(week(3, 120));
  }

  @Test
  void whoWasAwayForMoreThanAFortnightBeginsAnew() {
    Progress once = new Progress(BEGUN, Set.of(), Map.of(), Set.of()).planning(BEGUN, 14);
    PlanNumbers numbers = PlanNumbers.standard();
    assertThat(ExerciseWeek.of(once, 0, BEGUN.plusDays(13 + 14)).week()).isEqualTo(3);
    assertThat(ExerciseWeek.of(once, 0, BEGUN.plusDays(13 + 15))).isEqualTo(new ExerciseWeek(0, 60, 60, Kind.FULL));
    assertThat(ExerciseWeek.ofTwo(once, 0, BEGUN.plusYears(1), numbers)).isEqualTo(new ExerciseWeek(0, 60, 60, Kind.FULL));
    Progress did = new Progress(BEGUN, Set.of(), Map.of(BEGUN.plusDays(20), 60), Set.of()).planning(BEGUN, 14);
    assertThat(ExerciseWeek.of(did, 0, BEGUN.plusDays(13 + 15)).week()).isEqualTo(4);
  }

  @Test
  void aWeekWithoutAPlanOrASessionDoesNotCountAsGrowth() {
    Progress gap = new Progress(BEGUN, Set.of(), Map.of(), Set.of()).planning(BEGUN, 7).planning(BEGUN.plusDays(14), 14);
    assertThat(ExerciseWeek.of(gap, 120, BEGUN.plusDays(14))).isEqualTo(new ExerciseWeek(2, 132, 132, Kind.FULL));
  }

  @Test
  void aBeginningBeforeAllTimeTakesNoTime() {
    Progress old = new Progress(LocalDate.of(-9_999_999, 1, 1), Set.of(BEGUN), Map.of(), Set.of());
    Set<LocalDate> each = new TreeSet<>();
    for (LocalDate day = BEGUN; day.isAfter(BEGUN.minusYears(30)); day = day.minusDays(14)) {
      each.add(day);
    }
    Progress steadily = new Progress(BEGUN.minusYears(30), Set.of(), Map.of(), each);
    long from = System.nanoTime();
    assertThat(ExerciseWeek.of(old, 0, BEGUN).week()).isZero();
    assertThat(ExerciseWeek.of(steadily, 0, BEGUN).week()).isBetween(516, 520);
    assertThat(System.nanoTime() - from).as("nanoseconds").isLessThan(2_000_000_000L);
  }

  @Test
  void beforeTheFirstPlanItIsTheFirstWeek() {
    assertThat(ExerciseWeek.of(Progress.NONE, 0, BEGUN).week()).isZero();
    assertThat(ExerciseWeek.of(steady(Set.of(), Map.of()), 0, BEGUN.minusDays(9)).week()).isZero();
  }

  @Test
  void noWeekEverHoldsMoreThanAFifthAboveTheHighestBefore() {
    Random random = new Random(5);
    for (int run = 0; run < 300; run++) {
      int now = random.nextInt(400);
      Set<LocalDate> flares = new TreeSet<>();
      Map<LocalDate, Integer> done = new HashMap<>();
      for (int i = random.nextInt(6); i > 0; i--) {
        flares.add(BEGUN.plusDays(random.nextInt(140)));
        done.put(BEGUN.plusDays(random.nextInt(140)), random.nextInt(90));
      }
      Progress progress = steady(flares, done);
      int highest = Math.max(now, 60);
      for (int week = 0; week < 20; week++) {
        ExerciseWeek it = ExerciseWeek.of(progress, now, BEGUN.plusWeeks(week));
        double growth = highest < 101 ? 1.2 : 1.1;
        assertThat(it.minutes()).as("run %d week %d", run, week).isLessThanOrEqualTo((int) Math.ceil(highest * growth) + 1);
        assertThat(it.minutes()).isLessThanOrEqualTo(it.level());
        highest = Math.max(highest, it.minutes());
      }
    }
  }
}
