package app.unknot.classify;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Leave to go on to pressing and self-care, within limits. Whatever instructs a person asks for one. Only
 * {@link Triage} makes it, from dated answers; it is never read from a file, and it ends with time, with a new answer
 * and with a new pain.
 */
public final class Clearance {
  private final SafetyCase basis;
  private final Instant given;
  private final Instant expires;
  private final Set<Limit> limits;
  private final Map<String, Instant> asked;
  private final Set<String> needless;

  private Clearance(Triage.Passed passed) {
    this.basis = passed.basis();
    this.given = passed.given();
    this.expires = passed.expires();
    EnumSet<Limit> set = EnumSet.noneOf(Limit.class);
    passed.limits().forEach(limit -> set.add(limit.limit()));
    this.limits = Collections.unmodifiableSet(set);
    this.asked = Collections.unmodifiableMap(new LinkedHashMap<>(passed.asked()));
    this.needless = Set.copyOf(passed.needless());
  }

  /** Makes a clearance; what it needs can be made by {@link Triage} alone. */
  static Clearance of(Triage.Passed passed) {
    return new Clearance(passed);
  }

  /** Returns when it was given. */
  public Instant given() {
    return given;
  }

  /** Returns the first moment at which it no longer holds. */
  public Instant expires() {
    return expires;
  }

  /** Returns whether it holds at a moment, if neither answers nor pain have changed since it was given. */
  public boolean validAt(Instant moment) {
    return !moment.isBefore(given) && moment.isBefore(expires);
  }

  /**
   * Returns whether it holds at a moment for a case. It does not when anything in the case differs from that for which
   * it was given: a new pain, a new answer, other words.
   */
  public boolean validFor(SafetyCase current, Instant moment) {
    return basis.equals(current) && validAt(moment);
  }

  /** Returns what must be left alone. */
  public Set<Limit> limits() {
    return limits;
  }

  /** Returns the rules that were asked, each with its oldest answer. */
  public Map<String, Instant> asked() {
    return asked;
  }

  /** Returns whether a rule was asked, or has nothing to ask this person. */
  public boolean covers(String rule) {
    return asked.containsKey(rule) || needless.contains(rule);
  }

  /** Returns the time for which answers about a pain hold. Source: the brief of the project, 14 days. */
  static Duration answersHold() {
    return Duration.ofDays(14);
  }
}
