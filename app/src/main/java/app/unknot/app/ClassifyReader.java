package app.unknot.app;

import static app.unknot.app.Refusal.quote;

import app.unknot.app.ClassifyRequest.Spread;
import app.unknot.atlas.Atlas;
import app.unknot.atlas.TriggerPoint;
import app.unknot.classify.ExaminedBy;
import app.unknot.classify.Finding;
import app.unknot.terms.Side;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the JSON of a classify request and refuses, by field, everything it does not know. */
final class ClassifyReader {
  private static final String UNKNOWN = "unknown";
  private static final Set<String> NOWHERE = Set.of("none", "no", "nothing", "nowhere");
  private static final int LEAST_KPA = 10;
  private static final int MOST_KPA = 2000;
  private static final int LONGEST_SITE = 1000;
  private static final int MOST_ZONES = 100;

  private final Atlas atlas;
  private final int longestText;

  ClassifyReader(Atlas atlas, int longestText) {
    this.atlas = atlas;
    this.longestText = longestText;
  }

  /**
   * Returns the checked request.
   *
   * @throws Refusal when a field is unknown, of the wrong type or out of its range
   */
  ClassifyRequest read(ObjectNode json) {
    Fields fields = Fields.of(json).only("id", "point", "side", "site", "examiner", "findings");
    Fields findings =
        (fields.has("findings") ? fields.object("findings") : Fields.of(json.objectNode()))
            .only(
                "tender", "tautBand", "lump", "spreadsTo", "familiarPain", "twitch", "flinch", "painWithoutTouch",
                "rangeLimited", "painOnUse", "pressureKpa", "mirrorKpa", "onset", "other");
    return new ClassifyRequest(
        RequestReader.id(json),
        fields.has("point") ? point(fields) : null,
        fields.has("side") ? fields.code("side", Side::of, List.of("left", "right", "mid")) : null,
        words(fields, "site", LONGEST_SITE),
        fields.has("examiner")
            ? fields.code("examiner", ExaminedBy::of, List.of("self", "partner", "trained", "expert"))
            : ExaminedBy.SELF,
        seen(findings),
        spread(findings),
        pressure(findings, "pressureKpa"),
        pressure(findings, "mirrorKpa"),
        words(findings, "onset", longestText),
        words(findings, "other", longestText));
  }

  private TriggerPoint point(Fields fields) {
    String id = fields.text("point", 100);
    TriggerPoint point = atlas.points().get(id);
    if (point != null) {
      return point;
    }
    String expected =
        atlas.muscles().containsKey(id)
            ? "one of its points, %s.1 to %s.%d".formatted(id, id, pointsOf(id))
            : NearestId.of(id, atlas.points().keySet())
                .map("the id of a point; maybe %s is meant"::formatted)
                .orElse("the id of a point such as scm.3, or words in site");
    throw fields.wrong("point", "the unknown point " + quote(id), expected);
  }

  private long pointsOf(String muscle) {
    return atlas.points().values().stream().filter(point -> point.muscle().id().equals(muscle)).count();
  }

  private static Map<Finding, Boolean> seen(Fields findings) {
    Map<Finding, Boolean> seen = new EnumMap<>(Finding.class);
    for (Finding finding : Finding.values()) {
      boolean told = finding != Finding.SPREADS && finding != Finding.SPREAD_MATCHES && finding != Finding.PRESSURE_LOWER;
      Boolean value = told && findings.has(finding.code()) ? truth(findings, finding.code()) : null;
      if (value != null) {
        seen.put(finding, value);
      }
    }
    return seen;
  }

  private static @Nullable Boolean truth(Fields findings, String name) {
    JsonNode value = findings.node().get(name);
    if (value.isBoolean()) {
      return value.booleanValue();
    }
    if (value.isTextual() && value.textValue().equals(UNKNOWN)) {
      return null;
    }
    throw findings.wrong(name, said(value), "true, false or \"unknown\"");
  }

  private static String said(JsonNode value) {
    return value.isTextual() ? quote(value.textValue()) : RequestReader.kind(value);
  }

  private Spread spread(Fields findings) {
    if (!findings.has("spreadsTo")) {
      return new Spread(null, Set.of(), null);
    }
    JsonNode value = findings.node().get("spreadsTo");
    if (value instanceof ArrayNode list) {
      return zones(findings, list);
    }
    if (value.isBoolean()) {
      return new Spread(value.booleanValue(), Set.of(), null);
    }
    if (!value.isTextual()) {
      throw findings.wrong("spreadsTo", RequestReader.kind(value), "\"none\", words, or a list of zones");
    }
    String words = findings.text("spreadsTo", longestText);
    String word = words.strip().toLowerCase(Locale.ROOT);
    if (word.equals(UNKNOWN)) {
      return new Spread(null, Set.of(), null);
    }
    return NOWHERE.contains(word) ? new Spread(false, Set.of(), null) : new Spread(null, Set.of(), words);
  }

  private Spread zones(Fields findings, ArrayNode list) {
    if (list.size() > MOST_ZONES) {
      throw findings.wrong("spreadsTo", "a list of %d".formatted(list.size()), "at most %d zones".formatted(MOST_ZONES));
    }
    Set<String> zones = new LinkedHashSet<>();
    for (JsonNode zone : list) {
      String id = zone.isTextual() ? zone.textValue() : "";
      if (!atlas.zones().containsKey(id)) {
        String maybe = NearestId.of(id, atlas.zones().keySet()).map("; maybe %s is meant"::formatted).orElse("");
        throw findings.wrong(
            "spreadsTo", "a list with " + said(zone), "ids of zones such as temple_front" + maybe);
      }
      zones.add(id);
    }
    return new Spread(zones.isEmpty() ? false : null, zones, null);
  }

  private static @Nullable Double pressure(Fields findings, String name) {
    JsonNode value = findings.node().get(name);
    boolean unknown = value != null && value.isTextual() && value.textValue().equals(UNKNOWN);
    return findings.has(name) && !unknown ? (Double) findings.number(name, LEAST_KPA, MOST_KPA, "kPa") : null;
  }

  private static @Nullable String words(Fields fields, String name, int longest) {
    JsonNode value = fields.node().get(name);
    boolean blank = value != null && value.isTextual() && value.textValue().isBlank();
    return fields.has(name) && !blank ? fields.text(name, longest) : null;
  }
}
