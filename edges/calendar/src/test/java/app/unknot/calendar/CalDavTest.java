package app.unknot.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that do what they should not. */
class CalDavTest {
  private static final String MARK = "unknot-k3j5h2-";
  private static final Instant NOW = Instant.parse("2026-03-27T10:00:00Z");
  private static final PlanCalendar CALENDAR = new PlanCalendar("Breaks", Duration.ofMinutes(15), true, InstantSource.fixed(NOW));
  private static final List<PlanEntry> PLAN =
      List.of(new PlanEntry(MARK + "1", 0, ZonedDateTime.of(2026, 3, 28, 10, 0, 0, 0, ZoneId.of("Europe/Berlin")), 5, "Break", "", "", null, false, NOW));

  private static String refused(String address, Duration patience) throws InterruptedException {
    Publication publication = new CalDav(address, "me", "secret", CALENDAR, patience).publish(MARK, PLAN);
    assertThat(publication).isInstanceOf(Publication.Refused.class);
    String sentence = ((Publication.Refused) publication).sentence();
    assertThat(sentence).endsWith(".").doesNotContain("secret");
    return sentence;
  }

  private static String refused(HttpHandler handler) throws Exception {
    return refused(handler, Duration.ofSeconds(20));
  }

  private static String refused(HttpHandler handler, Duration patience) throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", handler);
    server.start();
    try {
      return refused("http://127.0.0.1:" + server.getAddress().getPort() + "/me/", patience);
    } finally {
      server.stop(0);
    }
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  private static String multistatus(String href, String props) {
    return "<d:multistatus xmlns:d=\"DAV:\" xmlns:c=\"urn:ietf:params:xml:ns:caldav\"><d:response><d:href>" + href
        + "</d:href><d:propstat><d:prop>" + props + "</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response></d:multistatus>";
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "calendar", "ftp://example.org/", "file:///etc/passwd", "http://exa mple/", "https:///me", "mailto:me@example.org", "//example.org/"})
  void anAddressMustBeOne(String typed) throws Exception {
    assertThat(refused(typed, Duration.ofSeconds(5))).contains("not an address");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://example.org/", "http://127.0.0.1.example.org/", "http://10.0.0.1/", "http://localhost.example.org/"})
  void noPasswordGoesInTheClear(String typed) throws Exception {
    assertThat(refused(typed, Duration.ofSeconds(5))).containsAnyOf("https", "not an address");
  }

  @Test
  void aNameInTheAddressIsNotTaken() throws Exception {
    assertThat(refused("https://me:secret@example.org/", Duration.ofSeconds(5))).contains("own fields");
  }

  @Test
  void saysThatNobodyIsThere() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    assertThat(refused("http://127.0.0.1:" + port + "/me/", Duration.ofSeconds(20))).contains("cannot be reached");
  }

  @Test
  void saysThatTheConnectionIsNotSafe() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> answerInTheClear(server));
      assertThat(refused("https://127.0.0.1:" + server.getLocalPort() + "/", Duration.ofSeconds(20))).contains("not safe");
    }
  }

  private static void answerInTheClear(ServerSocket server) {
    try (Socket socket = server.accept()) {
      socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      socket.getInputStream().readAllBytes();
    } catch (IOException e) {
      // The client has gone, as it should.
    }
  }

  @Test
  void goesToNoOtherServer() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext("/", exchange -> { asked.incrementAndGet(); answer(exchange, 200, ""); });
    other.start();
    String elsewhere = "http://127.0.0.1:" + other.getAddress().getPort() + "/me/";
    try {
      String redirected = refused(exchange -> { exchange.getResponseHeaders().set("Location", elsewhere); answer(exchange, 302, ""); });
      String named = refused(exchange -> answer(exchange, 207, multistatus("/me/", "<c:calendar-home-set><d:href>" + elsewhere + "</d:href></c:calendar-home-set>")));
      assertThat(redirected).contains("another server");
      assertThat(named).contains("another server");
    } finally {
      other.stop(0);
    }
    assertThat(asked).hasValue(0);
  }

  @Test
  void goesRoundInNoCircle() throws Exception {
    assertThat(refused(exchange -> { exchange.getResponseHeaders().set("Location", "/again/"); answer(exchange, 301, ""); })).contains("without end");
  }

  @Test
  void doesNotWaitForEver() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    HttpHandler silent =
        exchange -> {
          try {
            end.await(3, TimeUnit.SECONDS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        };
    HttpHandler slow =
        exchange -> {
          exchange.sendResponseHeaders(207, 1_000_000);
          exchange.getResponseBody().write('<');
          exchange.getResponseBody().flush();
          silent.handle(exchange);
        };
    try {
      assertThat(refused(silent, Duration.ofSeconds(1))).contains("in time");
      assertThat(refused(slow, Duration.ofSeconds(1))).contains("in time");
    } finally {
      end.countDown();
    }
  }

  @Test
  void readsNoAnswerWithoutEnd() throws Exception {
    String sentence =
        refused(
            exchange -> {
              exchange.sendResponseHeaders(207, 0);
              byte[] much = new byte[1 << 20];
              for (int i = 0; i < 64; i++) {
                exchange.getResponseBody().write(much);
              }
            });
    assertThat(sentence).contains("too large");
  }

  @Test
  void isNotFooledByOtherAnswers() throws Exception {
    assertThat(refused(exchange -> answer(exchange, 200, "<html>hello</html>"))).contains("not a calendar server");
    assertThat(refused(exchange -> answer(exchange, 500, ""))).contains("500");
    assertThat(refused(exchange -> answer(exchange, 207, "no xml"))).contains("does not answer like a calendar server");
    assertThat(refused(exchange -> answer(exchange, 207, multistatus("/me/", "<d:resourcetype><d:collection/></d:resourcetype>")))).contains("no calendar at this address");
    assertThat(refused(exchange -> answer(exchange, exchange.getRequestMethod().equals("PROPFIND") ? 404 : 405, ""))).contains("make one there");
  }

  @Test
  void xmlReadsNoFileAndNoOtherServer() throws Exception {
    String evil =
        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + multistatus("/me/", "<c:calendar-home-set><d:href>&x;</d:href></c:calendar-home-set>");
    assertThat(refused(exchange -> answer(exchange, 207, evil))).contains("does not answer like a calendar server");
  }

  @Test
  void aServerThatWritesNothingIsToldOf() throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> answer(exchange, exchange.getRequestMethod().equals("PUT") ? 507 : 207, multistatus("/me/", "<d:resourcetype><c:calendar/></d:resourcetype>")));
    server.start();
    try {
      Publication publication = new CalDav("http://127.0.0.1:" + server.getAddress().getPort() + "/me/", "me", "secret", CALENDAR).publish(MARK, PLAN);
      assertThat(publication).isInstanceOfSatisfying(Publication.Done.class, done -> assertThat(done.failures()).containsExactly("One item was not written: the server answered 507."));
    } finally {
      server.stop(0);
    }
  }

  @Test
  void refusesAMarkOrAnIdThatIsNotOfThePlan() {
    CalDav server = new CalDav("https://example.org/", "me", "secret", CALENDAR);
    assertThatThrownBy(() -> server.publish("short", PLAN)).hasMessageContaining("mark");
    assertThatThrownBy(() -> server.publish("unknot-other-", PLAN)).hasMessageContaining("does not begin with the mark");
  }
}
