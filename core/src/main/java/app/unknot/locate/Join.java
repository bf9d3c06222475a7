package app.unknot.locate;

/**
 * OR-convolution of two tables and its transposes, by halves: with the top finding dark in both, dark; otherwise lit.
 * The message's findings are the top bits of the wide table. Every number stays positive. A join over s shared
 * findings costs 3^s times the rest.
 */
final class Join {
  private Join() {}

  /** Adds to {@code out[i | j]} the products {@code a[i] * m[j]}. */
  static void or(double[] a, int at, int size, double[] m, int from, int length, double[] out) {
    or(a, at, size, m, from, length, out, at);
  }

  private static void or(double[] a, int at, int size, double[] m, int from, int length, double[] out, int to) {
    if (length == 1) {
      double factor = m[from];
      if (factor != 0) {
        for (int i = 0; i < size; i++) {
          out[to + i] += factor * a[at + i];
        }
      }
      return;
    }
    int half = size / 2;
    int part = length / 2;
    or(a, at, half, m, from, part, out, to);
    or(a, at, half, m, from + part, part, out, to + half);
    or(a, at + half, half, sum(m, from, part), 0, part, out, to + half);
  }

  /** Adds to {@code a[i]} the products {@code m[j] * slope[i | j]}: the slope of the wide table. */
  static void left(double[] a, int at, int size, double[] m, int from, int length, double[] slope) {
    left(a, at, size, m, from, length, slope, at);
  }

  private static void left(
      double[] a, int at, int size, double[] m, int from, int length, double[] slope, int of) {
    if (length == 1) {
      double factor = m[from];
      if (factor != 0) {
        for (int i = 0; i < size; i++) {
          a[at + i] += factor * slope[of + i];
        }
      }
      return;
    }
    int half = size / 2;
    int part = length / 2;
    left(a, at, half, m, from, part, slope, of);
    left(a, at, half, m, from + part, part, slope, of + half);
    left(a, at + half, half, sum(m, from, part), 0, part, slope, of + half);
  }

  /** Adds to {@code m[j]} the products {@code a[i] * slope[i | j]}: the slope of the message. */
  static void right(double[] a, int at, int size, double[] m, int from, int length, double[] slope, int of) {
    if (length == 1) {
      double sum = 0;
      for (int i = 0; i < size; i++) {
        sum += a[at + i] * slope[of + i];
      }
      m[from] += sum;
      return;
    }
    int half = size / 2;
    int part = length / 2;
    right(a, at, half, m, from, part, slope, of);
    right(a, at + half, half, m, from, part, slope, of + half);
    right(sum(a, at, half), 0, half, m, from + part, part, slope, of + half);
  }

  /** The lower and the upper half of a stretch, added. */
  private static double[] sum(double[] table, int from, int half) {
    double[] sum = new double[half];
    for (int i = 0; i < half; i++) {
      sum[i] = table[from + i] + table[from + half + i];
    }
    return sum;
  }
}
