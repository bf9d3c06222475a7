package app.unknot.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Gives the sessions of a new plan the ids by which calendars know them already. */
public final class Uids {
  private Uids() {}

  /**
   * Returns a plan whose sessions carry the ids of the sessions that they continue: fixed ones keep their own; then those
   * of {@link Fortnight#earlier()} with the same task, day and start; then with the same task and day, in order of time;
   * then with the same task; each id once. What continues nothing keeps its id when that is free, or gets a new one.
   *
   * @param question what was planned; the day of a session is that of {@link PlanRule}
   * @param plan the new plan
   */
  public static Plan label(Fortnight question, Plan plan) {
    return label(question, question.earlier(), plan);
  }

  /** Returns a plan with the ids of the sessions of any older plan that its sessions continue. */
  public static Plan label(Fortnight question, List<Session> older, Plan plan) {
    List<Session> open = new ArrayList<>(plan.sessions());
    List<Session> named = new ArrayList<>();
    for (Session session : question.fixed()) {
      if (open.remove(session)) {
        named.add(session);
      }
    }
    Map<String, Session> free = new HashMap<>();
    Set<String> taken = new HashSet<>();
    named.forEach(session -> taken.add(session.uid()));
    List<Session> left = new ArrayList<>();
    for (Session session : new Plan(older).sessions()) {
      if (!taken.contains(session.uid()) && free.put(session.uid(), session) == null) {
        left.add(session);
      }
    }
    hand(open, left, named, session -> session.task() + "@" + session.start());
    hand(open, left, named, session -> session.task() + "@" + Placed.day(question, session));
    hand(open, left, named, Session::task);
    Set<String> used = new HashSet<>(free.keySet());
    used.addAll(taken);
    for (Session session : open) {
      named.add(used.add(session.uid()) ? session : named(session, fresh(session.task(), session.start(), used)));
    }
    return new Plan(named);
  }

  /** Returns an id that is not in use, and puts it into use. */
  static String fresh(String task, Instant start, Set<String> used) {
    String plain = task + "@" + start;
    String uid = plain;
    for (int i = 2; !used.add(uid); i++) {
      uid = plain + "#" + i;
    }
    return uid;
  }

  private static void hand(
      List<Session> open, List<Session> older, List<Session> named, Function<Session, String> likeness) {
    for (Session session : List.copyOf(open)) {
      for (Session old : List.copyOf(older)) {
        if (likeness.apply(old).equals(likeness.apply(session))) {
          named.add(named(session, old.uid()));
          open.remove(session);
          older.remove(old);
          break;
        }
      }
    }
  }

  private static Session named(Session session, String uid) {
    return new Session(uid, session.task(), session.start(), session.minutes());
  }
}
