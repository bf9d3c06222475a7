package app.unknot.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A remedy that a person must not use, or not without asking.
 *
 * @param remedy the remedy
 * @param cautions every caution that leaves it out, never empty: what is known to be so before what is only doubted, and
 *     leaving out before asking
 * @param onlyUnknown whether nothing but answers that are missing or unsure stand in the way, so that asking may help
 * @param instead id of an allowed remedy, no medicine, to offer; or null where none is left
 */
public record RefusedRemedy(Remedy remedy, List<Caution> cautions, boolean onlyUnknown, @Nullable String instead) {
  /** Copies the list. */
  public RefusedRemedy {
    cautions = List.copyOf(cautions);
  }

  /** Returns the gravest caution, with the condition, age or limit behind it. */
  public Caution caution() {
    return cautions.getFirst();
  }

  /** Returns why, in one plain sentence. */
  public String because() {
    return caution().because();
  }

  /** Returns the id of the condition behind it, or null where an age or a limit is. */
  public @Nullable String condition() {
    return caution().condition();
  }
}
