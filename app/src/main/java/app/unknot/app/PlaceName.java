package app.unknot.app;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.Zone;
import app.unknot.body.Patch;
import app.unknot.terms.Depth;
import app.unknot.terms.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names places the way one says them: "right side of the neck", "back of the head on the left". */
final class PlaceName {
  private static final int MOST = 5;
  private static final Pattern SIDE_LAST =
      Pattern.compile("^(?:above|arch|back|ball|base|behind|below|between|bottom|centre|deep|flat|front|inside|middle|over|top|under)\\b.*");

  private final Atlas atlas;

  PlaceName(Atlas atlas) {
    this.atlas = atlas;
  }

  /** Returns the name of a zone on a side. */
  String of(String id, Side side) {
    Zone zone = atlas.zones().get(id);
    String name = zone == null ? id : detail(zone.name());
    if (side == Side.MID) {
      return name;
    }
    return SIDE_LAST.matcher(name).matches() ? "%s on the %s".formatted(name, side.code()) : side.code() + " " + name;
  }

  /** Sets what follows a comma in brackets: "temple (front part)". */
  private static String detail(String name) {
    String lower = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    int comma = lower.indexOf(", ");
    return comma < 0 ? lower : "%s (%s)".formatted(lower.substring(0, comma), lower.substring(comma + 2));
  }

  /** Returns some names, and how many more there are. */
  static String list(List<String> names) {
    String first = String.join(", ", names.subList(0, Math.min(MOST, names.size())));
    return names.size() > MOST ? "%s and %d more".formatted(first, names.size() - MOST) : first;
  }

  /** Returns what was said about a pain, such as "6 of 10, aching, deep"; empty when nothing was. */
  static String said(Patch patch) {
    List<String> said = new ArrayList<>();
    if (patch.intensity() != null) {
      said.add("%s of 10".formatted(String.format(Locale.ROOT, "%.1f", patch.intensity()).replaceAll("\\.0$", "")));
    }
    if (patch.quality() != null) {
      said.add(patch.quality().code());
    }
    if (patch.depth() != null) {
      said.add(patch.depth() == Depth.DEEP ? "deep" : "at the surface");
    }
    return String.join(", ", said);
  }
}
