package app.unknot.app;

import app.unknot.body.FigureFile;
import app.unknot.calendar.BusyTimes;
import app.unknot.calendar.PlanCalendar;
import app.unknot.plan.Planner;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/**
 * Answers the page and its questions on the loopback address. It listens nowhere else, stores nothing and logs
 * nothing. It connects to nothing, but to the calendar server that a person typed while they send their plan. It leads one person along one {@link Journey}, kept in memory until it stops.
 */
final class Server implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";
  private static final String FEED = "/calendar/";
  private static final int LARGEST_BODY = 2_000_000;
  private static final int LONGEST_NAME = 200;
  private static final String POLICY =
      "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";
  private static final String CLOSED =
      "This page opens only with the address that Unknot printed when it started.";

  private final Gate gate;
  private final Supplier<LocateDoor> door;
  private final Supplier<Journey> journey;
  private final Supplier<Planning> planning;
  private final int port;
  private final Javalin javalin;

  private Server(int port, Supplier<LocateDoor> door, Supplier<Journey> journey, Supplier<Planning> planning) {
    this.port = port;
    this.gate = new Gate(port);
    this.door = door;
    this.journey = journey;
    this.planning = planning;
    this.javalin = Javalin.create(this::configure);
  }

  /**
   * Starts a server. It answers with the page at once, and with knowledge as soon as that is read.
   *
   * @param port the port; 0 for any free one
   * @throws PortTaken when the port cannot be used
   */
  static Server start(int port) {
    CompletableFuture<LocateDoor> door = new CompletableFuture<>();
    CompletableFuture<Journey> journey = door.thenApply(open -> new Journey(open, InstantSource.system()));
    int taken = port == 0 ? freePort() : port;
    CompletableFuture<Planning> planning = journey.thenApply(one -> planning(door.join(), one, taken));
    Server server = new Server(taken, door::join, journey::join, planning::join);
    try {
      server.javalin.start();
    } catch (JavalinBindException e) {
      throw new PortTaken(port);
    }
    door.completeAsync(LocateDoor::standard);
    return server;
  }

  private static Planning planning(LocateDoor door, Journey journey, int port) {
    String root = "http://%s:%d".formatted(LOOPBACK, port);
    return new Planning(
        door, journey, InstantSource.system(), ZoneId.systemDefault(), SolverStart.standard(), Planner.FULL, root);
  }

  /** Returns the address that opens the page. */
  String address() {
    return "http://%s:%d/?token=%s".formatted(LOOPBACK, port, gate.token());
  }

  /** Returns an address that opens the page once. */
  String ticket() {
    return "http://%s:%d/?token=%s".formatted(LOOPBACK, port, gate.newTicket());
  }

  /** Returns the port. */
  int port() {
    return port;
  }

  /** Returns the secret of this start. */
  String token() {
    return gate.token();
  }

  /** Stops answering. */
  @Override
  public void close() {
    javalin.stop();
  }

  private AnswerJson answers() {
    return new AnswerJson(door.get().atlas());
  }

  private AtlasJson atlas() {
    return new AtlasJson(door.get().atlas());
  }

  /** The gate must know its port before the first request. */
  private static int freePort() {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByName(LOOPBACK), 0));
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new Refusal("No port is free on this computer.");
    }
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.jetty.host = LOOPBACK;
    config.jetty.port = port;
    config.jetty.threadPool = new QueuedThreadPool(24, 4);
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.jetty.modifyServer(server -> server.setErrorHandler(Server::unreadable));
    config.http.maxRequestSize = LARGEST_BODY;
    config.http.prefer405over404 = true;
    config.routes.before(this::guard);
    config.routes.get("/api/health", context -> json(context, answers().head().put("status", "ok")));
    config.routes.get("/api/atlas", context -> json(context, atlas().overview()));
    config.routes.get("/api/atlas/index", context -> json(context, atlas().index()));
    config.routes.get("/api/muscle/{id}", context -> found(context, atlas().muscle(context.pathParam("id"))));
    config.routes.get("/api/mimic/{id}", context -> found(context, atlas().mimic(context.pathParam("id"))));
    config.routes.get("/api/sources/{id}", context -> found(context, atlas().source(context.pathParam("id"))));
    config.routes.post("/api/locate", this::locate);
    config.routes.get("/api/journey", context -> json(context, journeyState()));
    config.routes.post("/api/journey", this::act);
    config.routes.get("/api/journey/episode", this::episode);
    config.routes.get("/api/plan", context -> json(context, planning.get().state()));
    config.routes.post("/api/plan", this::plan);
    config.routes.post("/api/plan/calendar", this::calendar);
    config.routes.get("/api/plan/plan.ics", this::planFile);
    config.routes.get(FEED + "{name}", this::feed);
    config.routes.get("/api/countries", context -> json(context, journeys().countries()));
    config.routes.get("/api/figure", context -> figure(context, "figure.json"));
    config.routes.get("/figure/<file>", context -> figure(context, context.pathParam("file")));
    config.routes.get("/", context -> file(context, "index.html"));
    config.routes.get("/<file>", context -> file(context, context.pathParam("file")));
    config.routes.exception(StaleJourney.class, this::stale);
    config.routes.exception(NothingLocated.class, (e, context) -> json(context.status(422), answers().refused(e)));
    config.routes.exception(Refusal.class, (e, context) -> sentence(context, 400, e.sentence()));
    config.routes.exception(HttpResponseException.class, (e, context) -> status(context, e.getStatus()));
    config.routes.exception(Exception.class, (e, context) -> sentence(context, 500, Failure.sentence(e)));
  }

  /** Answers what is no HTTP request at all. */
  private static boolean unreadable(Request request, Response response, Callback callback) {
    response.getHeaders().put("Content-Type", "application/json");
    response.getHeaders().put("Content-Security-Policy", POLICY);
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    response.getHeaders().put("Cache-Control", "no-store");
    Content.Sink.write(response, true, "{\"error\":\"The request cannot be read.\"}", callback);
    return true;
  }

  private void guard(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cache-Control", "no-store");
    boolean page = isGet(context) && context.path().equals("/");
    if (isGet(context) && context.path().startsWith(FEED)) {
      subscribed(context);
    } else if (!gate.isHost(context.header("Host"))
        || !gate.isOwn(context.header("Origin"), page ? null : context.header("Sec-Fetch-Site"))) {
      refuse(context);
    } else if (page && gate.admits(context.queryParam("token"))) {
      context.cookie(new Cookie(cookieName(), gate.token(), "/", -1, false, true, null, SameSite.STRICT));
      context.redirect("/", HttpStatus.FOUND);
      context.skipRemainingHandlers();
    } else if (!gate.isToken(context.cookie(cookieName())) && !gate.isToken(bearer(context))) {
      refuse(context);
    }
  }

  /** A calendar program has no cookie; it knows the secret in the address. */
  private void subscribed(Context context) {
    if (!gate.isHost(context.header("Host"))) {
      refuse(context);
    }
  }

  private void refuse(Context context) {
    sentence(context, 403, CLOSED);
    context.skipRemainingHandlers();
  }

  private static boolean isGet(Context context) {
    return context.method() == HandlerType.GET || context.method() == HandlerType.HEAD;
  }

  /** Cookies do not tell ports apart, and two of us may run. */
  private String cookieName() {
    return "unknot-" + port;
  }

  private static @Nullable String bearer(Context context) {
    String given = context.header("Authorization");
    return given != null && given.startsWith("Bearer ") ? given.substring(7) : null;
  }

  private void locate(Context context) throws IOException {
    Optional<ObjectNode> request = request(context);
    if (request.isPresent()) {
      json(context, answers().answer(door.get().answer(request.get())));
    }
  }

  private void act(Context context) throws IOException {
    Optional<ObjectNode> request = request(context);
    if (request.isPresent()) {
      journey.get().act(request.get());
      if (request.get().path("act").asText().equals("forget")) {
        planning.get().forget();
      }
      json(context, journeyState());
    }
  }

  private void plan(Context context) throws IOException {
    Optional<ObjectNode> request = request(context);
    if (request.isPresent()) {
      json(context, planning.get().act(request.get()));
    }
  }

  private void calendar(Context context) throws IOException {
    String type = context.contentType();
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("text/calendar")) {
      sentence(context, 415, "Expected a calendar, with the content type text/calendar.");
      return;
    }
    if (context.req().getContentLengthLong() > CalendarUpload.LARGEST) {
      tooLarge(context, CalendarUpload.LARGEST);
      return;
    }
    try (CalendarUpload in = new CalendarUpload(context.bodyInputStream())) {
      BusyTimes times = planning.get().read(in, name(context));
      if (in.tooLarge()) {
        tooLarge(context, CalendarUpload.LARGEST);
      } else {
        planning.get().put(name(context), times);
        json(context, planning.get().state());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      sentence(context, 503, "Unknot is stopping, so the calendar was not read.");
    }
  }

  private static String name(Context context) {
    String name = Plain.text(String.valueOf(context.queryParam("name")));
    return name.isBlank() || name.equals("null") ? "calendar.ics" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }

  private static void tooLarge(Context context, long most) {
    context.header("Connection", "close");
    sentence(context, 413, "The request is too large; expected at most %d bytes.".formatted(most));
  }

  private void planFile(Context context) {
    boolean names = "true".equals(context.queryParam("names"));
    context.header("Content-Disposition", "attachment; filename=\"plan.ics\"");
    context.contentType(PlanCalendar.CONTENT_TYPE).result(planning.get().calendar(names));
  }

  private void feed(Context context) {
    String name = context.pathParam("name");
    if (!name.endsWith(".ics") || !planning.get().isFeed(name.substring(0, name.length() - 4))) {
      status(context, 404);
      return;
    }
    context.header("Cache-Control", "private, no-cache");
    context.contentType(PlanCalendar.CONTENT_TYPE).result(planning.get().calendar(planning.get().names()));
  }

  private JourneyJson journeys() {
    return new JourneyJson(door.get().atlas());
  }

  private ObjectNode journeyState() {
    return journeys().state(journey.get());
  }

  private void stale(StaleJourney stale, Context context) {
    ObjectNode json = answers().head().put("error", stale.sentence());
    json.set("state", context.path().equals("/api/plan") ? planning.get().state() : journeyState());
    json(context.status(409), json);
  }

  private void episode(Context context) {
    Optional<ObjectNode> saved = journey.get().saved();
    if (saved.isPresent()) {
      context.header("Content-Disposition", "attachment; filename=\"episode.json\"");
      json(context, EpisodeFile.versioned(saved.get(), answers().head()));
    } else {
      sentence(context, 404, Messages.text("refused.nothingTold"));
    }
  }

  /** Returns the JSON that was sent; empty when it was refused already. */
  private static Optional<ObjectNode> request(Context context) throws IOException {
    String type = context.contentType();
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
      sentence(context, 415, "Expected JSON, with the content type application/json.");
      return Optional.empty();
    }
    byte[] body = body(context);
    if (body.length > LARGEST_BODY) {
      tooLarge(context, LARGEST_BODY);
      return Optional.empty();
    }
    return Optional.of(Json.object(Json.utf8(body)));
  }

  private static byte[] body(Context context) throws IOException {
    if (context.req().getContentLengthLong() > LARGEST_BODY) {
      return new byte[LARGEST_BODY + 1];
    }
    try (InputStream in = context.bodyInputStream()) {
      return in.readNBytes(LARGEST_BODY + 1);
    }
  }

  private static void found(Context context, Optional<ObjectNode> found) {
    if (found.isPresent()) {
      json(context, found.get());
    } else {
      sentence(context, 404, "The atlas has nothing of this id.");
    }
  }

  private static void file(Context context, String name) {
    Optional<WebFile> file = WebFile.of(name);
    if (file.isEmpty()) {
      status(context, 404);
      return;
    }
    if (file.get().lasting()) {
      context.header("Cache-Control", "private, max-age=31536000, immutable");
    }
    context.contentType(file.get().type()).result(file.get().bytes());
  }

  /** Answers with a file of the figure; one asked for with its version may be kept. */
  private static void figure(Context context, String name) {
    Optional<byte[]> file = FigureFile.read(name);
    if (file.isEmpty()) {
      status(context, 404);
      return;
    }
    String version = context.queryParam("v");
    if (version != null) {
      if (!version.equals(FigureFile.version())) {
        sentence(context, 409, "The figure has changed since the page was loaded; load the page again.");
        return;
      }
      context.header("Cache-Control", "private, max-age=31536000, immutable");
    }
    context.contentType(WebFile.type(name)).result(file.get());
  }

  private static void status(Context context, int status) {
    sentence(
        context,
        status,
        switch (status) {
          case 404 -> "There is nothing at this address.";
          case 405 -> "This address does not answer that kind of request.";
          case 413 -> "The request is too large.";
          default -> "The request cannot be answered.";
        });
  }

  private static void json(Context context, ObjectNode json) {
    context.contentType("application/json").result(Json.line(json));
  }

  private static void sentence(Context context, int status, String sentence) {
    context.status(status);
    if (context.path().startsWith("/api/") || !isGet(context)) {
      json(context, JsonNodeFactory.instance.objectNode().put("error", sentence));
    } else {
      context
          .contentType("text/html; charset=utf-8")
          .result(
              "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Unknot</title><p>%s</p></html>\n"
                  .formatted(sentence));
    }
  }
}
