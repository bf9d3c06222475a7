package app.unknot.body.build;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.imageio.ImageIO;

/** The pictures of zones and cells in {@code docs/pictures}. */
public final class ProofSheet {
  private static final List<String> LARGE = List.of("front", "back", "left");
  private static final List<String> SMALL =
      List.of("face", "head_left", "palm_left", "hand_back_left", "foot_top_left", "sole_left");
  private static final int GAP = 10;

  private final Surface surface;
  private final Openness openness;
  private final BodyPlace places;

  private ProofSheet(Surface surface) {
    this.surface = surface;
    openness = new Openness(surface, Shape.NEUTRAL);
    places = new BodyPlace(surface);
  }

  /**
   * Writes {@code figure-zones.png} and {@code figure-cells.png}.
   *
   * @param args the folder of this module, the folder of the drawn knowledge, the folder to write to
   */
  public static void main(String... args) throws IOException {
    ProofSheet sheet = new ProofSheet(new Surface(new MeshSource(Path.of(args[0]), FigureBuilder.cache(Path.of(args[0]))).mesh()));
    ZoneRules rules = ZoneRules.read(Path.of(args[1], "zones.yaml"));
    Cells cells = new Cells(sheet.surface, sheet.openness.visible, sheet.places);
    Path folder = Path.of(args[2]);
    ImageIO.write(
        sheet.draw(0.72, SMALL, point -> rules.zone(sheet.places.tell(point))), "png", folder.resolve("figure-zones.png").toFile());
    ImageIO.write(
        sheet.draw(0.5, List.of(), point -> String.valueOf(cells.cell(point) % cells.half())),
        "png", folder.resolve("figure-cells.png").toFile());
  }

  private BufferedImage draw(double scale, List<String> small, Function<SurfacePoint, String> name) {
    List<BufferedImage> large = pictures(LARGE, scale, name);
    List<BufferedImage> details = pictures(small, 0.52, name);
    int width = large.stream().mapToInt(BufferedImage::getWidth).sum();
    int height = large.stream().mapToInt(BufferedImage::getHeight).max().orElseThrow();
    int column = details.stream().mapToInt(BufferedImage::getWidth).max().orElse(0);
    BufferedImage sheet = new BufferedImage(width + 2 * column + 2 * GAP, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = sheet.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, sheet.getWidth(), height);
    int x = 0;
    for (BufferedImage picture : large) {
      g.drawImage(picture, x, 0, null);
      x += picture.getWidth();
    }
    int y = 2 * GAP;
    for (int i = 0; i < details.size(); i += 2) {
      g.drawImage(details.get(i), x + GAP, y, null);
      g.drawImage(details.get(i + 1), x + GAP + column, y, null);
      y += Math.max(details.get(i).getHeight(), details.get(i + 1).getHeight()) + GAP;
    }
    return sheet;
  }

  private List<BufferedImage> pictures(List<String> ids, double scale, Function<SurfacePoint, String> name) {
    List<BufferedImage> pictures = new ArrayList<>();
    for (ViewPlan plan : ViewPlan.all()) {
      if (ids.contains(plan.id())) {
        pictures.add(picture(plan, scale, name));
      }
    }
    return pictures;
  }

  private BufferedImage picture(ViewPlan plan, double scale, Function<SurfacePoint, String> name) {
    Camera whole = plan.camera(surface, Shape.NEUTRAL);
    Camera camera =
        new Camera(
            whole.right(), whole.up(), whole.toward(), whole.centreRight(), whole.centreUp(), whole.perCm() * scale,
            (int) (whole.width() * scale), (int) (whole.height() * scale));
    boolean[] shown = plan.shown(surface, places);
    BufferedImage picture = new Shades(surface, Shape.NEUTRAL, openness, Shades.Tint.NONE).draw(camera, shown).shaded();
    Raster raster = new Raster(camera, surface.positions(Shape.NEUTRAL), surface.triangles, shown);
    String[] names = new String[raster.triangle.length];
    for (int at = 0; at < names.length; at++) {
      if (raster.triangle[at] >= 0) {
        boolean left = raster.triangle[at] < surface.count() / 2;
        names[at] = name.apply(raster.point(at)) + (left ? "+" : "-");
      }
    }
    for (int at = 0; at < names.length; at++) {
      int x = at % raster.width;
      int y = at / raster.width;
      picture.setRGB(x, y, names[at] == null ? 0xffffff : tinted(names, at, raster.width, picture.getRGB(x, y) & 0xff));
    }
    return picture;
  }

  /** Tints a grey by what stands there; darker where something else begins. */
  private static int tinted(String[] names, int at, int width, int grey) {
    int hash = names[at].substring(0, names[at].length() - 1).hashCode() * 0x9E3779B1;
    Color tint = Color.getHSBColor((hash >>> 8 & 0xff) / 256f, 0.25f + (hash >>> 16 & 63) / 220f, 0.95f);
    boolean edge = differs(names, at, at - 1, at % width > 0) || differs(names, at, at - width, at >= width);
    double light = grey / 215.0 * (edge ? 0.55 : 1);
    int red = (int) Math.min(255, tint.getRed() * light);
    int green = (int) Math.min(255, tint.getGreen() * light);
    int blue = (int) Math.min(255, tint.getBlue() * light);
    return red << 16 | green << 8 | blue;
  }

  private static boolean differs(String[] names, int at, int other, boolean there) {
    return there && names[other] != null && !names[other].equals(names[at]);
  }
}
