package app.unknot.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.terms.TimeSpan;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import net.fortuna.ical4j.util.Configurator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Big, broken and hostile calendars, and what is kept of any. */
@Timeout(300)
class BusyReaderTest {
  private static final String HEAD = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//X//X//EN\r\n";
  private static final String FOOT = "END:VCALENDAR\r\n";
  private static final String EVENT = "BEGIN:VEVENT\r\nUID:one\r\nDTSTART:20260302T080000Z\r\nDURATION:PT1H\r\nEND:VEVENT\r\n";
  private static final TimeSpan HOUR = new TimeSpan(Instant.parse("2026-03-02T08:00:00Z"), Instant.parse("2026-03-02T09:00:00Z"));
  private static final BusyWindow FORTNIGHT =
      BusyWindow.of(Instant.parse("2026-03-01T00:00:00Z"), Instant.parse("2026-03-15T00:00:00Z"), ZoneId.of("Europe/Berlin"));

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static BusyTimes read(InputStream in) throws InterruptedException {
    return new BusyReader(FORTNIGHT).read(in, "test.ics", ReadingProgress.SILENT);
  }

  /** A stream of pieces that are made when they are asked for. */
  private static InputStream pieces(long count, LongFunction<byte[]> piece) {
    return new InputStream() {
      private long next;
      private byte[] current = new byte[0];
      private int at;

      @Override
      public int read() {
        throw new IllegalStateException("Only blocks are read.");
      }

      @Override
      public int read(byte[] into, int offset, int length) {
        if (at == current.length) {
          if (next == count) {
            return -1;
          }
          current = piece.apply(next++);
          at = 0;
        }
        int some = Math.min(length, current.length - at);
        System.arraycopy(current, at, into, offset, some);
        at += some;
        return some;
      }
    };
  }

  private static InputStream calendar(long events, LongFunction<byte[]> event) {
    return new SequenceInputStream(Collections.enumeration(List.of(stream(HEAD), pieces(events, event), stream(FOOT))));
  }

  private static byte[] event(long number, Instant start, String more) {
    String time = start.toString().replace("-", "").replace(":", "");
    return ("BEGIN:VEVENT\r\nUID:event-" + number + "\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:" + time + "\r\nDURATION:PT15M\r\nSUMMARY:Something private "
            + number + "\r\nDESCRIPTION:" + "much text ".repeat(20) + "\r\n" + more + "END:VEVENT\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aHundredThousandEventsAreReadAsTheyCome() throws Exception {
    int events = 100_000;
    Instant first = Instant.parse("2000-01-01T00:00:00Z");
    AtomicInteger calls = new AtomicInteger();
    AtomicLong last = new AtomicLong();
    InputStream in = calendar(events, i -> event(i, first.plus(Duration.ofHours(3 * i)), ""));
    BusyTimes read =
        new BusyReader(FORTNIGHT).read(in, "big.ics", (soFar, bytes) -> {
          assertThat(soFar).isGreaterThanOrEqualTo(last.get());
          last.set(soFar);
          calls.incrementAndGet();
        });
    assertThat(read.report().events()).isEqualTo(events);
    assertThat(last).hasValue(events);
    assertThat(calls.get()).isBetween(100, 200);
    assertThat(read.spans()).hasSize(14 * 8);
    assertThat(read.report().busy()).isEqualTo(14 * 8);
    assertThat(read.report().notes()).isEmpty();
  }

  @Test
  void aHundredThousandSeriesStayWithinTheirBounds() throws Exception {
    int events = 100_000;
    Instant first = Instant.parse("2025-01-01T00:00:00Z");
    BusyTimes read = read(calendar(events, i -> event(i, first.plus(Duration.ofMinutes(i % 1440)), "RRULE:FREQ=DAILY\r\n")));
    assertThat(read.report().events()).isEqualTo(events);
    assertThat(read.spans()).containsExactly(new TimeSpan(FORTNIGHT.from(), FORTNIGHT.to()));
    assertThat(read.report().notes()).hasSizeLessThanOrEqualTo(CalendarReport.MOST_NOTES);
  }

  @Test
  void moreThanCanBeKeptIsCountedAtOnce() throws Exception {
    int events = Ledger.MOST + 5_000;
    Instant first = FORTNIGHT.from();
    BusyTimes read = read(calendar(events, i -> event(i, first.plusSeconds(i), "")));
    assertThat(read.report().busy()).isEqualTo(events);
    assertThat(read.report().notes()).hasSize(1);
    assertThat(read.spans()).hasSize(1);
  }

  @Test
  void aLineOfTwoGigabytesFillsNoMemory() throws Exception {
    byte[] block = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    InputStream inside =
        new SequenceInputStream(
            Collections.enumeration(List.of(stream(HEAD + "BEGIN:VEVENT\r\nUID:a\r\nATTACH:"), pieces(2048, i -> block), stream("\r\nEND:VEVENT\r\n" + EVENT + FOOT))));
    BusyTimes read = read(inside);
    assertThat(read.spans()).containsExactly(HOUR);
    assertThat(read.report().bytes()).isGreaterThan(2L << 30);
    assertThat(read(pieces(2048, i -> block)).report().notes()).hasSize(1);
  }

  @Test
  void anEventWithTooMuchInItIsLeftOut() throws Exception {
    String dates = "EXDATE:20260303T080000Z" + ",20260303T080000Z".repeat(20_000) + "\r\n";
    BusyTimes read = read(stream(HEAD + "BEGIN:VEVENT\r\nDTSTART:20260305T080000Z\r\nDURATION:PT1H\r\n" + dates + "END:VEVENT\r\n" + EVENT + FOOT));
    assertThat(read.spans()).containsExactly(HOUR);
    assertThat(read.report().notes()).extracting(CalendarNote::sentence).containsExactly("It is too large to be read; it was left out.");
  }

  @Test
  void halfAFileIsReadAsFarAsItGoes() throws Exception {
    String whole = HEAD + EVENT + EVENT.replace("one", "two").replace("0302T", "0303T") + FOOT;
    for (int length = 0; length < whole.length(); length++) {
      BusyTimes read = read(stream(whole.substring(0, length)));
      assertThat(read.spans().size()).isLessThanOrEqualTo(2);
      assertThat(read.report().notes()).as("cut at %d", length).satisfiesAnyOf(notes -> assertThat(notes).isNotEmpty(), notes -> assertThat(read.spans()).hasSize(2));
    }
    assertThat(read(stream(whole.substring(0, HEAD.length() + EVENT.length() + 40))).spans()).containsExactly(HOUR);
  }

  @Test
  void whatIsNoCalendarIsSaid() throws Exception {
    byte[] binary = new byte[100_000];
    new Random(1).nextBytes(binary);
    assertThat(read(new ByteArrayInputStream(binary)).report().notes()).hasSize(1);
    assertThat(read(stream("")).report().notes()).extracting(CalendarNote::sentence).containsExactly("This file is empty; a calendar was expected.");
    assertThat(read(stream("<html></html>")).report().notes()).extracting(CalendarNote::sentence).first().asString().contains("not a calendar");
    assertThat(read(new ByteArrayInputStream((HEAD + EVENT + FOOT).getBytes(StandardCharsets.UTF_16))).report().notes()).hasSize(1);
  }

  @Test
  void nothingThatIsThrownAtItComesOutAsAnException() throws Exception {
    String whole = HEAD + EVENT.replace("END:VEVENT", "RRULE:FREQ=WEEKLY;BYDAY=MO,TU;COUNT=5\r\nEXDATE:20260303T080000Z\r\nRDATE;VALUE=PERIOD:20260304T080000Z/PT1H\r\nEND:VEVENT") + FOOT;
    for (long seed = 1; seed <= 3000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder(whole);
      for (int i = 0; i < 1 + random.nextInt(6); i++) {
        int at = HEAD.length() + random.nextInt(text.length() - HEAD.length());
        switch (random.nextInt(4)) {
          case 0 -> text.setCharAt(at, (char) (32 + random.nextInt(95)));
          case 1 -> text.deleteCharAt(at);
          case 2 -> text.insert(at, "0123456789-+PTZ;:=,\"\r\n".charAt(random.nextInt(22)));
          default -> text.insert(at, text.substring(at, Math.min(text.length(), at + 20)));
        }
      }
      BusyTimes read = read(stream(text.toString()));
      assertThat(read.spans().size()).as("seed %d", seed).isLessThanOrEqualTo(1000);
    }
  }

  @Test
  void anAngryRuleNeitherHangsNorFills() throws Exception {
    List<String> rules =
        List.of(
            "FREQ=SECONDLY", "FREQ=SECONDLY;COUNT=1000000000", "FREQ=SECONDLY;INTERVAL=2147483647", "FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30",
            "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=HOURLY;BYSETPOS=366;BYMINUTE=1,2,3,4,5,6,7;BYSECOND=1,2,3,4,5,6", "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO",
            "FREQ=YEARLY;BYYEARDAY=366", "FREQ=DAILY;COUNT=1000000000;BYMONTH=2;BYMONTHDAY=30", "FREQ=MONTHLY;BYDAY=5MO;BYSETPOS=9", "FREQ=WEEKLY;BYDAY=99MO",
            "FREQ=DAILY;UNTIL=99991231T235959Z", "FREQ=DAILY;UNTIL=00010101", "FREQ=DAILY;INTERVAL=-1", "FREQ=DAILY;COUNT=0", "FREQ=DAILY;BYHOUR=99", "FREQ=;", ";;;", "=", "FREQ=DAILY;FREQ=");
    StringBuilder text = new StringBuilder(HEAD);
    for (String start : List.of("00010101T000000Z", "20260302T080000Z", "99991231T235959Z")) {
      for (String rule : rules) {
        text.append("BEGIN:VEVENT\r\nDTSTART:").append(start).append("\r\nDURATION:PT1S\r\nRRULE:").append(rule).append("\r\nEND:VEVENT\r\n");
      }
    }
    BusyTimes read = read(stream(text.append(EVENT).append(FOOT).toString()));
    assertThat(read.report().events()).isEqualTo(3L * rules.size() + 1);
    assertThat(read.spans().size()).isLessThan(100_000);
    assertThat(read.spans()).anyMatch(span -> span.contains(HOUR));
    assertThat(read.report().notes()).isNotEmpty();
  }

  @Test
  void manyDearRulesShareOneBudget() throws Exception {
    BusyTimes read = read(calendar(2_000, i -> event(i, Instant.parse("2026-03-01T00:00:00Z"), "RRULE:FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30\r\n")));
    assertThat(read.report().skipped()).isGreaterThan(100);
    assertThat(read.spans()).hasSize(1);
  }

  @Test
  void canBeInterrupted() {
    Thread me = Thread.currentThread();
    InputStream in = calendar(1_000_000, i -> event(i, FORTNIGHT.from(), ""));
    assertThatThrownBy(() -> new BusyReader(FORTNIGHT).read(in, "big.ics", (events, bytes) -> { if (events >= 5_000) { me.interrupt(); } }))
        .isInstanceOf(InterruptedException.class);
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void noWordOfAnEventComesOut() throws Exception {
    String secret = "Oncology";
    String text =
        HEAD + "BEGIN:VEVENT\r\nUID:" + secret + "\r\nSUMMARY:" + secret + "\r\nLOCATION:" + secret + "\r\nDTSTART;TZID=" + secret + ":20260302T080000\r\nDURATION:PT1H\r\nRRULE:" + secret
            + "\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:" + secret + "\r\nDTSTART:" + secret + "\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:" + secret + "\r\nDTSTART:20260302T080000Z\r\nDURATION:" + secret + "\r\nSTATUS:" + secret + "\r\n";
    BusyTimes read = read(stream(text));
    assertThat(read.report().notes()).hasSizeGreaterThanOrEqualTo(4);
    assertThat(read.toString()).doesNotContainIgnoringCase(secret);
  }

  @Test
  void noAddressInAFileIsAsked() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> { asked.incrementAndGet(); exchange.close(); });
    server.start();
    try {
      String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/zone.ics";
      String zone = "BEGIN:VTIMEZONE\r\nTZID:Somewhere\r\nTZURL:" + url + "\r\nBEGIN:STANDARD\r\nDTSTART:20000101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
      String event = "BEGIN:VEVENT\r\nUID:a\r\nDTSTART;TZID=Somewhere:20260302T080000\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY;COUNT=1\r\nATTACH:" + url + "\r\nURL:" + url + "\r\nSOURCE:" + url + "\r\nEND:VEVENT\r\n";
      assertThat(read(stream(HEAD + zone + event + FOOT)).spans()).containsExactly(HOUR);
    } finally {
      server.stop(0);
    }
    assertThat(asked).hasValue(0);
    assertThat(Configurator.getProperty("net.fortuna.ical4j.timezone.update.enabled")).contains("false");
  }

  @Test
  void foldersAreReadWithTheirFolders(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("a.ICS"), HEAD + EVENT + FOOT);
    Files.createDirectories(folder.resolve("b/c"));
    Files.writeString(folder.resolve("b/c/d.ics"), HEAD + EVENT.replace("one", "two").replace("0302T", "0303T") + FOOT);
    Files.writeString(folder.resolve("b/broken.ics"), "nothing");
    Files.writeString(folder.resolve("notes.txt"), HEAD + EVENT.replace("0302T", "0304T") + FOOT);
    BusyTimes read = new BusyReader(FORTNIGHT).read(List.of(folder, folder.resolve("missing.ics"), folder.resolve("b/c/d.ics")), ReadingProgress.SILENT);
    assertThat(read.spans()).hasSize(2).contains(HOUR);
    assertThat(read.report().files()).isEqualTo(4);
    assertThat(read.report().notes()).extracting(CalendarNote::file).containsExactly("broken.ics", "missing.ics");
  }

  @Test
  void whatThePlanItselfPutThereIsPassedOver() throws Exception {
    String text = HEAD + EVENT + EVENT.replace("UID:one", "UID:unknot-k3j5h2-1@unknot").replace("0302T", "0303T") + FOOT;
    assertThat(read(stream(text)).spans()).hasSize(2);
    BusyTimes read = new BusyReader(FORTNIGHT, "unknot-k3j5h2-").read(stream(text), "test.ics", ReadingProgress.SILENT);
    assertThat(read.spans()).containsExactly(HOUR);
    assertThat(read.report().events()).isEqualTo(2);
  }

  @Test
  void aStreamThatBreaksOffIsSaid() throws Exception {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }
        };
    BusyTimes read = read(new SequenceInputStream(stream(HEAD + EVENT), broken));
    assertThat(read.spans()).containsExactly(HOUR);
    assertThat(read.report().notes()).hasSize(1);
  }

  @Test
  void spansAreMergedInOrder() {
    for (long seed = 1; seed <= 20; seed++) {
      Random random = new Random(seed);
      Spans spans = new Spans(Instant.EPOCH, Instant.ofEpochSecond(2_000));
      boolean[] busy = new boolean[2_000];
      for (int i = 0; i < 200; i++) {
        int from = random.nextInt(2_000);
        int to = Math.min(2_000, from + random.nextInt(30));
        spans.add(Instant.ofEpochSecond(from), Instant.ofEpochSecond(to));
        java.util.Arrays.fill(busy, from, to, true);
      }
      List<TimeSpan> merged = new ArrayList<>(spans.merged());
      for (int second = 0; second < busy.length; second++) {
        TimeSpan one = new TimeSpan(Instant.ofEpochSecond(second), Instant.ofEpochSecond(second + 1));
        assertThat(merged.stream().filter(span -> span.contains(one)).count()).as("seed %d at %d", seed, second).isEqualTo(busy[second] ? 1 : 0);
      }
      for (int i = 1; i < merged.size(); i++) {
        assertThat(merged.get(i).from()).isAfter(merged.get(i - 1).to());
      }
    }
  }
}
