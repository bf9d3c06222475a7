package app.unknot.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sessions of a fortnight, in order of time.
 *
 * @param sessions the sessions, by start, then by uid
 */
public record Plan(List<Session> sessions) {
  /** A plan of nothing. */
  public static final Plan EMPTY = new Plan(List.of());

  /** Copies and sorts the list. */
  public Plan {
    List<Session> sorted = new ArrayList<>(sessions);
    sorted.sort(Comparator.comparing(Session::start).thenComparing(Session::uid));
    sessions = List.copyOf(sorted);
  }
}
