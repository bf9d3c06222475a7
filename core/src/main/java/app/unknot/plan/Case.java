package app.unknot.plan;

import app.unknot.plan.Keeping.Rank;
import app.unknot.plan.Planned.RefusedPin;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One person's question: the fortnight, the sessions that stand in it, and the plan to stay near to. */
final class Case {
  private static final int DAYS = 2 * Fortnight.WEEK;
  private static final int LONGEST = 600;
  private static final Duration AROUND = Duration.ofDays(3);

  private final PlanBasis basis;
  private final Prescribed prescribed;
  private final Living.Days days;
  private final Fortnight bare;
  private final List<Session> earlier;
  private final Keeping keeping;
  private final List<RefusedPin> refused = new ArrayList<>();

  Case(PlanBasis basis, Prescribed prescribed, PlanNumbers numbers) {
    this.basis = basis;
    this.prescribed = prescribed;
    this.days = basis.living().days(basis.first(), DAYS, basis.busy());
    this.bare = bare(numbers);
    this.earlier = near(basis.earlier());
    this.keeping = new Keeping(bare);
    stand();
  }

  private Fortnight bare(PlanNumbers numbers) {
    int every = basis.living().breakEvery();
    SittingRule sitting =
        new SittingRule(
            Duration.ofMinutes(every),
            Duration.ofMinutes(Math.max(2 * every, numbers.whole("plan.breaks.longAfter"))),
            numbers.whole("plan.breaks.longMinutes"));
    return new Fortnight(
        basis.living().zone(),
        basis.now(),
        days.days(),
        prescribed.tasks(),
        prescribed.caps(),
        prescribed.wishes(),
        new Fortnight.Terms(sitting, numbers.whole("plan.light.days"), declined(), numbers.weights()),
        List.of(),
        List.of());
  }

  private Set<Fortnight.Declined> declined() {
    Set<Fortnight.Declined> declined = new HashSet<>(basis.declined());
    declined.addAll(prescribed.resting());
    return declined;
  }

  /** Files may hold anything: what lies far off, takes no time or has the id of another is left out. */
  private List<Session> near(List<Session> sessions) {
    List<Session> near = new ArrayList<>();
    Set<String> uids = new HashSet<>();
    if (!days.days().isEmpty()) {
      Instant from = days.days().getFirst().awake().from().minus(AROUND);
      Instant to = days.days().getLast().awake().to().plus(AROUND);
      for (Session one : sessions) {
        boolean inReach = !one.start().isBefore(from) && one.start().isBefore(to);
        if (inReach && one.minutes() > 0 && one.minutes() <= LONGEST && uids.add(one.uid())) {
          near.add(one);
        }
      }
    }
    return near;
  }

  /** What is done stands, then what is over, then what the person put at its time. */
  private void stand() {
    near(basis.done()).stream().filter(this::begun).forEach(session -> keeping.add(Rank.DONE, session));
    List<Session> pinned = near(basis.pinned());
    for (List<Session> sessions : List.of(pinned, earlier)) {
      sessions.stream()
          .filter(session -> begun(session) && fits(session))
          .forEach(session -> keeping.add(Rank.PAST, session));
    }
    List<Session> wanted = pinned.stream().filter(session -> !begun(session) && !keeping.has(session.uid())).toList();
    List<Session> known = wanted.stream().filter(this::known).map(this::sized).toList();
    known.forEach(session -> keeping.add(Rank.PINNED, session));
    keeping.settle();
    wanted.stream().filter(session -> !known(session)).forEach(session -> refused.add(new RefusedPin(session, List.of())));
    for (Session session : known) {
      if (!keeping.broke(session).isEmpty()) {
        refused.add(new RefusedPin(session, keeping.broke(session)));
      }
    }
  }

  private boolean begun(Session session) {
    return session.start().isBefore(basis.now());
  }

  private boolean known(Session session) {
    return bare.task(session.task()) != null;
  }

  private boolean fits(Session session) {
    Task task = bare.task(session.task());
    return task != null && task.minutes() == session.minutes();
  }

  /** Only the person may put a session off the grid. */
  private boolean onGrid(Session session) {
    ZonedDateTime start = session.start().atZone(basis.living().zone());
    return start.getMinute() % Fortnight.GRID_MINUTES == 0 && start.getSecond() == 0 && start.getNano() == 0;
  }

  /** Returns the session as long as its task takes by now. */
  private Session sized(Session session) {
    Task task = bare.task(session.task());
    return task == null ? session : new Session(session.uid(), session.task(), session.start(), task.minutes());
  }

  /** Returns what is asked when the person's own sessions alone stand. */
  Fortnight question() {
    return bare.with(person(), earlier);
  }

  /** Returns what is asked of a plan that is there: what another time would cost is seen without the earlier plan. */
  Fortnight later() {
    return bare.with(person(), List.of());
  }

  /** Keeps everything of the earlier plan that still can be, and returns the question with it. */
  Fortnight keepingAll() {
    earlier.stream()
        .filter(session -> !begun(session) && known(session) && onGrid(session))
        .forEach(session -> keeping.add(Rank.KEPT, sized(session)));
    keeping.settle();
    return bare.with(keeping.down(Rank.KEPT), earlier.stream().filter(this::missed).toList());
  }

  /** Nobody misses a break that went with its sitting; it is not worth another time. */
  private boolean missed(Session session) {
    Task task = bare.task(session.task());
    return task == null || !task.is(Mark.BREAK) || keeping.has(session.uid());
  }

  /** Returns numbers of the days on which a session of the earlier plan has gone or the person has put one. */
  Set<Integer> touched() {
    List<Session> kept = keeping.down(Rank.KEPT);
    Set<Integer> touched = new LinkedHashSet<>();
    earlier.stream()
        .filter(session -> !begun(session) && !kept.contains(session))
        .forEach(session -> touched.add(Placed.day(bare, session)));
    kept.stream()
        .filter(session -> !begun(session) && !earlier.contains(session))
        .forEach(session -> touched.add(Placed.day(bare, session)));
    touched.remove(Placed.NO_DAY);
    return touched;
  }

  private List<Session> person() {
    return keeping.down(Rank.PINNED);
  }

  Fortnight bare() {
    return bare;
  }

  Prescribed prescribed() {
    return prescribed;
  }

  List<Session> earlier() {
    return earlier;
  }

  List<RefusedPin> refused() {
    return refused;
  }

  List<LivingProblem> problems() {
    return days.problems();
  }

  /** Returns the hard rules that a session of the earlier plan breaks where it was. */
  List<PlanRule> broke(Session session) {
    return keeping.broke(sized(session)).stream().map(Violation::rule).distinct().toList();
  }
}
