package app.unknot.plan;

import app.unknot.terms.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rules once more, written otherwise: time is a row of minutes, and each rule asks what lies on a minute. It wants
 * whole minutes, and finds for each rule where it is broken and what it is worth.
 */
final class MinuteReference {
  private static final int DAY = 24 * 60;
  private static final int LENGTH = 26 * DAY;

  private final Fortnight question;
  private final List<Session> sessions;
  private final Instant base;
  private final int[] dayOfMinute = new int[LENGTH];
  private final Set<String> broken = new TreeSet<>();
  private final Map<PlanRule, Long> points = new EnumMap<>(PlanRule.class);

  MinuteReference(Fortnight question, Plan plan) {
    this.question = question;
    this.sessions = plan.sessions();
    this.base = question.days().getFirst().date().minusDays(4).atStartOfDay(question.zone()).toInstant();
    for (int minute = 0; minute < LENGTH; minute += 15) {
      Arrays.fill(dayOfMinute, minute, Math.min(minute + 15, LENGTH), dated(minute));
    }
    for (int day = 0; day < question.days().size(); day++) {
      TimeSpan awake = question.days().get(day).awake();
      Arrays.fill(dayOfMinute, minute(awake.from()), minute(awake.to()), day);
    }
    alone();
    places();
    counts();
    covers();
    soft();
  }

  Set<String> broken() {
    return broken;
  }

  Map<PlanRule, Long> points() {
    return points;
  }

  /** Returns where violations lie, as this reference names places. */
  static Set<String> keys(List<Violation> violations) {
    Set<String> keys = new TreeSet<>();
    for (Violation violation : violations) {
      Map<String, String> about = violation.parameters();
      String where =
          switch (violation.rule()) {
            case BUDGET -> about.get("date");
            case DAY_MOST -> about.get("date") + about.get("task");
            case CAP -> about.get("cap") + about.getOrDefault("date", about.get("week"));
            case LIGHT_DAY -> about.get("week");
            case LOAD, AFTER_PRESSURE -> about.get("group") + violation.sessions().getLast().start();
            case APART -> about.get("task") + violation.sessions().getLast().start();
            case OVERLAP -> violation.sessions().getLast().start().toString();
            default -> violation.sessions().getFirst().toString();
          };
      keys.add(violation.rule() + " " + where);
    }
    return keys;
  }

  private int minute(Instant moment) {
    return (int) Duration.between(base, moment).toMinutes();
  }

  private LocalDateTime clock(int minute) {
    return LocalDateTime.ofInstant(base.plus(Duration.ofMinutes(minute)), question.zone());
  }

  private int dated(int minute) {
    long days = question.days().getFirst().date().until(clock(minute).toLocalDate(), ChronoUnit.DAYS);
    return days < 0 || days >= question.days().size() ? -1 : (int) days;
  }

  private BitSet bits(List<TimeSpan> spans) {
    BitSet bits = new BitSet(LENGTH);
    spans.forEach(span -> bits.set(minute(span.from()), minute(span.to())));
    return bits;
  }

  private BitSet bits(Session session) {
    return bits(List.of(session.span()));
  }

  private boolean is(Session session, Mark mark) {
    Task task = question.tasks().get(session.task());
    return task != null && task.marks().contains(mark);
  }

  private int day(Session session) {
    return dayOfMinute[minute(session.start())];
  }

  private void broken(PlanRule rule, Object where) {
    broken.add(rule + " " + where);
  }

  private void alone() {
    Set<String> uids = new HashSet<>();
    int now = (int) Math.ceil(Duration.between(base, question.now()).toSeconds() / 60.0);
    for (Session session : sessions) {
      Task task = question.tasks().get(session.task());
      boolean fixed = question.fixed().contains(session);
      boolean old = fixed && minute(session.start()) <= now;
      if (!uids.add(session.uid()) || (!old && (task == null || task.minutes() != session.minutes()))) {
        broken(PlanRule.KNOWN, session);
      }
      if (!fixed && clock(minute(session.start())).getMinute() % 5 != 0) {
        broken(PlanRule.GRID, session);
      }
      if (!fixed && minute(session.start()) < now) {
        broken(PlanRule.PAST, session);
      }
    }
    for (Session session : question.fixed()) {
      if (!sessions.contains(session)) {
        broken(PlanRule.FIXED, session);
      }
    }
  }

  private void places() {
    List<TimeSpan> awake = new ArrayList<>();
    List<TimeSpan> quiet = new ArrayList<>();
    List<TimeSpan> busy = new ArrayList<>();
    List<TimeSpan> work = new ArrayList<>();
    BitSet late = new BitSet(LENGTH);
    for (PlanDay day : question.days()) {
      awake.add(day.awake());
      quiet.addAll(day.quiet());
      busy.addAll(day.busy());
      work.addAll(day.work());
      int bed = minute(day.awake().to());
      late.set(Math.max(bed - 60, minute(day.awake().from())), bed);
    }
    BitSet asleep = bits(awake);
    asleep.flip(0, LENGTH);
    BitSet still = bits(quiet);
    BitSet meetings = bits(busy);
    BitSet working = bits(work);
    for (Session session : sessions) {
      touches(PlanRule.AWAKE, session, asleep, true);
      touches(PlanRule.QUIET, session, still, true);
      touches(PlanRule.BUSY, session, meetings, true);
      touches(PlanRule.WORK, session, working, !is(session, Mark.AT_WORK));
      touches(PlanRule.CALM_EVENING, session, late, !is(session, Mark.CALM));
      for (Fortnight.Declined declined : question.declined()) {
        boolean it = declined.task().equals("*") || declined.task().equals(session.task());
        if (it && day(session) >= 0 && question.days().get(day(session)).date().equals(declined.date())) {
          broken(PlanRule.DECLINED, session);
        }
      }
    }
  }

  private void touches(PlanRule rule, Session session, BitSet closed, boolean held) {
    if (held && bits(session).intersects(closed)) {
      broken(rule, session);
    }
  }

  private void counts() {
    int[] minutes = new int[question.days().size()];
    Map<String, Integer> perDay = new TreeMap<>();
    Map<String, Integer> capped = new TreeMap<>();
    Map<Integer, BitSet> strained = new HashMap<>();
    for (Session session : sessions) {
      int day = day(session);
      if (day < 0) {
        continue;
      }
      String date = question.days().get(day).date().toString();
      minutes[day] += is(session, Mark.BREAK) ? 0 : session.minutes();
      perDay.merge(date + session.task(), 1, Integer::sum);
      if (is(session, Mark.STRAIN)) {
        strained.computeIfAbsent(day / 7, week -> new BitSet()).set(day);
      }
      for (Cap cap : question.caps()) {
        int size = cap.measure() == Measure.SESSIONS ? 1 : session.minutes();
        if (cap.tasks().contains(session.task()) && capped.merge(cap.id() + (cap.period() == Cap.Period.DAY ? date : day / 7), size, Integer::sum) > cap.most()) {
          broken(PlanRule.CAP, cap.id() + (cap.period() == Cap.Period.DAY ? date : day / 7));
        }
      }
      if (question.tasks().containsKey(session.task()) && perDay.get(date + session.task()) > question.tasks().get(session.task()).values().size()) {
        broken(PlanRule.DAY_MOST, date + session.task());
      }
      if (minutes[day] > question.days().get(day).budget()) {
        broken(PlanRule.BUDGET, date);
      }
    }
    strained.forEach((week, days) -> {
      if (question.days().size() >= week * 7 + 7 && 7 - days.cardinality() < question.lightDays()) {
        broken(PlanRule.LIGHT_DAY, week);
      }
    });
  }

  /** Rules about time between: what reaches over a start besides the session itself. */
  private void covers() {
    Map<String, int[]> reach = new HashMap<>();
    for (Session session : sessions) {
      cover(reach, "overlap", session, 0);
      Task task = question.tasks().get(session.task());
      if (task != null) {
        cover(reach, "apart " + task.id(), session, (int) task.apart().toMinutes());
        task.pressed().forEach(group -> cover(reach, "pressed " + group, session, DAY));
        task.loads().forEach((group, load) -> {
          cover(reach, "2 " + group, session, DAY);
          cover(reach, load == 3 ? "3 " + group : "none", session, 2 * DAY);
        });
      }
    }
    for (Session session : sessions) {
      Task task = question.tasks().get(session.task());
      beside(PlanRule.OVERLAP, reach, "overlap", session, 1, "");
      if (task == null) {
        continue;
      }
      beside(PlanRule.APART, reach, "apart " + task.id(), session, 1, task.id());
      task.loads().forEach((group, load) -> {
        beside(PlanRule.LOAD, reach, "2 " + group, session, 1, group);
        if (load == 3) {
          beside(PlanRule.LOAD, reach, "3 " + group, session, 1, group);
          beside(PlanRule.AFTER_PRESSURE, reach, "pressed " + group, session, task.pressed().contains(group) ? 1 : 0, group);
        }
      });
    }
  }

  private void cover(Map<String, int[]> reach, String what, Session session, int beyond) {
    int[] row = reach.computeIfAbsent(what, key -> new int[LENGTH]);
    for (int minute = minute(session.start()); minute < minute(session.end()) + beyond; minute++) {
      row[minute]++;
    }
  }

  private void beside(PlanRule rule, Map<String, int[]> reach, String what, Session session, int own, String about) {
    int[] row = reach.get(what);
    if (row != null && row[minute(session.start())] > own) {
      broken(rule, about + session.start());
    }
  }

  private void soft() {
    Map<String, Integer> nth = new HashMap<>();
    for (Session session : sessions) {
      Task task = question.tasks().get(session.task());
      if (task != null && day(session) >= 0) {
        int before = nth.merge(day(session) + task.id(), 1, Integer::sum) - 1;
        earn(PlanRule.BENEFIT, before < task.values().size() ? task.values().get(before) : 0);
        boolean liked = task.liked().contains(DayPart.at(clock(minute(session.start())).toLocalTime()));
        earn(PlanRule.LIKED_TIME, liked ? question.weights().likedTime() : 0);
      }
    }
    wishes();
    stale(PlanRule.SITTING, question.sitting().shortAfter(), 0, question.weights().staleSitting());
    stale(PlanRule.LONG_SITTING, question.sitting().longAfter(), question.sitting().longMinutes(), question.weights().longSitting());
    variety();
    change();
  }

  private void earn(PlanRule rule, long more) {
    if (more != 0) {
      points.merge(rule, more, (a, b) -> a + b);
    }
  }

  private void wishes() {
    for (Wish wish : question.wishes()) {
      for (int first = 0; first < question.days().size(); first += 7) {
        int last = Math.min(first + 7, question.days().size());
        double share = (last - first) / 7.0;
        int has = 0;
        for (Session session : sessions) {
          boolean counts = wish.tasks().contains(session.task()) && day(session) >= first && day(session) < last;
          has += !counts ? 0 : wish.measure() == Measure.MINUTES ? session.minutes() : 1;
        }
        earn(PlanRule.WISH, -Math.max(0, (long) Math.floor(wish.perWeek() * share + 1e-9) - has) * wish.points());
        earn(PlanRule.MUST, -Math.max(0, (long) Math.floor(wish.must() * share + 1e-9) - has) * question.weights().must());
      }
    }
  }

  private void stale(PlanRule rule, Duration after, int least, int cost) {
    BitSet moving = new BitSet(LENGTH);
    for (Session session : sessions) {
      if (is(session, Mark.MOVES) && session.minutes() >= least) {
        moving.or(bits(session));
      }
    }
    for (PlanDay day : question.days()) {
      for (TimeSpan span : day.sitting()) {
        int reach = (int) after.toMinutes();
        for (int minute = minute(span.from()) + reach; minute + 5 <= minute(span.to()); minute++) {
          int moved = moving.nextSetBit(minute - reach);
          if ((moved < 0 || moved > minute) && clock(minute).getMinute() % 5 == 0) {
            earn(rule, -cost);
          }
        }
      }
    }
  }

  private void variety() {
    List<Set<String>> kinds = new ArrayList<>();
    question.days().forEach(day -> kinds.add(new HashSet<>()));
    for (Session session : sessions) {
      if (day(session) >= 0 && question.tasks().containsKey(session.task())) {
        kinds.get(day(session)).add(question.tasks().get(session.task()).kind());
      }
    }
    for (int day = 0; day + 1 < kinds.size(); day++) {
      for (String kind : kinds.get(day)) {
        earn(PlanRule.VARIETY, !kind.isEmpty() && kinds.get(day + 1).contains(kind) ? -question.weights().sameAgain() : 0);
      }
    }
  }

  private void change() {
    Map<String, Map<Integer, int[]>> starts = new TreeMap<>();
    note(starts, question.earlier(), 0);
    note(starts, sessions, 1);
    if (question.earlier().isEmpty()) {
      return;
    }
    for (Map<Integer, int[]> those : starts.values()) {
      int then = those.values().stream().mapToInt(pair -> pair[0]).sum();
      int now = those.values().stream().mapToInt(pair -> pair[1]).sum();
      int same = those.values().stream().mapToInt(pair -> Math.min(pair[0], pair[1])).sum();
      Weights weights = question.weights();
      earn(PlanRule.CHANGE, -(long) weights.moved() * (Math.min(then, now) - same));
      earn(PlanRule.CHANGE, -(long) weights.dropped() * Math.max(0, then - now));
      earn(PlanRule.CHANGE, -(long) weights.added() * Math.max(0, now - then));
    }
  }

  private void note(Map<String, Map<Integer, int[]>> starts, List<Session> which, int column) {
    for (Session session : which) {
      if (day(session) >= 0) {
        String key = day(session) + " " + session.task();
        starts.computeIfAbsent(key, k -> new TreeMap<>()).computeIfAbsent(minute(session.start()), k -> new int[2])[column]++;
      }
    }
  }
}
