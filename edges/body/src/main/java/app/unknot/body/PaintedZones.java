package app.unknot.body;

import app.unknot.locate.PaintedZone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns a drawing into the painted zones that {@code core.locate} weighs. */
public final class PaintedZones {
  private PaintedZones() {}

  /**
   * Returns the zones that count as painted, each once, with the attributes of the strongest patch that paints it; the
   * coverage of each is how much it counts. A patch that reaches no zone enough gives its largest.
   */
  public static List<PaintedZone> of(Figure figure, Drawing drawing) {
    Map<String, PaintedZone> zones = new LinkedHashMap<>();
    for (Patch patch : drawing.patches()) {
      for (PaintedZone zone : of(figure, patch)) {
        zones.merge(zone.zone() + zone.side(), zone, PaintedZones::stronger);
      }
    }
    return List.copyOf(zones.values());
  }

  private static List<PaintedZone> of(Figure figure, Patch patch) {
    Painted painted = Painted.of(figure, patch);
    double whole = painted.area();
    Presence presence = figure.presence();
    List<PaintedZone> zones = new ArrayList<>();
    PaintedZone largest = null;
    double most = 0;
    for (Map.Entry<FigureZone, Double> zone : painted.zones().entrySet()) {
      double counts = presence.of(zone.getValue() / zone.getKey().area(), zone.getValue() / whole);
      PaintedZone told = told(patch, zone.getKey(), counts);
      if (counts >= presence.least()) {
        zones.add(told);
      }
      if (zone.getValue() > most) {
        most = zone.getValue();
        largest = told;
      }
    }
    if (zones.isEmpty() && largest != null) {
      zones.add(largest);
    }
    painted.inside().forEach(zone -> zones.add(told(patch, zone, 1)));
    return zones;
  }

  private static PaintedZone told(Patch patch, FigureZone zone, double counts) {
    return new PaintedZone(zone.zone(), zone.side(), patch.intensity(), patch.quality(), patch.depth(), counts);
  }

  private static PaintedZone stronger(PaintedZone a, PaintedZone b) {
    double first = a.intensity() == null ? 0 : a.intensity();
    double second = b.intensity() == null ? 0 : b.intensity();
    PaintedZone told = second > first ? b : a;
    return new PaintedZone(
        told.zone(), told.side(), told.intensity(), told.quality(), told.depth(), Math.max(a.coverage(), b.coverage()));
  }
}
