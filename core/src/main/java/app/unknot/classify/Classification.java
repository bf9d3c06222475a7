package app.unknot.classify;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the findings say about a point.
 *
 * @param label the label
 * @param looksLike what it looks like instead of a knot; null when nothing else is suspected
 * @param prior probability of an active trigger point before the first finding
 * @param probability how probable each state is
 * @param criteria for each published set of criteria whether it is met
 * @param labels the label by each set of criteria that applies
 * @param ask findings that would settle it, the most useful first; empty when nothing open would change the label
 * @param because what each known finding did
 */
public record Classification(
    Label label,
    @Nullable LooksLike looksLike,
    double prior,
    StateProbability probability,
    Map<CriteriaSet, Met> criteria,
    Map<CriteriaSet, Label> labels,
    List<Finding> ask,
    List<Because> because) {
  /** Copies the collections. */
  public Classification {
    criteria = Map.copyOf(criteria);
    labels = Map.copyOf(labels);
    ask = List.copyOf(ask);
    because = List.copyOf(because);
  }

  /** Published sets of criteria. */
  public enum CriteriaSet {
    /** Two of three of a Delphi study of 60 experts: sore spot, band, spread. */
    DELPHI2018,
    /** Travell and Simons 1999. */
    TS1999,
    /** Five major and one of three minor criteria after Simons. */
    SIMONS5_1,
    /** A cluster analysis of 2023: a sore spot inside a band, and a spread or further sign. */
    CLUSTER2023,
    /** Muscle pain of the jaw by DC/TMD. */
    DCTMD;

    /** Returns the stable code used in files and messages. */
    public String code() {
      return this == SIMONS5_1 ? "SIMONS5+1" : name();
    }
  }

  /** Whether a set of criteria is met. */
  public enum Met {
    /** All that it needs is there. */
    MET("met"),
    /** Something that it needs is missing. */
    NOT_MET("not met"),
    /** Something that it needs is not known. */
    CANNOT_TELL("cannot tell"),
    /** It is not made for this place. */
    NOT_APPLICABLE("not applicable");

    private final String words;

    Met(String words) {
      this.words = words;
    }

    /** Returns the stable words used in messages. */
    public String words() {
      return words;
    }
  }

  /** A label. */
  public enum Label {
    /** An active trigger point. */
    ACTIVE("active"),
    /** A latent trigger point. */
    LATENT("latent"),
    /** A sore spot that is no trigger point. */
    TENDER_POINT("tenderPoint"),
    /** None of these. */
    NOT_A_KNOT("notAKnot"),
    /** The findings leave it open. */
    UNCLEAR("unclear");

    private final String code;

    Label(String code) {
      this.code = code;
    }

    /** Returns the stable code used in files and messages. */
    public String code() {
      return code;
    }
  }

  /**
   * What a place looks like instead of a knot.
   *
   * @param name what it is called
   * @param advice what to do about it, in a sentence or two; may be empty
   * @param because the words that point to it, as written; empty when the findings alone do
   */
  public record LooksLike(String name, String advice, String because) {}

  /**
   * What one finding did.
   *
   * @param what code of the finding; {@code words} for what the person's words did
   * @param found whether it was there
   * @param factor odds of active with all, divided by the odds without this one
   * @param step odds of active after this one and those before it, divided by the odds before; all steps times the odds
   *     of the prior give the odds of the answer
   */
  public record Because(String what, boolean found, double factor, double step) {}
}
