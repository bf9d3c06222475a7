package app.unknot.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes lines of iCalendar: UTF-8, folded after 75 bytes between letters (RFC 5545 section 3.1). Whatever a text holds,
 * it stays on its line.
 */
final class LineWriter {
  private static final int WIDTH = 75;
  private static final byte[] END = {'\r', '\n'};

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** Writes a property whose value is not free text. */
  void line(String property, String value) {
    fold(property + ":" + value);
  }

  /** Writes a property whose value is free text, or nothing when that is empty. */
  void text(String property, String value) {
    String clean = clean(value);
    if (!clean.isEmpty()) {
      fold(property + ":" + escape(clean));
    }
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  /** Returns a text without control characters; other line ends become a line feed. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    text.replace("\r\n", "\n")
        .codePoints()
        .map(letter -> letter == '\r' || letter == 0x85 || letter == 0x2028 || letter == 0x2029 ? '\n' : letter)
        .filter(letter -> letter == '\n' || !Character.isISOControl(letter))
        .map(letter -> letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE ? '?' : letter)
        .forEach(clean::appendCodePoint);
    return clean.toString().strip();
  }

  /** As RFC 5545 section 3.3.11 has it. */
  private static String escape(String text) {
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
  }

  private void fold(String line) {
    int[] width = {0};
    line.codePoints()
        .forEach(
            letter -> {
              byte[] bytes = Character.toString(letter).getBytes(StandardCharsets.UTF_8);
              if (width[0] + bytes.length > WIDTH) {
                out.writeBytes(END);
                out.write(' ');
                width[0] = 1;
              }
              out.writeBytes(bytes);
              width[0] += bytes.length;
            });
    out.writeBytes(END);
  }
}
