package app.unknot.app;

import static app.unknot.app.Refusal.oneOf;
import static app.unknot.app.Refusal.quote;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object, read strictly: every fault is refused with where it stands, what it is and what is
 * expected. A field that is {@code null} counts as not given.
 */
final class Fields {
  private final ObjectNode json;
  private final String path;

  private Fields(ObjectNode json, String path) {
    this.json = json;
    this.path = path;
  }

  /** Returns the fields of the outermost object. */
  static Fields of(ObjectNode json) {
    return new Fields(json, "");
  }

  /** Refuses every field but these. */
  Fields only(String... names) {
    Set<String> known = Set.of(names);
    for (Map.Entry<String, JsonNode> field : json.properties()) {
      if (!known.contains(field.getKey())) {
        String maybe = NearestId.of(field.getKey(), known).map("; maybe %s is meant"::formatted).orElse("");
        throw new Refusal("Unknown field %s%s.".formatted(quote(path + field.getKey()), maybe));
      }
    }
    return this;
  }

  /** Returns whether the field is given. */
  boolean has(String name) {
    return given(name) != null;
  }

  /** Returns the name of a field as it may stand in a sentence. */
  String name(String name) {
    return path + name;
  }

  /** Returns a text. */
  String text(String name, int longest) {
    JsonNode text = required(name, "a text");
    if (!text.isTextual() || text.textValue().isBlank()) {
      throw wrong(name, text.isTextual() ? "empty" : kind(text), "a text");
    }
    if (text.textValue().length() > longest) {
      throw wrong(name, "%d characters long".formatted(text.textValue().length()), "at most %d".formatted(longest));
    }
    return text.textValue();
  }

  /** Returns a number within a range. */
  double number(String name, double lowest, double highest, String unit) {
    String expected = "a number from %s to %s%s".formatted(plain(lowest), plain(highest), unit.isEmpty() ? "" : " " + unit);
    JsonNode number = required(name, expected);
    if (!number.isNumber()) {
      throw wrong(name, kind(number), expected);
    }
    double value = number.doubleValue();
    if (!(value >= lowest && value <= highest)) {
      throw wrong(name, quote(number.asText()).replace("\"", ""), expected);
    }
    return value;
  }

  /** Returns a whole number within a range. */
  int whole(String name, int lowest, int highest) {
    double value = number(name, lowest, highest, "");
    if (value != Math.rint(value)) {
      throw wrong(name, plain(value), "a whole number from %d to %d".formatted(lowest, highest));
    }
    return (int) value;
  }

  /** Returns what a code stands for. */
  <T> T code(String name, Function<String, Optional<T>> of, List<String> allowed) {
    JsonNode code = required(name, oneOf(allowed));
    if (!code.isTextual()) {
      throw wrong(name, kind(code), oneOf(allowed));
    }
    return of.apply(code.textValue()).orElseThrow(() -> wrong(name, quote(code.textValue()), oneOf(allowed)));
  }

  /** Returns a moment. */
  Instant instant(String name) {
    String expected = "a moment such as 2026-11-22T13:45:00Z";
    String text = text(name, 40);
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw wrong(name, quote(text), expected);
    }
  }

  /** Returns yes or no, or a value where it is not given. */
  boolean flag(String name, boolean absent) {
    JsonNode flag = given(name);
    if (flag != null && !flag.isBoolean()) {
      throw wrong(name, kind(flag), "true or false");
    }
    return flag == null ? absent : flag.booleanValue();
  }

  /** Returns yes or no. */
  boolean flag(String name) {
    required(name, "true or false");
    return flag(name, false);
  }

  /** Returns a time of day, in whole minutes; 24:00 is midnight. */
  LocalTime time(String name) {
    String expected = "a time such as 07:00";
    String text = text(name, 20);
    try {
      return text.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(text).truncatedTo(ChronoUnit.MINUTES);
    } catch (DateTimeException e) {
      throw wrong(name, quote(text), expected);
    }
  }

  /** Returns the texts of a list, empty when it is not given. */
  List<String> texts(String name, int most, int longest) {
    List<String> texts = new ArrayList<>();
    for (JsonNode entry : list(name, most)) {
      String at = "%s[%d]".formatted(name, texts.size());
      if (!entry.isTextual() || entry.textValue().isBlank()) {
        throw wrong(at, entry.isTextual() ? "empty" : kind(entry), "a text");
      }
      if (entry.textValue().length() > longest) {
        throw wrong(at, "%d characters long".formatted(entry.textValue().length()), "at most %d".formatted(longest));
      }
      texts.add(entry.textValue());
    }
    return texts;
  }

  /** Returns a day within a range. */
  LocalDate day(String name, LocalDate first, LocalDate last) {
    String expected = "a day from %s to %s".formatted(first, last);
    String text = text(name, 20);
    try {
      LocalDate day = LocalDate.parse(text);
      if (!day.isBefore(first) && !day.isAfter(last)) {
        return day;
      }
    } catch (DateTimeException e) {
      throw wrong(name, quote(text), expected);
    }
    throw wrong(name, text, expected);
  }

  /** Returns the object itself. */
  ObjectNode node() {
    return json;
  }

  /** Returns the object in a field, or null when it is not given. */
  @Nullable ObjectNode node(String name) {
    JsonNode node = given(name);
    if (node != null && !node.isObject()) {
      throw wrong(name, kind(node), "an object");
    }
    return (ObjectNode) node;
  }

  /** Returns the fields of the object in a field. */
  Fields object(String name) {
    required(name, "an object");
    ObjectNode node = node(name);
    return new Fields(node == null ? json.objectNode() : node, path + name + ".");
  }

  /** Returns the objects of a list, empty when it is not given. */
  List<Fields> objects(String name, int most) {
    List<Fields> objects = new ArrayList<>();
    for (JsonNode entry : list(name, most)) {
      String at = "%s%s[%d]".formatted(path, name, objects.size());
      if (!(entry instanceof ObjectNode object)) {
        throw new Refusal("Field %s is %s; expected an object.".formatted(at, kind(entry)));
      }
      objects.add(new Fields(object, at + "."));
    }
    return objects;
  }

  private List<JsonNode> list(String name, int most) {
    JsonNode list = given(name);
    if (list == null) {
      return List.of();
    }
    if (!list.isArray()) {
      throw wrong(name, kind(list), "a list");
    }
    if (list.size() > most) {
      throw wrong(name, "a list of %d".formatted(list.size()), "at most %d".formatted(most));
    }
    List<JsonNode> entries = new ArrayList<>();
    list.forEach(entries::add);
    return entries;
  }

  /** Returns the refusal of a field. */
  Refusal wrong(String name, String is, String expected) {
    return new Refusal("Field %s is %s; expected %s.".formatted(path + name, is, expected));
  }

  private JsonNode required(String name, String expected) {
    JsonNode value = given(name);
    if (value == null) {
      throw wrong(name, "missing", expected);
    }
    return value;
  }

  private @Nullable JsonNode given(String name) {
    JsonNode value = json.get(name);
    return value == null || value.isNull() ? null : value;
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private static String kind(JsonNode node) {
    return switch (node.getNodeType()) {
      case ARRAY -> "a list";
      case OBJECT -> "an object";
      case STRING -> "a text";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      default -> "null";
    };
  }
}
