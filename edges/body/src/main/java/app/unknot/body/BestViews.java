package app.unknot.body;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.Zone;
import app.unknot.body.PictureOrder.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the views that show something best: front and back, the best close-up of each head, hand and foot that hurts,
 * and for a muscle that none of them shows the first view that does.
 */
public final class BestViews {
  private static final Map<String, Set<String>> REGIONS =
      Map.of("head", Set.of("head", "neck"), "hand", Set.of("hand"), "foot", Set.of("foot", "ankle"));
  /** Less paint than this, in cm2, is not worth a close-up. */
  private static final double WORTH = 0.5;

  private final Figure figure;

  private BestViews(Figure figure) {
    this.figure = figure;
  }

  /** Returns the views for a drawing and the muscles behind it. */
  public static List<FigureView> of(Figure figure, Drawing drawing, List<Source> muscles) {
    BestViews best = new BestViews(figure);
    Set<FigureView> views = new LinkedHashSet<>();
    figure.view("front").ifPresent(views::add);
    figure.view("back").ifPresent(views::add);
    views.addAll(best.closeUps(Painted.of(figure, drawing), drawing));
    FigureOutlines outlines = FigureOutlines.of(figure.figures().getFirst());
    for (Source muscle : muscles) {
      if (views.stream().noneMatch(view -> Panel.shows(outlines, view, muscle))) {
        best.showing(outlines, muscle).ifPresent(views::add);
      }
    }
    return List.copyOf(views);
  }

  private Optional<FigureView> showing(FigureOutlines outlines, Source muscle) {
    return figure.views().stream().filter(view -> Panel.shows(outlines, view, muscle)).findFirst();
  }

  private List<FigureView> closeUps(Painted painted, Drawing drawing) {
    Map<String, FigureView> best = new LinkedHashMap<>();
    Map<String, Double> most = new LinkedHashMap<>();
    for (FigureView view : figure.views()) {
      Set<String> regions = REGIONS.get(view.part().replaceAll(".*_", ""));
      if (regions != null && hurts(painted, regions)) {
        double seen = seen(view, drawing, regions);
        if (seen > Math.max(WORTH, most.getOrDefault(view.part(), 0.0))) {
          most.put(view.part(), seen);
          best.put(view.part(), view);
        }
      }
    }
    return new ArrayList<>(best.values());
  }

  private static boolean hurts(Painted painted, Set<String> regions) {
    return painted.zones().keySet().stream().anyMatch(zone -> lies(zone, regions))
        || painted.inside().stream().anyMatch(zone -> lies(zone, regions));
  }

  private static boolean lies(FigureZone zone, Set<String> regions) {
    Zone known = Atlas.standard().zones().get(zone.zone());
    return known != null && regions.contains(known.region());
  }

  /** Returns how much paint a view shows, in cm2 of the picture. */
  private double seen(FigureView view, Drawing drawing, Set<String> regions) {
    FigureMap map = figure.map(figure.figures().getFirst(), view);
    PaintMask mask = new PaintMask(figure, view, map);
    double sum = 0;
    for (Patch patch : drawing.patches()) {
      float[] marks = mask.whole(patch);
      for (int pixel = 0; pixel < marks.length; pixel++) {
        int zone = map.zone(pixel % map.width(), pixel / map.width());
        if (zone > 0 && lies(figure.zones().get(zone - 1), regions)) {
          sum += marks[pixel];
        }
      }
    }
    return sum / (view.perCm() * view.perCm());
  }
}
