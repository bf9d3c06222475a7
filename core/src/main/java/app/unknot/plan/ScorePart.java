package app.unknot.plan;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one soft rule adds to or takes from the value of a plan in one place. The parameters by rule:
 *
 * <ul>
 *   <li>{@link PlanRule#BENEFIT}: {@code date}, {@code nth} session of its task that day, from 1
 *   <li>{@link PlanRule#LIKED_TIME}: {@code part} of the day
 *   <li>{@link PlanRule#WISH}, {@link PlanRule#MUST}: {@code wish}, {@code week}, {@code count}, {@code wanted}
 *   <li>{@link PlanRule#SITTING}, {@link PlanRule#LONG_SITTING}: {@code date}, {@code from} and {@code to} of the sitting
 *       span, {@code cells} of five minutes that cost
 *   <li>{@link PlanRule#VARIETY}: {@code kind}, {@code date} of the second day
 *   <li>{@link PlanRule#CHANGE}: {@code task}, {@code date}, {@code moved}, {@code dropped}, {@code added}
 * </ul>
 *
 * @param rule the soft rule
 * @param points what it adds; negative for a cost; never 0
 * @param sessions the sessions that earn it; empty where it comes from what is missing
 * @param parameters names and values, in order of the names
 */
public record ScorePart(PlanRule rule, long points, List<Session> sessions, Map<String, String> parameters) {
  /** Copies the collections. */
  public ScorePart {
    sessions = List.copyOf(sessions);
    parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
  }
}
