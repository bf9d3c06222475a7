package app.unknot.body;

import app.unknot.terms.Side;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;

/** Outlines of muscles and places of trigger points in the views of one figure, in pixels of their maps. */
final class FigureOutlines {
  private final JsonNode json;

  private FigureOutlines(JsonNode json) {
    this.json = json;
  }

  /** Reads those of a figure. */
  static FigureOutlines of(String figure) {
    byte[] bytes =
        FigureFile.read(figure + "/atlas.json")
            .orElseThrow(() -> new UnreadableFigureException("The figure %s has no muscles.".formatted(figure)));
    try {
      return new FigureOutlines(new ObjectMapper().readTree(bytes));
    } catch (IOException e) {
      throw new UnreadableFigureException("The figure's muscles are damaged. Maybe the build was interrupted.", e);
    }
  }

  /** Returns whether other muscles cover a muscle. */
  boolean deep(String muscle) {
    return json.path("muscles").path(muscle).path("deep").asBoolean();
  }

  /** Returns the outline of a muscle as an SVG path, or empty where a view does not show it. */
  Optional<String> outline(String muscle, Side side, String view) {
    return sided("muscles", muscle, side, view).map(JsonNode::asText);
  }

  /** Returns where a trigger point lies, or empty where a view does not show it. */
  Optional<Spot> point(String point, Side side, String view) {
    return sided("points", point, side, view).map(at -> new Spot(at.get(0).asDouble(), at.get(1).asDouble()));
  }

  private Optional<JsonNode> sided(String kind, String id, Side side, String view) {
    JsonNode sides = json.path(kind).path(id);
    JsonNode found = sides.path(side.code()).path(view);
    return Optional.of(found.isMissingNode() ? sides.path(Side.MID.code()).path(view) : found)
        .filter(node -> !node.isMissingNode());
  }

  /**
   * A place in a picture.
   *
   * @param x to the right
   * @param y down
   */
  record Spot(double x, double y) {
    double distance(Spot other) {
      return Math.hypot(x - other.x, y - other.y);
    }

    Spot plus(double dx, double dy) {
      return new Spot(x + dx, y + dy);
    }
  }
}
