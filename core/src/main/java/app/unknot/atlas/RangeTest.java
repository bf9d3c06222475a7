package app.unknot.atlas;

import java.util.Set;

/**
 * A movement that shows whether a muscle shortens, and how far it normally goes in adults.
 *
 * @param what the movement, in plain words
 * @param low lower end of the normal range, in the unit
 * @param high upper end of the normal range, not below the lower one
 * @param unit {@code degrees}, {@code millimetres} or {@code centimetres}
 */
public record RangeTest(String what, double low, double high, String unit) {
  private static final Set<String> UNITS = Set.of("degrees", "millimetres", "centimetres");

  /** Checks the range. */
  public RangeTest {
    if (!(low >= 0 && low <= high) || !UNITS.contains(unit)) {
      throw new IllegalArgumentException(
          "A range of %s to %s %s is none. Maybe the ends are swapped or the unit is misspelt.".formatted(low, high, unit));
    }
  }
}
