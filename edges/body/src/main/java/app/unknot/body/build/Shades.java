package app.unknot.body.build;

import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/**
 * Shades a view: a matte, cool grey mannequin under three lights, darker where the surface lies closed in, a fine line
 * where depth jumps, and a discreet tint of shorts and band. Drawn with twice the wanted pixels each way and averaged.
 */
final class Shades {
  private static final int FINER = 2;
  private static final double[] TONE = {0.815, 0.825, 0.845};
  private static final double[] KEY = Vec.unit(new double[] {-0.45, 0.55, 0.70});
  private static final double[] FILL = Vec.unit(new double[] {0.7, 0.1, 0.5});
  private static final double STEP = 2.2;

  private final Surface surface;
  private final Shape shape;
  private final Openness openness;
  private final Tint tint;

  Shades(Surface surface, Shape shape, Openness openness, Tint tint) {
    this.surface = surface;
    this.shape = shape;
    this.openness = openness;
    this.tint = tint;
  }

  /** A shaded picture and how much of each pixel the figure covers. */
  record Picture(BufferedImage shaded, BufferedImage mask) {}

  /** Draws a view. */
  Picture draw(Camera camera, boolean @Nullable [] shown) {
    Raster raster = new Raster(camera.finer(FINER), surface.positions(shape), surface.triangles, shown);
    float[] grey = new float[raster.triangle.length];
    for (int y = 0; y < raster.height; y += FINER) {
      for (int x = 0; x < raster.width; x += FINER) {
        block(camera, raster, y * raster.width + x, grey);
      }
    }
    line(raster, grey, camera.perCm() * FINER);
    return pictures(camera, raster, grey);
  }

  /** Gives the fine pixels of one wanted pixel their brightness: light changes slowly, so one look a depth is enough. */
  private void block(Camera camera, Raster raster, int corner, float[] grey) {
    int seen = Raster.NOTHING;
    for (int k = 0; k < FINER * FINER; k++) {
      int at = corner + k / FINER * raster.width + k % FINER;
      if (raster.triangle[at] >= 0) {
        boolean same = seen >= 0 && Math.abs(raster.depth[at] - raster.depth[seen]) < 0.5;
        grey[at] = same ? grey[seen] : (float) brightness(camera, raster.point(at));
        seen = at;
      }
    }
  }

  private double brightness(Camera camera, SurfacePoint point) {
    double[] normals = surface.normals(shape);
    int t = 3 * point.triangle();
    double[] n = new double[3];
    double light = 0;
    double[] shares = {point.first(), point.second(), point.third()};
    for (int k = 0; k < 3; k++) {
      int v = surface.triangles[t + k];
      n = Vec.plus(n, Vec.times(Vec.at(normals, v), shares[k]));
      light += shares[k] * openness.light[v];
    }
    n = Vec.unit(n);
    double[] seen = {Vec.dot(n, camera.right()), Vec.dot(n, camera.up()), Vec.dot(n, camera.toward())};
    double rim = Math.pow(1 - Math.clamp(seen[2], 0, 1), 3);
    double bright =
        0.50 + 0.42 * Math.max(0, Vec.dot(seen, KEY)) + 0.14 * Math.max(0, Vec.dot(seen, FILL)) - 0.18 * rim;
    return bright * (0.62 + 0.38 * light) * tint.at(point);
  }

  /** Darkens pixels where the depth jumps towards a neighbour. */
  private static void line(Raster raster, float[] grey, double perCm) {
    float[] before = grey.clone();
    int reach = Math.max(1, (int) Math.round(perCm / 12));
    for (int y = 0; y < raster.height; y++) {
      for (int x = 0; x < raster.width; x++) {
        int at = y * raster.width + x;
        if (raster.triangle[at] < 0) {
          continue;
        }
        boolean edge = false;
        for (int k = 1; k <= reach && !edge; k++) {
          edge =
              jumps(raster, at, x - k, y) || jumps(raster, at, x + k, y) || jumps(raster, at, x, y - k) || jumps(raster, at, x, y + k);
        }
        if (edge) {
          grey[at] = before[at] * 0.55f;
        }
      }
    }
  }

  /** Returns whether the surface falls away from a pixel to another by more than a step. */
  private static boolean jumps(Raster raster, int at, int x, int y) {
    if (x < 0 || y < 0 || x >= raster.width || y >= raster.height) {
      return false;
    }
    int other = y * raster.width + x;
    return raster.triangle[other] >= 0 && raster.depth[at] - raster.depth[other] > STEP;
  }

  private static Picture pictures(Camera camera, Raster raster, float[] grey) {
    BufferedImage shaded = new BufferedImage(camera.width(), camera.height(), BufferedImage.TYPE_INT_RGB);
    BufferedImage mask = new BufferedImage(camera.width(), camera.height(), BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < camera.height(); y++) {
      for (int x = 0; x < camera.width(); x++) {
        double sum = 0;
        int covered = 0;
        for (int k = 0; k < FINER * FINER; k++) {
          int at = (y * FINER + k / FINER) * raster.width + x * FINER + k % FINER;
          if (raster.triangle[at] >= 0) {
            covered++;
            sum += grey[at];
          }
        }
        double mean = covered == 0 ? 0.62 : sum / covered;
        shaded.setRGB(x, y, colour(mean));
        mask.getRaster().setSample(x, y, 0, covered * 255 / (FINER * FINER));
      }
    }
    return new Picture(shaded, mask);
  }

  private static int colour(double brightness) {
    int colour = 0;
    for (double tone : TONE) {
      colour = colour << 8 | (int) Math.round(255 * Math.clamp(tone * brightness, 0, 1));
    }
    return colour;
  }

  /** What the figure wears, as a factor of brightness at each place. */
  interface Tint {
    /** No clothes. */
    Tint NONE = point -> 1;

    double at(SurfacePoint point);

    /** Shorts, and a band over the chest unless the figure is male; their edges are soft. */
    static Tint clothes(Surface surface, Shape shape, BodyPlace places) {
      return point -> {
        double[] p = surface.place(Shape.NEUTRAL, point);
        Part part = places.part(point);
        double x = Math.abs(p[0]);
        double worn = 0;
        if (part == Part.TRUNK || part == Part.THIGH) {
          worn = within(p[1], -7.5 - 0.25 * x, 10.5);
        }
        if (part == Part.TRUNK && shape != Shape.MALE) {
          worn = Math.max(worn, within(p[1], 34, 46));
        }
        return 1 - 0.10 * worn;
      };
    }

    private static double within(double at, double low, double high) {
      return Math.clamp(Math.min(at - low, high - at) / 0.5, 0, 1);
    }
  }
}
