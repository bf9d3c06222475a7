package app.unknot.plan;

import app.unknot.terms.TimeSpan;
import java.time.Duration;
import java.time.Instant;

/**
 * One task at one time.
 *
 * @param uid id that stays the same while the session is moved; calendars know it by this
 * @param task id of the task
 * @param start when it starts
 * @param minutes how long it takes: that of its task
 */
public record Session(String uid, String task, Instant start, int minutes) {
  /** Returns when it ends. */
  public Instant end() {
    return start.plus(Duration.ofMinutes(minutes));
  }

  /** Returns the time it takes. */
  public TimeSpan span() {
    return new TimeSpan(start, end());
  }

  /** Returns it at another time. */
  public Session at(Instant moved) {
    return new Session(uid, task, moved, minutes);
  }
}
