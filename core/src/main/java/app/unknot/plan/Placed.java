package app.unknot.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A session as the rules see it.
 *
 * @param session the session
 * @param task its task; null for one that is not known, which has no marks, loads or values
 * @param day number of the day to which it belongs; {@link #NO_DAY} when that is none of the fortnight
 * @param fixed whether it is one of the fixed sessions, unchanged
 */
record Placed(Session session, @Nullable Task task, int day, boolean fixed) {
  static final int NO_DAY = -1;

  /** Returns the sessions in their order. */
  static List<Placed> all(Fortnight question, List<Session> sessions) {
    Set<Session> fixed = new HashSet<>(question.fixed());
    List<Placed> placed = new ArrayList<>();
    for (Session session : sessions) {
      Task task = question.task(session.task());
      placed.add(new Placed(session, task, day(question, session), fixed.contains(session)));
    }
    return placed;
  }

  /** Returns the number of the day whose waking time holds the start, else of the day with its date. */
  static int day(Fortnight question, Session session) {
    Instant start = session.start();
    LocalDate date = start.atZone(question.zone()).toLocalDate();
    int dated = NO_DAY;
    for (int day = 0; day < question.days().size(); day++) {
      PlanDay it = question.days().get(day);
      if (!start.isBefore(it.awake().from()) && start.isBefore(it.awake().to())) {
        return day;
      }
      if (it.date().equals(date)) {
        dated = day;
      }
    }
    return dated;
  }

  boolean is(Mark mark) {
    return task != null && task.is(mark);
  }

  int week() {
    return day == NO_DAY ? NO_DAY : day / Fortnight.WEEK;
  }

  Instant start() {
    return session.start();
  }

  Instant end() {
    return session.end();
  }
}
