package app.unknot.plan;

import app.unknot.classify.Limit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table by which remedies are screened. It depends on one thing: a condition, an age or a limit of the
 * clearance; the others are null.
 *
 * @param condition id of a condition, or null
 * @param ageUnder it holds for people younger than this many years
 * @param ageOver it holds for people older than this many years
 * @param limit it holds where the clearance has this limit
 * @param unknownCounts whether it holds, too, where the person has not said; a limit is never unknown
 * @param outcome what follows
 * @param groups muscle groups that it is about; empty for the whole remedy
 * @param because one plain sentence that is as true of somebody who has not said
 * @param basis ids of sources, or {@code assumed:} and why
 */
public record Caution(
    @Nullable String condition,
    @Nullable Integer ageUnder,
    @Nullable Integer ageOver,
    @Nullable Limit limit,
    boolean unknownCounts,
    Outcome outcome,
    Set<String> groups,
    String because,
    String basis) {

  /** What follows from a caution, the gravest first. */
  public enum Outcome {
    /** It is left out. */
    EXCLUDE,
    /** It is left out until somebody who treats the person agrees. */
    ASK,
    /** It is done more lightly. */
    LIGHTER;

    /** Returns the stable code used in files and messages. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the constant with this code, or empty when none has it. */
    public static Optional<Outcome> of(String code) {
      for (Outcome value : values()) {
        if (value.code().equals(code)) {
          return Optional.of(value);
        }
      }
      return Optional.empty();
    }
  }

  /** Copies the groups. */
  public Caution {
    groups = Set.copyOf(groups);
  }

  /** Returns whether it leaves the whole remedy out when it holds. */
  public boolean refuses() {
    return outcome != Outcome.LIGHTER && groups.isEmpty();
  }
}
