package app.unknot.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A remedy that a person may use, with how it is limited. Only {@link Screening} makes one. */
public final class AllowedRemedy {
  private final Remedy remedy;
  private final List<Caution> limitedBy;

  /** Called by {@link Screening} alone. */
  AllowedRemedy(Remedy remedy, List<Caution> limitedBy) {
    this.remedy = remedy;
    this.limitedBy = List.copyOf(limitedBy);
  }

  /** Returns the remedy. */
  public Remedy remedy() {
    return remedy;
  }

  /** Returns the cautions that hold for this person, in the order of the knowledge; each says why in one sentence. */
  public List<Caution> limitedBy() {
    return limitedBy;
  }

  /** Returns whether it must be done more lightly everywhere: light touch, or gentler and for a shorter time. */
  public boolean light() {
    return limitedBy.stream().anyMatch(caution -> caution.groups().isEmpty());
  }

  /** Returns whether it must be done more lightly on a muscle group. */
  public boolean lightOn(String group) {
    return light() || limitedBy.stream().anyMatch(caution -> isLighter(caution) && caution.groups().contains(group));
  }

  /** Returns the muscle groups on which it must not be done at all. */
  public Set<String> barred() {
    return limitedBy.stream()
        .filter(caution -> !isLighter(caution))
        .flatMap(caution -> caution.groups().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isLighter(Caution caution) {
    return caution.outcome() == Caution.Outcome.LIGHTER;
  }

  @Override
  public String toString() {
    return remedy.id() + limitedBy.stream().map(Caution::because).toList();
  }
}
