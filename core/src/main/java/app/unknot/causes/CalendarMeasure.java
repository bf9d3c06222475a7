package app.unknot.causes;

import java.util.Optional;

/** Something a calendar shows that stands in for an answer. It sees what is booked, not what a body does. */
public enum CalendarMeasure {
  /** Hours booked in a work day, on average. */
  MEETING_HOURS("meetingHours"),
  /** Minutes of the longest stretch without a gap; the person may have stood up in it. */
  LONGEST_SITTING("longestSitting"),
  /** Meetings in a work day that follow another without a gap, on average. */
  BACK_TO_BACK("backToBack");

  private final String code;

  CalendarMeasure(String code) {
    this.code = code;
  }

  /** Returns the stable code used in files and messages. */
  public String code() {
    return code;
  }

  /** Returns the constant with this code, or empty when none has it. */
  public static Optional<CalendarMeasure> of(String code) {
    for (CalendarMeasure value : values()) {
      if (value.code.equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
