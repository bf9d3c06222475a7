package app.unknot.bench;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * An exam with a known answer.
 *
 * @param id its id
 * @param request the request as the program takes it, one line of JSON
 * @param state the expected state
 * @param looksLike what it should look like instead, or null where that does not matter
 */
record ExamCase(String id, String request, String state, @Nullable String looksLike) {
  private static final Set<String> NOT_ASKED = Set.of("expected", "source", "note", "sources");
  private static final Set<String> STATES = new TreeSet<>(Set.of("active", "latent", "tenderPoint", "notAKnot", "unclear"));

  /**
   * Reads a line of a file of exams.
   *
   * @throws IllegalArgumentException when it has no id or expects no known state
   */
  static ExamCase of(String line) {
    Map<?, ?> entry = object(line);
    String id = String.valueOf(entry.get("id"));
    Map<?, ?> expected = entry.get("expected") instanceof Map<?, ?> map ? map : Map.of();
    String state = String.valueOf(expected.get("state"));
    if (!STATES.contains(state)) {
      throw new IllegalArgumentException("The exam %s expects %s, not one of %s.".formatted(id, state, STATES));
    }
    StringBuilder request = new StringBuilder();
    write(entry, request);
    return new ExamCase(id, request.toString(), state, expected.get("looksLike") instanceof String s ? s : null);
  }

  /** Returns the object that a line of JSON holds. */
  static Map<?, ?> object(String line) {
    Object root = new Load(LoadSettings.builder().build()).loadFromString(line);
    if (!(root instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException("A line holds no JSON object: " + line);
    }
    return map;
  }

  private static void write(@Nullable Object value, StringBuilder json) {
    switch (value) {
      case Map<?, ?> map -> {
        String comma = "{";
        for (Map.Entry<?, ?> field : map.entrySet()) {
          if (!NOT_ASKED.contains(String.valueOf(field.getKey()))) {
            json.append(comma);
            write(String.valueOf(field.getKey()), json);
            json.append(':');
            write(field.getValue(), json);
            comma = ",";
          }
        }
        json.append(comma.equals("{") ? "{}" : "}");
      }
      case List<?> list -> {
        String comma = "[";
        for (Object item : list) {
          json.append(comma);
          write(item, json);
          comma = ",";
        }
        json.append(comma.equals("[") ? "[]" : "]");
      }
      case String text -> quote(text, json);
      case null -> json.append("null");
      default -> json.append(value);
    }
  }

  private static void quote(String text, StringBuilder json) {
    json.append('"');
    for (char c : text.toCharArray()) {
      if (c < ' ' || c > '~') {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c == '"' || c == '\\' ? "\\" : "").append(c);
      }
    }
    json.append('"');
  }
}
