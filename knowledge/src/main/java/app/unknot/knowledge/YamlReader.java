package app.unknot.knowledge;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Turns the text of one file into pieces that know their line.
 *
 * <p>Only mappings, lists and texts are read. Anchors, aliases, tags and several documents are
 * refused: they make a file harder to review, and aliases can blow a small file up.
 */
final class YamlReader {

  private static final int DEEPEST = 16;

  private final Where start;
  private final Faults faults;
  private final Iterator<Event> events;

  YamlReader(String text, Where start, Faults faults) {
    this.start = start;
    this.faults = faults;
    LoadSettings settings = LoadSettings.builder().setLabel("knowledge").build();
    this.events = new Parse(settings).parseString(text).iterator();
  }

  /** The mapping that the file is, or nothing when a fault was noted. */
  Optional<Piece.Mapping> read() {
    try {
      return document();
    } catch (Refused e) {
      faults.add(FaultCode.NOT_YAML, start.at(e.line), "%s", e.sentence);
    } catch (MarkedYamlEngineException e) {
      faults.add(FaultCode.NOT_YAML, start.at(line(e.getProblemMark())),
          "This is not YAML: %s. Check the indentation, and quote texts that hold a colon.",
          oneLine(e.getProblem()));
    } catch (YamlEngineException e) {
      faults.add(FaultCode.NOT_YAML, start, "This is not YAML: %s.", oneLine(e.getMessage()));
    }
    return Optional.empty();
  }

  private Optional<Piece.Mapping> document() {
    Optional<Piece.Mapping> root = Optional.empty();
    int documents = 0;
    while (events.hasNext()) {
      if (events.next() instanceof DocumentStartEvent begin) {
        if (++documents > 1) {
          throw new Refused(line(begin), "A second document begins here; keep one a file.");
        }
        root = Optional.of(root(events.next()));
      }
    }
    if (documents == 0) {
      throw new Refused(1, "The file is empty; fill it or delete it.");
    }
    return root;
  }

  private Piece.Mapping root(Event event) {
    return switch (piece(event, 0)) {
      case Piece.Mapping mapping -> mapping;
      case Piece other ->
          throw new Refused(other.line(), "The file is no mapping; begin it with format: and fields.");
    };
  }

  private Piece piece(Event event, int depth) {
    refuseDecorated(event);
    if (depth > DEEPEST) {
      throw new Refused(line(event), "The nesting is deeper than any format here; flatten it.");
    }
    return switch (event) {
      case ScalarEvent scalar -> new Piece.Scalar(text(scalar), line(scalar));
      case MappingStartEvent begin -> mapping(line(begin), depth);
      case CollectionStartEvent begin -> sequence(line(begin), depth);
      default -> throw new Refused(line(event), "A value is missing here.");
    };
  }

  private Piece.Sequence sequence(int line, int depth) {
    List<Piece> items = new ArrayList<>();
    for (Event event = events.next(); !(event instanceof SequenceEndEvent); event = events.next()) {
      items.add(piece(event, depth + 1));
    }
    return new Piece.Sequence(List.copyOf(items), line);
  }

  private Piece.Mapping mapping(int line, int depth) {
    SequencedMap<String, Piece.Field> fields = new LinkedHashMap<>();
    for (Event event = events.next(); !(event instanceof MappingEndEvent); event = events.next()) {
      String name = name(event, depth);
      Piece value = piece(events.next(), depth + 1);
      if (fields.putIfAbsent(name, new Piece.Field(name, line(event), value)) != null) {
        faults.add(FaultCode.FIELD_TWICE, start.at(line(event)),
            "The field '%s' stands twice in this mapping; keep one.", name);
      }
    }
    return new Piece.Mapping(fields, line);
  }

  private String name(Event event, int depth) {
    if (piece(event, depth + 1) instanceof Piece.Scalar(String text, int _)) {
      return text;
    }
    throw new Refused(line(event), "The name of a field must be a plain word.");
  }

  private static void refuseDecorated(Event event) {
    if (event instanceof AliasEvent) {
      throw new Refused(line(event), "An alias (*name) is not read here; write the value out.");
    }
    if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      throw new Refused(line(event), "An anchor (&name) is not read here; write the value out.");
    }
    if (hasTag(event)) {
      throw new Refused(line(event), "A tag (!name) is not read here; leave it out.");
    }
  }

  private static boolean hasTag(Event event) {
    return event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
        || event instanceof CollectionStartEvent begin && begin.getTag().isPresent();
  }

  private static String text(ScalarEvent scalar) {
    String text = scalar.getValue();
    return scalar.isPlain() && (text.equals("~") || text.equals("null")) ? "" : text;
  }

  private static int line(Event event) {
    return line(event.getStartMark());
  }

  private static int line(Optional<Mark> mark) {
    return mark.map(m -> m.getLine() + 1).orElse(1);
  }

  private static String oneLine(String text) {
    return text.lines().findFirst().orElse("").strip();
  }

  /** YAML that may be valid but is not read here. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int line;
    private final String sentence;

    Refused(int line, String sentence) {
      super(sentence, null, false, false);
      this.line = line;
      this.sentence = sentence;
    }
  }
}
