package app.unknot.app;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.Zone;
import app.unknot.body.Drawing;
import app.unknot.body.Figure;
import app.unknot.body.FigureZone;
import app.unknot.body.Painted;
import app.unknot.body.Patch;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;

/** Measures a drawing, and how it differs from another. */
final class DrawingCommand implements Command {
  private static final Option FILE = Arguments.value("file");
  private static final Option WITH = Arguments.value("with");
  private static final Option JSON = Arguments.flag("json");
  private static final int NAME = 40;

  private final Terminal terminal;
  private final Atlas atlas = Atlas.standard();

  DrawingCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public List<Option> options() {
    return List.of(FILE, WITH, JSON);
  }

  @Override
  public String help() {
    return """
        Measures a drawing of pain: its area, its zones and its regions.

        ./unknot drawing
            --file FILE   a drawing that was saved in the app
            --with FILE   another one: how much both share, how far they lie apart
            --json        answers in JSON

        For example:
          ./unknot drawing --file monday.json --with friday.json
        """;
  }

  @Override
  public int run(Arguments given) throws IOException {
    String file = given.text(FILE);
    if (file == null) {
      throw new WrongUsage("Say which drawing to measure, with --file.");
    }
    String with = given.text(WITH);
    Drawing drawing = DrawingInput.read(file).drawing();
    Drawing other = with == null ? null : DrawingInput.read(with).drawing();
    Figure figure = Figure.standard();
    if (given.has(JSON)) {
      terminal.line(Json.line(json(figure, drawing, other)));
    } else {
      terminal.say(text(figure, drawing, other));
    }
    return ExitCode.DONE;
  }

  private ObjectNode json(Figure figure, Drawing drawing, @Nullable Drawing other) {
    ObjectNode json = new AnswerJson(atlas).head();
    Painted all = Painted.of(figure, drawing);
    measures(json, all, figure);
    ArrayNode patches = json.putArray("patches");
    for (Patch patch : drawing.patches()) {
      ObjectNode one = patches.addObject();
      one.put("intensity", patch.intensity());
      one.put("quality", patch.quality() == null ? null : patch.quality().code());
      one.put("depth", patch.depth() == null ? null : patch.depth().code());
      measures(one, Painted.of(figure, patch), figure);
    }
    if (other != null) {
      Painted others = Painted.of(figure, other);
      double distance = all.distance(others);
      json.put("overlap", rounded(all.overlap(others), 1000));
      json.put("distanceCm", Double.isNaN(distance) ? null : rounded(distance, 100));
    }
    return json;
  }

  private void measures(ObjectNode json, Painted painted, Figure figure) {
    json.put("cm2", rounded(painted.area(), 10));
    json.put("percentOfBody", rounded(100 * painted.shareOfBody(), 100));
    ArrayNode zones = json.putArray("zones");
    painted
        .zones()
        .forEach(
            (zone, area) ->
                zones
                    .addObject()
                    .put("zone", zone.zone())
                    .put("side", zone.side().code())
                    .put("cm2", rounded(area, 10))
                    .put("coverage", rounded(Math.min(1, area / zone.area()), 1000))
                    .put("share", rounded(area / painted.area(), 1000)));
    ArrayNode inside = json.putArray("inside");
    painted.inside().forEach(zone -> inside.addObject().put("zone", zone.zone()).put("side", zone.side().code()));
    ArrayNode regions = json.putArray("regions");
    regions(painted)
        .forEach(
            (region, area) ->
                regions
                    .addObject()
                    .put("region", region.name())
                    .put("side", region.side())
                    .put("cm2", rounded(area, 10))
                    .put("percentOfRegion", rounded(100 * area / area(figure, region), 10)));
  }

  /** A coarse part of the body on one side. */
  private record Region(String name, String side) {
    @Override
    public String toString() {
      return side.equals("mid") ? name : "%s, %s".formatted(name, side);
    }
  }

  private Map<Region, Double> regions(Painted painted) {
    Map<Region, Double> regions = new LinkedHashMap<>();
    painted.zones().forEach((zone, area) -> regions.merge(region(zone), area, Double::sum));
    return regions;
  }

  private Region region(FigureZone zone) {
    Zone known = atlas.zones().get(zone.zone());
    return new Region(known == null ? zone.zone() : known.region(), zone.side().code());
  }

  private double area(Figure figure, Region region) {
    return figure.zones().stream().filter(zone -> region(zone).equals(region)).mapToDouble(FigureZone::area).sum();
  }

  private static double rounded(double value, int parts) {
    return Math.round(value * parts) / (double) parts;
  }

  private String text(Figure figure, Drawing drawing, @Nullable Drawing other) {
    StringBuilder text = new StringBuilder();
    Painted all = Painted.of(figure, drawing);
    if (drawing.patches().size() == 1) {
      text.append(told(heading("The painful spot", drawing.patches().getFirst()), all));
    } else {
      text.append(told("All %d painful spots".formatted(drawing.patches().size()), all));
      int number = 0;
      for (Patch patch : drawing.patches()) {
        number++;
        text.append('\n').append(told(heading("Spot %d".formatted(number), patch), Painted.of(figure, patch)));
      }
    }
    if (other != null) {
      text.append('\n').append(compared(all, Painted.of(figure, other)));
    }
    return text.toString();
  }

  private static String heading(String name, Patch patch) {
    String said = PlaceName.said(patch);
    return said.isEmpty() ? name : "%s: %s".formatted(name, said);
  }

  private String told(String heading, Painted painted) {
    Page page = new Page(terminal);
    page.heading(heading);
    if (painted.isEmpty()) {
      page.paragraph(2, "Nothing is painted.");
      return page.text();
    }
    StringBuilder text = new StringBuilder(page.text());
    PlaceName names = new PlaceName(atlas);
    text.append(row("painted", painted.area(), 100 * painted.shareOfBody(), "%.2f %% of the body"));
    largestFirst(
        regions(painted),
        (region, area) -> text.append(row(region.toString(), area, 100 * area / painted.area(), "%.0f %% of the paint")));
    largestFirst(
        painted.zones(),
        (zone, area) ->
            text.append(
                row(
                    "  " + names.of(zone.zone(), zone.side()),
                    area,
                    Math.min(100, 100 * area / zone.area()),
                    "%.0f %% of the zone")));
    painted
        .inside()
        .forEach(zone -> text.append("  inside the body: ").append(names.of(zone.zone(), zone.side())).append('\n'));
    return text.toString();
  }

  private static <T> void largestFirst(Map<T, Double> areas, BiConsumer<T, Double> each) {
    areas.entrySet().stream()
        .sorted(Map.Entry.<T, Double>comparingByValue().reversed())
        .forEach(entry -> each.accept(entry.getKey(), entry.getValue()));
  }

  private static String row(String name, double cm2, double percent, String share) {
    String shown = name.length() > NAME ? name.substring(0, NAME - 1) + "~" : name;
    return String.format(Locale.ROOT, "  %-" + NAME + "s %7.1f cm2  " + share + "%n", shown, cm2, percent);
  }

  private String compared(Painted all, Painted other) {
    Page page = new Page(terminal);
    page.heading("Compared with the other drawing");
    page.paragraph(
        2, String.format(Locale.ROOT, "Overlap %.2f: 1 is the same paint, 0 is nothing in common.", all.overlap(other)));
    double distance = all.distance(other);
    page.paragraph(
        2,
        Double.isNaN(distance)
            ? "No distance: one of them has no paint on the surface."
            : String.format(Locale.ROOT, "Mean distance %.1f cm, from the paint of each to the nearest of the other.", distance));
    return page.text();
  }
}
