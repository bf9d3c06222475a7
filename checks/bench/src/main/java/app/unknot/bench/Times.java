package app.unknot.bench;

import java.util.Arrays;
import java.util.Locale;

/** Measured times in milliseconds. */
final class Times {
  private double[] millis = new double[64];
  private int count;

  void add(double value) {
    if (count == millis.length) {
      millis = Arrays.copyOf(millis, 2 * count);
    }
    millis[count++] = value;
  }

  int count() {
    return count;
  }

  /** Returns the time that this share of the measured ones do not pass. */
  double at(double share) {
    double[] sorted = Arrays.copyOf(millis, count);
    Arrays.sort(sorted);
    return sorted[Math.clamp((long) Math.ceil(share * count) - 1, 0, count - 1)];
  }

  double sum() {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += millis[i];
    }
    return sum;
  }

  String text(double share) {
    return count == 0 ? "–" : number(at(share));
  }

  static String number(double value) {
    return String.format(Locale.ROOT, value < 0.1 ? "%.3f" : value < 10 ? "%.2f" : "%.0f", value);
  }
}
