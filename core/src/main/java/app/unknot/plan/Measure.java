package app.unknot.plan;

/** How sessions are counted. */
public enum Measure {
  /** Each session is one. */
  SESSIONS,
  /** Each session counts its minutes. */
  MINUTES
}
