package app.unknot.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.terms.TimeSpan;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishing to a real server. */
class CalDavIT {
  private static final String MARK = "unknot-k3j5h2-";
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant NOW = Instant.parse("2026-03-27T10:00:00Z");
  private static final String FOREIGN =
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//X//X//EN\r\nBEGIN:VEVENT\r\nUID:%s\r\nDTSTAMP:20260301T000000Z\r\n"
          + "DTSTART:20260401T080000Z\r\nDTEND:20260401T090000Z\r\nSUMMARY:Mine\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

  private static Radicale radicale;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    Optional<Path> executable = Radicale.executable();
    Assumptions.assumeTrue(executable.isPresent(), "no radicale found; install it or set UNKNOT_RADICALE to its path");
    radicale = Radicale.start(executable.get(), folder);
  }

  @AfterAll
  static void stop() throws Exception {
    if (radicale != null) {
      radicale.close();
    }
  }

  private static PlanCalendar calendar() {
    return new PlanCalendar("Breaks & more <b>", Duration.ofMinutes(15), true, InstantSource.fixed(NOW));
  }

  private static CalDav at(String path) {
    return new CalDav(radicale.address(path), Radicale.USER, Radicale.PASSWORD, calendar());
  }

  private static List<PlanEntry> plan() {
    List<PlanEntry> plan = new ArrayList<>();
    ZonedDateTime start = ZonedDateTime.of(2026, 3, 28, 10, 0, 0, 0, BERLIN);
    for (int day = 0; day < 50; day++) {
      plan.add(entry(day, 0, start.plusDays(day), false));
    }
    return plan;
  }

  private static PlanEntry entry(int number, int sequence, ZonedDateTime start, boolean cancelled) {
    String title = "Break; stretch, \u00e4 bit \\ " + "long ".repeat(20);
    return new PlanEntry(MARK + number + "@unknot", sequence, start, 5, title, "Line\nnext", "Break", 5, cancelled, NOW);
  }

  private static HttpRequest.Builder request(String path) {
    String login = Radicale.USER + ":" + Radicale.PASSWORD;
    return HttpRequest.newBuilder(URI.create(radicale.address(path)))
        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
  }

  private static String get(String path) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request(path).build(), BodyHandlers.ofString(StandardCharsets.UTF_8)).body();
    }
  }

  private static void putForeign(String path, String uid) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest put = request(path).header("Content-Type", "text/calendar").PUT(BodyPublishers.ofString(FOREIGN.formatted(uid))).build();
      assertThat(http.send(put, BodyHandlers.discarding()).statusCode()).isEqualTo(201);
    }
  }

  private static List<TimeSpan> busy(String path) throws Exception {
    BusyWindow window = BusyWindow.of(Instant.parse("2026-03-01T00:00:00Z"), Instant.parse("2026-12-01T00:00:00Z"), BERLIN);
    BusyTimes read = new BusyReader(window).read(new ByteArrayInputStream(get(path).getBytes(StandardCharsets.UTF_8)), path, ReadingProgress.SILENT);
    assertThat(read.report().notes()).isEmpty();
    return read.spans();
  }

  private static List<TimeSpan> spans(List<PlanEntry> plan) {
    return plan.stream().map(e -> new TimeSpan(e.start().toInstant(), e.start().plusMinutes(e.minutes()).toInstant())).toList();
  }

  private static Publication.Done done(Publication publication) {
    assertThat(publication).isInstanceOf(Publication.Done.class);
    Publication.Done done = (Publication.Done) publication;
    assertThat(done.failures()).isEmpty();
    return done;
  }

  private static void assertCounts(Publication.Done done, int created, int updated, int removed, int unchanged) {
    assertThat(List.of(done.created(), done.updated(), done.removed(), done.unchanged())).isEqualTo(List.of(created, updated, removed, unchanged));
  }

  @Test
  void makesTheCalendarAndThenSendsOnlyWhatChanged() throws Exception {
    CalDav server = at("/me/plan/");
    List<PlanEntry> plan = plan();
    assertCounts(done(server.publish(MARK, plan)), 50, 0, 0, 0);
    assertThat(busy("/me/plan/")).isEqualTo(spans(plan));
    assertCounts(done(server.publish(MARK, plan)), 0, 0, 0, 50);

    plan.set(3, entry(3, 1, plan.get(3).start().plusHours(2), false));
    plan.remove(7);
    assertCounts(done(server.publish(MARK, plan)), 0, 1, 1, 48);
    assertThat(busy("/me/plan/")).isEqualTo(spans(plan));

    PlanEntry gone = entry(4, 1, plan.get(4).start(), true);
    plan.set(4, gone);
    assertCounts(done(server.publish(MARK, plan)), 0, 1, 0, 48);
    assertThat(get("/me/plan/")).contains("STATUS:CANCELLED");
    plan.remove(4);
    assertThat(busy("/me/plan/")).isEqualTo(spans(plan));
  }

  @Test
  void leavesAloneWhatIsNotOfThisPlan() throws Exception {
    CalDav server = at("/me/shared/");
    List<PlanEntry> plan = plan().subList(0, 3);
    done(server.publish(MARK, plan));
    putForeign("/me/shared/theirs.ics", "theirs-0001");
    putForeign("/me/shared/" + MARK + "lookalike.ics", "theirs-0002");
    List<PlanEntry> other = List.of(new PlanEntry("another-plan-1", 0, plan.getFirst().start(), 5, "Swim", "", "", null, false, NOW));
    assertCounts(done(server.publish("another-plan-", other)), 1, 0, 0, 0);

    assertCounts(done(server.publish(MARK, plan.subList(0, 1))), 0, 0, 2, 1);
    assertThat(get("/me/shared/")).contains("UID:theirs-0001", "UID:theirs-0002", "UID:another-plan-1", "UID:" + MARK + "0@unknot").doesNotContain(MARK + "1@");
  }

  @Test
  void anEmptyPlanRemovesNothing() throws Exception {
    CalDav server = at("/me/kept/");
    done(server.publish(MARK, plan().subList(0, 2)));
    assertThat(server.publish(MARK, List.of())).isInstanceOf(Publication.Refused.class);
    assertThat(busy("/me/kept/")).hasSize(2);
  }

  @Test
  void whatIsOverStaysInTheCalendar() throws Exception {
    CalDav server = at("/me/past/");
    PlanEntry past = entry(900, 0, ZonedDateTime.of(2026, 3, 26, 10, 0, 0, 0, BERLIN), false);
    done(server.publish(MARK, List.of(past, plan().getFirst())));
    assertCounts(done(server.publish(MARK, plan().subList(1, 2))), 1, 0, 1, 0);
    assertThat(get("/me/past/")).contains(MARK + "900@unknot").doesNotContain(MARK + "0@unknot");
  }

  @Test
  void findsTheAccountFromTheServerAlone() throws Exception {
    Publication.Done done = done(at("").publish(MARK, plan().subList(0, 2)));
    assertThat(done.calendar()).isEqualTo(radicale.address("/me/unknot/"));
    assertThat(get("/me/unknot/")).contains(":Breaks & more <b>");
    assertCounts(done(at("/me/").publish(MARK, plan().subList(0, 2))), 0, 0, 0, 2);
  }

  @Test
  void aCancelledItemThatIsNotThereIsNotSent() throws Exception {
    PlanEntry gone = entry(1, 1, plan().getFirst().start(), true);
    assertCounts(done(at("/me/cancelled/").publish(MARK, List.of(gone, plan().get(2)))), 1, 0, 0, 0);
  }

  @Test
  void saysThatThePasswordIsWrong() throws Exception {
    CalDav server = new CalDav(radicale.address("/me/plan2/"), Radicale.USER, "wrong", calendar());
    assertThat(server.publish(MARK, plan())).isEqualTo(new Publication.Refused("The server does not accept this name and password; please check both."));
  }

  @Test
  void saysThatTheAddressIsOfSomebodyElse() throws Exception {
    Publication publication = at("/you/plan/").publish(MARK, plan());
    assertThat(publication).isInstanceOfSatisfying(Publication.Refused.class, refused -> assertThat(refused.sentence()).contains("does not let you in"));
  }
}
