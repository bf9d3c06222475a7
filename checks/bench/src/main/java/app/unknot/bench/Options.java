package app.unknot.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words after a command: {@code --name value}, {@code --name} alone for a switch, and the rest. */
final class Options {
  final Map<String, Double> set = new LinkedHashMap<>();
  final List<String> rest = new ArrayList<>();
  private final Map<String, String> values = new LinkedHashMap<>();

  Options(String[] words, Set<String> named, Set<String> switches) {
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      if (!word.startsWith("--")) {
        rest.add(word);
      } else if (switches.contains(word)) {
        values.put(word, "");
      } else if (i + 1 == words.length) {
        throw new IllegalArgumentException("Option %s needs a value.".formatted(word));
      } else if (word.equals("--set")) {
        addSet(words[++i]);
      } else if (named.contains(word)) {
        values.put(word, words[++i]);
      } else {
        throw new IllegalArgumentException(
            "There is no option %s. Maybe one of %s %s.".formatted(word, named, switches));
      }
    }
  }

  private void addSet(String word) {
    int at = word.indexOf('=');
    if (at < 0) {
      throw new IllegalArgumentException("--set needs id=value, not %s.".formatted(word));
    }
    set.put(word.substring(0, at), Double.valueOf(word.substring(at + 1)));
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  String text(String name, String otherwise) {
    return values.getOrDefault(name, otherwise);
  }

  long whole(String name, long otherwise) {
    return values.containsKey(name) ? Long.parseLong(values.get(name)) : otherwise;
  }
}
