package app.unknot.classify;

import app.unknot.terms.Action;
import app.unknot.terms.Sex;
import org.jspecify.annotations.Nullable;

/**
 * One thing of a rule that a person can say yes to.
 *
 * @param id rule and item, such as {@code RF01.saddle}
 * @param text what is asked, in plain words
 * @param action what it asks for when present; {@code SELF_CARE} where it only sets limits
 * @param ageOver it concerns only people older than this many years; null for no such limit
 * @param ageUnder it concerns only people younger than this many years; null for no such limit
 * @param sex it concerns only this sex; null for all
 */
public record AskedItem(
    String id,
    String text,
    Action action,
    @Nullable Integer ageOver,
    @Nullable Integer ageUnder,
    @Nullable Sex sex) {

  /**
   * Returns whether the item may concern a person. What is not known excludes nothing.
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
