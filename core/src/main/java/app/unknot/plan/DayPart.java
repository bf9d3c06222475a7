package app.unknot.plan;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/** A part of the day that a person may like or dislike for sessions. */
public enum DayPart {
  /** Before 11:00. */
  MORNING,
  /** From 11:00 to before 14:00. */
  MIDDAY,
  /** From 14:00 to before 18:00. */
  AFTERNOON,
  /** From 18:00 on, and after midnight up to 04:00. */
  EVENING;

  /** Returns the part in which a time of day lies. */
  public static DayPart at(LocalTime time) {
    int hour = time.getHour();
    if (hour < 4 || hour >= 18) {
      return EVENING;
    }
    return hour < 11 ? MORNING : hour < 14 ? MIDDAY : AFTERNOON;
  }

  /** Returns the stable code used in files and messages. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the constant with this code, or empty when none has it. */
  public static Optional<DayPart> of(String code) {
    for (DayPart value : values()) {
      if (value.code().equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
