package app.unknot.plan;

import java.util.List;

/**
 * A medicine that a person may take when needed. It is never a {@link Task} and stands in no plan. Made only by {@link
 * Prescriber} for a valid clearance.
 */
public final class OnDemand {
  private final AllowedRemedy allowed;
  private final boolean first;

  OnDemand(AllowedRemedy allowed, boolean first) {
    this.allowed = allowed;
    this.first = first;
  }

  /** Returns the medicine; its dose holds the most a day and the most days, which nothing may exceed. */
  public Remedy remedy() {
    return allowed.remedy();
  }

  /** Returns whether it is tried before the others, as what is put on the skin is. */
  public boolean first() {
    return first;
  }

  /** Returns what to beware of, in words. */
  public List<String> warnings() {
    return allowed.limitedBy().stream().map(Caution::because).toList();
  }

  @Override
  public String toString() {
    return remedy().id();
  }
}
