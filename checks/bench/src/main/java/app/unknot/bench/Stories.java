package app.unknot.bench;

import app.unknot.terms.Action;
import app.unknot.terms.Sex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads a file of stories. */
final class Stories {
  private Stories() {}

  /** Finds a file of stories in {@code checks/bench/stories}, in the working directory or above it. */
  static Path file(String name) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path file = at.resolve("checks/bench/stories").resolve(name);
      if (Files.isRegularFile(file)) {
        return file;
      }
    }
    throw new IllegalArgumentException("No file checks/bench/stories/%s here or above.".formatted(name));
  }

  /**
   * Reads every story of a file, in its order.
   *
   * @throws IllegalArgumentException when a story is not complete or an id stands twice
   */
  static List<Story> read(Path file) {
    try {
      Object root = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
      List<?> entries = root instanceof Map<?, ?> map ? (List<?>) map.get("stories") : (List<?>) root;
      Set<String> ids = new HashSet<>();
      return entries.stream()
          .map(each -> story((Map<?, ?>) each))
          .peek(story -> once(ids, story.id()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void once(Set<String> ids, String id) {
    if (!ids.add(id)) {
      throw new IllegalArgumentException("The story %s stands twice.".formatted(id));
    }
  }

  private static Story story(Map<?, ?> entry) {
    String id = String.valueOf(entry.get("id"));
    if (!(entry.get("text") instanceof String text) || text.isBlank()) {
      throw new IllegalArgumentException("The story %s has no text.".formatted(id));
    }
    String expected = String.valueOf(entry.get("expected"));
    return new Story(
        id,
        text,
        entry.get("age") instanceof Number years ? (Integer) years.intValue() : null,
        entry.get("sex") instanceof String sex ? Sex.of(sex).orElseThrow() : Sex.UNKNOWN,
        Action.of(expected)
            .orElseThrow(() -> new IllegalArgumentException("The story %s expects %s.".formatted(id, expected))),
        entry.get("rules") instanceof List<?> rules ? rules.stream().map(String::valueOf).toList() : List.of());
  }
}
