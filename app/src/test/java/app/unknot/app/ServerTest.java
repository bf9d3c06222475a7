package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Speaks to the server over a bare socket, so that every header is under our control. */
class ServerTest {
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

  private record Reply(int status, String head, String body) {
    JsonNode json() {
      return Json.object(body);
    }
  }

  private static Reply ask(String method, String path, String headers, byte[] body) {
    String head =
        "%s %s HTTP/1.1\r\n%sConnection: close\r\n%s\r\n"
            .formatted(method, path, headers, body.length == 0 ? "" : "Content-Length: %d\r\n".formatted(body.length));
    return raw(head, body);
  }

  private static Reply raw(String head, byte[] body) {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      try {
        out.write(body);
        out.flush();
      } catch (IOException e) {
        // The server may answer before it has read everything.
      }
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

  private static Reply locate(String json) {
    return ask("POST", "/api/locate", own() + "Content-Type: application/json\r\n", json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theAddressOpensThePageAndTheCookieKeepsItOpen() {
    Reply opened = ask("GET", "/?token=" + server.token(), host(), new byte[0]);
    assertThat(opened.status()).isEqualTo(302);
    assertThat(opened.head()).contains("Location: /", "HttpOnly", "SameSite=Strict");
    String cookie = "Cookie: unknot-%d=%s\r\n".formatted(server.port(), server.token());
    Reply page = ask("GET", "/", host() + cookie, new byte[0]);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.head()).contains("text/html");
    assertThat(ask("GET", "/api/health", host() + cookie, new byte[0]).status()).isEqualTo(200);
  }

  @Test
  void aTicketOpensOnce() {
    String path = server.ticket().substring(("http://127.0.0.1:" + server.port()).length());
    assertThat(ask("GET", path, host(), new byte[0]).status()).isEqualTo(302);
    assertThat(ask("GET", path, host(), new byte[0]).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/?token=wrong", "/?token=", "/api/health", "/api/atlas", "/index.html", "/nothing"})
  void withoutTheSecretNothingIsAnswered(String path) {
    Reply reply = ask("GET", path, host(), new byte[0]);
    assertThat(reply.status()).isEqualTo(403);
    assertThat(reply.body()).contains("opens only with the address that Unknot printed");
    assertThat(reply.head()).doesNotContain("Set-Cookie");
  }

  @Test
  void theSecretInTheAddressOpensOnlyThePage() {
    assertThat(ask("GET", "/api/health?token=" + server.token(), host(), new byte[0]).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "127.0.0.1", "127.0.0.1:1", "localhost", "evil.example:PORT", "127.0.0.1.evil.example:PORT"})
  void anotherHostIsRefused(String host) {
    String headers = own().replaceFirst("Host: .*\r\n", "Host: " + host.replace("PORT", "" + server.port()) + "\r\n");
    assertThat(ask("GET", "/api/health", headers, new byte[0]).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://evil.example", "null", "http://127.0.0.1:1", "https://127.0.0.1:PORT", "http://127.0.0.1:PORT.evil.example"})
  void anotherOriginIsRefused(String origin) {
    String headers = own() + "Origin: %s\r\n".formatted(origin.replace("PORT", "" + server.port()));
    assertThat(ask("GET", "/api/health", headers, new byte[0]).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({"same-origin,200", "none,200", "same-site,403", "cross-site,403"})
  void aPageElsewhereIsRefused(String site, int status) {
    assertThat(ask("GET", "/api/health", own() + "Sec-Fetch-Site: %s\r\n".formatted(site), new byte[0]).status())
        .isEqualTo(status);
  }

  @Test
  void localhostAndItsOriginAreWelcome() {
    String local = "localhost:" + server.port();
    String headers = own().replaceFirst("Host: .*\r\n", "Host: " + local + "\r\n") + "Origin: http://" + local + "\r\n";
    assertThat(ask("GET", "/api/health", headers, new byte[0]).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/api/health", "/api/nothing", "/nothing", "/%zz"})
  void everyAnswerIsGuarded(String path) {
    String head = get(path).head();
    assertThat(head)
        .contains("Content-Security-Policy: default-src 'self'", "frame-ancestors 'none'", "X-Content-Type-Options: nosniff")
        .doesNotContain("Server:", "Jetty", "unsafe-inline", "Access-Control");
  }

  @Test
  void answersOfTheProgramAreNeverKept() {
    assertThat(locate("{\"text\":\"right temple\"}").head()).contains("Cache-Control: no-store", "Referrer-Policy: no-referrer");
  }

  @Test
  void locates() {
    Reply reply = locate("{\"text\":\"ache in the right temple\"}");
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.head()).contains("application/json");
    assertThat(reply.json().get("candidates")).isNotEmpty();
  }

  @Test
  void wrongRequestsAreRefusedWithTheSentence() {
    assertThat(locate("{\"text\":\"\"}").status()).isEqualTo(400);
    assertThat(locate("{\"text\":\"\"}").json().get("error").textValue()).startsWith("The text is empty");
    assertThat(locate("{").status()).isEqualTo(400);
    assertThat(locate("").status()).isEqualTo(400);
  }

  @Test
  void wordsWithoutAPlaceTellWhatWasUnderstood() {
    Reply reply = locate("{\"text\":\"zzxqy\"}");
    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.json().get("error").textValue()).contains("name no place");
    assertThat(reply.json().get("notUnderstood")).isNotEmpty();
  }

  @Test
  void onlyJsonIsRead() {
    Reply reply = ask("POST", "/api/locate", own() + "Content-Type: text/plain\r\n", "{}".getBytes(StandardCharsets.UTF_8));
    assertThat(reply.status()).isEqualTo(415);
  }

  @Test
  void tooMuchIsRefused() {
    assertThat(locate(" ".repeat(2_000_001)).status()).isEqualTo(413);
    String chunked =
        "POST /api/locate HTTP/1.1\r\n%sContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
            .formatted(own());
    byte[] chunk = ("%x\r\n%s\r\n0\r\n\r\n".formatted(2_100_000, " ".repeat(2_100_000))).getBytes(StandardCharsets.UTF_8);
    assertThat(raw(chunked, chunk).status()).isEqualTo(413);
  }

  @Test
  void aMegabyteOfTextGetsASentence() {
    Reply reply = locate("{\"text\":\"" + "a".repeat(1_000_000) + "\"}");
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.json().get("error").textValue()).startsWith("The text has 1000000 characters");
  }

  @Test
  void theAtlasHasAllZonesAndTerms() {
    JsonNode atlas = get("/api/atlas").json();
    assertThat(atlas.get("zones").size()).isGreaterThanOrEqualTo(166);
    assertThat(atlas.get("symptoms")).isNotEmpty();
    assertThat(atlas.get("movements")).isNotEmpty();
    assertThat(atlas.get("activities")).isNotEmpty();
  }

  @Test
  void aMuscleComesWithPointsZonesAndSources() {
    JsonNode muscle = get("/api/muscle/scm").json();
    assertThat(muscle.get("name").textValue()).isEqualTo("Sternocleidomastoid");
    assertThat(muscle.get("points").get(0).get("zones")).isNotEmpty();
    assertThat(muscle.get("sources").get(0).get("citation").textValue()).isNotEmpty();
    assertThat(muscle.get("reviewed").textValue()).isEqualTo("nobody");
  }

  @Test
  void theFigureIsThereInTheVersionThatThePageWasToldOf() {
    JsonNode figure = get("/api/figure").json();
    String version = figure.get("version").textValue();
    assertThat(version).matches("[0-9a-f]{12}");
    assertThat(figure.get("views")).hasSize(20);
    Reply picture = get("/figure/neutral/front.jpg?v=" + version);
    assertThat(picture.status()).isEqualTo(200);
    assertThat(picture.head()).containsIgnoringCase("content-type: image/jpeg").containsIgnoringCase("immutable");
    assertThat(get("/figure/cells.bin?v=000000000000").status()).isEqualTo(409);
    assertThat(get("/figure/cells.bin").head()).containsIgnoringCase("no-store");
    assertThat(get("/figure/neutral/nothing.jpg").status()).isEqualTo(404);
  }

  @Test
  void theAtlasCanBeSearched() {
    JsonNode index = get("/api/atlas/index").json();
    assertThat(index.get("muscles")).hasSize(117);
  }

  @Test
  void mimicsAndSourcesAreThere() {
    String mimic = app.unknot.atlas.Atlas.standard().mimics().keySet().iterator().next();
    String source = app.unknot.atlas.Atlas.standard().sources().keySet().iterator().next();
    assertThat(get("/api/mimic/" + mimic).json().get("zones")).isNotEmpty();
    assertThat(get("/api/sources/" + source).json().get("citation").textValue()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/muscle/nose", "/api/mimic/x", "/api/sources/x", "/api/nothing", "/api/", "/nothing", "/assets/../x.js", "/app.unknot.html"})
  void whatIsNotThereIsSaidToBeMissing(String path) {
    Reply reply = get(path);
    assertThat(reply.status()).isIn(404, 400);
    assertThat(reply.body()).doesNotContain("Exception", "javalin", "jetty");
  }

  @Test
  void anotherMethodIsRefused() {
    assertThat(ask("PUT", "/api/locate", own(), new byte[0]).status()).isEqualTo(405);
    assertThat(ask("GET", "/api/locate", own(), new byte[0]).status()).isEqualTo(404);
    assertThat(ask("TRACE", "/", own(), new byte[0]).status()).isGreaterThanOrEqualTo(400);
  }

  @Test
  void garbageGetsACalmAnswer() {
    Reply reply = raw("GARBAGE\r\n\r\n", new byte[0]);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.body()).isEqualTo("{\"error\":\"The request cannot be read.\"}");
  }

  @Test
  void aTakenPortIsSaidToBeTaken() {
    PortTaken taken = catchThrowableOfType(PortTaken.class, () -> Server.start(server.port()).close());
    assertThat(taken.sentence()).isEqualTo(
        "Port %d is taken by another program; choose another with --port, or 0 for any free one.".formatted(server.port()));
    Ran ran = Ran.command("--no-browser", "--port", "" + server.port());
    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.err()).contains("is taken by another program");
  }

  private static Reply act(String json) {
    return ask("POST", "/api/journey", own() + "Content-Type: application/json\r\n", json.getBytes(StandardCharsets.UTF_8));
  }

  /** Does an act on the state as it is. */
  private static Reply actNow(String act) {
    int version = get("/api/journey").json().get("version").intValue();
    return act("{\"version\":%d,%s}".formatted(version, act.replace('\'', '"')));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/journey", "/api/journey/episode", "/api/countries"})
  void aJourneyIsGuardedLikeTheRest(String path) {
    assertThat(ask("GET", path, host(), new byte[0]).status()).isEqualTo(403);
    assertThat(ask("GET", path, own() + "Origin: http://evil.example\r\n", new byte[0]).status()).isEqualTo(403);
    String json = "Content-Type: application/json\r\n";
    byte[] undo = "{\"act\":\"undo\",\"version\":0}".getBytes(StandardCharsets.UTF_8);
    assertThat(ask("POST", "/api/journey", host() + json, undo).status()).isEqualTo(403);
    assertThat(ask("POST", "/api/journey", own() + "Origin: http://evil.example\r\n" + json, undo).status()).isEqualTo(403);
    assertThat(ask("POST", "/api/journey", own() + "Content-Type: text/plain\r\n", undo).status()).isEqualTo(415);
    assertThat(ask("DELETE", "/api/journey", own(), new byte[0]).status()).isEqualTo(405);
  }

  @Test
  void aJourneyLivesInTheServerAndIsForgottenOnDemand() {
    actNow("'act':'forget'");
    assertThat(get("/api/journey").json().get("stage").textValue()).isEqualTo("empty");
    assertThat(get("/api/journey/episode").status()).isEqualTo(404);
    Reply begun = actNow("'act':'begin','complaint':{'text':'ache in the right temple'}");
    assertThat(begun.status()).isEqualTo(200);
    assertThat(begun.json().get("stage").textValue()).isEqualTo("safety");
    assertThat(begun.head()).contains("Cache-Control: no-store");
    Reply episode = get("/api/journey/episode");
    assertThat(episode.head()).contains("attachment; filename=\"episode.json\"");
    assertThat(episode.json().get("format").textValue()).isEqualTo("unknot-episode/1");
    actNow("'act':'forget'");
    Reply opened = actNow("'act':'open','episode':%s".formatted(episode.body()));
    assertThat(opened.json().get("stage").textValue()).isEqualTo("safety");
    assertThat(actNow("'act':'forget'").json().get("stage").textValue()).isEqualTo("empty");
  }

  @Test
  void aLateActIsRefusedWithTheStateAsItIs() {
    actNow("'act':'begin','complaint':{'text':'ache in the right temple'}");
    int version = get("/api/journey").json().get("version").intValue();
    Reply late = act("{\"act\":\"undo\",\"version\":%d}".formatted(version - 1));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.json().get("error").textValue()).contains("second page");
    assertThat(late.json().get("state").get("version").intValue()).isEqualTo(version);
    assertThat(actNow("'act':'undo'").status()).isEqualTo(200);
  }

  @Test
  void whatIsNoActIsRefusedInASentence() {
    assertThat(actNow("'act':'begin','complaint':{'text':'hello there'}").status()).isEqualTo(422);
    Reply wrong = actNow("'act':'dance'");
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.json().get("error").textValue()).contains("expected begin");
    assertThat(act("[]").status()).isEqualTo(400);
    assertThat(act("{").status()).isEqualTo(400);
    assertThat(act(" ".repeat(2_000_001)).status()).isEqualTo(413);
    assertThat(get("/api/countries").json().get("countries")).hasSizeGreaterThan(20);
  }
}
