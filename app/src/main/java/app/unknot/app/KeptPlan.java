package app.unknot.app;

import app.unknot.plan.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it was made and as calendars know it. It is kept beside the acts and never trusted: it serves as the earlier
 * plan that the next one stays near to, and is screened and checked anew before anything of it is shown.
 *
 * @param made when it was worked out
 * @param zone the zone of the person's clock then
 * @param first its first day
 * @param last its last day
 * @param solver name of the solver
 * @param gap how far it may be from the best, as a share; null where that is not known
 * @param entries its sessions and those that were dropped of late
 */
record KeptPlan(
    Instant made,
    ZoneId zone,
    LocalDate first,
    LocalDate last,
    String solver,
    @Nullable Double gap,
    List<Entry> entries) {
  /**
   * One session as calendars know it.
   *
   * @param session the session
   * @param sequence how often it was changed, from 0
   * @param revised when it was made or changed last
   * @param cancelled whether it was dropped; calendars are told so until its time is over
   */
  record Entry(Session session, int sequence, Instant revised, boolean cancelled) {}

  KeptPlan {
    entries = List.copyOf(entries);
  }

  /** Returns the sessions that stand. */
  List<Session> sessions() {
    return entries.stream().filter(entry -> !entry.cancelled).map(Entry::session).toList();
  }
}
