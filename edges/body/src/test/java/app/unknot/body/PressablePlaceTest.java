package app.unknot.body;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.TriggerPoint;
import app.unknot.body.FigureOutlines.Spot;
import app.unknot.terms.Side;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

/** On the neutral figure no point that people may press is drawn in a zone that must never be pressed. */
class PressablePlaceTest {
  private static final Figure FIGURE = Figure.standard();
  private static final FigureOutlines DRAWN = FigureOutlines.of("neutral");
  private static final Map<String, FigureMap> MAPS = new HashMap<>();
  private static final Atlas ATLAS = Atlas.standard();

  @Test
  void liesOutsideTheNeverPressZones() {
    assertThat(inNeverPressZones(true)).isEmpty();
  }

  /** Without this, a broken look-up would pass the test above. */
  @Test
  void pointsThatNobodyPressesAreFoundInThem() {
    assertThat(inNeverPressZones(false)).contains("scm.1 in neck_front", "plantaris.1 in knee_back").hasSizeGreaterThan(8);
  }

  private static Set<String> inNeverPressZones(boolean pressable) {
    Set<String> found = new TreeSet<>();
    for (TriggerPoint point : ATLAS.points().values()) {
      for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
        String zone = zone(point.id(), side);
        if (point.pressable() == pressable && ATLAS.zones().get(zone).neverPress()) {
          found.add("%s in %s".formatted(point.id(), zone));
        }
      }
    }
    return found;
  }

  /** Returns the zone of a point in the view that looks at it most squarely; others see its place on their rim. */
  private static String zone(String point, Side side) {
    return FIGURE.views().stream()
        .map(view -> seen(point, side, view))
        .filter(seen -> seen != null)
        .max(Comparator.comparingDouble(Seen::squarely))
        .map(Seen::zone)
        .orElseThrow();
  }

  private static @Nullable Seen seen(String point, Side side, FigureView view) {
    Spot at = DRAWN.point(point, side, view.id()).orElse(null);
    if (at == null) {
      return null;
    }
    FigureMap map = MAPS.computeIfAbsent(view.id(), id -> FIGURE.map("neutral", view));
    Place place = map.place((int) at.x(), (int) at.y());
    if (place == null) {
      return null;
    }
    Place normal = FIGURE.normal(FIGURE.nearestCell(place));
    int zone = map.zone((int) at.x(), (int) at.y());
    return new Seen(FIGURE.zones().get(zone - 1).zone(), dot(normal, view.toward()));
  }

  private static double dot(Place a, Place b) {
    return a.x() * b.x() + a.y() * b.y() + a.z() * b.z();
  }

  private record Seen(String zone, double squarely) {}
}
