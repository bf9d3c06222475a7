package app.unknot.causes;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.terms.TimeSpan;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CalendarMeasuresTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final WorkHours OFFICE = new WorkHours(LocalTime.of(9, 0), LocalTime.of(17, 0));
  private static final Map<DayOfWeek, WorkHours> MONDAYS = Map.of(DayOfWeek.MONDAY, OFFICE);
  private static final Offset<Double> CLOSE = Offset.offset(1e-9);

  @Test
  void meetingsOfADayAddUp() {
    CalendarMeasures measures = monday(at("09:00", "10:00"), at("13:00", "14:30"));

    assertThat(measures.workDays()).isEqualTo(1);
    assertThat(measures.busyHoursPerDay()).isCloseTo(2.5, CLOSE);
    assertThat(measures.meetingShare()).isCloseTo(2.5 / 8, CLOSE);
    assertThat(measures.longest()).isEqualTo(Duration.ofMinutes(90));
    assertThat(measures.backToBack()).isZero();
  }

  @Test
  void aGapOfLessThanFiveMinutesIsNone() {
    CalendarMeasures measures = monday(at("09:00", "10:00"), at("10:04", "11:00"), at("11:05", "12:00"));

    assertThat(measures.longest()).isEqualTo(Duration.ofHours(2));
    assertThat(measures.backToBack()).isEqualTo(1);
  }

  @Test
  void meetingsThatTouchFollowEachOther() {
    CalendarMeasures measures = monday(at("09:00", "10:00"), at("10:00", "11:00"), at("11:00", "12:00"));

    assertThat(measures.backToBack()).isEqualTo(2);
    assertThat(measures.longest()).isEqualTo(Duration.ofHours(3));
  }

  @Test
  void overlappingMeetingsCountOnce() {
    CalendarMeasures measures = monday(at("09:00", "11:00"), at("09:30", "10:00"), at("10:00", "12:00"));

    assertThat(measures.booked()).isEqualTo(Duration.ofHours(3));
    assertThat(measures.backToBack()).isZero();
  }

  @Test
  void aMeetingOfDaysFillsTheWorkAndNoMore() {
    CalendarMeasures measures = CalendarMeasures.of(
        List.of(new TimeSpan(moment(MONDAY.minusDays(2), "00:00"), moment(MONDAY.plusDays(9), "00:00"))),
        MONDAYS, BERLIN, MONDAY, 14);

    assertThat(measures.workDays()).isEqualTo(2);
    assertThat(measures.meetingShare()).isEqualTo(1);
    assertThat(measures.longest()).isEqualTo(Duration.ofHours(8));
  }

  @Test
  void theEveningIsNoWork() {
    assertThat(monday(at("18:00", "23:00")).booked()).isZero();
  }

  @Test
  void anEmptyCalendarIsFree() {
    CalendarMeasures measures = monday();

    assertThat(measures.isKnown()).isTrue();
    assertThat(Stream.of(CalendarMeasure.values()).map(measures::value)).containsOnly(0.0);
  }

  @Test
  void withoutWorkNothingIsKnown() {
    CalendarMeasures measures = CalendarMeasures.of(List.of(at("09:00", "10:00")), Map.of(), BERLIN, MONDAY, 14);

    assertThat(measures.isKnown()).isFalse();
    assertThat(measures.meetingShare()).isZero();
    assertThat(Stream.of(CalendarMeasure.values()).map(measures::value)).containsOnly(0.0);
  }

  @Test
  void nightWorkGoesOverMidnight() {
    Map<DayOfWeek, WorkHours> nights =
        Map.of(DayOfWeek.MONDAY, new WorkHours(LocalTime.of(22, 0), LocalTime.of(6, 0)));
    TimeSpan late = new TimeSpan(moment(MONDAY, "23:30"), moment(MONDAY.plusDays(1), "01:00"));

    CalendarMeasures measures = CalendarMeasures.of(List.of(late), nights, BERLIN, MONDAY, 1);

    assertThat(measures.worked()).isEqualTo(Duration.ofHours(8));
    assertThat(measures.longest()).isEqualTo(Duration.ofMinutes(90));
  }

  @Test
  void workAllRoundTheClockCountsEachMomentOnce() {
    WorkHours always = new WorkHours(LocalTime.of(8, 0), LocalTime.of(8, 0));
    WorkHours longer = new WorkHours(LocalTime.of(7, 0), LocalTime.of(7, 0));

    CalendarMeasures measures = CalendarMeasures.of(
        List.of(), Map.of(DayOfWeek.MONDAY, always, DayOfWeek.TUESDAY, longer), BERLIN, MONDAY, 7);

    assertThat(measures.workDays()).isEqualTo(2);
    assertThat(measures.worked()).isEqualTo(Duration.ofHours(47));
  }

  @Test
  void workInTwoPartsIsOneDay() {
    CalendarMeasures measures = CalendarMeasures.of(
        List.of(at("11:00", "15:00")), List.of(at("09:00", "12:00"), at("14:00", "18:00")), BERLIN);

    assertThat(measures.workDays()).isEqualTo(1);
    assertThat(measures.worked()).isEqualTo(Duration.ofHours(7));
    assertThat(measures.booked()).isEqualTo(Duration.ofHours(2));
    assertThat(measures.longest()).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void aClockChangeMakesTheNightLongerOrShorter() {
    Map<DayOfWeek, WorkHours> nights =
        Map.of(DayOfWeek.SATURDAY, new WorkHours(LocalTime.of(22, 0), LocalTime.of(6, 0)));

    assertThat(CalendarMeasures.of(List.of(), nights, BERLIN, LocalDate.of(2026, 3, 28), 1).worked())
        .isEqualTo(Duration.ofHours(7));
    assertThat(CalendarMeasures.of(List.of(), nights, BERLIN, LocalDate.of(2026, 10, 24), 1).worked())
        .isEqualTo(Duration.ofHours(9));
  }

  @Test
  void workWithinTheLostHourIsNone() {
    Map<DayOfWeek, WorkHours> lost =
        Map.of(DayOfWeek.SUNDAY, new WorkHours(LocalTime.of(2, 0), LocalTime.of(3, 0)));

    assertThat(CalendarMeasures.of(List.of(), lost, BERLIN, LocalDate.of(2026, 3, 29), 1).isKnown()).isFalse();
  }

  @Test
  void agreesWithCountingMinutes() {
    Random random = new Random(20261122);
    RandomPeople people = new RandomPeople(random, Factors.standard());
    for (int i = 0; i < 60; i++) {
      ZoneId zone = people.zone();
      LocalDate first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
      List<TimeSpan> busy = people.busy();
      Map<DayOfWeek, WorkHours> hours = people.hours();

      CalendarMeasures measures = CalendarMeasures.of(busy, hours, zone, first, 14);

      long[] counted = counted(busy, hours, zone, first);
      assertThat(measures.worked().toMinutes()).as("worked, case %d", i).isEqualTo(counted[0]);
      assertThat(measures.booked().toMinutes()).as("booked, case %d", i).isEqualTo(counted[1]);
      assertThat(measures.meetingShare()).isBetween(0.0, 1.0);
      assertThat(measures.longest()).isLessThanOrEqualTo(measures.worked());
    }
  }

  /** Minutes of work and booked minutes of work, one minute after the other. */
  private static long[] counted(
      List<TimeSpan> busy, Map<DayOfWeek, WorkHours> hours, ZoneId zone, LocalDate first) {
    List<Long> minutes = new ArrayList<>();
    for (LocalDate day = first; day.isBefore(first.plusDays(14)); day = day.plusDays(1)) {
      WorkHours of = hours.get(day.getDayOfWeek());
      if (of != null) {
        LocalDateTime end = of.to().isAfter(of.from()) ? day.atTime(of.to()) : day.plusDays(1).atTime(of.to());
        LongStream.range(day.atTime(of.from()).atZone(zone).toEpochSecond() / 60,
            end.atZone(zone).toEpochSecond() / 60).forEach(minutes::add);
      }
    }
    List<Long> work = minutes.stream().distinct().toList();
    long booked = work.stream().filter(minute -> busy.stream().anyMatch(span ->
        !Instant.ofEpochSecond(minute * 60).isBefore(span.from())
            && Instant.ofEpochSecond(minute * 60).isBefore(span.to()))).count();
    return new long[] {work.size(), booked};
  }

  private static CalendarMeasures monday(TimeSpan... busy) {
    return CalendarMeasures.of(List.of(busy), MONDAYS, BERLIN, MONDAY, 1);
  }

  private static TimeSpan at(String from, String to) {
    return new TimeSpan(moment(MONDAY, from), moment(MONDAY, to));
  }

  private static Instant moment(LocalDate day, String time) {
    return day.atTime(LocalTime.parse(time)).atZone(BERLIN).toInstant();
  }
}
