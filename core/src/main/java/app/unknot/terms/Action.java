package app.unknot.terms;

import java.util.Optional;

/** What a red flag asks for, most urgent first. */
public enum Action {
  /** Call the emergency number now. */
  EMERGENCY("emergency"),
  /** Be seen today. */
  SAME_DAY("sameDay"),
  /** See a doctor within days to two weeks. */
  SOON("soon"),
  /** No red flag was found; it never means that the person is safe. */
  SELF_CARE("selfCare");

  private final String code;

  Action(String code) {
    this.code = code;
  }

  /** Returns the stable code used in files and messages. */
  public String code() {
    return code;
  }

  /** Returns the constant with this code, or empty when none has it. */
  public static Optional<Action> of(String code) {
    for (Action value : values()) {
      if (value.code.equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
