package app.unknot.classify;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an exam of one point found.
 *
 * @param by who pressed
 * @param seen true where the finding is there, false where it was looked for and is not; absent where it is not known
 * @param weak findings that were measured in a crude way and count less, such as a pressure without the other side
 */
public record Findings(ExaminedBy by, Map<Finding, Boolean> seen, Set<Finding> weak) {
  /** One kilogram-force on a square centimetre, in kilopascals. Source: the brief of the project, section 1.4. */
  private static final double CLEARLY_LOWER_KPA = 98;

  /** Copies the map and the set. */
  public Findings {
    EnumMap<Finding, Boolean> copy = new EnumMap<>(Finding.class);
    copy.putAll(seen);
    seen = Collections.unmodifiableMap(copy);
    EnumSet<Finding> crude = EnumSet.noneOf(Finding.class);
    crude.addAll(weak);
    weak = Collections.unmodifiableSet(crude);
  }

  /** Makes findings of which none is weak. */
  public Findings(ExaminedBy by, Map<Finding, Boolean> seen) {
    this(by, seen, Set.of());
  }

  /**
   * Returns whether a pressure threshold is so far below that of the same place on the other side that {@link
   * Finding#PRESSURE_LOWER} is there.
   *
   * @param here kilopascals
   * @param mirror kilopascals
   */
  public static boolean isClearlyLower(double here, double mirror) {
    return mirror - here >= CLEARLY_LOWER_KPA;
  }

  /** Returns findings of an exam that has not begun. */
  public static Findings none(ExaminedBy by) {
    return new Findings(by, Map.of());
  }

  /** Returns these findings with one more or another one; {@code null} makes it not known. */
  public Findings with(Finding finding, @Nullable Boolean found) {
    EnumMap<Finding, Boolean> copy = new EnumMap<>(Finding.class);
    copy.putAll(seen);
    if (found == null) {
      copy.remove(finding);
    } else {
      copy.put(finding, found);
    }
    return new Findings(by, copy, weak);
  }

  /** Returns whether the finding is known to be there. */
  public boolean has(Finding finding) {
    return Boolean.TRUE.equals(seen.get(finding));
  }

  /** Returns whether the finding was looked for and is not there. */
  public boolean lacks(Finding finding) {
    return Boolean.FALSE.equals(seen.get(finding));
  }

  /** Returns whether the finding is known, there or not. */
  public boolean knows(Finding finding) {
    return seen.containsKey(finding);
  }
}
