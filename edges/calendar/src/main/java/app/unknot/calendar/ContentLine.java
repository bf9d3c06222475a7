package app.unknot.calendar;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One property of a calendar: a name, parameters and a value.
 *
 * @param name in capitals
 * @param parameters what stands between name and value, as it is written
 * @param value what stands after the colon, without blanks around it
 */
record ContentLine(String name, String parameters, String value) {
  /** Properties whose values may hold a colon; in all others the last colon ends the parameters. */
  private static final Set<String> WITH_COLONS = Set.of("UID", "TZID", "BEGIN", "END");

  /** Returns the property on a line, or null where there is none. */
  static @Nullable ContentLine of(String line) {
    int nameEnd = 0;
    while (nameEnd < line.length() && line.charAt(nameEnd) != ';' && line.charAt(nameEnd) != ':') {
      nameEnd++;
    }
    String name = line.substring(0, nameEnd).strip().toUpperCase(Locale.ROOT);
    int colon = WITH_COLONS.contains(name) ? colon(line) : line.lastIndexOf(':');
    return colon < nameEnd
        ? null
        : new ContentLine(name, line.substring(nameEnd, colon), line.substring(colon + 1).strip());
  }

  /**
   * Returns a parameter without its quotes, or an empty text.
   *
   * @param wanted its name in capitals
   */
  String parameter(String wanted) {
    int at = 0;
    while (at < parameters.length()) {
      int stop = end(parameters, at + 1);
      String one = parameters.substring(at + 1, stop);
      int equals = one.indexOf('=');
      if (equals > 0 && one.substring(0, equals).strip().equalsIgnoreCase(wanted)) {
        return one.substring(equals + 1).replace("\"", "").strip();
      }
      at = stop;
    }
    return "";
  }

  private static int end(String text, int from) {
    boolean quoted = false;
    int at = from;
    while (at < text.length() && (quoted || text.charAt(at) != ';')) {
      quoted ^= text.charAt(at) == '"';
      at++;
    }
    return at;
  }

  private static int colon(String line) {
    boolean quoted = false;
    for (int at = 0; at < line.length(); at++) {
      quoted ^= line.charAt(at) == '"';
      if (!quoted && line.charAt(at) == ':') {
        return at;
      }
    }
    return line.indexOf(':');
  }
}
