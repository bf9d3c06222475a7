package app.unknot.classify;

import java.util.Optional;

/** A thing that an exam of a point can find or miss. */
public enum Finding {
  /** Clearly more sore than the muscle around it. */
  TENDER("tender"),
  /** The pain on pressing is the pain the person knows. */
  FAMILIAR_PAIN("familiarPain"),
  /** The pain spreads, or is felt elsewhere. */
  SPREADS("spreadsTo"),
  /** It spreads to a zone in which the atlas says that this point is felt. */
  SPREAD_MATCHES("spreadMatches"),
  /** A firm rope in the muscle. */
  TAUT_BAND("tautBand"),
  /** A lump like a pea. */
  LUMP("lump"),
  /** The muscle jumped when the rope was snapped; not seeing it says nothing. */
  TWITCH("twitch"),
  /** The person flinched or pulled away. */
  FLINCH("flinch"),
  /** The end of the stretch is painful, or short of the other side. */
  RANGE_LIMITED("rangeLimited"),
  /** Tensing the muscle against resistance hurts. */
  PAIN_ON_USE("painOnUse"),
  /** It ached there, or in its zone, without being pressed. */
  PAIN_WITHOUT_TOUCH("painWithoutTouch"),
  /** The pressure at which pain begins is clearly lower than at the same place on the other side. */
  PRESSURE_LOWER("pressureLower");

  private final String code;

  Finding(String code) {
    this.code = code;
  }

  /** Returns the stable code used in files and messages. */
  public String code() {
    return code;
  }

  /** Returns the constant with this code, or empty when none has it. */
  public static Optional<Finding> of(String code) {
    for (Finding value : values()) {
      if (value.code.equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
