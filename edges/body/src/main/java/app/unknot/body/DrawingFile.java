package app.unknot.body;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drawing as it is saved: JSON such as {@code {"format":"unknot-drawing/1","figure":"neutral","patches":[…]}}. A patch
 * has the fields {@code id}, {@code intensity} (1 to 10), {@code quality}, {@code depth} and {@code ops}; an op has the
 * {@code kind} {@code stroke} or {@code erase} with {@code radius} and {@code at} (places in cm on the neutral figure),
 * or {@code fill} or {@code clear} with {@code zone} and {@code side}.
 *
 * @param figure the figure it was painted on, or null when the file does not say
 * @param drawing what was painted
 */
public record DrawingFile(@Nullable String figure, Drawing drawing) {
  static final String FORMAT = "unknot-drawing/1";

  /**
   * Reads a drawing.
   *
   * @param text what the file holds
   * @throws UnreadableDrawingException when it holds no drawing, or one with something in it that cannot be
   */
  public static DrawingFile read(String text) {
    return new DrawingReader().read(text);
  }

  /** Returns the text of the file, on one line. Patches are numbered from 1, places are written to 0.01 cm. */
  public String text() {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("format", FORMAT);
    if (figure != null) {
      json.put("figure", figure);
    }
    ArrayNode patches = json.putArray("patches");
    for (Patch patch : drawing.patches()) {
      write(patch, patches.addObject().put("id", String.valueOf(patches.size())));
    }
    return json + "\n";
  }

  private static void write(Patch patch, ObjectNode json) {
    json.put("intensity", patch.intensity());
    json.put("quality", patch.quality() == null ? null : patch.quality().code());
    json.put("depth", patch.depth() == null ? null : patch.depth().code());
    ArrayNode ops = json.putArray("ops");
    for (Patch.Op op : patch.ops()) {
      switch (op) {
        case Patch.Stroke stroke -> write(ops.addObject().put("kind", "stroke"), stroke.radius(), stroke.at());
        case Patch.Erase erase -> write(ops.addObject().put("kind", "erase"), erase.radius(), erase.at());
        case Patch.Fill fill ->
            ops.addObject().put("kind", "fill").put("zone", fill.zone()).put("side", fill.side().code());
        case Patch.Clear clear ->
            ops.addObject().put("kind", "clear").put("zone", clear.zone()).put("side", clear.side().code());
      }
    }
  }

  private static void write(ObjectNode json, double radius, List<Place> at) {
    ArrayNode places = json.put("radius", radius).putArray("at");
    for (Place place : at) {
      places.addArray().add(hundredths(place.x())).add(hundredths(place.y())).add(hundredths(place.z()));
    }
  }

  private static double hundredths(double cm) {
    return Math.round(cm * 100) / 100.0;
  }
}
