package app.unknot.app;

import static app.unknot.app.Refusal.quote;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.Zone;
import app.unknot.body.DrawingFile;
import app.unknot.body.UnreadableDrawingException;
import app.unknot.classify.ExaminedBy;
import app.unknot.classify.Finding;
import app.unknot.classify.Findings;
import app.unknot.classify.Reply;
import app.unknot.classify.Visit;
import app.unknot.terms.Side;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads acts from JSON, those of the page and those of a kept episode, and refuses by field what cannot be. What an
 * episode says of red flags that this program does not know is kept: it clears nothing.
 */
final class ActReader {
  /** More than all items of all rules. */
  static final int MOST_REPLIES = 1000;

  private static final int LONGEST_ID = 100;
  private static final int MOST_ZONES = 200;
  private static final double LEAST_KPA = 10;
  private static final double MOST_KPA = 2000;
  private static final double KPA_PER_KG = 98.0665;
  private static final int WIDEST_ANGLE = 180;

  /** By how much a side must move less. Source: the brief of the project, section 7. */
  private static final double LESS_DEGREES = 10;
  private static final double LESS_SHARE = 0.15;

  private static final List<String> UNITS = List.of("kPa", "kg/cm2");
  private static final List<String> DEVICES = List.of("algometer", "improvised");
  private static final List<String> REPLIES = List.of("yes", "no", "unsure");
  private static final List<String> EXAMINERS = List.of("self", "partner", "trained", "expert");
  private static final List<String> SIDES = List.of("left", "right");

  private final Atlas atlas;
  private final RequestReader requests;

  ActReader(Atlas atlas, RequestReader requests) {
    this.atlas = atlas;
    this.requests = requests;
  }

  /** Reads what is told: the complaint in one field, a drawing perhaps in another. */
  Act.Begin begin(ObjectNode complaint, @Nullable ObjectNode drawing, Instant at) {
    ObjectNode told = complaint.deepCopy();
    told.remove("id");
    told.properties().removeIf(field -> field.getValue().isNull());
    requests.read(told);
    if (drawing != null) {
      try {
        DrawingFile.read(drawing.toString());
      } catch (UnreadableDrawingException e) {
        throw new Refusal("The drawing cannot be used: %s".formatted(e.getMessage()));
      }
    }
    return new Act.Begin(told, drawing == null ? null : drawing.deepCopy(), at);
  }

  /** Reads one reply to a safety question. */
  Act.Replied replied(Fields fields) {
    return new Act.Replied(fields.text("item", LONGEST_ID), reply(fields));
  }

  /** Reads a visit on one of these days. */
  Act.Visited visited(Fields fields, Instant at, LocalDate first, LocalDate last) {
    return new Act.Visited(fields.text("flag", LONGEST_ID), fields.day("on", first, last), at);
  }

  /** Reads a visit of a kept episode; its day may lie as far ahead of the day it was named on as still is soon. */
  Act.Visited visited(Fields fields, Instant at) {
    LocalDate named = LocalDate.ofInstant(at, ZoneOffset.UTC);
    return visited(fields, at, named.minusDays(1), named.plusDays(Visit.LONGEST_WAIT_DAYS + 1));
  }

  /** Reads what was noticed at a point. */
  Act.Found found(Fields fields, Instant at) {
    Act.Spot spot = spot(fields);
    Finding finding = fields.code("finding", ActReader::finding, findings());
    if (finding != Finding.SPREADS && fields.has("zones")) {
      throw fields.wrong("zones", "given for " + finding.code(), "zones only where pain spreads");
    }
    boolean measures = finding == Finding.PRESSURE_LOWER || finding == Finding.RANGE_LIMITED;
    if (!measures && (fields.has("value") || fields.has("mirror"))) {
      throw fields.wrong("value", "given for " + finding.code(), "yes, no or unsure in the field reply");
    }
    Act.Measured measured = fields.has("value") || fields.has("mirror") ? measured(fields, finding) : null;
    Reply reply = measured == null ? reply(fields) : follows(measured);
    return new Act.Found(spot, finding, reply, felt(fields, reply), measured, at);
  }

  /** Reads a point and its side. */
  Act.Spot spot(Fields fields) {
    String point = fields.text("point", LONGEST_ID);
    if (!atlas.points().containsKey(point)) {
      String maybe = NearestId.of(point, atlas.points().keySet()).map("; maybe %s is meant"::formatted).orElse("");
      throw new Refusal("Field %s is the unknown trigger point %s%s.".formatted(fields.name("point"), quote(point), maybe));
    }
    return new Act.Spot(point, fields.code("side", ActReader::leftOrRight, SIDES));
  }

  /** Reads who examines. */
  Act.Examines examines(Fields fields, Instant at) {
    return new Act.Examines(fields.code("by", ExaminedBy::of, EXAMINERS), at);
  }

  /**
   * Returns what two values say: yes where the side of the pain is clearly worse than the other. Pressure: as
   * {@link Findings#isClearlyLower}. Angle: by at least 10 degrees or 15 percent.
   */
  static Reply follows(Act.Measured measured) {
    double less = measured.mirror() - measured.value();
    boolean worse =
        switch (measured.unit()) {
          case "degrees" -> less > 0 && (less >= LESS_DEGREES || less >= LESS_SHARE * measured.mirror());
          case "kg/cm2" -> Findings.isClearlyLower(measured.value() * KPA_PER_KG, measured.mirror() * KPA_PER_KG);
          default -> Findings.isClearlyLower(measured.value(), measured.mirror());
        };
    return worse ? Reply.YES : Reply.NO;
  }

  private static Act.Measured measured(Fields fields, Finding finding) {
    if (finding == Finding.RANGE_LIMITED) {
      return new Act.Measured(
          fields.number("value", 0, WIDEST_ANGLE, "degrees"),
          fields.number("mirror", 0, WIDEST_ANGLE, "degrees"),
          "degrees",
          null);
    }
    String unit = word(fields, "unit", UNITS);
    double one = unit.equals("kPa") ? 1 : 100;
    return new Act.Measured(
        fields.number("value", LEAST_KPA / one, MOST_KPA / one, unit),
        fields.number("mirror", LEAST_KPA / one, MOST_KPA / one, unit),
        unit,
        word(fields, "device", DEVICES));
  }

  private static String word(Fields fields, String name, List<String> allowed) {
    return fields.code(name, code -> Optional.of(code).filter(allowed::contains), allowed);
  }

  private @Nullable List<Act.Felt> felt(Fields fields, Reply reply) {
    if (!fields.has("zones")) {
      return null;
    }
    if (reply != Reply.YES) {
      throw fields.wrong("zones", "given", "no zones where pain does not surely spread");
    }
    Map<Act.Felt, Act.Felt> felt = new LinkedHashMap<>();
    for (Fields zone : fields.objects("zones", MOST_ZONES)) {
      Act.Felt one = felt(zone.only("zone", "side"));
      felt.put(one, one);
    }
    return new ArrayList<>(felt.keySet());
  }

  private Act.Felt felt(Fields fields) {
    String id = fields.text("zone", LONGEST_ID);
    Zone zone = atlas.zones().get(id);
    if (zone == null) {
      String maybe = NearestId.of(id, atlas.zones().keySet()).map("; maybe %s is meant"::formatted).orElse("");
      throw new Refusal("Field %s is the unknown zone %s%s.".formatted(fields.name("zone"), quote(id), maybe));
    }
    if (zone.paired()) {
      return new Act.Felt(id, fields.code("side", ActReader::leftOrRight, SIDES));
    }
    if (fields.has("side")) {
      fields.code("side", side -> Side.of(side).filter(s -> s == Side.MID), List.of("mid"));
    }
    return new Act.Felt(id, Side.MID);
  }

  private static Reply reply(Fields fields) {
    return fields.code("reply", Reply::of, REPLIES);
  }

  private static Optional<Side> leftOrRight(String code) {
    return Side.of(code).filter(side -> side != Side.MID);
  }

  /** Returns the finding of a code; where it spreads to says by itself whether that fits. */
  private static Optional<Finding> finding(String code) {
    return Finding.of(code).filter(finding -> finding != Finding.SPREAD_MATCHES);
  }

  private static List<String> findings() {
    return Arrays.stream(Finding.values()).filter(f -> f != Finding.SPREAD_MATCHES).map(Finding::code).toList();
  }
}
