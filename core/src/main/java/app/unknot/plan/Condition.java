package app.unknot.plan;

import app.unknot.terms.Sex;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something about a person on which a remedy may depend.
 *
 * @param id stable id, such as {@code blood_thinner}
 * @param question what is asked, in plain words; yes means that it is so
 * @param hint a word of help, or empty
 * @param group what it is asked together with: medicines, illness, pregnancy, skin, injury, moving or habits
 * @param sameAs items of red flags, such as {@code RF34.bleeding}, that ask for this among other things: who denies one
 *     denies this
 * @param exact whether these items ask for nothing else, so that who affirms one affirms this
 * @param raisedBy items of red flags that make this likely without asking for all of it: who affirms one leaves it unsure, who
 *     denies it says nothing about this
 * @param holds days for which a reply holds, after which it is asked anew; null where it holds until it is changed
 * @param sex it concerns only this sex; null for all
 * @param ageOver it concerns only people older than this many years; null for no such limit
 * @param ageUnder it concerns only people younger than this many years; null for no such limit
 * @param basis ids of sources, or {@code assumed:} and why
 */
public record Condition(
    String id,
    String question,
    String hint,
    String group,
    List<String> sameAs,
    boolean exact,
    List<String> raisedBy,
    @Nullable Integer holds,
    @Nullable Sex sex,
    @Nullable Integer ageOver,
    @Nullable Integer ageUnder,
    String basis) {

  /** Copies the lists. */
  public Condition {
    sameAs = List.copyOf(sameAs);
    raisedBy = List.copyOf(raisedBy);
  }

  /**
   * Returns whether it may concern a person. What is not known excludes nothing.
   *
   * @param age in years, or null when it is not known
   * @param stated the stated sex; another or unknown one excludes nothing
   */
  public boolean mayConcern(@Nullable Integer age, Sex stated) {
    return (age == null || ageOver == null || age > ageOver)
        && (age == null || ageUnder == null || age < ageUnder)
        && (sex == null || stated == sex || stated == Sex.OTHER || stated == Sex.UNKNOWN);
  }
}
