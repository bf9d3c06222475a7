package app.unknot.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.terms.TimeSpan;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Simple rules against a second way to work them out: every day from the first is asked whether the rule means it. */
class RecurrenceTest {
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
  private static final Instant FROM = Instant.parse("2026-02-01T00:00:00Z");
  private static final Instant TO = Instant.parse("2026-12-01T00:00:00Z");
  private static final int MINUTES = 20;

  /** A rule that repeats by the day, week, month or year. */
  private record Simple(String frequency, int interval, Set<DayOfWeek> days, int count, LocalDate until) {
    static Simple random(Random random, LocalDate start) {
      String frequency = List.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY").get(random.nextInt(4));
      Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
      if (frequency.equals("WEEKLY") && random.nextBoolean()) {
        days.add(start.getDayOfWeek());
        days.add(DayOfWeek.of(1 + random.nextInt(7)));
        days.add(DayOfWeek.of(1 + random.nextInt(7)));
      }
      int ends = random.nextInt(3);
      return new Simple(
          frequency, 1 + random.nextInt(4), days, ends == 1 ? 1 + random.nextInt(400) : 0,
          ends == 2 ? start.plusDays(random.nextInt(1500)) : LocalDate.of(2100, 1, 1));
    }

    boolean means(LocalDate day, LocalDate start) {
      return switch (frequency) {
        case "DAILY" -> ChronoUnit.DAYS.between(start, day) % interval == 0;
        case "WEEKLY" ->
            ChronoUnit.WEEKS.between(start.with(DayOfWeek.MONDAY), day.with(DayOfWeek.MONDAY)) % interval == 0
                && (days.isEmpty() ? day.getDayOfWeek() == start.getDayOfWeek() : days.contains(day.getDayOfWeek()));
        case "MONTHLY" -> day.getDayOfMonth() == start.getDayOfMonth() && (12 * (day.getYear() - start.getYear()) + day.getMonthValue() - start.getMonthValue()) % interval == 0;
        default -> day.getDayOfMonth() == start.getDayOfMonth() && day.getMonth() == start.getMonth() && (day.getYear() - start.getYear()) % interval == 0;
      };
    }

    String text() {
      String byDay = days.isEmpty() ? "" : ";BYDAY=" + days.stream().map(day -> day.name().substring(0, 2)).collect(Collectors.joining(","));
      String end = count > 0 ? ";COUNT=" + count : until.getYear() == 2100 ? "" : ";UNTIL=" + until.format(DateTimeFormatter.BASIC_ISO_DATE);
      return "FREQ=" + frequency + ";INTERVAL=" + interval + byDay + end;
    }
  }

  private static List<LocalDateTime> byHand(Simple rule, LocalDateTime start) {
    List<LocalDateTime> starts = new ArrayList<>();
    int counted = 0;
    for (LocalDate day = start.toLocalDate(); day.isBefore(LocalDate.of(2027, 1, 1)) && !day.isAfter(rule.until()); day = day.plusDays(1)) {
      if (rule.means(day, start.toLocalDate()) && (rule.count() == 0 || counted++ < rule.count())) {
        starts.add(day.atTime(start.toLocalTime()));
      }
    }
    return starts;
  }

  /** The offset that java.time finds for a local time, with gap and fold as RFC 5545 wants them. */
  private static Instant instant(LocalDateTime local, ZoneId zone) {
    return local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"})
  void isWhatEveryDayByItselfGives(String name) throws Exception {
    ZoneId zone = ZoneId.of(name);
    for (long seed = 1; seed <= 150; seed++) {
      Random random = new Random(seed);
      LocalDateTime start = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1700)).atTime(LocalTime.of(random.nextInt(24), 15 * random.nextInt(4)));
      Simple rule = Simple.random(random, start.toLocalDate());
      List<TimeSpan> expected = new ArrayList<>();
      for (LocalDateTime local : byHand(rule, start)) {
        Instant at = instant(local, zone);
        if (at.isBefore(TO) && at.plus(Duration.ofMinutes(MINUTES)).isAfter(FROM)) {
          expected.add(new TimeSpan(at, at.plus(Duration.ofMinutes(MINUTES))));
        }
      }
      assertThat(read(rule, start, zone)).as("seed %d: %s from %s", seed, rule.text(), start).isEqualTo(expected);
    }
  }

  private static List<TimeSpan> read(Simple rule, LocalDateTime start, ZoneId zone) throws InterruptedException {
    String text =
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:x\r\nDTSTART;TZID=%s:%s\r\nDURATION:PT%dM\r\nRRULE:%s\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
            .formatted(zone.getId(), LOCAL.format(start), MINUTES, rule.text());
    BusyTimes read =
        new BusyReader(BusyWindow.of(FROM, TO, ZoneId.of("Pacific/Apia")))
            .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "rule.ics", ReadingProgress.SILENT);
    assertThat(read.report().notes()).isEmpty();
    return read.spans();
  }
}
