package app.unknot.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.plan.Living.Hours;
import app.unknot.plan.Living.Told;
import app.unknot.plan.Living.Waking;
import app.unknot.plan.LivingProblem.Kind;
import app.unknot.terms.TimeSpan;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LivingTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private static Hours hours(int from, int to) {
    return new Hours(LocalTime.of(from, 0), LocalTime.of(to, 0));
  }

  private static Waking waking(int wake, int bed) {
    return new Waking(LocalTime.of(wake, 0), LocalTime.of(bed, 0));
  }

  private static Map<DayOfWeek, List<Hours>> onWeekdays(Hours... hours) {
    Map<DayOfWeek, List<Hours>> work = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.compareTo(DayOfWeek.SATURDAY) < 0) {
        work.put(day, List.of(hours));
      }
    }
    return work;
  }

  private static Living.Read read(@Nullable Waking workDay, @Nullable Waking freeDay, Hours... work) {
    return Living.of(
        new Told(workDay, freeDay, onWeekdays(work), true, null, 30, 45, null, null, null, null, null, null), BERLIN);
  }

  private static List<Kind> kinds(List<LivingProblem> problems) {
    return problems.stream().map(LivingProblem::kind).toList();
  }

  private static Instant at(LocalDate date, int hour) {
    return date.atTime(hour, 0).atZone(BERLIN).toInstant();
  }

  @Test
  void whoToldNothingGetsUsualDaysThatSaySo() {
    Living.Read read = Living.of(Told.NOTHING, BERLIN);
    assertThat(read.problems()).isEmpty();
    assertThat(read.living().assumed()).contains("workDay", "work", "budget", "painMost", "exerciseNow");
    PlanDay day = read.living().days(MONDAY, 1, List.of()).days().getFirst();
    assertThat(day.awake()).isEqualTo(new TimeSpan(at(MONDAY, 7), at(MONDAY, 23)));
    assertThat(day.work()).containsExactly(new TimeSpan(at(MONDAY, 9), at(MONDAY, 17)));
    assertThat(day.sitting()).isEqualTo(day.work());
    assertThat(day.budget()).isEqualTo(30);
  }

  @Test
  void whatIsToldIsNotAssumed() {
    assertThat(read(waking(6, 22), waking(8, 23), hours(9, 17)).living().assumed())
        .doesNotContain("workDay", "freeDay", "work", "desk", "budget")
        .contains("quiet", "tools");
  }

  @Test
  void overlappingWorkingHoursBecomeOneAndAreTold() {
    Living.Read read = read(waking(6, 22), null, hours(12, 17), hours(9, 13), hours(18, 20));
    assertThat(read.living().work().get(DayOfWeek.MONDAY)).containsExactly(hours(9, 17), hours(18, 20));
    assertThat(kinds(read.problems())).containsOnly(Kind.WORK_MERGED);
    assertThat(read.problems().getFirst().parameters()).containsEntry("from", "09:00").containsEntry("to", "17:00");
  }

  @Test
  void workWhileAsleepIsAsked() {
    Living.Read read = read(waking(8, 22), null, hours(21, 23));
    assertThat(kinds(read.problems())).containsOnly(Kind.WORK_ASLEEP);
    assertThat(Kind.WORK_ASLEEP.needsAnswer()).isTrue();
  }

  @Test
  void nightsCanBeWorked() {
    Living.Read read = read(waking(16, 8), waking(10, 23), hours(22, 6));
    assertThat(kinds(read.problems())).isEmpty();
    List<PlanDay> days = read.living().days(MONDAY, 7, List.of()).days();
    assertThat(days.getFirst().awake()).isEqualTo(new TimeSpan(at(MONDAY, 16), at(MONDAY.plusDays(1), 8)));
    assertThat(days.getFirst().work()).containsExactly(new TimeSpan(at(MONDAY, 22), at(MONDAY.plusDays(1), 6)));
    assertThat(days).hasSize(7);
  }

  @Test
  void workBeforeDawnBelongsToTheDayBefore() {
    Living.Read read = read(waking(16, 8), waking(16, 8), hours(0, 6));
    assertThat(kinds(read.problems())).isEmpty();
    List<PlanDay> days = read.living().days(MONDAY, 2, List.of()).days();
    assertThat(days.getFirst().work()).containsExactly(new TimeSpan(at(MONDAY.plusDays(1), 0), at(MONDAY.plusDays(1), 6)));
  }

  @Test
  void aDayAfterALateNightBeginsLater() {
    Living.Read read = read(waking(16, 8), waking(7, 23), hours(22, 6));
    Living.Days days = read.living().days(MONDAY, 7, List.of());
    PlanDay saturday = days.days().get(5);
    assertThat(saturday.awake().from()).isEqualTo(at(MONDAY.plusDays(5), 16));
    assertThat(kinds(days.problems())).contains(Kind.DAYS_OVERLAP);
  }

  @Test
  void gettingUpAtBedTimeIsAskedAndTheUsualDayIsTaken() {
    Living.Read read = read(waking(7, 7), waking(9, 9), hours(9, 17));
    assertThat(kinds(read.problems())).containsExactly(Kind.NO_WAKING_TIME, Kind.NO_WAKING_TIME);
    assertThat(read.living().workDay()).isEqualTo(waking(7, 23));
  }

  @Test
  void numbersOutOfRangeMoveToItsEnd() {
    Told told =
        new Told(null, null, null, null, null, -5, 2000, 1, null, null, Set.of("ball", "hammer"), 10, -1);
    Living.Read read = Living.of(told, BERLIN);
    assertThat(kinds(read.problems()))
        .containsExactlyInAnyOrder(
            Kind.OUT_OF_RANGE, Kind.NO_BUDGET, Kind.OUT_OF_RANGE, Kind.OUT_OF_RANGE, Kind.UNKNOWN_TOOL, Kind.OUT_OF_RANGE,
            Kind.OUT_OF_RANGE);
    assertThat(read.living().painMost()).isEqualTo(7);
    assertThat(read.living().breakEvery()).isEqualTo(10);
    assertThat(read.living().budget()).isZero();
    assertThat(read.living().tools()).containsExactly("ball");
  }

  @Test
  void aTimeThatTheClockSkipsIsTheNextOneThereIs() {
    LocalDate change = LocalDate.of(2027, 3, 28);
    Told told =
        new Told(
            null, new Waking(LocalTime.of(2, 30), LocalTime.of(22, 0)), null, null, null, null, null, null, null, null, null,
            null, null);
    Living.Days days = Living.of(told, BERLIN).living().days(change, 2, List.of());
    assertThat(days.days().getFirst().awake().from()).isEqualTo(change.atTime(3, 30).atZone(BERLIN).toInstant());
    assertThat(kinds(days.problems())).containsExactly(Kind.CLOCK_SKIPS);
  }

  @Test
  void theDayOfTheLongNightHasAnHourMore() {
    LocalDate change = LocalDate.of(2026, 10, 25);
    Living living = read(null, waking(1, 22), hours(9, 17)).living();
    assertThat(living.days(change, 1, List.of()).days().getFirst().awake().length()).isEqualTo(Duration.ofHours(22));
  }

  @Test
  void aYearEndsLikeAnyDay() {
    List<PlanDay> days =
        read(waking(7, 1), waking(9, 2), hours(9, 17)).living().days(LocalDate.of(2026, 12, 26), 14, List.of()).days();
    assertThat(days).hasSize(14);
    assertThat(days.getLast().date()).isEqualTo(LocalDate.of(2027, 1, 8));
  }

  @Test
  void aDayThatTheZoneLacksIsLeftOut() {
    Living living = Living.of(Told.NOTHING, ZoneId.of("Pacific/Apia")).living();
    Living.Days days = living.days(LocalDate.of(2011, 12, 28), 5, List.of());
    assertThat(days.days()).extracting(PlanDay::date).doesNotContain(LocalDate.of(2011, 12, 30));
    assertThat(kinds(days.problems())).contains(Kind.DAY_LEFT_OUT);
  }

  @Test
  void eventsAreMergedAndCutToTheDay() {
    Living living = read(waking(7, 23), null, hours(9, 17)).living();
    TimeSpan early = new TimeSpan(at(MONDAY, 5), at(MONDAY, 8));
    TimeSpan one = new TimeSpan(at(MONDAY, 10), at(MONDAY, 12));
    TimeSpan other = new TimeSpan(at(MONDAY, 11), at(MONDAY, 13));
    assertThat(living.days(MONDAY, 1, List.of(other, early, one)).days().getFirst().busy())
        .containsExactly(new TimeSpan(at(MONDAY, 7), at(MONDAY, 8)), new TimeSpan(at(MONDAY, 10), at(MONDAY, 13)));
  }

  @Test
  void whateverIsToldTheDaysAreInOrderAndEverythingLiesWithinThem() {
    Random random = new Random(11);
    for (int run = 0; run < 500; run++) {
      Living.Read read = RandomLiving.of(random);
      LocalDate first = LocalDate.of(2011, 12, 20).plusDays(random.nextInt(7000));
      List<PlanDay> days = read.living().days(first, 14, List.of()).days();
      Instant end = Instant.MIN;
      for (PlanDay day : days) {
        assertThat(day.awake().from()).as("run %d, %s", run, read.living()).isAfterOrEqualTo(end);
        end = day.awake().to();
        List<TimeSpan> inside = new ArrayList<>(day.work());
        inside.addAll(day.quiet());
        inside.addAll(day.sitting());
        assertThat(inside).allMatch(span -> day.awake().contains(span));
        assertThat(day.budget()).isBetween(0, (int) day.awake().length().toMinutes());
      }
    }
  }
}
