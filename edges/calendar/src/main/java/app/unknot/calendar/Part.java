package app.unknot.calendar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A component of a calendar with what it says about time, and nothing else of it.
 *
 * @param name such as VEVENT
 * @param line where it begins
 * @param lines its properties about time
 * @param parts the rules in a time zone; empty in all else
 * @param fault why it is not whole, or empty
 */
record Part(String name, long line, List<ContentLine> lines, List<Part> parts, String fault) {
  /** Returns the first property of a name. */
  Optional<ContentLine> first(String property) {
    return all(property).findFirst();
  }

  /** Returns the value of the first property of a name, or an empty text. */
  String value(String property) {
    return first(property).map(ContentLine::value).orElse("");
  }

  /** Returns all properties of a name, as written. */
  Stream<ContentLine> all(String property) {
    return lines.stream().filter(line -> line.name().equals(property));
  }

  /** Returns whether any property has this name. */
  boolean has(String property) {
    return first(property).isPresent();
  }
}
