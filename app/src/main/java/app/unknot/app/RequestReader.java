package app.unknot.app;

import static app.unknot.app.Refusal.oneOf;
import static app.unknot.app.Refusal.quote;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.Zone;
import app.unknot.locate.PaintedZone;
import app.unknot.terms.Depth;
import app.unknot.terms.Quality;
import app.unknot.terms.Sex;
import app.unknot.terms.Side;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON of a locate request and refuses, by field, everything it does not know. A field that is {@code null}
 * counts as not given.
 */
final class RequestReader {
  static final Set<String> FIELDS =
      Set.of("id", "text", "zones", "symptoms", "aggravatedBy", "activities", "age", "sex");
  private static final Set<String> ZONE_FIELDS =
      Set.of("zone", "side", "intensity", "quality", "depth", "coverage");
  private static final int MOST_ZONES = 1000;
  private static final int MOST_ITEMS = 200;
  private static final int LONGEST_ITEM = 1000;
  private static final int LONGEST_ID = 200;
  private static final int OLDEST = 120;

  private final Atlas atlas;
  private final int longestText;

  RequestReader(Atlas atlas, int longestText) {
    this.atlas = atlas;
    this.longestText = longestText;
  }

  /**
   * Returns the checked request.
   *
   * @throws Refusal when a field is unknown, of the wrong type, out of its range or contradicts another
   */
  LocateRequest read(ObjectNode json) {
    known(json, FIELDS, "");
    LocateRequest request = told(json);
    if (request.zones().isEmpty() && request.text() == null) {
      throw new Refusal(
          given(json, "text") == null
              ? "Nothing says where it hurts; expected a text, or zones with at least one zone."
              : "The text is empty; expected words that say where it hurts.");
    }
    return request;
  }

  /**
   * Returns the checked request, which need not say where it hurts. Fields that it does not know are not looked at.
   *
   * @throws Refusal when a field is of the wrong type, out of its range or contradicts another
   */
  LocateRequest told(ObjectNode json) {
    String text = text(json);
    return new LocateRequest(
        id(json),
        text == null || text.isBlank() ? null : text,
        zones(json),
        items(json, "symptoms"),
        items(json, "aggravatedBy"),
        items(json, "activities"),
        age(json),
        code(json, "sex", "sex", Sex::of, List.of("female", "male", "other", "unknown"), Sex.UNKNOWN));
  }

  /** Refuses every field but these. */
  static void known(ObjectNode json, Set<String> fields, String path) {
    for (Map.Entry<String, JsonNode> field : json.properties()) {
      if (!fields.contains(field.getKey())) {
        String maybe =
            NearestId.of(field.getKey(), fields).map(near -> "; maybe %s is meant".formatted(near)).orElse("");
        throw new Refusal("Unknown field %s%s.".formatted(quote(path + field.getKey()), maybe));
      }
    }
  }

  /** Returns the value of a field, or null when it is not given. */
  static @Nullable JsonNode given(ObjectNode json, String field) {
    JsonNode value = json.get(field);
    return value == null || value.isNull() ? null : value;
  }

  static @Nullable JsonNode id(ObjectNode json) {
    JsonNode id = given(json, "id");
    if (id == null) {
      return null;
    }
    if (!id.isTextual() && !id.isIntegralNumber()) {
      throw new Refusal("Field id is %s; expected a text.".formatted(kind(id)));
    }
    if (id.asText().length() > LONGEST_ID) {
      throw new Refusal("Field id is too long; expected at most %d characters.".formatted(LONGEST_ID));
    }
    return id;
  }

  private @Nullable String text(ObjectNode json) {
    JsonNode text = given(json, "text");
    if (text == null) {
      return null;
    }
    if (!text.isTextual()) {
      throw new Refusal("Field text is %s; expected a text.".formatted(kind(text)));
    }
    if (text.textValue().length() > longestText) {
      throw new Refusal(
          "The text has %d characters; expected at most %d.".formatted(text.textValue().length(), longestText));
    }
    return text.textValue();
  }

  private List<PaintedZone> zones(ObjectNode json) {
    JsonNode list = given(json, "zones");
    if (list == null) {
      return List.of();
    }
    if (!list.isArray()) {
      throw new Refusal("Field zones is %s; expected a list of zones.".formatted(kind(list)));
    }
    if (list.size() > MOST_ZONES) {
      throw new Refusal("Field zones has %d entries; expected at most %d.".formatted(list.size(), MOST_ZONES));
    }
    Map<String, PaintedZone> zones = new LinkedHashMap<>();
    for (int i = 0; i < list.size(); i++) {
      String path = "zones[%d]".formatted(i);
      PaintedZone zone = zone(list.get(i), path);
      PaintedZone before = zones.putIfAbsent(zone.zone() + ":" + zone.side().code(), zone);
      if (before != null && !before.equals(zone)) {
        throw new Refusal(
            "Field %s says of %s on the %s side something else than an entry before it; expected each zone and side once."
                .formatted(path, zone.zone(), zone.side().code()));
      }
    }
    return List.copyOf(zones.values());
  }

  private PaintedZone zone(JsonNode entry, String path) {
    if (!(entry instanceof ObjectNode json)) {
      throw new Refusal(
          "Field %s is %s; expected an object such as {\"zone\":\"temple_front\",\"side\":\"right\"}."
              .formatted(path, kind(entry)));
    }
    known(json, ZONE_FIELDS, path + ".");
    Zone zone = atlasZone(json, path);
    Double coverage = number(json, path, "coverage", 1);
    if (coverage != null && coverage == 0) {
      throw new Refusal("Field %s.coverage is 0; expected a number above 0 and at most 1.".formatted(path));
    }
    return new PaintedZone(
        zone.id(),
        side(json, zone, path),
        number(json, path, "intensity", 10),
        code(
            json,
            "quality",
            path + ".quality",
            Quality::of,
            List.of("aching", "sharp", "burning", "tingling", "numb"),
            null),
        code(json, "depth", path + ".depth", Depth::of, List.of("deep", "surface"), null),
        coverage == null ? 1 : coverage);
  }

  private Zone atlasZone(ObjectNode json, String path) {
    JsonNode id = given(json, "zone");
    if (id == null) {
      throw new Refusal("Field %s.zone is missing; expected the id of a zone.".formatted(path));
    }
    if (!id.isTextual()) {
      throw new Refusal("Field %s.zone is %s; expected the id of a zone.".formatted(path, kind(id)));
    }
    Zone zone = atlas.zones().get(id.textValue());
    if (zone == null) {
      String maybe =
          NearestId.of(id.textValue(), atlas.zones().keySet())
              .map(near -> "; maybe %s is meant".formatted(near))
              .orElse("; expected the id of a zone such as temple_front");
      throw new Refusal("Field %s.zone is the unknown zone %s%s.".formatted(path, quote(id.textValue()), maybe));
    }
    return zone;
  }

  private static Side side(ObjectNode json, Zone zone, String path) {
    Side side =
        code(json, "side", path + ".side", Side::of, zone.paired() ? List.of("left", "right") : List.of("mid"), null);
    if (!zone.paired()) {
      if (side != null && side != Side.MID) {
        throw new Refusal(
            "Field %s.side is %s, but %s lies on the midline; expected no side, or mid."
                .formatted(path, side.code(), zone.id()));
      }
      return Side.MID;
    }
    if (side == null) {
      throw new Refusal(
          "Field %s.side is missing, and %s exists on both sides; expected left or right; for both, name it twice."
              .formatted(path, zone.id()));
    }
    if (side == Side.MID) {
      throw new Refusal(
          "Field %s.side is mid, but %s exists on both sides; expected left or right.".formatted(path, zone.id()));
    }
    return side;
  }

  private static @Nullable Double number(ObjectNode json, String path, String field, int highest) {
    JsonNode number = given(json, field);
    if (number == null) {
      return null;
    }
    if (!number.isNumber()) {
      throw new Refusal(
          "Field %s.%s is %s; expected a number from 0 to %d.".formatted(path, field, kind(number), highest));
    }
    double value = number.doubleValue();
    if (!(value >= 0 && value <= highest)) {
      throw new Refusal(
          "Field %s.%s is %s; expected a number from 0 to %d."
              .formatted(path, field, quote(number.asText()).replace("\"", ""), highest));
    }
    return value;
  }

  private static @Nullable Integer age(ObjectNode json) {
    JsonNode age = given(json, "age");
    if (age == null) {
      return null;
    }
    if (!age.isNumber()) {
      throw new Refusal("Field age is %s; expected whole years from 0 to %d.".formatted(kind(age), OLDEST));
    }
    double years = age.doubleValue();
    if (!(years >= 0 && years <= OLDEST) || years != Math.rint(years)) {
      throw new Refusal(
          "Field age is %s; expected whole years from 0 to %d."
              .formatted(quote(age.asText()).replace("\"", ""), OLDEST));
    }
    return (int) years;
  }

  private static <T> T code(
      ObjectNode json, String field, String path, Function<String, Optional<T>> of, List<String> allowed, T absent) {
    JsonNode code = given(json, field);
    if (code == null) {
      return absent;
    }
    if (!code.isTextual()) {
      throw new Refusal("Field %s is %s; expected %s.".formatted(path, kind(code), oneOf(allowed)));
    }
    return of.apply(code.textValue())
        .orElseThrow(
            () ->
                new Refusal(
                    "Field %s is %s; expected %s.".formatted(path, quote(code.textValue()), oneOf(allowed))));
  }

  private static List<String> items(ObjectNode json, String field) {
    JsonNode list = given(json, field);
    if (list == null) {
      return List.of();
    }
    if (!list.isArray()) {
      throw new Refusal("Field %s is %s; expected a list of texts.".formatted(field, kind(list)));
    }
    if (list.size() > MOST_ITEMS) {
      throw new Refusal("Field %s has %d entries; expected at most %d.".formatted(field, list.size(), MOST_ITEMS));
    }
    List<String> items = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      JsonNode item = list.get(i);
      if (!item.isTextual() || item.textValue().isBlank()) {
        throw new Refusal(
            "Field %s[%d] is %s; expected a code or plain words."
                .formatted(field, i, item.isTextual() ? "empty" : kind(item)));
      }
      if (item.textValue().length() > LONGEST_ITEM) {
        throw new Refusal(
            "Field %s[%d] has %d characters; expected at most %d."
                .formatted(field, i, item.textValue().length(), LONGEST_ITEM));
      }
      items.add(item.textValue());
    }
    return items;
  }

  /** Returns what sort of value stands there, in words. */
  static String kind(JsonNode node) {
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
