package app.unknot.app;

import java.util.Locale;

/** Lays out plain text for a terminal: headings, wrapped paragraphs and bars, no wider than the terminal. */
final class Page {
  private final StringBuilder text = new StringBuilder();
  private final int width;
  private final boolean colourful;
  private final boolean unicode;

  Page(Terminal terminal) {
    width = terminal.width();
    colourful = terminal.colourful();
    unicode = terminal.unicode();
  }

  /** Adds an empty line, unless one is already there. */
  void blank() {
    if (!text.isEmpty() && !text.toString().endsWith("\n\n")) {
      text.append('\n');
    }
  }

  /** Adds a heading. */
  void heading(String heading) {
    text.append(colourful ? "\033[1m" + heading + "\033[0m" : heading).append('\n');
  }

  /** Adds a wrapped paragraph. */
  void paragraph(int indent, String words) {
    wrap(new StringBuilder(" ".repeat(indent)), indent, words);
  }

  /** Adds an item of a list; its lines stand below each other beside the dash. */
  void item(int indent, String words) {
    wrap(new StringBuilder(" ".repeat(indent)).append("- "), indent + 2, words);
  }

  private void wrap(StringBuilder line, int indent, String words) {
    for (String word : words.strip().split("\\s+")) {
      boolean first = line.length() <= indent;
      if (!first && length(line) + 1 + length(word) > width) {
        text.append(line).append('\n');
        line.setLength(0);
        line.append(" ".repeat(indent));
        first = true;
      }
      line.append(first ? "" : " ").append(word);
    }
    text.append(line).append('\n');
  }

  /** Adds a line as it is. */
  void line(String line) {
    text.append(line).append('\n');
  }

  /** Adds a wrapped paragraph behind a mark, such as a number. */
  void item(String mark, String words) {
    int start = text.length();
    paragraph(length(mark), words);
    text.replace(start, start + mark.length(), mark);
  }

  /** Adds a line with a probability and a bar at its end. */
  void bar(String label, double probability, int length) {
    int room = width - length - 8;
    String shown = length(label) <= room ? label : label.substring(0, room - 1) + (unicode ? "…" : "~");
    int full = (int) Math.round(probability * length);
    text.append(shown)
        .append(" ".repeat(Math.max(0, room - length(shown))))
        .append(String.format(Locale.ROOT, " %5s  ", percent(probability)))
        .append((unicode ? "█" : "#").repeat(full))
        .append((unicode ? "░" : ".").repeat(length - full))
        .append('\n');
  }

  /** Returns the sign, or a letter for it where the terminal cannot show it. */
  String sign(String sign) {
    return unicode ? sign : sign.equals("×") ? "x" : "/";
  }

  /** Returns a probability as a person reads it; never 0 % and never 100 %. */
  static String percent(double probability) {
    if (probability < 0.01) {
      return "<1 %";
    }
    return probability > 0.99 ? ">99 %" : Math.round(probability * 100) + " %";
  }

  /** Returns everything added. */
  String text() {
    return text.toString();
  }

  private static int length(CharSequence chars) {
    return (int) chars.codePoints().count();
  }
}
