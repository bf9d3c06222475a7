package app.unknot.body.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A file of drawn knowledge: YAML whose mistakes become one sentence with file and place. */
final class Drawn {
  private final String file;
  private final String place;
  private final Map<?, ?> fields;

  private Drawn(String file, String place, Map<?, ?> fields) {
    this.file = file;
    this.place = place;
    this.fields = fields;
  }

  /** Reads a file that must name this format and say who reviewed it and on what it rests. */
  static Drawn read(Path path, String format) {
    String file = String.valueOf(path.getFileName());
    try {
      Object root = new Load(LoadSettings.builder().setLabel(file).build()).loadFromString(Files.readString(path));
      if (!(root instanceof Map<?, ?> map)) {
        throw new UnbuildableFigureException("%s holds no fields.".formatted(file));
      }
      Drawn drawn = new Drawn(file, "the top", map);
      if (!drawn.text("format").equals(format)) {
        throw drawn.wrong("format must be " + format);
      }
      drawn.text("reviewed");
      drawn.text("assumed");
      return drawn;
    } catch (IOException e) {
      throw new UnbuildableFigureException("%s cannot be read.".formatted(file), e);
    } catch (YamlEngineException e) {
      throw new UnbuildableFigureException("%s is not YAML: %s.".formatted(file, e.getMessage()), e);
    }
  }

  /** Returns the sentence for something wrong here. */
  UnbuildableFigureException wrong(String what) {
    return new UnbuildableFigureException("%s, %s: %s.".formatted(file, place, what));
  }

  /** Allows only these fields. */
  Drawn only(String... names) {
    Set<String> allowed = Set.of(names);
    for (Object name : fields.keySet()) {
      if (!allowed.contains(String.valueOf(name))) {
        throw wrong("unknown field " + name);
      }
    }
    return this;
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  Set<String> names() {
    Set<String> names = new java.util.LinkedHashSet<>();
    fields.keySet().forEach(name -> names.add(String.valueOf(name)));
    return names;
  }

  String text(String name) {
    Object value = fields.get(name);
    if (!(value instanceof String text) || text.isBlank()) {
      throw wrong("the field " + name + " must be a word");
    }
    return text;
  }

  boolean flag(String name) {
    return Boolean.TRUE.equals(fields.get(name));
  }

  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    if (fields.get(name) instanceof List<?> list) {
      list.forEach(entry -> texts.add(String.valueOf(entry)));
    }
    return texts;
  }

  /** Returns the entries of a list of fields; the list may be missing. */
  List<Drawn> entries(String name, String called) {
    List<Drawn> entries = new ArrayList<>();
    Object value = fields.get(name);
    if (value == null) {
      return entries;
    }
    if (!(value instanceof List<?> list)) {
      throw wrong("the field " + name + " must be a list");
    }
    for (Object entry : list) {
      if (!(entry instanceof Map<?, ?> map)) {
        throw wrong("each entry of " + name + " must have fields");
      }
      entries.add(new Drawn(file, name + " " + map.get(called), map));
    }
    return entries;
  }

  /** Returns a pair of numbers; an open end is null in the file and infinite here. */
  double[] range(String name) {
    if (!(fields.get(name) instanceof List<?> list) || list.size() != 2) {
      throw wrong("the field " + name + " must be a pair such as [2, 5] or [null, 5]");
    }
    return new double[] {
      list.get(0) == null ? Double.NEGATIVE_INFINITY : number(list.get(0)),
      list.get(1) == null ? Double.POSITIVE_INFINITY : number(list.get(1))
    };
  }

  /** Returns a list of pairs of numbers. */
  List<double[]> pairs(String name) {
    if (!(fields.get(name) instanceof List<?> list)) {
      throw wrong("the field " + name + " must be a list of pairs");
    }
    List<double[]> pairs = new ArrayList<>();
    for (Object entry : list) {
      if (!(entry instanceof List<?> pair) || pair.size() != 2) {
        throw wrong("each entry of " + name + " must be a pair of numbers");
      }
      pairs.add(new double[] {number(pair.get(0)), number(pair.get(1))});
    }
    return pairs;
  }

  /** Returns one pair of numbers. */
  double[] pair(String name) {
    double[] pair = range(name);
    if (Double.isInfinite(pair[0]) || Double.isInfinite(pair[1])) {
      throw wrong("the field " + name + " must be a pair of numbers");
    }
    return pair;
  }

  private double number(Object value) {
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    throw wrong("%s is not a number".formatted(value));
  }
}
