package app.unknot.plan;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One place where a plan breaks a hard rule, as what a sentence needs. Dates, moments and spans are written as ISO 8601,
 * weeks as 0 and 1. The parameters by rule:
 *
 * <ul>
 *   <li>{@link PlanRule#KNOWN}: {@code why} is {@code task}, {@code minutes} (with {@code expected}) or {@code uid}
 *   <li>{@link PlanRule#GRID}: {@code minutes} between two starts
 *   <li>{@link PlanRule#PAST}: {@code now}
 *   <li>{@link PlanRule#AWAKE}: {@code date}, {@code from} and {@code to} of the waking time of its day, if it has one
 *   <li>{@link PlanRule#QUIET}, {@link PlanRule#BUSY}, {@link PlanRule#WORK}, {@link PlanRule#CALM_EVENING}: {@code date},
 *       {@code from} and {@code to} of the span that it touches
 *   <li>{@link PlanRule#OVERLAP}: none
 *   <li>{@link PlanRule#BUDGET}: {@code date}, {@code minutes}, {@code most}
 *   <li>{@link PlanRule#DAY_MOST}: {@code date}, {@code task}, {@code count}, {@code most}
 *   <li>{@link PlanRule#APART}: {@code task}, {@code minutes} that should lie between
 *   <li>{@link PlanRule#CAP}: {@code cap}, {@code measure}, {@code date} or {@code week}, {@code count}, {@code most}
 *   <li>{@link PlanRule#LOAD}: {@code group}, {@code hours} that should lie between
 *   <li>{@link PlanRule#AFTER_PRESSURE}: {@code group}, {@code hours}
 *   <li>{@link PlanRule#LIGHT_DAY}: {@code week}, {@code days} that are light, {@code least}
 *   <li>{@link PlanRule#DECLINED}: {@code date}, {@code task} as it was declined, or {@code *}
 *   <li>{@link PlanRule#FIXED}: {@code start} and {@code task} of the session that is missing
 * </ul>
 *
 * @param rule the hard rule
 * @param sessions the sessions that break it, in order of time
 * @param parameters names and values, in order of the names
 */
public record Violation(PlanRule rule, List<Session> sessions, Map<String, String> parameters) {
  /** Copies the collections. */
  public Violation {
    sessions = List.copyOf(sessions);
    parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
  }
}
