package app.unknot.app;

import app.unknot.app.JourneyState.Exam;
import app.unknot.app.PlanGround.Stage;
import app.unknot.atlas.Atlas;
import app.unknot.causes.CalendarMeasures;
import app.unknot.classify.Clearance;
import app.unknot.classify.Limit;
import app.unknot.classify.PointState;
import app.unknot.examine.ExamCandidate;
import app.unknot.locate.Complaint;
import app.unknot.plan.Fortnight;
import app.unknot.plan.HealthProfile;
import app.unknot.plan.Living;
import app.unknot.plan.PlanBasis;
import app.unknot.plan.Progress;
import app.unknot.plan.RemedyBook;
import app.unknot.plan.RemedyKind;
import app.unknot.plan.Screened;
import app.unknot.plan.Screening;
import app.unknot.plan.Session;
import app.unknot.plan.Target;
import app.unknot.plan.Taste;
import app.unknot.terms.Sex;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Works out from the acts of an episode what a plan stands on. Safe to share between threads. */
final class PlanDoor {
  private static final double WORTH_NAMING = 0.02;

  /** Days before the plan from which done sessions still bear on it. */
  private static final int DAYS_BEARING = 3;

  private final RemedyBook book = RemedyBook.standard();
  private final Screening screening = Screening.standard();
  private final CausesDoor causes = CausesDoor.standard();
  private final JourneyWords words;

  PlanDoor(Atlas atlas) {
    this.words = new JourneyWords(atlas);
  }

  /** Returns what the knowledge says about remedies. */
  RemedyBook book() {
    return book;
  }

  /** Returns the door to what may contribute. */
  CausesDoor causes() {
    return causes;
  }

  /**
   * Returns what a plan stands on.
   *
   * @param computer the zone of this computer, for people who named none
   */
  PlanGround ground(JourneyState state, BusyCalendars calendars, Instant now, ZoneId computer) {
    PlanTold told = PlanTold.of(state.episode().acts());
    ZoneId zone = told.living().zone() == null ? computer : told.living().zone();
    Living.Read living = Living.of(told.livingTold() ? told.living().told() : Living.Told.NOTHING, zone);
    Clearance clearance = clearance(state, now);
    List<PlanPoint> points = clearance == null ? List.of() : points(state);
    HealthProfile health = health(state, now);
    CalendarMeasures measures =
        calendars.isEmpty()
            ? state.episode().kept().calendar()
            : calendars.measures(told.living(), zone, LocalDate.ofInstant(now, zone));
    CausesDoor.Causes contributing = causes.answer(told.causes(), points, state.told(), measures);
    Screened screened = clearance == null ? null : screening.screen(clearance, now, health);
    Stage stage = stage(state, clearance, points);
    PlanGround ground =
        new PlanGround(
            state, told, stage, now, zone, points, living, health, contributing, screened, null, calendars);
    return clearance == null || stage != Stage.READY ? ground : ready(ground, clearance);
  }

  private PlanGround ready(PlanGround g, Clearance clearance) {
    PlanBasis basis =
        new PlanBasis(
            clearance,
            g.now(),
            first(g),
            g.points().stream().map(PlanPoint::target).toList(),
            g.health(),
            g.living().living(),
            g.causes().ranking().contributors(),
            tastes(g.told()),
            progress(g),
            g.calendars().spans(),
            done(g),
            pinned(g),
            g.told().declined(),
            earlier(g));
    return new PlanGround(
        g.state(), g.told(), g.stage(), g.now(), g.zone(), g.points(), g.living(), g.health(), g.causes(), g.screened(),
        basis, g.calendars());
  }

  private static @Nullable Clearance clearance(JourneyState state, Instant now) {
    Clearance clearance = state.verdict() == null ? null : state.verdict().clearance();
    boolean open = state.stage() == JourneyState.Stage.EXAM || state.stage() == JourneyState.Stage.RESULT;
    return clearance != null && open && clearance.validAt(now) ? clearance : null;
  }

  private static Stage stage(JourneyState state, @Nullable Clearance clearance, List<PlanPoint> points) {
    if (state.stage() == JourneyState.Stage.EMPTY) {
      return Stage.NOTHING;
    }
    if (clearance == null) {
      return Stage.NOT_CLEARED;
    }
    boolean may = !clearance.limits().contains(Limit.NO_KNOT_NAMED);
    return may && !points.isEmpty() ? Stage.READY : Stage.NO_POINT;
  }

  /** Only points whose rules the safety questions have asked for: the first ones, as {@link Reckoner} takes them. */
  private List<PlanPoint> points(JourneyState state) {
    Exam exam = state.exam();
    if (exam == null) {
      return List.of();
    }
    List<ExamCandidate> asked = exam.advice().candidates().stream().limit(Results.MOST).toList();
    Map<String, PlanPoint> points = new HashMap<>();
    asked.stream()
        .filter(candidate -> candidate.probability() >= WORTH_NAMING)
        .forEach(candidate -> points.put(key(candidate), point(candidate, exam)));
    if (state.result() != null) {
      Set<String> may = asked.stream().map(PlanDoor::key).collect(Collectors.toSet());
      state.result().points().stream()
          .filter(point -> may.contains(key(point.candidate())))
          .forEach(point -> points.put(key(point.candidate()), point(point)));
    }
    return points.values().stream()
        .sorted(Comparator.comparingDouble((PlanPoint p) -> -p.probability()).thenComparing(p -> p.target().place()))
        .toList();
  }

  private static String key(ExamCandidate candidate) {
    return candidate.at().point().id() + ":" + candidate.at().side().code();
  }

  private PlanPoint point(JourneyState.Point point) {
    return new PlanPoint(
        point.at(),
        point.classification().probability().active(),
        Target.of(point.at(), point.classification().probability()),
        point.classification().label().code(),
        words.label(point.classification()));
  }

  private static PlanPoint point(ExamCandidate candidate, Exam exam) {
    boolean examined =
        exam.found().stream()
            .anyMatch(
                found ->
                    found.spot().point().equals(candidate.at().point().id())
                        && found.spot().side() == candidate.at().side());
    PointState likeliest =
        candidate.states().entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    String state = !examined ? "unclear" : likeliest == PointState.NONE ? "notAKnot" : likeliest.code();
    return new PlanPoint(
        candidate.at(),
        candidate.probability(),
        Target.of(candidate.at(), candidate.states()),
        state,
        Messages.text(examined ? "state." + state : "state.notExamined"));
  }

  /** Safety answers are known here as well. */
  private HealthProfile health(JourneyState state, Instant now) {
    if (state.told() == null) {
      return new HealthProfile(null, Sex.UNKNOWN, Map.of());
    }
    Complaint complaint = state.told().complaint();
    List<Instant> times = state.episode().times(now);
    return HealthProfile.of(book, complaint.age(), complaint.sex(), said(state.episode(), times), now)
        .with(book, Reckoner.answers(state.episode(), times), now);
  }

  private static List<HealthProfile.Said> said(Episode episode, List<Instant> times) {
    List<HealthProfile.Said> said = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      Instant at = times.get(i);
      if (episode.acts().get(i) instanceof PlanAct.Health health) {
        health.answers().forEach(one -> said.add(new HealthProfile.Said(one.condition(), one.reply(), at)));
      }
    }
    return said;
  }

  /** A plan under way keeps its first day; one asked for anew begins when it was asked for. */
  private static LocalDate first(PlanGround g) {
    KeptPlan kept = g.state().episode().kept().plan();
    LocalDate today = g.today();
    Instant wanted = g.told().wanted();
    if (kept != null && kept.isUnderWay(today, g.now()) && (wanted == null || !wanted.isAfter(kept.made()))) {
      return kept.first();
    }
    LocalDate from = g.told().from();
    boolean soon = from != null && !from.isBefore(today) && !from.isAfter(today.plusDays(Planning.LATEST_START_DAYS));
    return soon ? from : today;
  }

  private static Map<String, Taste> tastes(PlanTold told) {
    Map<String, Taste> tastes = new HashMap<>();
    told.tastes().forEach((remedy, code) -> Taste.of(code).ifPresent(taste -> tastes.put(remedy, taste)));
    return tastes;
  }

  private Progress progress(PlanGround g) {
    Instant begun = g.told().begun();
    Set<LocalDate> flares = new HashSet<>();
    g.told().flares().forEach(at -> flares.add(LocalDate.ofInstant(at, g.zone())));
    Map<LocalDate, Integer> exercise = new HashMap<>();
    for (Session session : g.told().done().values()) {
      if (isExercise(session.task())) {
        exercise.merge(LocalDate.ofInstant(session.start(), g.zone()), session.minutes(), Integer::sum);
      }
    }
    return new Progress(begun == null ? null : LocalDate.ofInstant(begun, g.zone()), flares, exercise, planned(g));
  }

  /** Each plan that was asked for stood for its days, or until today. */
  private static Set<LocalDate> planned(PlanGround g) {
    Set<LocalDate> planned = new HashSet<>();
    for (Act act : g.state().episode().acts()) {
      if (act instanceof PlanAct.Wanted wanted) {
        LocalDate asked = LocalDate.ofInstant(wanted.at(), g.zone());
        LocalDate from = wanted.from() == null || wanted.from().isBefore(asked) ? asked : wanted.from();
        from.datesUntil(from.plusDays(2 * Fortnight.WEEK)).filter(day -> !day.isAfter(g.today())).forEach(planned::add);
      }
    }
    return planned;
  }

  private boolean isExercise(String task) {
    return book.remedy(remedy(task)).filter(remedy -> remedy.kind() == RemedyKind.ACTIVITY).isPresent();
  }

  /** Returns the remedy of a task. */
  static String remedy(String task) {
    int end = task.indexOf(':');
    return end < 0 ? task : task.substring(0, end);
  }

  private static List<Session> done(PlanGround g) {
    Instant bearing = first(g).minusDays(DAYS_BEARING).atStartOfDay(g.zone()).toInstant();
    return g.told().done().values().stream().filter(session -> !session.start().isBefore(bearing)).toList();
  }

  private static List<Session> pinned(PlanGround g) {
    List<Session> pinned = new ArrayList<>();
    g.told().moved().values().stream()
        .filter(session -> !g.told().done().containsKey(session.uid()) && !session.start().isBefore(g.now()))
        .forEach(pinned::add);
    return pinned;
  }

  private static List<Session> earlier(PlanGround g) {
    KeptPlan kept = g.state().episode().kept().plan();
    return kept == null ? List.of() : kept.sessions();
  }
}
