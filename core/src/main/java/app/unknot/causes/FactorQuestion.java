package app.unknot.causes;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A short question about one factor. It has options, or a ramp where it asks for a number.
 *
 * @param id stable id, that of its factor, a dot and a name
 * @param factor id of the factor it is about
 * @param text the question in plain words
 * @param kind what is answered
 * @param options what can be chosen, in order; {@code yes} and {@code no} for {@link Kind#YES_NO}; empty for numbers
 * @param ramp what a number means; null where options are chosen
 * @param measured what a calendar says about it; null where it says nothing
 * @param basis where the thresholds come from
 */
public record FactorQuestion(
    String id,
    String factor,
    String text,
    Kind kind,
    List<Option> options,
    @Nullable Ramp ramp,
    @Nullable CalendarMeasure measured,
    Basis basis) {

  /** What is answered. */
  public enum Kind {
    /** Yes or no. */
    YES_NO("yesNo"),
    /** One of a few options. */
    CHOICE("choice"),
    /** Hours, parts of them too. */
    HOURS("hours"),
    /** Minutes. */
    MINUTES("minutes"),
    /** Days. */
    DAYS("days"),
    /** How many, or how often. */
    COUNT("count");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** Returns the stable code used in files and messages; for numbers also their unit. */
    public String code() {
      return code;
    }

    /** Returns the constant with this code, or empty when none has it. */
    public static Optional<Kind> of(String code) {
      for (Kind value : values()) {
        if (value.code.equals(code)) {
          return Optional.of(value);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * One possible answer.
   *
   * @param id unique within the question
   * @param text in plain words
   * @param exposure what it means, 0 (not exposed) to 1 (fully)
   */
  public record Option(String id, String text, double exposure) {}

  /**
   * What a number means: no exposure at one value, full at another, in between a straight line.
   *
   * @param zeroAt the value at which exposure is 0; may lie above {@code oneAt}, as for hours of sleep
   * @param oneAt the value at which exposure is 1
   * @param least smallest possible answer
   * @param most largest possible answer
   */
  public record Ramp(double zeroAt, double oneAt, double least, double most) {
    /** Returns the exposure, 0 to 1, for a value. */
    public double exposure(double value) {
      return Math.clamp((value - zeroAt) / (oneAt - zeroAt), 0.0, 1.0);
    }
  }

  /** Copies the list. */
  public FactorQuestion {
    options = List.copyOf(options);
    if (options.isEmpty() == (ramp == null)) {
      throw new IllegalArgumentException(
          "The question %s needs either options or a ramp. Maybe its kind is wrong.".formatted(id));
    }
  }

  /** Returns whether this can be an answer: a known option, or a number within the range. */
  public boolean allows(Given given) {
    return exposure(given).isPresent();
  }

  /** Returns the exposure, 0 to 1, that an answer means; empty for one that cannot be given here. */
  public OptionalDouble exposure(Given given) {
    return switch (given) {
      case Given.Chosen(String option) ->
          options.stream().filter(o -> o.id().equals(option)).mapToDouble(Option::exposure).findFirst();
      case Given.Amount(double value) ->
          ramp != null && value >= ramp.least() && value <= ramp.most()
              ? OptionalDouble.of(ramp.exposure(value))
              : OptionalDouble.empty();
    };
  }

  /** Returns the exposures that answers can mean, from least to most: those of all options, or 0 and 1. */
  public List<Double> possible() {
    return ramp == null ? options.stream().map(Option::exposure).distinct().sorted().toList() : List.of(0.0, 1.0);
  }
}
