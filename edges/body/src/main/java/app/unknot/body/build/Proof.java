package app.unknot.body.build;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * A picture for people who draw zones and muscles: part of the figure with a grid in body coordinates and what is drawn
 * so far. CONTRIBUTING.md tells how to call it.
 */
public final class Proof {
  private final Surface surface;
  private final Openness openness;
  private final BodyPlace places;

  private Proof(Surface surface) {
    this.surface = surface;
    openness = new Openness(surface, Shape.NEUTRAL);
    places = new BodyPlace(surface);
  }

  /**
   * Writes a picture.
   *
   * @param args the unpacked npm package, the drawn knowledge, the picture to write, the direction (front, back, left,
   *     inner, top, sole), the box in cm as left,right,bottom,top, what to show (grid, zones, or muscle ids with commas,
   *     or all), and parts to look at alone, with commas (may be missing)
   */
  public static void main(String... args) throws IOException {
    Proof proof = new Proof(new Surface(MeshPackage.read(Path.of(args[0]))));
    Anchors.Look look = Anchors.Look.valueOf(args[3].toUpperCase(java.util.Locale.ROOT));
    double[] box = java.util.Arrays.stream(args[4].split(",")).mapToDouble(Double::parseDouble).toArray();
    Set<String> parts = args.length > 6 ? Set.of(args[6].split(",")) : Set.of();
    BufferedImage picture = proof.draw(look, box, args[5], Path.of(args[1]), parts);
    Path out = Path.of(args[2]);
    Path folder = out.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    ImageIO.write(picture, "png", out.toFile());
  }

  private BufferedImage draw(Anchors.Look look, double[] box, String what, Path drawn, Set<String> parts) {
    double perCm = Math.min(1100 / (box[1] - box[0]), 1100 / (box[3] - box[2]));
    double sign = look == Anchors.Look.FRONT || look == Anchors.Look.INNER || look == Anchors.Look.TOP ? 1 : -1;
    double upSign = look == Anchors.Look.TOP ? -1 : 1;
    double[] right = new double[3];
    right[look.across] = look == Anchors.Look.SOLE ? 1 : sign;
    double[] up = new double[3];
    up[look.up] = upSign;
    if (look == Anchors.Look.TOP) {
      right[0] = -1;
    }
    Camera camera =
        new Camera(
            right, up, look.toward(), right[look.across] * (box[0] + box[1]) / 2, upSign * (box[2] + box[3]) / 2, perCm,
            (int) ((box[1] - box[0]) * perCm), (int) ((box[3] - box[2]) * perCm));
    boolean[] shown = shown(parts);
    BufferedImage shaded = new Shades(surface, Shape.NEUTRAL, openness, Shades.Tint.NONE).draw(camera, shown).shaded();
    BufferedImage picture = new BufferedImage(shaded.getWidth(), shaded.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = picture.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.drawImage(shaded, 0, 0, null);
    if (what.equals("zones")) {
      zones(picture, camera, shown, ZoneRules.read(drawn.resolve("zones.yaml")));
    } else if (!what.equals("grid")) {
      muscles(g, camera, look, what, Outlines.read(drawn.resolve("muscles")));
    }
    grid(g, camera, look, box);
    return picture;
  }

  private boolean @Nullable [] shown(Set<String> parts) {
    if (parts.isEmpty()) {
      return openness.visible;
    }
    boolean[] shown = new boolean[surface.count()];
    for (int t = 0; t < shown.length / 2; t++) {
      shown[t] = openness.visible[t] && parts.contains(places.part(new SurfacePoint(t, 1 / 3.0, 1 / 3.0, 1 / 3.0)).id());
      shown[t + shown.length / 2] = shown[t] && !parts.contains("foot") && !parts.contains("hand");
    }
    return shown;
  }

  private void zones(BufferedImage picture, Camera camera, boolean @Nullable [] shown, ZoneRules rules) {
    Raster raster = new Raster(camera, surface.positions(Shape.NEUTRAL), surface.triangles, shown);
    Map<String, double[]> middles = new HashMap<>();
    String[] zones = new String[raster.triangle.length];
    for (int at = 0; at < zones.length; at++) {
      if (raster.triangle[at] >= 0) {
        String zone = rules.zone(places.tell(raster.point(at)));
        zones[at] = zone;
        int side = raster.triangle[at] < surface.count() / 2 ? 1 : 0;
        double[] sum = middles.computeIfAbsent(zone + " " + side, key -> new double[3]);
        sum[0] += at % raster.width;
        sum[1] += at / raster.width;
        sum[2]++;
      }
    }
    for (int at = 0; at < zones.length; at++) {
      if (zones[at] != null) {
        int x = at % raster.width;
        int y = at / raster.width;
        boolean edge =
            (x > 0 && zones[at - 1] != null && !zones[at].equals(zones[at - 1]))
                || (y > 0 && zones[at - raster.width] != null && !zones[at].equals(zones[at - raster.width]));
        int hash = zones[at].hashCode() * 0x9E3779B1;
        Color tint = Color.getHSBColor((hash >>> 8 & 0xff) / 256f, 0.45f + (hash >>> 16 & 63) / 200f, 0.95f);
        int grey = picture.getRGB(x, y) & 0xff;
        picture.setRGB(
            x, y,
            edge ? 0x202020 : (tint.getRed() * grey / 230 > 255 ? 255 : tint.getRed() * grey / 230) << 16
                | Math.min(255, tint.getGreen() * grey / 230) << 8 | Math.min(255, tint.getBlue() * grey / 230));
      }
    }
    Graphics2D g = picture.createGraphics();
    g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 11));
    g.setColor(Color.BLACK);
    middles.forEach(
        (key, sum) -> {
          if (key.endsWith(" 1") && sum[2] > 60) {
            String name = key.substring(0, key.length() - 2);
            g.drawString(name, (int) (sum[0] / sum[2]) - g.getFontMetrics().stringWidth(name) / 2, (int) (sum[1] / sum[2]) + 4);
          }
        });
  }

  private void muscles(Graphics2D g, Camera camera, Anchors.Look look, String what, Outlines outlines) {
    Anchors anchors = new Anchors(surface, openness.visible, places);
    List<String> wanted = List.of(what.split(","));
    int count = 0;
    for (Map.Entry<String, Outlines.Muscle> muscle : outlines.muscles().entrySet()) {
      if (!what.equals("all") && !wanted.contains(muscle.getKey())) {
        continue;
      }
      Color colour = Color.getHSBColor(count++ * 0.381966f, 0.75f, 0.8f);
      for (Outlines.Outline shape : muscle.getValue().shapes()) {
        if (shape.look() == look) {
          outline(g, camera, muscle.getValue().deep(), shape, colour, anchors, muscle.getKey());
        }
      }
      g.setColor(colour.darker());
      for (Map.Entry<String, Outlines.Spot> point : outlines.points().entrySet()) {
        if (point.getKey().startsWith(muscle.getKey() + ".") && point.getValue().look() == look) {
          spot(g, camera, point.getKey(), point.getValue(), anchors);
        }
      }
    }
  }

  private void outline(Graphics2D g, Camera camera, boolean deep, Outlines.Outline shape, Color colour, Anchors anchors, String name) {
    List<double[]> places = new ArrayList<>();
    for (double[] corner : shape.corners()) {
      SurfacePoint point = anchors.find(shape.look(), corner, shape.on(), 3);
      if (point == null) {
        System.err.println(name + ": corner " + java.util.Arrays.toString(corner) + " misses the figure");
      } else {
        places.add(surface.place(Shape.NEUTRAL, point));
      }
    }
    Path2D path = new Path2D.Double();
    for (double[] p : Curve.through(places, 8)) {
      if (path.getCurrentPoint() == null) {
        path.moveTo(camera.x(p), camera.y(p));
      } else {
        path.lineTo(camera.x(p), camera.y(p));
      }
    }
    path.closePath();
    g.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 70));
    g.fill(path);
    g.setColor(colour);
    g.setStroke(deep ? new BasicStroke(2, 0, 0, 1, new float[] {6, 5}, 0) : new BasicStroke(2));
    g.draw(path);
    g.setStroke(new BasicStroke(1));
  }

  private void spot(Graphics2D g, Camera camera, String id, Outlines.Spot spot, Anchors anchors) {
    SurfacePoint point = anchors.find(spot.look(), spot.at(), spot.on(), 3);
    if (point == null) {
      System.err.println(id + " misses the figure");
      return;
    }
    double[] p = surface.place(Shape.NEUTRAL, point);
    int x = (int) camera.x(p);
    int y = (int) camera.y(p);
    g.drawOval(x - 6, y - 6, 12, 12);
    g.drawLine(x - 9, y, x + 9, y);
    g.drawLine(x, y - 9, x, y + 9);
    g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
    g.drawString(id, x + 9, y - 5);
  }

  private static void grid(Graphics2D g, Camera camera, Anchors.Look look, double[] box) {
    g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 11));
    double step = box[1] - box[0] > 60 || box[3] - box[2] > 60 ? 5 : box[1] - box[0] > 25 || box[3] - box[2] > 25 ? 2 : 1;
    for (double at = Math.ceil(box[0] / step) * step; at <= box[1]; at += step) {
      double[] p = new double[3];
      p[look.across] = at;
      int x = (int) camera.x(p);
      g.setColor(new Color(0, 0, 120, 60));
      g.drawLine(x, 0, x, camera.height());
      g.setColor(Color.YELLOW);
      g.drawString(text(at), x + 1, 11);
    }
    for (double at = Math.ceil(box[2] / step) * step; at <= box[3]; at += step) {
      double[] p = new double[3];
      p[look.up] = at;
      int y = (int) camera.y(p);
      g.setColor(new Color(0, 0, 120, 60));
      g.drawLine(0, y, camera.width(), y);
      g.setColor(Color.YELLOW);
      g.drawString(text(at), 1, y - 1);
    }
  }

  private static String text(double value) {
    return String.valueOf(Math.round(value));
  }
}
