package app.unknot.classify;

import java.util.Optional;

/** What must be left alone because of a red flag. Limits travel in the {@link Clearance}. */
public enum Limit {
  /** No pressing of any kind. */
  NO_PRESSURE("noPressure"),
  /** No firm pressing. */
  NO_FIRM_PRESSURE("noFirmPressure"),
  /** No ball and no roller. */
  NO_BALL("noBall"),
  /** No heat. */
  NO_HEAT("noHeat"),
  /** No ice. */
  NO_COLD("noCold"),
  /** No anti-inflammatory tablets or gels without advice. */
  NO_NSAID("noNsaid"),
  /** No pressing on the belly. */
  NO_BELLY_PRESSURE("noBellyPressure"),
  /** No deep pressing on the calves. */
  NO_DEEP_CALF_PRESSURE("noDeepCalfPressure"),
  /** Light touch only. */
  LIGHT_ONLY("lightOnly"),
  /** Ask the clinician who treats the condition first. */
  ASK_CLINICIAN("askClinician"),
  /** No knot is named and no plan is made. */
  NO_KNOT_NAMED("noKnotNamed");

  private final String code;

  Limit(String code) {
    this.code = code;
  }

  /** Returns the stable code used in files and messages. */
  public String code() {
    return code;
  }

  /** Returns the constant with this code, or empty when none has it. */
  public static Optional<Limit> of(String code) {
    for (Limit value : values()) {
      if (value.code.equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
