package app.unknot.plan;

import java.util.Locale;

/**
 * The rules of a fortnight. Hard ones are never broken; soft ones add to or take from the value of a plan.
 *
 * <p>A session belongs to the day whose waking time its start lies in, else to the day of its date; one that belongs to no
 * day of the fortnight counts in no rule of a day or a week and earns nothing, yet loads, presses, moves and takes its
 * time. Weeks are weeks of the plan: days 0 to 6 and 7 to 13. Two days running are two that follow each other in the
 * fortnight.
 *
 * <p>A session is fixed when it equals one of {@link Fortnight#fixed()}. Fixed sessions count in every rule; those marked
 * "unless fixed" are not held against them. A session of a task that is not known, such as one done before the task was
 * taken away, has no marks, loads or values and no most; it takes its time, and caps and wishes go by the id of its task.
 */
public enum PlanRule {
  /** Each session is one of a known task and takes as long as its task says, unless fixed and started no later than now; no uid twice. */
  KNOWN(true),
  /** Starts on the grid: the minute of the local clock is a multiple of 5, the second 0; unless fixed. */
  GRID(true),
  /** Starts no earlier than now, unless fixed. */
  PAST(true),
  /** Lies within the waking time of one day. */
  AWAKE(true),
  /** Shares no moment with quiet hours, of whatever day. */
  QUIET(true),
  /** Shares no moment with an event of the calendar, of whatever day; no break inside a meeting. */
  BUSY(true),
  /** Shares no moment with working hours, of whatever day, unless the task may be done at work. */
  WORK(true),
  /** Shares no moment with another session. */
  OVERLAP(true),
  /** The sessions of a day, breaks not counted, take no more minutes than the person gives. Fixed ones count. */
  BUDGET(true),
  /** No more sessions of a known task on a day than it has values. */
  DAY_MOST(true),
  /** Time apart between the end of a session and the start of each later one of its task, whatever the days. */
  APART(true),
  /** No cap is exceeded; a cap of a week holds in full for a shorter last week. */
  CAP(true),
  /**
   * A muscle group loaded with class 3 is not loaded with class 3 again within 48 hours, and one loaded with class 2 or
   * more not with class 2 or more within 24 hours, from the end of one session to the start of each later one. Hours pass as on a stopwatch, whatever the clocks do.
   */
  LOAD(true),
  /**
   * A muscle group that is pressed firmly is not loaded with class 3 by another session that starts at or after the start
   * of the pressing and earlier than 24 hours after its end.
   */
  AFTER_PRESSURE(true),
  /** Each full week of the plan has enough days without a session that strains. */
  LIGHT_DAY(true),
  /**
   * Only what calms shares a moment with the last hour of the waking time of a day, or with all of it when it is shorter
   * than an hour.
   */
  CALM_EVENING(true),
  /** Nothing on a day on which the person does not want it. */
  DECLINED(true),
  /** Every fixed session is there, at its time. */
  FIXED(true),
  /**
   * What sessions are worth: the first of a task on a day, the second, and so on in order of time, by {@link
   * Task#values()}; those beyond its values are worth nothing.
   */
  BENEFIT(false),
  /** Sessions that start in a part of the day, by the local clock, that the person likes for them. */
  LIKED_TIME(false),
  /** What a week lacks of what it should hold, by {@link Wish}; a shorter last week wants its share, rounded down. */
  WISH(false),
  /** What a week lacks of what a plan is of little use without. */
  MUST(false),
  /**
   * Sitting too long without moving. Each sitting span of a day is cut into cells of 5 minutes on the grid that lie wholly
   * inside it. A cell that starts at t costs {@link Weights#staleSitting()} when t lies at least {@link
   * SittingRule#shortAfter()} after the start of the span, and no session marked {@link Mark#MOVES} starts at or before t
   * and ends later than t minus {@code shortAfter}.
   */
  SITTING(false),
  /** The same with {@link SittingRule#longAfter()}, for sessions of at least {@link SittingRule#longMinutes()}. */
  LONG_SITTING(false),
  /** The same kind of activity on two days running: once for each kind and pair of days, however many sessions. */
  VARIETY(false),
  /**
   * What changed against the earlier plan, where there is one. For each task and day: with E sessions earlier, N now and K
   * of these at an earlier start, min(E, N) - K are moved, those missing of E are dropped and those above E are added. Sessions that
   * belong to no day of the fortnight are left out.
   */
  CHANGE(false);

  private final boolean hard;

  PlanRule(boolean hard) {
    this.hard = hard;
  }

  /** Returns whether it is never broken. */
  public boolean hard() {
    return hard;
  }

  /** Returns the stable code used in files and messages. */
  public String code() {
    StringBuilder code = new StringBuilder();
    for (String word : name().toLowerCase(Locale.ROOT).split("_")) {
      code.append(code.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return code.toString();
  }
}
