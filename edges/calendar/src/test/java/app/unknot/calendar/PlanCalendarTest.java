package app.unknot.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.terms.TimeSpan;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCalendarTest {
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final PlanCalendar BUSY = new PlanCalendar("Breaks", Duration.ofMinutes(15), true, InstantSource.fixed(NOW));
  private static final PlanCalendar FREE = new PlanCalendar("Breaks", Duration.ofMinutes(15), false, InstantSource.fixed(NOW));

  private static PlanEntry entry(String uid, ZonedDateTime start, int minutes, String title, @Nullable Integer alarm) {
    return new PlanEntry(uid, 0, start, minutes, title, "", "Break", alarm, false, NOW);
  }

  private static ZonedDateTime at(String local, ZoneId zone) {
    return LocalDateTime.parse(local).atZone(zone);
  }

  private static String text(PlanCalendar calendar, PlanEntry... entries) {
    return new String(calendar.write(List.of(entries)), StandardCharsets.UTF_8);
  }

  private static Calendar parsed(String text) throws Exception {
    return new CalendarBuilder().build(new StringReader(text));
  }

  @Test
  void writesWhatTheStandardAsksFor() throws Exception {
    String text = text(FREE, entry("plan-0001@unknot", at("2026-03-02T10:00:00", BERLIN), 5, "Break", 5));
    assertThat(text)
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
        .contains("NAME:Breaks\r\n", "REFRESH-INTERVAL;VALUE=DURATION:PT15M\r\n", "COLOR:seagreen\r\n", "BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n")
        .contains("DTSTAMP:20260301T100000Z\r\n", "DTSTART;TZID=Europe/Berlin:20260302T100000\r\n", "DTEND;TZID=Europe/Berlin:20260302T100500\r\n")
        .contains("CATEGORIES:Break\r\n", "STATUS:CONFIRMED\r\n", "TRANSP:TRANSPARENT\r\n", "SEQUENCE:0\r\n")
        .contains("BEGIN:VALARM\r\nUID:alarm-plan-0001@unknot\r\nACTION:DISPLAY\r\nDESCRIPTION:Break\r\nTRIGGER:-PT5M\r\nEND:VALARM\r\n")
        .endsWith("END:VCALENDAR\r\n");
    ValidationResult result = parsed(text).validate(true);
    assertThat(result.getEntries()).isEmpty();
  }

  @Test
  void aCancelledItemSaysSoAndHasNoAlarm() {
    PlanEntry kept = entry("plan-0001@unknot", at("2026-03-02T10:00:00", BERLIN), 5, "Break", 5);
    PlanEntry gone = new PlanEntry(kept.uid(), 3, kept.start(), 5, "Break", "", "", 5, true, NOW);
    assertThat(text(BUSY, gone)).contains("STATUS:CANCELLED\r\n", "SEQUENCE:3\r\n", "TRANSP:TRANSPARENT\r\n").doesNotContain("VALARM");
  }

  @Test
  void noTextAddsALine() throws Exception {
    String evil = "a\r\nEND:VEVENT\r\nBEGIN:VEVENT\rATTACH:x\nb\u2028c\u0085d\u0000;,\\n\\;\ud800 \u00e9\ud83d\ude00";
    PlanEntry entry = new PlanEntry("plan-0001@unknot", 0, at("2026-03-02T10:00:00", BERLIN), 5, evil, evil, evil, 5, false, NOW);
    Calendar calendar = parsed(new String(new PlanCalendar(evil, Duration.ofHours(1), true, InstantSource.fixed(NOW)).write(List.of(entry)), StandardCharsets.UTF_8));
    List<VEvent> events = calendar.getComponents("VEVENT");
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().getProperties("ATTACH")).isEmpty();
    assertThat(events.getFirst().getSummary().getValue()).startsWith("a END:VEVENT BEGIN:VEVENT ATTACH:x b c d;,\\n\\;? \u00e9\ud83d\ude00");
  }

  @Test
  void foldsAfterSeventyFiveBytesAndNeverInsideALetter() throws Exception {
    String title = "\u00e4\u20ac\ud83d\ude00".repeat(60);
    String text = text(BUSY, entry("plan-0001@unknot", at("2026-03-02T10:00:00", BERLIN), 5, title, null));
    for (String line : text.split("\r\n")) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
      assertThat(line).doesNotContain("\ufffd");
    }
    VEvent event = (VEvent) parsed(text).getComponents("VEVENT").getFirst();
    assertThat(event.getSummary().getValue()).isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC", "+05:30"})
  void whatIsWrittenIsReadBackAsItWas(String name) throws Exception {
    ZoneId zone = ZoneId.of(name);
    for (long seed = 1; seed <= 10; seed++) {
      Random random = new Random(seed);
      List<PlanEntry> entries = new ArrayList<>();
      List<TimeSpan> expected = new ArrayList<>();
      Instant at = Instant.parse("2026-01-01T00:00:00Z");
      for (int i = 0; i < 100; i++) {
        at = at.plusSeconds(60 * (1 + random.nextInt(10_000)));
        int minutes = 1 + random.nextInt(1440);
        entries.add(entry("plan-%04d@unknot".formatted(i), at.atZone(zone), minutes, "Break", null));
        expected.add(new TimeSpan(at, at.plus(Duration.ofMinutes(minutes))));
        at = at.plus(Duration.ofMinutes(minutes));
      }
      BusyWindow window = BusyWindow.of(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2028-12-31T00:00:00Z"), ZoneId.of("Pacific/Apia"));
      BusyTimes read = new BusyReader(window).read(new ByteArrayInputStream(BUSY.write(entries)), "plan.ics", ReadingProgress.SILENT);
      assertThat(read.spans()).as("seed %d", seed).isEqualTo(expected);
      assertThat(read.report().notes()).as("seed %d", seed).isEmpty();
    }
  }

  @Test
  void theWrittenZoneIsTheZone() throws Exception {
    ZoneId zone = ZoneId.of("Australia/Lord_Howe");
    List<PlanEntry> entries = new ArrayList<>();
    for (int day = 0; day < 365; day++) {
      entries.add(entry("plan-%04d@unknot".formatted(day), at("2026-01-01T09:00:00", zone).plusDays(day), 60, "Break", null));
    }
    String renamed = new String(BUSY.write(entries), StandardCharsets.UTF_8).replace("Australia/Lord_Howe", "Some Island");
    BusyWindow window = BusyWindow.of(Instant.parse("2025-12-01T00:00:00Z"), Instant.parse("2027-02-01T00:00:00Z"), BERLIN);
    BusyTimes read = new BusyReader(window).read(new ByteArrayInputStream(renamed.getBytes(StandardCharsets.UTF_8)), "plan.ics", ReadingProgress.SILENT);
    assertThat(read.spans()).isEqualTo(entries.stream().map(e -> new TimeSpan(e.start().toInstant(), e.start().plusHours(1).toInstant())).toList());
  }

  @Test
  void theSameIsWrittenTheSame() {
    PlanEntry entry = entry("plan-0001@unknot", at("2026-03-02T10:00:00", BERLIN), 5, "Break", 5);
    assertThat(Arrays.equals(BUSY.write(List.of(entry)), BUSY.write(List.of(entry)))).isTrue();
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatThrownBy(() -> entry("plan\r\n-0001", at("2026-03-02T10:00:00", BERLIN), 5, "", null)).hasMessageContaining("uid");
    assertThatThrownBy(() -> entry("plan-0001", at("2026-03-02T10:00:00", BERLIN), 0, "", null)).hasMessageContaining("1 to 1440");
    PlanEntry entry = entry("plan-0001", at("2026-03-02T10:00:00", BERLIN), 5, "", null);
    assertThatThrownBy(() -> BUSY.write(List.of(entry, entry))).hasMessageContaining("same uid");
  }
}
