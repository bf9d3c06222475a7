package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Speaks to the plan's addresses over a bare socket, so that every header is under our control. */
class PlanServerTest {
  @SuppressWarnings("NullAway.Init")
  private static Server server;

  @BeforeAll
  static void start() {
    server = Server.start(0);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void forget() {
    post("/api/journey", "{\"act\":\"forget\"}");
  }

  private record Reply(int status, String head, String body) {
    ObjectNode json() {
      return Json.object(body);
    }
  }

  private static Reply ask(String method, String path, String headers, byte[] body) {
    String length = method.equals("POST") ? "Content-Length: %d\r\n".formatted(body.length) : "";
    String head = "%s %s HTTP/1.1\r\n%sConnection: close\r\n%s\r\n".formatted(method, path, headers, length);
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.setSoTimeout(60_000);
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.ISO_8859_1));
      out.write(body);
      out.flush();
      return reply(socket.getInputStream());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Reply reply(InputStream in) throws IOException {
    String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    int gap = all.indexOf("\r\n\r\n");
    return new Reply(Integer.parseInt(all.substring(9, 12)), all.substring(0, gap), all.substring(gap + 4));
  }

  private static String host() {
    return "Host: 127.0.0.1:%d\r\n".formatted(server.port());
  }

  private static String own() {
    return host() + "Authorization: Bearer %s\r\n".formatted(server.token());
  }

  private static Reply get(String path) {
    return ask("GET", path, own(), new byte[0]);
  }

  private static Reply post(String path, String json) {
    return ask("POST", path, own() + "Content-Type: application/json\r\n", json.getBytes(StandardCharsets.UTF_8));
  }

  private static ObjectNode state() {
    return get("/api/plan").json();
  }

  private static Reply act(String act) {
    return post("/api/plan", "{\"version\":%d,%s}".formatted(state().get("version").intValue(), act.replace('\'', '"')));
  }

  private static Reply upload(String name, String type, String calendar) {
    return ask(
        "POST",
        "/api/plan/calendar?name=" + name,
        own() + "Content-Type: %s\r\n".formatted(type),
        calendar.getBytes(StandardCharsets.UTF_8));
  }

  /** Tells a pain and denies every red flag. */
  private static void cleared() {
    post("/api/journey", "{\"act\":\"begin\",\"version\":%d,\"complaint\":%s}".formatted(state().get("version").intValue(), Travel.TEMPLE.replace('\'', '"')));
    for (int i = 0; i < 40; i++) {
      ObjectNode journey = get("/api/journey").json();
      StringBuilder answers = new StringBuilder();
      for (JsonNode group : journey.at("/safety/groups")) {
        for (JsonNode item : group.get("items")) {
          if (item.get("open").booleanValue()) {
            answers.append(answers.isEmpty() ? "" : ",").append("{\"item\":%s,\"reply\":\"no\"}".formatted(item.get("item")));
          }
        }
      }
      if (answers.isEmpty()) {
        return;
      }
      post("/api/journey", "{\"act\":\"safety\",\"version\":%d,\"answers\":[%s]}".formatted(journey.get("version").intValue(), answers));
    }
  }

  @Test
  void thePlanIsGuardedLikeTheRest() {
    for (String path : new String[] {"/api/plan", "/api/plan/plan.ics"}) {
      assertThat(ask("GET", path, host(), new byte[0]).status()).isEqualTo(403);
      assertThat(ask("GET", path, own() + "Origin: http://evil.example\r\n", new byte[0]).status()).isEqualTo(403);
      assertThat(ask("GET", path, own().replace("127.0.0.1", "evil.example"), new byte[0]).status()).isEqualTo(403);
    }
    byte[] undo = "{\"act\":\"undo\",\"version\":0}".getBytes(StandardCharsets.UTF_8);
    assertThat(ask("POST", "/api/plan", host() + "Content-Type: application/json\r\n", undo).status()).isEqualTo(403);
    assertThat(ask("POST", "/api/plan", own() + "Content-Type: text/plain\r\n", undo).status()).isEqualTo(415);
    assertThat(ask("POST", "/api/plan/calendar", host() + "Content-Type: text/calendar\r\n", undo).status()).isEqualTo(403);
    assertThat(upload("a.ics", "text/plain", "BEGIN:VCALENDAR").status()).isEqualTo(415);
    assertThat(ask("DELETE", "/api/plan", own(), new byte[0]).status()).isEqualTo(405);
  }

  @Test
  void nothingToldSaysSo() {
    ObjectNode state = state();
    assertThat(state.get("stage").textValue()).isEqualTo("nothing");
    assertThat(state.get("plan").isNull()).isTrue();
    assertThat(act("'act':'flare','worse':true").json().get("error").textValue()).contains("first say or paint");
    assertThat(act("'act':'make'").status()).isEqualTo(400);
  }

  @Test
  void aPlanIsMadeAndSolvedAndSubscribedTo() {
    cleared();
    Reply made = act("'act':'make','from':null");
    assertThat(made.status()).as(made.body()).isEqualTo(200);
    JsonNode plan = made.json().get("plan");
    assertThat(plan.get("days")).hasSize(14);
    assertThat(plan.get("solver").textValue()).isNotEqualTo("greedy");
    assertThat(plan.get("days").get(2).get("items")).isNotEmpty();
    String url = act("'act':'feed','on':true").json().at("/feed/url").textValue();
    assertThat(url).startsWith("http://127.0.0.1:%d/calendar/".formatted(server.port())).endsWith(".ics");
    String path = url.substring(url.indexOf("/calendar/"));
    Reply feed = ask("GET", path, host(), new byte[0]);
    assertThat(feed.status()).isEqualTo(200);
    assertThat(feed.head()).contains("Content-Type: text/calendar").contains("Cache-Control: private, no-cache");
    assertThat(feed.body()).startsWith("BEGIN:VCALENDAR").contains("BEGIN:VEVENT", "SUMMARY:");
    assertThat(feed.body()).doesNotContainIgnoringCase("trapezius").doesNotContainIgnoringCase("stretch").doesNotContainIgnoringCase("knot\r");
    assertThat(ask("GET", path.replace("/calendar/", "/calendar/0"), host(), new byte[0]).status()).isEqualTo(404);
    assertThat(ask("GET", path, "Host: evil.example\r\n", new byte[0]).status()).isEqualTo(403);
    assertThat(ask("POST", path, host(), new byte[0]).status()).isEqualTo(403);
    Reply file = get("/api/plan/plan.ics?names=true");
    assertThat(file.head()).contains("attachment; filename=\"plan.ics\"");
    assertThat(file.body()).containsIgnoringCase("trapezius");
    act("'act':'feed','on':false");
    assertThat(ask("GET", path, host(), new byte[0]).status()).isEqualTo(404);
    String again = act("'act':'feed','on':true").json().at("/feed/url").textValue();
    assertThat(again).isNotEqualTo(url);
  }

  @Test
  void aCalendarIsReadAndItsTitlesAreNowhere() {
    cleared();
    act("'act':'make'");
    String calendar =
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20990101T100000Z\r\nDTEND:20990101T110000Z\r\nSUMMARY:Divorce lawyer\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:2\r\nDTSTART:nonsense\r\nSUMMARY:Oncology\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    Reply read = upload("work.ics", "text/calendar", calendar);
    assertThat(read.status()).as(read.body()).isEqualTo(200);
    JsonNode told = read.json().get("calendar");
    assertThat(told.get("files").get(0).textValue()).isEqualTo("work.ics");
    assertThat(told.get("events").intValue()).isEqualTo(2);
    assertThat(told.get("skipped")).isNotEmpty();
    assertThat(read.body()).doesNotContain("Divorce", "Oncology");
    assertThat(get("/api/journey/episode").body()).doesNotContain("Divorce", "work.ics").contains("measurements");
    assertThat(act("'act':'forgetCalendar'").json().get("calendar").isNull()).isTrue();
  }

  @Test
  void whoeverForgetsForgetsCalendarAndFeedToo() {
    cleared();
    upload("work.ics", "text/calendar", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
    String url = act("'act':'feed','on':true").json().at("/feed/url").textValue();
    post("/api/journey", "{\"act\":\"forget\"}");
    assertThat(state().get("calendar").isNull()).isTrue();
    assertThat(state().get("feed").isNull()).isTrue();
    assertThat(ask("GET", url.substring(url.indexOf("/calendar/")), host(), new byte[0]).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no calendar at all", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT", "\u0000\u0001\u0002"})
  void aBrokenCalendarIsReportedAndHarmsNothing(String text) {
    cleared();
    Reply read = upload("broken.ics", "text/calendar", text);
    assertThat(read.status()).isEqualTo(200);
    assertThat(read.json().at("/calendar/skipped")).isNotEmpty();
  }

  @Test
  void aLateActGetsThePlanAsItIs() {
    cleared();
    int version = state().get("version").intValue();
    Reply late = post("/api/plan", "{\"act\":\"flare\",\"worse\":true,\"version\":%d}".formatted(version - 1));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.json().at("/state/stage").textValue()).isEqualTo("ready");
  }

  @Test
  void manyAtOnceGetAnswersAndNoneIsLost() throws InterruptedException {
    cleared();
    act("'act':'make'");
    List<Thread> all = new ArrayList<>();
    AtomicInteger done = new AtomicInteger();
    AtomicInteger failed = new AtomicInteger();
    for (int i = 0; i < 6; i++) {
      String act = "'act':'freeDay','date':'%s','on':true".formatted(LocalDate.now().plusDays(1 + i));
      all.add(Thread.ofPlatform().start(() -> {
        for (int tries = 0; tries < 60; tries++) {
          Reply reply = act(act);
          if (reply.status() == 200) {
            done.incrementAndGet();
            return;
          }
          failed.addAndGet(reply.status() == 409 ? 0 : 1);
        }
      }));
    }
    for (Thread one : all) {
      one.join();
    }
    assertThat(done.get()).isEqualTo(6);
    assertThat(failed.get()).isZero();
    long declined = StreamSupport.stream(state().at("/plan/days").spliterator(), false).filter(day -> day.get("declined").booleanValue()).count();
    assertThat(declined).isEqualTo(6);
  }

  @Test
  void sendingReachesNobodyButTheServerThatWasTyped() {
    cleared();
    act("'act':'make'");
    Reply refused = act("'act':'publish','url':'http://example.org/cal/','user':'u','password':'secret','names':false");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("https").doesNotContain("secret");
    Reply nobody = act("'act':'publish','url':'http://127.0.0.1:9/cal/','user':'u','password':'secret','names':false");
    assertThat(nobody.status()).isEqualTo(400);
    assertThat(nobody.body()).doesNotContain("secret");
    assertThat(get("/api/journey/episode").body()).doesNotContain("secret", "127.0.0.1:9");
  }
}
