package app.unknot.locate;

import app.unknot.atlas.PointSide;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What was found at trigger points by examining them: for each examined point by how much that multiplies its odds. The
 * findings at one point depend on the state of that point alone, so they enter the network like a part of its prior;
 * that a negative press raises the rivals follows from the sum. Sorted by cause, so that the order of telling is lost.
 */
final class Found {
  static final Found NOTHING = new Found(new int[0], new double[0]);

  private final int[] causes;
  private final double[] ratios;

  private Found(int[] causes, double[] ratios) {
    this.causes = causes;
    this.ratios = ratios;
  }

  /**
   * Looks the points up.
   *
   * @param ratios for each examined point P(found | active) / P(found | not active)
   * @throws IllegalArgumentException when the atlas has no such point or a ratio is not a positive number
   */
  static Found of(Wiring wiring, Map<PointSide, Double> ratios) {
    int[] causes =
        ratios.keySet().stream().mapToInt(at -> wiring.cause(at.point().id(), at.side())).sorted().toArray();
    double[] sorted = new double[causes.length];
    ratios.forEach(
        (at, ratio) -> {
          if (!(ratio > 0 && ratio < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                "The likelihood ratio of %s is %s; it must be a positive number.".formatted(at, ratio));
          }
          sorted[Arrays.binarySearch(causes, wiring.cause(at.point().id(), at.side()))] = ratio;
        });
    return new Found(causes, sorted);
  }

  /** Returns by how much what was found multiplies the odds of a cause; 1 where nothing was. */
  double ratio(int cause) {
    int at = Arrays.binarySearch(causes, cause);
    return at < 0 ? 1 : ratios[at];
  }

  /** Returns the examined causes, ascending. */
  List<Integer> causes() {
    List<Integer> list = new ArrayList<>();
    for (int cause : causes) {
      list.add(cause);
    }
    return list;
  }

  /** Returns this without what was found at one cause. */
  Found without(int cause) {
    int at = Arrays.binarySearch(causes, cause);
    int[] less = new int[causes.length - 1];
    double[] ratio = new double[less.length];
    for (int i = 0; i < less.length; i++) {
      less[i] = causes[i < at ? i : i + 1];
      ratio[i] = ratios[i < at ? i : i + 1];
    }
    return new Found(less, ratio);
  }

  /** Returns only the first of the examined causes. */
  Found first(int count) {
    return new Found(Arrays.copyOf(causes, count), Arrays.copyOf(ratios, count));
  }
}
