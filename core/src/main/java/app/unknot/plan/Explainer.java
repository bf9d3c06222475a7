package app.unknot.plan;

import app.unknot.plan.Explanation.Reason;
import app.unknot.plan.Explanation.Why;
import app.unknot.terms.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Explains a plan by {@link PlanChecker}: each number is the difference between two plans that it has checked. A fixed
 * session that is moved counts as fixed no longer, so that it keeps to the grid and starts no earlier than now.
 */
public final class Explainer {
  private static final int STEP = 15;
  private static final int MOST_ALTERNATIVES = 3;
  private static final Set<PlanRule> HARD = EnumSet.noneOf(PlanRule.class);
  /** Only these change when a session moves within its day. */
  private static final Set<PlanRule> OF_THE_TIME =
      EnumSet.of(PlanRule.LIKED_TIME, PlanRule.SITTING, PlanRule.LONG_SITTING, PlanRule.CHANGE);

  static {
    for (PlanRule rule : PlanRule.values()) {
      if (rule.hard()) {
        HARD.add(rule);
      }
    }
  }

  private final Fortnight question;
  private final Plan plan;
  private final Checked checked;

  /** Explains a plan. */
  public Explainer(Fortnight question, Plan plan) {
    this.question = question;
    this.plan = plan;
    this.checked = PlanChecker.check(question, plan);
  }

  /** Returns what the checker finds in the plan. */
  public Checked checked() {
    return checked;
  }

  /** Returns what would be if a session of the plan were at another time. */
  public Moved moved(Session session, Instant start) {
    Session there = session.at(start);
    Checked after = PlanChecker.check(loosened(session, there), with(session, there));
    List<Violation> broken = new ArrayList<>(after.violations());
    broken.removeAll(checked.violations());
    return new Moved(start, broken.isEmpty(), after.value() - checked.value(), broken);
  }

  /**
   * Returns what would be if a session of the plan were at any time of a day.
   *
   * @param day number of the day in the fortnight
   * @param minutes between two starts; a multiple of 5
   * @return in order of time, from getting up on; starts lie at multiples of {@code minutes} of the clock within the hour
   */
  public List<Moved> moved(Session session, int day, int minutes) {
    return starts(day, minutes).stream().map(start -> moved(session, start)).toList();
  }

  /** Returns why a session of the plan is where it is. */
  public Explanation explain(Session session) {
    Checked without = PlanChecker.check(question, new Plan(others(session)));
    long worth = checked.value() - without.value();
    List<Reason> reasons = new ArrayList<>();
    for (PlanRule rule : PlanRule.values()) {
      long points = checked.byRule().getOrDefault(rule, 0L) - without.byRule().getOrDefault(rule, 0L);
      if (points != 0) {
        reasons.add(new Reason(Why.valueOf(rule.name()), points, parameters(rule, session, points)));
      }
    }
    reasons.sort(Comparator.comparingLong((Reason reason) -> -reason.points()).thenComparing(Reason::why));
    reasons.addAll(surroundings(session));
    return new Explanation(session, worth, reasons, impossible(session));
  }

  private Map<String, String> parameters(PlanRule rule, Session session, long points) {
    Map<String, String> parameters = new TreeMap<>();
    for (ScorePart part : checked.of(session)) {
      if (part.rule() == rule) {
        parameters.putAll(part.parameters());
      }
    }
    Weights weights = question.weights();
    if (rule == PlanRule.SITTING || rule == PlanRule.LONG_SITTING) {
      int cost = rule == PlanRule.SITTING ? weights.staleSitting() : weights.longSitting();
      parameters.put("minutes", String.valueOf(points / cost * Fortnight.GRID_MINUTES));
    }
    return parameters;
  }

  private List<Reason> surroundings(Session session) {
    List<Reason> reasons = new ArrayList<>();
    if (question.fixed().contains(session)) {
      reasons.add(new Reason(Why.FIXED, 0, Map.of()));
    }
    int day = Placed.day(question, session);
    if (day != Placed.NO_DAY && onlyStart(session, day)) {
      reasons.add(new Reason(Why.ONLY_START, 0, Map.of()));
    }
    Task task = question.task(session.task());
    if (task != null) {
      task.loads().keySet().stream().sorted().forEach(group -> rested(session, task, group, reasons));
    }
    return reasons;
  }

  private boolean onlyStart(Session session, int day) {
    for (Instant start : starts(day, STEP)) {
      if (!start.equals(session.start()) && forbids(session, start).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Adds when a muscle group was loaded last before a session, if that is why the session could not be earlier. */
  private void rested(Session session, Task task, String group, List<Reason> reasons) {
    for (Session other : plan.sessions().reversed()) {
      Task before = question.task(other.task());
      if (before != null && other.start().isBefore(session.start()) && before.loads().containsKey(group)) {
        int lighter = Math.min(before.loads().get(group), task.loads().get(group));
        Duration rest = Duration.between(other.end(), session.start());
        if (rest.toHours() < (lighter == 3 ? 72 : 48)) {
          Map<String, String> since = Parameters.of("group", group, "hours", rest.toHours(), "since", other.start());
          reasons.add(new Reason(Why.RESTED, 0, since));
        }
        return;
      }
    }
  }

  private List<Alternative> impossible(Session session) {
    int day = Placed.day(question, session);
    List<Alternative> found = new ArrayList<>();
    if (day == Placed.NO_DAY) {
      return found;
    }
    for (Moved better : better(session, day)) {
      List<Violation> forbids = forbids(session, better.start());
      if (!forbids.isEmpty() && found.size() < MOST_ALTERNATIVES) {
        found.add(new Alternative(better.start(), better.delta(), checked.value() + better.delta(), forbids));
      }
    }
    return found;
  }

  /** Returns the times of a day that would be worth more, whether allowed or not; the best first, then the earliest. */
  private List<Moved> better(Session session, int day) {
    long now = PlanChecker.check(question, plan, OF_THE_TIME).value();
    List<Moved> better = new ArrayList<>();
    for (Instant start : starts(day, STEP)) {
      boolean sameDay = Placed.day(question, session.at(start)) == day;
      long delta = PlanChecker.check(question, with(session, session.at(start)), OF_THE_TIME).value() - now;
      if (sameDay && delta > 0) {
        better.add(new Moved(start, true, delta, List.of()));
      }
    }
    better.sort(Comparator.comparingLong(Moved::delta).reversed());
    return better;
  }

  private List<Violation> forbids(Session session, Instant start) {
    Session there = session.at(start);
    List<Violation> broken =
        new ArrayList<>(PlanChecker.check(loosened(session, there), with(session, there), HARD).violations());
    broken.removeAll(checked.violations());
    return broken;
  }

  private List<Instant> starts(int day, int minutes) {
    TimeSpan awake = question.days().get(day).awake();
    List<Instant> starts = new ArrayList<>();
    ZonedDateTime hour = awake.from().atZone(question.zone()).withMinute(0).withSecond(0).withNano(0);
    for (ZonedDateTime at = hour; at.toInstant().isBefore(awake.to()); at = at.plusMinutes(minutes)) {
      if (!at.toInstant().isBefore(awake.from())) {
        starts.add(at.toInstant());
      }
    }
    return starts;
  }

  /** Returns the question in which a session that moves is fixed no longer. */
  private Fortnight loosened(Session session, Session there) {
    if (session.equals(there) || !question.fixed().contains(session)) {
      return question;
    }
    List<Session> fixed = new ArrayList<>(question.fixed());
    fixed.remove(session);
    return question.with(fixed, question.earlier());
  }

  private Plan with(Session session, Session there) {
    List<Session> sessions = others(session);
    sessions.add(there);
    return new Plan(sessions);
  }

  private List<Session> others(Session session) {
    List<Session> sessions = new ArrayList<>(plan.sessions());
    if (!sessions.remove(session)) {
      throw new IllegalArgumentException("No session %s of the plan starts at %s.".formatted(session.uid(), session.start()));
    }
    return sessions;
  }
}
