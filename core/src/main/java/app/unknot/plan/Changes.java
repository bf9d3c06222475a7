package app.unknot.plan;

import app.unknot.plan.Planned.Change;
import app.unknot.plan.Planned.Change.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells a new plan from the one that calendars know, session by session. */
final class Changes {
  private Changes() {}

  /** Returns what differs, in order of time; nothing for a first plan. */
  static List<Change> of(Case asked, Plan plan) {
    if (asked.earlier().isEmpty()) {
      return List.of();
    }
    List<Change> changes = new ArrayList<>();
    Map<String, Session> now = new HashMap<>();
    plan.sessions().forEach(session -> now.put(session.uid(), session));
    for (Session before : asked.earlier()) {
      add(changes, asked, before, now.remove(before.uid()));
    }
    now.values().forEach(after -> changes.add(new Change(Kind.ADDED, null, after, List.of())));
    changes.sort(Comparator.comparing(Changes::when).thenComparing(change -> change.kind()));
    return changes;
  }

  private static void add(List<Change> changes, Case asked, Session before, @Nullable Session after) {
    List<PlanRule> because = asked.broke(before);
    if (after == null) {
      boolean known = asked.bare().task(before.task()) != null;
      changes.add(new Change(known ? Kind.DROPPED : Kind.NO_LONGER_PRESCRIBED, before, null, because));
    } else if (!after.start().equals(before.start())) {
      changes.add(new Change(Kind.MOVED, before, after, because));
    } else if (after.minutes() != before.minutes()) {
      changes.add(new Change(Kind.RESIZED, before, after, because));
    }
  }

  private static Instant when(Change change) {
    Session session = change.before() == null ? change.after() : change.before();
    return Objects.requireNonNull(session).start();
  }
}
