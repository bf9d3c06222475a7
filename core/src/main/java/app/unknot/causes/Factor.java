package app.unknot.causes;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something that may contribute to knots, such as poor sleep. Associations are mostly with pain of neck, shoulder or
 * back, not with confirmed knots.
 *
 * @param id stable id
 * @param name in plain words
 * @param what what it is and what is known, in plain words
 * @param combine how the answers to several questions become one exposure
 * @param questions in the order to ask them; never empty
 * @param strengths what studies found, also where they found nothing; never empty
 * @param reversibility how much of it a person can change, 0 to 1
 * @param reversibilityBasis where that number comes from
 * @param everywhere whether it concerns all muscles, and those listed most; if not, mainly those listed
 * @param muscles muscles it concerns more than others; may be empty where it concerns all
 * @param activities ids of activities whose mention means some exposure
 * @param firstChange what to change first, in plain words
 * @param names ids of remedies that this text speaks of; who must not use one of them must not read it as advice
 * @param helps ids of remedies that answer it
 * @param askDoctor what to ask a doctor about; empty where nothing
 * @param basis where name, description and advice come from
 */
public record Factor(
    String id,
    String name,
    String what,
    Combine combine,
    List<FactorQuestion> questions,
    List<Strength> strengths,
    double reversibility,
    Basis reversibilityBasis,
    boolean everywhere,
    List<MuscleLink> muscles,
    List<String> activities,
    String firstChange,
    List<String> names,
    List<String> helps,
    String askDoctor,
    Basis basis) {

  /** How the answers to several questions become one exposure. */
  public enum Combine {
    /** Any one of them suffices. */
    HIGHEST("highest"),
    /** Each counts alike. */
    MEAN("mean");

    private final String code;

    Combine(String code) {
      this.code = code;
    }

    /** Returns the stable code used in files. */
    public String code() {
      return code;
    }
  }

  /**
   * A muscle that a factor concerns more than others.
   *
   * @param muscle id of the muscle
   * @param because why, in plain words
   * @param basis where that comes from
   */
  public record MuscleLink(String muscle, String because, Basis basis) {}

  /** Copies the lists and checks the number. */
  public Factor {
    questions = List.copyOf(questions);
    strengths = List.copyOf(strengths);
    muscles = List.copyOf(muscles);
    activities = List.copyOf(activities);
    names = List.copyOf(names);
    helps = List.copyOf(helps);
    if (!(reversibility >= 0 && reversibility <= 1)) {
      throw new IllegalArgumentException("Reversibility %s of %s lies outside 0 to 1.".formatted(reversibility, id));
    }
  }

  /** Returns the ids of all works it rests on, each once, in order of mention. */
  public List<String> sources() {
    Stream<Basis> strength = strengths.stream().map(Strength::basis);
    Stream<Basis> asked = questions.stream().map(FactorQuestion::basis);
    Stream<Basis> linked = muscles.stream().map(MuscleLink::basis);
    return Stream.of(strength, Stream.of(basis, reversibilityBasis), asked, linked)
        .flatMap(s -> s).flatMap(b -> b.sources().stream()).distinct().toList();
  }
}
