package app.unknot.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which sessions stay as they are. They are added with a rank; as long as a hard rule is broken, of those that
 * break it the lowest in rank goes, and of equals the latest. What is done stays, whatever it breaks.
 */
final class Keeping {
  /** How firmly a session stands, the firmest first. */
  enum Rank {
    /** It was done. */
    DONE,
    /** Its time is over and nobody said that it was left out. */
    PAST,
    /** The person put it there. */
    PINNED,
    /** It stood in the earlier plan. */
    KEPT
  }

  private static final Set<PlanRule> HARD = hard();

  private final Fortnight bare;
  private final Map<Session, Rank> kept = new LinkedHashMap<>();
  private final Set<String> uids = new HashSet<>();
  private final Map<Session, List<Violation>> gone = new HashMap<>();

  Keeping(Fortnight bare) {
    this.bare = bare;
  }

  private static Set<PlanRule> hard() {
    Set<PlanRule> hard = EnumSet.noneOf(PlanRule.class);
    for (PlanRule rule : PlanRule.values()) {
      if (rule.hard()) {
        hard.add(rule);
      }
    }
    return hard;
  }

  /** Adds a session unless one of its uid is there. */
  void add(Rank rank, Session session) {
    if (uids.add(session.uid())) {
      kept.put(session, rank);
    }
  }

  boolean has(String uid) {
    return uids.contains(uid);
  }

  /** Lets sessions go until those that stay break no rule but by what is done. */
  void settle() {
    boolean again = true;
    while (again) {
      again = false;
      Set<Session> before = new HashSet<>(kept.keySet());
      for (Violation violation : broken(List.copyOf(kept.keySet()))) {
        if (before.containsAll(violation.sessions()) && kept.keySet().containsAll(violation.sessions())) {
          again |= letGo(violation);
        }
      }
    }
  }

  private boolean letGo(Violation violation) {
    Session victim =
        violation.sessions().stream()
            .max(Comparator.comparing((Session session) -> kept.get(session)).thenComparing(Session::start))
            .orElse(null);
    if (victim == null || kept.get(victim) == Rank.DONE) {
      return false;
    }
    kept.remove(victim);
    uids.remove(victim.uid());
    gone.computeIfAbsent(victim, session -> new ArrayList<>()).add(violation);
    return true;
  }

  private List<Violation> broken(List<Session> sessions) {
    return PlanChecker.check(bare.with(sessions, List.of()), new Plan(sessions), HARD).violations();
  }

  /** Returns the sessions that stay, down to a rank. */
  List<Session> down(Rank rank) {
    return kept.keySet().stream().filter(session -> kept.get(session).compareTo(rank) <= 0).toList();
  }

  /** Returns which rules a session broke; empty when it stays. */
  List<Violation> broke(Session session) {
    return gone.getOrDefault(session, List.of());
  }
}
