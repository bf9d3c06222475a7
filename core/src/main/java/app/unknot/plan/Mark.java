package app.unknot.plan;

import java.util.Locale;

/** A property of a task that rules ask for. */
public enum Mark {
  /** A short break from sitting. It takes nothing of the day's budget. */
  BREAK,
  /** May be done at work, between meetings. */
  AT_WORK,
  /** Calms: the only kind that fits the last hour before bed. */
  CALM,
  /** The person gets up and moves, which ends a bout of sitting. */
  MOVES,
  /** Strains: does not fit a light day. */
  STRAIN;

  /** Returns the stable code used in files and messages. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
