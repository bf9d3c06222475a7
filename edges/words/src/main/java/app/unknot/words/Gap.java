package app.unknot.words;

/** What stands between a word and the one before it. */
enum Gap {
  /** Blanks, a hyphen, or nothing. */
  NONE,
  /** A comma, colon, bracket, dash or stroke. */
  CLAUSE,
  /** The end of a sentence or of a line, or the start of the text. */
  SENTENCE;

  /** Reads the gap between two offsets of the text. */
  static Gap between(String text, int from, int to) {
    Gap gap = NONE;
    for (int i = from; i < to; i++) {
      Gap here = at(text, i);
      if (here == SENTENCE) {
        return SENTENCE;
      }
      gap = here == CLAUSE ? CLAUSE : gap;
    }
    return gap;
  }

  private static Gap at(String text, int i) {
    return switch (text.charAt(i)) {
      case '.', '!', '?', ';', '\u2026', '\u3002', '\u2022', '\u2029' -> SENTENCE;
      case '\n' -> isWrapped(text, i) ? NONE : SENTENCE;
      case ',', ':', '(', ')', '[', ']', '\u2013', '\u2014' -> CLAUSE;
      case '/' -> isFraction(text, i) ? NONE : CLAUSE;
      case '-' -> isDash(text, i) ? CLAUSE : NONE;
      default -> NONE;
    };
  }

  /** A line that merely goes on: the next one starts at once with a small letter. */
  private static boolean isWrapped(String text, int i) {
    return i + 1 < text.length() && Character.isLowerCase(text.charAt(i + 1));
  }

  private static boolean isFraction(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }

  private static boolean isDash(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && Character.isWhitespace(text.charAt(i - 1))
        && Character.isWhitespace(text.charAt(i + 1));
  }
}
