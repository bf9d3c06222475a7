package app.unknot.app;

import static app.unknot.app.Refusal.quote;

import app.unknot.app.Journey.Standing;
import app.unknot.calendar.BusyReader;
import app.unknot.calendar.BusyTimes;
import app.unknot.calendar.CalDav;
import app.unknot.calendar.Publication;
import app.unknot.calendar.ReadingProgress;
import app.unknot.causes.CalendarMeasures;
import app.unknot.classify.Clearance;
import app.unknot.plan.Fortnight.Declined;
import app.unknot.plan.HealthProfile;
import app.unknot.plan.PlanBasis;
import app.unknot.plan.PlanRule;
import app.unknot.plan.PlanSolver;
import app.unknot.plan.PlanSolver.Limits;
import app.unknot.plan.Planned;
import app.unknot.plan.Planner;
import app.unknot.plan.Prescriber;
import app.unknot.plan.Relaxation;
import app.unknot.plan.Relaxer;
import app.unknot.plan.Session;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One person's causes, days and plan beside a {@link Journey}: what may contribute, what helps, and when. The acts lie in
 * the journey; here lie the busy times of calendars, in memory only, and the plan last worked out. The plan is worked out
 * anew whenever what it follows from has changed, outside all locks, and kept only if nothing changed meanwhile. Safe to
 * share between threads.
 */
final class Planning {
  /** What is shown is worked out anew after this time, for a clearance may have ended. */
  private static final Duration FRESH = Duration.ofMillis(500);

  /** How long help is looked for where a week lacks what it must hold. */
  private static final Duration HELP = Duration.ofMillis(400);

  private static final int LONGEST_CODE = 20;
  private static final int LONGEST_TEXT = 2000;
  private static final int KEY_BYTES = 16;
  private static final int MOST_TRIES = 3;

  /** How far ahead a plan may begin. */
  static final int LATEST_START_DAYS = BusyCalendars.DAYS_AHEAD - KeptPlan.DAYS - 1;

  private static final int MOST_CALENDARS = 50;

  private final Journey journey;
  private final PlanDoor door;
  private final PlanJson writer;
  private final PlanActs acts;
  private final PlanWords words;
  private final InstantSource clock;
  private final ZoneId computer;
  private final Supplier<@Nullable PlanSolver> solver;
  private final Limits limits;
  private final String root;
  private final SecureRandom random = new SecureRandom();
  private final Object solving = new Object();

  private volatile BusyCalendars calendars = BusyCalendars.NONE;
  private volatile @Nullable String feed;
  private volatile @Nullable Current current;
  private volatile @Nullable Shown shown;
  private @Nullable Planner planner;

  /** What was shown last; several questions in a row need it. */
  private record Shown(Instant at, PlanView view) {}

  /** A plan that was worked out, what it followed from, and the plan that was kept for it. */
  private record Current(PlanBasis basis, KeptPlan kept, Planned.Made made, List<Relaxation> relax) {}

  /**
   * Starts with no calendar and no feed.
   *
   * @param journey holds the acts
   * @param clock tells the present time
   * @param computer zone of this computer, for people who name none
   * @param solver makes the solver when the first plan is asked for; null where none works here
   * @param limits when a full plan is good enough
   * @param root address of the server that answers the feed, without a slash at its end
   */
  Planning(
      LocateDoor locate,
      Journey journey,
      InstantSource clock,
      ZoneId computer,
      Supplier<@Nullable PlanSolver> solver,
      Limits limits,
      String root) {
    this.root = root;
    this.journey = journey;
    this.door = new PlanDoor(locate.atlas());
    this.writer = new PlanJson(locate.atlas(), door);
    this.acts = new PlanActs(door);
    this.words = new PlanWords(locate.atlas(), door.book());
    this.clock = clock;
    this.computer = computer;
    this.solver = solver;
    this.limits = limits;
  }

  /** Returns the state for the page. */
  ObjectNode state() {
    return writer.state(view());
  }

  /** Returns where the person stands; works a plan out where one is wanted and none is up to date. */
  PlanView view() {
    Instant now = clock.instant();
    Shown before = shown;
    boolean fresh = before != null && !now.isBefore(before.at) && now.isBefore(before.at.plus(FRESH));
    if (before != null && fresh && before.view.version() == journey.version()) {
      return before.view.feeding(feedAddress());
    }
    PlanView view = worked();
    shown = new Shown(now, view);
    return view;
  }

  private PlanView worked() {
    for (int tries = 1; ; tries++) {
      Standing standing = journey.standing();
      PlanGround ground = ground(standing.state());
      PlanBasis basis = ground.basis();
      if (basis == null || ground.told().wanted() == null) {
        return view(standing.version(), ground, null);
      }
      Current known = current;
      if (known != null && covers(known, basis, ground)) {
        return view(standing.version(), ground, known);
      }
      Current made = worked(standing.version(), ground, basis, tries == MOST_TRIES);
      if (made != null && tries == MOST_TRIES) {
        return view(standing.version(), ground, made);
      }
      if (made == null && current == null) {
        return view(standing.version(), ground, null);
      }
    }
  }

  private PlanGround ground(JourneyState state) {
    return door.ground(state, calendars, clock.instant(), computer);
  }

  private PlanView view(int version, PlanGround ground, @Nullable Current known) {
    PlanBasis basis = ground.basis();
    return new PlanView(
        version,
        ground,
        basis == null ? List.of() : Prescriber.standard().prescribe(basis).onDemand(),
        known == null ? null : known.kept,
        known == null ? null : known.made,
        known == null ? List.of() : known.relax,
        feedAddress());
  }

  private @Nullable String feedAddress() {
    return feed == null ? null : "%s/calendar/%s.ics".formatted(root, feed);
  }

  /** Ticks alone change no plan; they count the next time. */
  private static boolean covers(Current known, PlanBasis basis, PlanGround ground) {
    PlanBasis then = known.basis;
    return known.kept.equals(ground.state().episode().kept().plan())
        && then.first().equals(basis.first())
        && isSamePerson(then, basis)
        && then.busy().equals(basis.busy())
        && then.pinned().equals(basis.pinned())
        && then.declined().equals(basis.declined());
  }

  private static boolean isSamePerson(PlanBasis one, PlanBasis other) {
    return one.clearance().limits().equals(other.clearance().limits())
        && one.targets().equals(other.targets())
        && isSameHealth(one.health(), other.health())
        && one.living().equals(other.living())
        && one.contributors().equals(other.contributors())
        && one.tastes().equals(other.tastes())
        && one.progress().flares().equals(other.progress().flares());
  }

  /** When it was said does not matter. */
  private static boolean isSameHealth(HealthProfile one, HealthProfile other) {
    return Objects.equals(one.age(), other.age())
        && one.sex() == other.sex()
        && one.replies().equals(other.replies())
        && one.implied().equals(other.implied());
  }

  /** Works a plan out and keeps it unless something changed meanwhile; returns it, or null where there is nothing to plan. */
  private @Nullable Current worked(int version, PlanGround ground, PlanBasis basis, boolean evenIfStale) {
    synchronized (solving) {
      Current known = current;
      if (known != null && covers(known, basis, ground)) {
        return known;
      }
      Planned planned = planned(known, ground, basis);
      if (!(planned instanceof Planned.Made made)) {
        current = null;
        return null;
      }
      Current next = new Current(basis, kept(ground, basis, made), made, relax(made));
      if (journey.keep(version, ground.state().episode().kept().with(next.kept)) || evenIfStale) {
        current = next;
      }
      return next;
    }
  }

  /** Looks for help only where a week lacks what it must hold. */
  private List<Relaxation> relax(Planned.Made made) {
    boolean lacks = made.checked().parts().stream().anyMatch(part -> part.rule() == PlanRule.MUST);
    PlanSolver by = lacks ? solver.get() : null;
    return by == null ? List.of() : new Relaxer(by, made.prescribed().resting()).relax(made.question(), made.plan(), HELP);
  }

  private Planned planned(@Nullable Current known, PlanGround ground, PlanBasis basis) {
    KeptPlan kept = ground.state().episode().kept().plan();
    boolean anew = kept == null || isWantedAnew(ground, kept) || (known != null && !isSamePerson(known.basis, basis));
    return anew
        ? planner().plan(basis, limits, value -> {})
        : planner().repair(basis, known == null ? Set.of() : touched(known.basis, basis));
  }

  private static boolean isWantedAnew(PlanGround ground, KeptPlan kept) {
    Instant wanted = ground.told().wanted();
    return wanted != null && wanted.isAfter(kept.made());
  }

  private synchronized Planner planner() {
    Planner made = planner;
    if (made == null) {
      made = new Planner(solver.get());
      planner = made;
    }
    return made;
  }

  /** Returns the days on which something became possible again. */
  private static Set<LocalDate> touched(PlanBasis before, PlanBasis now) {
    Set<LocalDate> touched = new HashSet<>();
    Set<Declined> again = new HashSet<>(before.declined());
    again.removeAll(now.declined());
    again.forEach(declined -> touched.add(declined.date()));
    for (Session pin : before.pinned()) {
      if (!now.pinned().contains(pin)) {
        touched.add(LocalDate.ofInstant(pin.start(), now.living().zone()));
      }
    }
    return touched;
  }

  private KeptPlan kept(PlanGround ground, PlanBasis basis, Planned.Made made) {
    Instant now = journey.now();
    KeptPlan before = ground.state().episode().kept().plan();
    boolean anew = before == null || isWantedAnew(ground, before);
    KeptPlan next =
        new KeptPlan(
            before == null ? key() : before.key(),
            anew ? now : before.made(),
            ground.zone(),
            basis.first(),
            made.question().days().getLast().date(),
            made.solver(),
            made.gap(),
            before == null ? List.of() : before.entries());
    return next.following(made.plan().sessions(), now);
  }

  private String key() {
    byte[] bytes = new byte[KEY_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /**
   * Does what a page asks for, or answers what it asks.
   *
   * @throws StaleJourney when the page has not seen the latest state
   * @throws Refusal when it cannot be done
   */
  ObjectNode act(ObjectNode json) {
    Fields fields = Fields.of(json);
    String act = fields.text("act", LONGEST_CODE);
    int version = fields.whole("version", 0, Integer.MAX_VALUE);
    switch (act) {
      case "check" -> {
        return asked(fields.only("act", "version", "uid", "start"), version).check(fields);
      }
      case "slots" -> {
        return asked(fields.only("act", "version", "uid", "date"), version).slots(fields);
      }
      case "explain" -> {
        return asked(fields.only("act", "version", "uid"), version).explain();
      }
      case "publish" -> {
        journey.at(version);
        return publish(fields.only("act", "version", "url", "user", "password", "names"));
      }
      case "undo" -> {
        fields.only("act", "version");
        journey.undo(version);
      }
      case "forgetCalendar" -> {
        fields.only("act", "version");
        calendars(version, BusyCalendars.NONE);
      }
      case "feed" -> {
        boolean on = fields.only("act", "version", "on").flag("on");
        journey.at(version);
        feed = on ? (feed == null ? key() + key() : feed) : null;
      }
      default -> journey.add(version, acts.read(act, fields, this::view, journey.now()));
    }
    return state();
  }

  private PlanAsked asked(Fields fields, int version) {
    PlanView view = view();
    if (view.version() != version) {
      throw new StaleJourney();
    }
    return new PlanAsked(view, acts.session(fields, view), words);
  }

  /** Sends the plan to the server that the person typed, and only now; the password is not kept. */
  private ObjectNode publish(Fields fields) {
    PlanView view = view();
    if (view.kept() == null) {
      throw new Refusal(Messages.text("refused.noPlan"));
    }
    CalDav server =
        new CalDav(
            fields.text("url", LONGEST_TEXT),
            fields.has("user") ? fields.text("user", LONGEST_TEXT) : "",
            fields.has("password") ? fields.text("password", LONGEST_TEXT) : "",
            PlanEntries.calendar(clock));
    try {
      return published(server.publish(PlanEntries.ours(view.kept()), PlanEntries.of(view, fields.flag("names", false), words)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(Messages.text("refused.interrupted"));
    }
  }

  private static ObjectNode published(Publication publication) {
    return switch (publication) {
      case Publication.Refused refused -> throw new Refusal(refused.sentence());
      case Publication.Done done -> {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("text", Messages.text("plan.published", done.calendar(), done.created(), done.updated(), done.removed()));
        json.put("created", done.created()).put("updated", done.updated()).put("removed", done.removed());
        ArrayNode errors = json.put("unchanged", done.unchanged()).putArray("errors");
        done.failures().forEach(errors::add);
        yield json;
      }
    };
  }

  /**
   * Returns what a calendar says; only its busy times are looked at. Nothing is taken in yet.
   *
   * @param name what to call it
   * @throws InterruptedException when the thread was interrupted
   */
  BusyTimes read(InputStream in, String name) throws InterruptedException {
    return new BusyReader(BusyCalendars.window(clock.instant(), zone())).read(in, name, ReadingProgress.SILENT);
  }

  /** Takes in what was read of a calendar. */
  void put(String name, BusyTimes times) {
    synchronized (journey) {
      BusyCalendars more = calendars.with(name, times);
      if (more.byName().size() > MOST_CALENDARS) {
        throw new Refusal(Messages.text("refused.calendars", MOST_CALENDARS));
      }
      calendars(journey.version(), more);
    }
  }

  /** Forgets calendars, plan and feed. */
  void forget() {
    synchronized (solving) {
      calendars = BusyCalendars.NONE;
      feed = null;
      current = null;
      shown = null;
    }
  }

  /** Returns the zone of the person's clock. */
  ZoneId zone() {
    ZoneId told = PlanTold.of(journey.episode().acts()).living().zone();
    return told == null ? computer : told;
  }

  private void calendars(int version, BusyCalendars next) {
    synchronized (journey) {
      journey.at(version);
      calendars = next;
      Kept kept = journey.episode().kept();
      LivingTold living = PlanTold.of(journey.episode().acts()).living();
      CalendarMeasures measures =
          next.isEmpty() ? null : next.measures(living, zone(), LocalDate.ofInstant(clock.instant(), zone()));
      journey.changed(kept.with(measures));
    }
  }

  /** Returns whether a secret is that of the feed that is on. */
  boolean isFeed(String secret) {
    String on = feed;
    return on != null && Gate.same(on, secret);
  }

  /** Returns the plan as a calendar file. */
  byte[] calendar(boolean names) {
    return PlanEntries.file(view(), names, words, clock);
  }

  /** Returns whether a calendar may show what sessions are for. */
  boolean names() {
    return PlanTold.of(journey.episode().acts()).living().names();
  }

  /** Refuses a day on which no plan can begin, such as one when the safety answers hold no longer. */
  static LocalDate from(Fields fields, String name, PlanGround ground) {
    LocalDate from = fields.day(name, PlanActReader.FIRST_DAY, PlanActReader.LAST_DAY);
    LocalDate today = ground.today();
    LocalDate latest = latest(ground);
    if (from.isBefore(today) || from.isAfter(latest)) {
      throw fields.wrong(name, quote(from.toString()), "a day from %s to %s".formatted(today, latest));
    }
    return from;
  }

  private static LocalDate latest(PlanGround ground) {
    LocalDate latest = ground.today().plusDays(LATEST_START_DAYS);
    Clearance clearance = ground.clearance();
    LocalDate end = clearance == null ? latest : LocalDate.ofInstant(clearance.expires(), ground.zone());
    return end.isBefore(latest) ? end : latest;
  }
}
