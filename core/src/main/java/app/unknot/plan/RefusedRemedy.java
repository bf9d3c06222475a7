package app.unknot.plan;

import org.jspecify.annotations.Nullable;

/**
 * A remedy that a person must not use, or not without asking.
 *
 * @param remedy the remedy
 * @param caution what left it out, with the condition, age or limit behind it
 * @param onlyUnknown whether nothing but answers that are missing or unsure stand in the way, so that asking may help
 * @param instead id of an allowed remedy, no medicine, to offer; or null where none is left
 */
public record RefusedRemedy(Remedy remedy, Caution caution, boolean onlyUnknown, @Nullable String instead) {
  /** Returns why, in one plain sentence. */
  public String because() {
    return caution.because();
  }

  /** Returns the id of the condition behind it, or null where an age or a limit is. */
  public @Nullable String condition() {
    return caution.condition();
  }
}
