package app.unknot.app;

/** Text that is safe to print on a terminal. */
final class Plain {
  private Plain() {}

  /** Returns the text with every control and formatting character replaced by a space. */
  static String text(String raw) {
    StringBuilder plain = new StringBuilder(raw.length());
    raw.codePoints().forEach(c -> plain.appendCodePoint(hidden(c) ? ' ' : c));
    return plain.toString().strip();
  }

  private static boolean hidden(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
