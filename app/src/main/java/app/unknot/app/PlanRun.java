package app.unknot.app;

import app.unknot.calendar.BusyReader;
import app.unknot.calendar.BusyTimes;
import app.unknot.calendar.ReadingProgress;
import app.unknot.plan.PlanSolver.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A kept episode with calendars, on the command line: opened, planned and perhaps kept again. */
final class PlanRun {
  /** A person who waits longer than this is told why. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /** Whoever types a command has more time than whoever looks at a page. */
  private static final Limits LIMITS = new Limits(Duration.ofSeconds(5), 0.01, 1);

  private static final String STANDARD_INPUT = "-";

  private final Terminal terminal;
  private final LocateDoor door;
  private final Journey journey;
  private final Planning planning;
  private final InstantSource clock;

  PlanRun(Terminal terminal, InstantSource clock) {
    this.terminal = terminal;
    this.clock = clock;
    this.door = LocateDoor.standard();
    this.journey = new Journey(door, clock);
    this.planning =
        new Planning(
            door, journey, clock, ZoneId.systemDefault(), SolverStart.standard(), LIMITS, "http://127.0.0.1");
  }

  /** Returns the door that understands what was told. */
  LocateDoor door() {
    return door;
  }

  /** Returns the journey. */
  Journey journey() {
    return journey;
  }

  /** Returns the plan and all it stands on. */
  Planning planning() {
    return planning;
  }

  /** Opens an episode and reads calendars. */
  void open(String file, List<String> calendars) throws IOException {
    if (calendars.stream().filter(STANDARD_INPUT::equals).count() > 1) {
      throw new WrongUsage("Standard input can be one calendar only.");
    }
    SolverStart.standard().begin();
    journey.open(EpisodeInput.read(file));
    for (String calendar : calendars) {
      planning.put(calendar, read(calendar));
    }
  }

  private BusyTimes read(String calendar) {
    BusyReader reader = new BusyReader(BusyCalendars.window(clock.instant(), planning.zone()));
    ReadingProgress progress = terminal.errIsTerminal() ? this::soFar : ReadingProgress.SILENT;
    try {
      return calendar.equals(STANDARD_INPUT)
          ? reader.read(terminal.in(), Messages.text("plan.calendar.input"), progress)
          : reader.read(List.of(path(calendar)), progress);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(Messages.text("refused.interrupted"));
    }
  }

  private void soFar(long events, long bytes) {
    if (events >= 10_000) {
      terminal.err().print("\r" + Messages.text("plan.calendar.progress", events));
      terminal.err().flush();
    }
  }

  private static Path path(String calendar) {
    try {
      Path path = Path.of(calendar);
      if (Files.exists(path)) {
        return path;
      }
    } catch (InvalidPathException e) {
      throw new Refusal("The calendar %s cannot be read: no file can have this name.".formatted(Refusal.quote(calendar)));
    }
    throw new Refusal("The calendar %s cannot be read: there is no such file.".formatted(Refusal.quote(calendar)));
  }

  /**
   * Returns where the person stands, with a plan where one can be made.
   *
   * @param from the day on which it begins; null to go on with the plan of the episode, or to begin now
   */
  PlanView planned(@Nullable String from) {
    PlanView before = planning.view();
    LocalDate first = from == null ? null : first(from, before.ground());
    boolean asked = before.ground().told().wanted() != null && before.made() != null;
    if (before.ground().stage() != PlanGround.Stage.READY || (asked && first == null)) {
      return before;
    }
    journey.add(new PlanAct.Wanted(first, journey.now()));
    return telling(planning::view);
  }

  private static LocalDate first(String from, PlanGround ground) {
    Fields fields = Fields.of(Json.MAPPER.createObjectNode().put("--from", from));
    return Planning.from(fields, "--from", ground);
  }

  /** Says on a terminal what takes so long, where it does. */
  private PlanView telling(Supplier<PlanView> work) {
    CountDownLatch done = new CountDownLatch(1);
    if (terminal.errIsTerminal()) {
      Thread.ofPlatform().daemon().start(() -> tell(done));
    }
    try {
      return work.get();
    } finally {
      done.countDown();
    }
  }

  private void tell(CountDownLatch done) {
    try {
      if (!done.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        terminal.err().println(Messages.text("plan.working"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Keeps the episode, with its plan, where a person named. */
  void save(Path path) {
    journey
        .saved()
        .map(saved -> EpisodeFile.versioned(saved, new AnswerJson(door.atlas()).head()))
        .ifPresent(json -> WrittenFile.write(path, (Json.line(json) + "\n").getBytes(StandardCharsets.UTF_8)));
  }
}
