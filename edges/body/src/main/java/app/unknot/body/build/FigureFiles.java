package app.unknot.body.build;

import app.unknot.atlas.Atlas;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Makes everything the program knows about the figure and writes it into a folder. */
final class FigureFiles {
  private static final int SHARP = 2;
  private static final float QUALITY = 0.86f;

  private final Surface surface;
  private final Openness neutral;
  private final BodyPlace places;
  private final ZoneRules rules;
  private final SidedZones zones;
  private final Samples samples;
  private final Overlay overlay;
  private final Path output;

  private FigureFiles(BaseMesh mesh, Path drawn, Path output) {
    this.output = output;
    surface = new Surface(mesh);
    neutral = new Openness(surface, Shape.NEUTRAL);
    places = new BodyPlace(surface);
    rules = ZoneRules.read(drawn.resolve("zones.yaml"));
    Atlas atlas = Atlas.standard();
    zones = new SidedZones(atlas, rules);
    samples = new Samples(surface, neutral.visible, new Cells(surface, neutral.visible, places), places, rules);
    Outlines outlines = Outlines.read(drawn.resolve("muscles"));
    same("muscle", atlas.muscles().keySet(), outlines.muscles().keySet());
    same("point", atlas.points().keySet(), outlines.points().keySet());
    overlay = new Overlay(surface, new Anchors(surface, neutral.visible, places), places, outlines);
  }

  /**
   * Builds and writes everything.
   *
   * @param version what changes whenever a file does
   */
  static void write(BaseMesh mesh, Path drawn, String version, Path output) throws IOException {
    new FigureFiles(mesh, drawn, output).writeAll(version);
  }

  private static void same(String kind, Set<String> known, Set<String> drawn) {
    Set<String> missing = new TreeSet<>(known);
    missing.removeAll(drawn);
    Set<String> strange = new TreeSet<>(drawn);
    strange.removeAll(known);
    if (!missing.isEmpty()) {
      throw new UnbuildableFigureException("knowledge/figure/muscles: the %s %s is not drawn.".formatted(kind, missing.iterator().next()));
    }
    if (!strange.isEmpty()) {
      throw new UnbuildableFigureException("knowledge/figure/muscles: the knowledge has no %s %s.".formatted(kind, strange.iterator().next()));
    }
  }

  private void writeAll(String version) throws IOException {
    byte[] manifest = new ObjectMapper().writeValueAsBytes(manifest(version));
    for (Shape shape : Shape.values()) {
      Files.createDirectories(output.resolve(name(shape)));
      Openness openness = shape == Shape.NEUTRAL ? neutral : new Openness(surface, shape);
      Shades shades = new Shades(surface, shape, openness, Shades.Tint.clothes(surface, shape, places));
      List<Overlay.Seen> seen = ViewPlan.all().parallelStream().map(view -> view(shape, view, shades)).toList();
      write(name(shape) + "/atlas.json", new ObjectMapper().writeValueAsBytes(overlay.of(shape, seen)));
    }
    byte[] cells = CellFile.of(samples.cells, zones);
    write("cells.bin", cells);
    write("figure.json", manifest);
  }

  private Overlay.Seen view(Shape shape, ViewPlan plan, Shades shades) {
    Camera camera = plan.camera(surface, shape);
    boolean[] shown = plan.shown(surface, places);
    Raster raster = new Raster(camera, surface.positions(shape), surface.triangles, shown);
    String file = name(shape) + "/" + plan.id();
    Shades.Picture picture = shades.draw(camera.finer(SHARP), shown);
    try {
      write(file + ".jpg", jpeg(picture.shaded()));
      write(file + ".png", png(picture.mask()));
      write(file + ".map", map(shape, camera, raster));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Overlay.Seen(plan, camera, raster);
  }

  private byte[] map(Shape shape, Camera camera, Raster raster) {
    int[] zone = new int[raster.triangle.length];
    float[][] positions = new float[shape == Shape.NEUTRAL ? 1 : 3][zone.length];
    for (int at = 0; at < zone.length; at++) {
      if (raster.triangle[at] >= 0) {
        SurfacePoint point = raster.point(at);
        zone[at] = zones.number(rules.zone(places.tell(point)), point.triangle() < surface.count() / 2);
        if (shape == Shape.NEUTRAL) {
          positions[0][at] = raster.depth[at];
        } else {
          double[] p = surface.place(Shape.NEUTRAL, point);
          for (int c = 0; c < 3; c++) {
            positions[c][at] = (float) p[c];
          }
        }
      }
    }
    return MapFile.of(camera.width(), camera.height(), zone, positions);
  }

  private ObjectNode manifest(String version) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("version", version);
    ArrayNode figures = json.putArray("figures");
    for (Shape shape : Shape.values()) {
      figures.add(name(shape));
    }
    json.putObject("cells").put("half", samples.cells.size()).put("samples", Samples.PER_CELL);
    ArrayNode list = json.putArray("zones");
    double[] areas = areas();
    double body = 0;
    for (int i = 0; i < zones.all.size(); i++) {
      SidedZones.SidedZone zone = zones.all.get(i);
      list.addObject().put("zone", zone.zone()).put("side", zone.side()).put("cm2", Math.round(areas[i] * 100) / 100.0);
      body += areas[i];
    }
    json.putObject("presence").put("coverage", 0.7).put("share", 0.6).put("least", 0.2);
    json.put("bodyCm2", Math.round(body));
    ArrayNode views = json.putArray("views");
    for (ViewPlan plan : ViewPlan.all()) {
      Camera camera = plan.camera(surface, Shape.NEUTRAL);
      ObjectNode view = views.addObject();
      view.put("id", plan.id()).put("part", plan.part()).put("width", plan.width()).put("height", plan.height()).put("perCm", plan.perCm());
      triple(view.putArray("right"), camera.right());
      triple(view.putArray("up"), camera.up());
      triple(view.putArray("toward"), camera.toward());
      view.putArray("centre").add(camera.centreRight()).add(camera.centreUp());
    }
    return json;
  }

  /** Returns the area of each zone in cm2, as its samples tell it. */
  private double[] areas() {
    double[] areas = new double[zones.all.size()];
    for (Samples.Cell cell : samples.cells) {
      for (String zone : cell.zones()) {
        areas[zones.number(zone, true) - 1] += Math.round(cell.area() * 100) / 100.0 / Samples.PER_CELL;
        areas[zones.number(zone, false) - 1] += Math.round(cell.area() * 100) / 100.0 / Samples.PER_CELL;
      }
    }
    for (int i = 0; i < areas.length; i++) {
      if (areas[i] == 0) {
        throw new UnbuildableFigureException(
            "zones.yaml: no place of the figure is left for the zone %s; look at the rules before it.".formatted(zones.all.get(i).zone()));
      }
    }
    return areas;
  }

  private static void triple(ArrayNode list, double[] vector) {
    for (double value : vector) {
      list.add(Math.round(value * 1e9) / 1e9);
    }
  }

  private static String name(Shape shape) {
    return shape.name().toLowerCase(Locale.ROOT);
  }

  private void write(String file, byte[] bytes) throws IOException {
    Files.write(output.resolve(file), bytes);
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, new ArrayList<>(), null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
