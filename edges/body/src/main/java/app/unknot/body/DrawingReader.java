package app.unknot.body;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.Zone;
import app.unknot.terms.Depth;
import app.unknot.terms.Quality;
import app.unknot.terms.Side;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads saved drawings and refuses, with where and what, everything that cannot be one. One for each file. */
final class DrawingReader {
  private static final Set<String> FILE_FIELDS = Set.of("format", "figure", "patches");
  private static final Set<String> PATCH_FIELDS = Set.of("id", "intensity", "quality", "depth", "ops");
  private static final Set<String> LINE_FIELDS = Set.of("kind", "radius", "at");
  private static final Set<String> ZONE_FIELDS = Set.of("kind", "zone", "side");
  private static final List<String> FIGURES = List.of("neutral", "female", "male");
  private static final int MOST_PATCHES = 200;
  private static final int MOST_OPS = 20_000;
  private static final int MOST_PLACES = 200_000;
  private static final double WIDEST = 10;
  private static final double FARTHEST = 128;
  private static final int LONGEST_QUOTE = 40;
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(16)
                          .maxNumberLength(100)
                          .maxNameLength(200)
                          .maxStringLength(10_000)
                          .build())
                  .build())
          .build();

  private int ops;
  private int places;

  DrawingFile read(String text) {
    JsonNode json = object(parsed(text), "the file", "an object such as {\"format\":\"unknot-drawing/1\",\"patches\":[]}");
    format(json);
    known(json, FILE_FIELDS, "");
    List<Patch> patches = new ArrayList<>();
    for (JsonNode patch : list(json.get("patches"), "field patches", "a list of patches", MOST_PATCHES)) {
      patches.add(patch(patch, "patch %d".formatted(patches.size() + 1)));
    }
    return new DrawingFile(figure(json.get("figure")), new Drawing(patches));
  }

  private static JsonNode parsed(String text) {
    try (JsonParser parser = MAPPER.createParser(text)) {
      JsonNode json = MAPPER.readTree(parser);
      if (parser.nextToken() != null) {
        throw wrong("something follows the JSON object", "exactly one object");
      }
      return json == null ? MAPPER.missingNode() : json;
    } catch (JsonProcessingException e) {
      throw unreadable(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static UnreadableDrawingException unreadable(JsonProcessingException e) {
    String reason = String.valueOf(e.getOriginalMessage());
    if (e instanceof StreamConstraintsException) {
      return wrong("it is nested too deeply, or a number or text in it is too long", "a drawing that Unknot saved");
    }
    if (reason.startsWith("Duplicate field '")) {
      return wrong(
          "field %s stands twice in one object".formatted(quote(reason.substring(17, reason.lastIndexOf('\'')))), "it once");
    }
    return wrong(
        "it is not valid JSON from line %d, column %d on"
            .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr()),
        "a drawing that Unknot saved");
  }

  private static void format(JsonNode json) {
    JsonNode format = json.get("format");
    if (format == null || !format.isTextual()) {
      throw wrong("field format is %s".formatted(shown(format)), "\"%s\"".formatted(DrawingFile.FORMAT));
    }
    if (!format.textValue().equals(DrawingFile.FORMAT)) {
      throw wrong(
          "field format is %s".formatted(shown(format)),
          "\"%s\"; maybe it was saved by a newer version".formatted(DrawingFile.FORMAT));
    }
  }

  private static @Nullable String figure(@Nullable JsonNode figure) {
    if (absent(figure)) {
      return null;
    }
    if (!figure.isTextual() || !FIGURES.contains(figure.textValue())) {
      throw wrong("field figure is %s".formatted(shown(figure)), "neutral, female or male");
    }
    return figure.textValue();
  }

  private Patch patch(JsonNode json, String where) {
    object(json, where, "an object with the field ops");
    known(json, PATCH_FIELDS, where + ", ");
    id(json.get("id"), where);
    List<Patch.Op> done = new ArrayList<>();
    for (JsonNode op : list(json.get("ops"), where + ", field ops", "a list of ops", MOST_OPS)) {
      done.add(op(op, "%s, op %d".formatted(where, done.size() + 1)));
    }
    ops = enough(ops + done.size(), MOST_OPS, "ops");
    return new Patch(
        intensity(json.get("intensity"), where),
        code(json.get("quality"), where + ", field quality", Quality::of, "aching, sharp, burning, tingling, numb or null"),
        code(json.get("depth"), where + ", field depth", Depth::of, "deep, surface or null"),
        done);
  }

  private static void id(@Nullable JsonNode id, String where) {
    if (!absent(id) && !id.isTextual() && !id.isIntegralNumber()) {
      throw wrong("%s, field id is %s".formatted(where, shown(id)), "a text or a whole number");
    }
  }

  private static @Nullable Double intensity(@Nullable JsonNode json, String where) {
    return absent(json) ? null : number(json, where + ", field intensity", 1, 10, "a number from 1 to 10, or null");
  }

  private Patch.Op op(JsonNode json, String where) {
    object(json, where, "an object with the field kind");
    JsonNode kind = json.get("kind");
    return switch (kind == null ? "" : kind.asText()) {
      case "stroke" -> new Patch.Stroke(radius(json, where), at(json, where));
      case "erase" -> new Patch.Erase(radius(json, where), at(json, where));
      case "fill" -> new Patch.Fill(zone(json, where).id(), side(json, where));
      case "clear" -> new Patch.Clear(zone(json, where).id(), side(json, where));
      default -> throw wrong("%s, field kind is %s".formatted(where, shown(kind)), "stroke, erase, fill or clear");
    };
  }

  private static double radius(JsonNode json, String where) {
    known(json, LINE_FIELDS, where + ", ");
    return number(
        json.get("radius"), where + ", field radius", Double.MIN_VALUE, WIDEST, "centimetres above 0 and at most 10");
  }

  private List<Place> at(JsonNode json, String where) {
    List<Place> line = new ArrayList<>();
    for (JsonNode place : list(json.get("at"), where + ", field at", "a list of places [x, y, z]", MOST_PLACES)) {
      line.add(place(place, "%s, place %d".formatted(where, line.size() + 1)));
    }
    if (line.isEmpty()) {
      throw wrong("%s, field at is empty".formatted(where), "at least one place [x, y, z]");
    }
    places = enough(places + line.size(), MOST_PLACES, "places");
    return line;
  }

  private static Place place(JsonNode json, String where) {
    if (!json.isArray() || json.size() != 3) {
      throw wrong("%s is %s".formatted(where, shown(json)), "three numbers [x, y, z]");
    }
    double[] cm = new double[3];
    for (int axis = 0; axis < cm.length; axis++) {
      String name = "%s, %s".formatted(where, "xyz".charAt(axis));
      cm[axis] = number(json.get(axis), name, -FARTHEST, FARTHEST, "centimetres from -128 to 128");
    }
    return new Place(cm[0], cm[1], cm[2]);
  }

  private static Zone zone(JsonNode json, String where) {
    known(json, ZONE_FIELDS, where + ", ");
    JsonNode id = json.get("zone");
    Zone zone = id == null || !id.isTextual() ? null : Atlas.standard().zones().get(id.textValue());
    if (zone == null) {
      throw wrong("%s, field zone is %s".formatted(where, shown(id)), "the id of a zone such as temple_front");
    }
    return zone;
  }

  private static Side side(JsonNode json, String where) {
    Zone zone = zone(json, where);
    JsonNode side = json.get("side");
    String expected = zone.paired() ? "left or right for %s" : "mid, because %s lies on the midline";
    Side read = side == null || !side.isTextual() ? null : Side.of(side.textValue()).orElse(null);
    if (read == null || read == Side.MID == zone.paired()) {
      throw wrong("%s, field side is %s".formatted(where, shown(side)), expected.formatted(zone.id()));
    }
    return read;
  }

  private static <T> @Nullable T code(
      @Nullable JsonNode json, String where, Function<String, Optional<T>> of, String expected) {
    if (absent(json)) {
      return null;
    }
    return Optional.of(json)
        .filter(JsonNode::isTextual)
        .flatMap(text -> of.apply(text.textValue()))
        .orElseThrow(() -> wrong("%s is %s".formatted(where, shown(json)), expected));
  }

  private static double number(@Nullable JsonNode json, String where, double least, double most, String expected) {
    double value = json == null || !json.isNumber() ? Double.NaN : json.doubleValue();
    if (!(value >= least && value <= most)) {
      throw wrong("%s is %s".formatted(where, shown(json)), expected);
    }
    return value;
  }

  private static JsonNode object(JsonNode json, String where, String expected) {
    if (!json.isObject()) {
      throw wrong("%s is %s".formatted(where, shown(json)), expected);
    }
    return json;
  }

  private static JsonNode list(@Nullable JsonNode json, String where, String expected, int most) {
    if (json == null || !json.isArray()) {
      throw wrong("%s is %s".formatted(where, shown(json)), expected);
    }
    if (json.size() > most) {
      throw wrong("%s has %d entries".formatted(where, json.size()), "at most %d".formatted(most));
    }
    return json;
  }

  private static int enough(int count, int most, String what) {
    if (count > most) {
      throw wrong("it has more than %d %s".formatted(most, what), "at most that many in one drawing");
    }
    return count;
  }

  private static void known(JsonNode json, Set<String> fields, String where) {
    for (Map.Entry<String, JsonNode> field : json.properties()) {
      if (!fields.contains(field.getKey())) {
        throw wrong(
            "%sfield %s is unknown".formatted(where, quote(field.getKey())),
            "only " + String.join(", ", fields.stream().sorted().toList()));
      }
    }
  }

  private static boolean absent(@Nullable JsonNode json) {
    return json == null || json.isNull();
  }

  private static String shown(@Nullable JsonNode json) {
    if (json == null) {
      return "missing";
    }
    return switch (json.getNodeType()) {
      case STRING -> quote(json.textValue());
      case NUMBER, BOOLEAN -> quote(json.asText()).replace("\"", "");
      case ARRAY -> "a list of %d".formatted(json.size());
      case OBJECT -> "an object";
      case MISSING -> "empty";
      default -> "null";
    };
  }

  private static String quote(String text) {
    String plain = text.replaceAll("\\p{C}", " ");
    int end = plain.offsetByCodePoints(0, Math.min(LONGEST_QUOTE, plain.codePointCount(0, plain.length())));
    return '"' + plain.substring(0, end) + (end < plain.length() ? "…" : "") + '"';
  }

  private static UnreadableDrawingException wrong(String what, String expected) {
    String start = what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1);
    return new UnreadableDrawingException("%s; expected %s.".formatted(start, expected));
  }
}
