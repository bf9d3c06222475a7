package app.unknot.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The least that a person could change so that a week holds what it must.
 *
 * @param collision what collides
 * @param steps what to change, all of it together
 * @param cost the sum of {@link Step#cost()}; no cheaper change of those tried mends it
 */
public record Relaxation(Collision collision, List<Step> steps, int cost) {
  /** The cost of asking for less instead. */
  static final int ASK_LESS = 100;

  /** Copies the list. */
  public Relaxation {
    steps = List.copyOf(steps);
  }

  /** What a person may change. Rules that keep safe, such as loads, pressure, caps and light days, are never among it. */
  public enum Kind {
    /** Give {@code amount} more minutes on a day: 1 for each 10 minutes. */
    MORE_MINUTES,
    /** Get up {@code amount} minutes earlier on a day: 3 for each 15 minutes. */
    WAKE_EARLIER,
    /** Want a task after all on a day: 4. */
    LIFT_DECLINE,
    /** Let the quiet hours of a day be used: 5. */
    LESS_QUIET,
    /** Let the working hours of a day be used: 6. */
    AT_WORK,
    /** Ask for {@code amount} less in the week, for nothing else helped: 100. */
    ASK_LESS;

    /** Returns the stable code used in messages. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One change.
   *
   * @param kind what is changed
   * @param date the day; null for {@link Kind#ASK_LESS}
   * @param task the task of {@link Kind#LIFT_DECLINE}, or {@code *}; null for others
   * @param amount minutes, or units of the wish; 0 where the kind needs none
   */
  public record Step(Kind kind, @Nullable LocalDate date, @Nullable String task, int amount) {
    /** Returns how much it asks of the person, in points of its kind. */
    public int cost() {
      return switch (kind) {
        case MORE_MINUTES -> (amount + 9) / 10;
        case WAKE_EARLIER -> 3 * ((amount + 14) / 15);
        case LIFT_DECLINE -> 4;
        case LESS_QUIET -> 5;
        case AT_WORK -> 6;
        case ASK_LESS -> ASK_LESS;
      };
    }
  }
}
