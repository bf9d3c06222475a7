package app.unknot.causes;

import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What one study, or one judgement, says about a factor. Studies that found nothing stand beside those that found
 * something. All of them compare people; none proves that the factor causes a knot.
 *
 * @param about who was looked at and which outcome, in plain words
 * @param finding whether a link was found
 * @param measure what the value is; null where no number was seen
 * @param value above 1 for a ratio that speaks for a link; null where no number was seen
 * @param low lower end of the 95 % interval, null where none was seen
 * @param high upper end of it, null where none was seen
 * @param design how it was found out
 * @param certainty how sure one can be
 * @param basis the work, or why it is assumed
 */
public record Strength(
    String about,
    Found finding,
    @Nullable Measure measure,
    @Nullable Double value,
    @Nullable Double low,
    @Nullable Double high,
    Design design,
    Certainty certainty,
    Basis basis) {

  /** Whether a link was found. */
  public enum Found {
    /** More of the outcome in people with the factor. */
    RAISED("raised"),
    /** No difference that could be told from chance. */
    NONE("none");

    private final String code;

    Found(String code) {
      this.code = code;
    }

    /** Returns the stable code used in files and messages. */
    public String code() {
      return code;
    }
  }

  /** What a value is. */
  public enum Measure {
    /** Odds with the factor over odds without. */
    ODDS_RATIO("oddsRatio"),
    /** Risk with the factor over risk without. */
    RELATIVE_RISK("relativeRisk"),
    /** Rate with the factor over rate without. */
    HAZARD_RATIO("hazardRatio"),
    /** A difference in degrees; shown, not counted. */
    DEGREES("degrees"),
    /** A difference in nanomoles a litre; shown, not counted. */
    NANOMOLES_PER_LITRE("nanomolesPerLitre");

    private final String code;

    Measure(String code) {
      this.code = code;
    }

    /** Returns the stable code used in files and messages. */
    public String code() {
      return code;
    }

    /** Returns whether 1 means no link. */
    public boolean isRatio() {
      return this == ODDS_RATIO || this == RELATIVE_RISK || this == HAZARD_RATIO;
    }

    /** Returns the constant with this code, or empty when none has it. */
    public static Optional<Measure> of(String code) {
      for (Measure value : values()) {
        if (value.code.equals(code)) {
          return Optional.of(value);
        }
      }
      return Optional.empty();
    }
  }

  /** How it was found out, the more telling first. */
  public enum Design {
    /** Several studies together. */
    REVIEW("review"),
    /** Chance decided who changed something. */
    TRIAL("trial"),
    /** People were followed over time. */
    LONGITUDINAL("longitudinal"),
    /** People were asked once, so that either may have come first. */
    CROSS_SECTIONAL("crossSectional"),
    /** No study; a judgement. */
    JUDGEMENT("judgement");

    private final String code;

    Design(String code) {
      this.code = code;
    }

    /** Returns the stable code used in files and messages. */
    public String code() {
      return code;
    }
  }

  /** How sure one can be; nothing here deserves more than moderate. */
  public enum Certainty {
    /** Likely near the truth. */
    MODERATE("moderate"),
    /** May well change. */
    LOW("low"),
    /** Hardly more than a guess. */
    VERY_LOW("veryLow");

    private final String code;

    Certainty(String code) {
      this.code = code;
    }

    /** Returns the stable code used in files and messages. */
    public String code() {
      return code;
    }
  }

  /** Returns whether both come from the same work, so that they share its weight. */
  boolean sharesWorkWith(Strength other) {
    return basis.equals(other.basis) && design == other.design;
  }

  /**
   * Returns the logarithm of the link on the careful side, from 0 up: half-way between the value and the end of its
   * interval that lies nearer to no link. Where no interval was seen it is taken to reach no link. A finding of none
   * is 0; a raised difference that is no ratio cannot be counted and is empty.
   */
  public OptionalDouble careful() {
    if (finding == Found.NONE) {
      return OptionalDouble.of(0);
    }
    if (measure == null || value == null || !measure.isRatio()) {
      return OptionalDouble.empty();
    }
    double bound = low == null ? 0 : Math.log(low);
    return OptionalDouble.of(Math.max(0, (Math.log(value) + bound) / 2));
  }
}
