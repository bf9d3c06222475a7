package app.unknot.knowledge;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decimal numbers as knowledge files and compiled tables write them. */
final class Decimal {

  private static final Pattern WRITTEN = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,15})?([eE][+-]?\\d{1,2})?");

  private Decimal() {}

  /** The number, or nothing for text, not-a-number and infinity. */
  static Optional<Double> of(String text) {
    return WRITTEN.matcher(text).matches() ? Optional.of(Double.valueOf(text)) : Optional.empty();
  }

  /** The shortest plain decimal text of a number. */
  static String text(double value) {
    return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
