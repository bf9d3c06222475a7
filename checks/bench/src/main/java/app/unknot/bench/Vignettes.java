package app.unknot.bench;

import app.unknot.locate.PaintedZone;
import app.unknot.terms.Sex;
import app.unknot.terms.Side;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the vignette files. */
final class Vignettes {
  private Vignettes() {}

  /** Finds the folder of the vignettes in the working directory or above it. */
  static Path folder() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path folder = at.resolve("checks/bench/vignettes");
      if (Files.isDirectory(folder)) {
        return folder;
      }
    }
    throw new IllegalArgumentException(
        "No folder checks/bench/vignettes here or above. Maybe name it as the first argument.");
  }

  /** Reads every vignette of a folder, by id. */
  static List<Vignette> read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().map(Vignettes::one).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Vignette one(Path file) {
    try {
      Object root = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
      return vignette(map(root));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("%s: %s".formatted(file.getFileName(), e.getMessage()), e);
    }
  }

  private static Vignette vignette(Map<?, ?> root) {
    Map<?, ?> given = map(root.get("given"));
    Object age = given.get("age");
    return new Vignette(
        text(root, "id"),
        text(root, "origin"),
        text(root, "source"),
        Boolean.TRUE.equals(root.get("copiesCharts")),
        zones(given),
        text(given, "text"),
        texts(given.get("symptoms")),
        texts(given.get("aggravatedBy")),
        age instanceof Number years ? (Integer) years.intValue() : null,
        given.get("sex") instanceof String sex ? Sex.of(sex).orElseThrow() : Sex.UNKNOWN,
        expected(root));
  }

  private static List<PaintedZone> zones(Map<?, ?> given) {
    List<PaintedZone> zones = new ArrayList<>();
    for (Object each : list(given.get("zones"))) {
      Map<?, ?> zone = map(each);
      Double intensity = zone.get("intensity") instanceof Number n ? (Double) n.doubleValue() : null;
      zones.add(new PaintedZone(text(zone, "zone"), side(zone), intensity, null, null, 1));
    }
    return zones;
  }

  private static List<Suspect> expected(Map<?, ?> root) {
    List<Suspect> expected = new ArrayList<>();
    for (Object each : list(root.get("expected"))) {
      Map<?, ?> answer = map(each);
      boolean mimic = answer.containsKey("mimic");
      expected.add(new Suspect(text(answer, mimic ? "mimic" : "muscle"), mimic, side(answer)));
    }
    if (expected.isEmpty()) {
      throw new IllegalArgumentException("nothing is expected");
    }
    return expected;
  }

  private static Side side(Map<?, ?> map) {
    String code = text(map, "side");
    return Side.of(code).orElseThrow(() -> new IllegalArgumentException("no side " + code));
  }

  private static Map<?, ?> map(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw new IllegalArgumentException("a mapping is missing");
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static List<String> texts(@Nullable Object value) {
    return list(value).stream().map(String::valueOf).toList();
  }

  private static String text(Map<?, ?> map, String key) {
    if (map.get(key) instanceof String text && !text.isBlank()) {
      return text;
    }
    throw new IllegalArgumentException("%s is missing".formatted(key));
  }
}
