package app.unknot.app;

import app.unknot.plan.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it was made and as calendars know it. It is kept beside the acts and never trusted: it serves as the earlier
 * plan that the next one stays near to, and is screened and checked anew before anything of it is shown.
 *
 * @param key a secret of this plan, from which calendars get names of its sessions that tell nothing
 * @param made when it was worked out
 * @param zone the zone of the person's clock then
 * @param first its first day
 * @param last its last day
 * @param solver name of the solver
 * @param gap how far it may be from the best, as a share; null where that is not known
 * @param entries its sessions and those that were dropped of late
 */
record KeptPlan(
    String key,
    Instant made,
    ZoneId zone,
    LocalDate first,
    LocalDate last,
    String solver,
    @Nullable Double gap,
    List<Entry> entries) {
  /** A plan has at most so many days. */
  static final int DAYS = 14;

  /**
   * One session as calendars know it.
   *
   * @param session the session
   * @param sequence how often it was changed, from 0
   * @param revised when it was made or changed last
   * @param cancelled whether it was dropped; calendars are told so until its time is over
   */
  record Entry(Session session, int sequence, Instant revised, boolean cancelled) {
    /** Returns what becomes of it when it is no longer planned: what began stays, and a dropped one is told till it is over. */
    @Nullable Entry left(Instant now) {
      if (cancelled) {
        return session.end().isAfter(now) ? this : null;
      }
      return session.start().isAfter(now) ? new Entry(session, sequence + 1, now, true) : this;
    }
  }

  KeptPlan {
    entries = List.copyOf(entries);
  }

  /**
   * Returns the entries of sessions that follow on these: what is changed or dropped says so by its sequence, and what is
   * over stays as it was.
   */
  KeptPlan following(List<Session> sessions, Instant now) {
    Map<String, Entry> known = byUid();
    List<Entry> next = new ArrayList<>();
    for (Session session : sessions) {
      next.add(following(known.remove(session.uid()), session, now));
    }
    known.values().stream().map(left -> left.left(now)).filter(Objects::nonNull).forEach(next::add);
    return new KeptPlan(key, made, zone, first, last, solver, gap, next);
  }

  /** Returns this plan as one that follows on a newer one. */
  KeptPlan after(@Nullable KeptPlan newer, Instant now) {
    if (newer == null) {
      return this;
    }
    KeptPlan next = newer.following(sessions(), now);
    return new KeptPlan(newer.key, made, zone, first, last, solver, gap, next.entries);
  }

  private static Entry following(@Nullable Entry before, Session session, Instant now) {
    if (before == null) {
      return new Entry(session, 0, now, false);
    }
    boolean same = before.session.equals(session) && !before.cancelled;
    return same ? before : new Entry(session, before.sequence + 1, now, false);
  }

  private Map<String, Entry> byUid() {
    Map<String, Entry> byUid = new LinkedHashMap<>();
    entries.forEach(entry -> byUid.put(entry.session.uid(), entry));
    return byUid;
  }

  /**
   * Returns whether it goes on today. One from a file may bear any dates: it does not where it is of another length, or was
   * worked out later than now.
   */
  boolean isUnderWay(LocalDate today, Instant now) {
    return !today.isBefore(first) && !today.isAfter(last) && !last.isAfter(first.plusDays(DAYS - 1)) && !made.isAfter(now);
  }

  /** Returns the sessions that stand. */
  List<Session> sessions() {
    return entries.stream().filter(entry -> !entry.cancelled).map(Entry::session).toList();
  }
}
