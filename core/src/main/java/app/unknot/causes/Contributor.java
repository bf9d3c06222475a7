package app.unknot.causes;

import java.util.List;

/**
 * A factor that may contribute for this person.
 *
 * @param factor the factor, with what to change first and which remedies help
 * @param exposure how much the person is exposed and who said so
 * @param score why it stands where it does
 * @param muscles ids of the found muscles that it concerns more than others, the most probable first; may be
 *     empty
 * @param wording how it may be put
 */
public record Contributor(Factor factor, Exposure exposure, Score score, List<String> muscles, Wording wording) {
  /** How a link may be put, the firmest first. There is no word for a cause. */
  public enum Wording {
    /** "Goes along with more pain": followed over time or reviewed, and the interval stays clear of no link. */
    LINKED("linked"),
    /** "May go along with more pain": people asked once, or no interval clear of no link. */
    PERHAPS("perhaps"),
    /** "Studies disagree": some found a link, some none. */
    MIXED("mixed"),
    /** "Many think so, nobody has shown it". */
    UNPROVEN("unproven");

    private final String code;

    Wording(String code) {
      this.code = code;
    }

    /** Returns the stable code used in files and messages. */
    public String code() {
      return code;
    }
  }

  /** Copies the list. */
  public Contributor {
    muscles = List.copyOf(muscles);
  }

  /** Returns ids of the works behind it. */
  public List<String> sources() {
    return factor.sources();
  }

  /** Returns ids of the remedies that answer it. */
  public List<String> helps() {
    return factor.helps();
  }
}
