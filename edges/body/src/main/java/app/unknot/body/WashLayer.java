package app.unknot.body;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;

/**
 * What is washed over one view, twice as fine as its map. Areas are smoothed, so that the border of a zone is no
 * staircase, and end where the figure ends.
 */
final class WashLayer {
  /** Fine pixels a pixel of the map. */
  static final int FINE = 2;

  private static final int BLUR = 2;
  private static final int ROOM = 4;

  private final FigureMap map;
  private final BufferedImage mask;
  private final BufferedImage image;

  /**
   * Makes an empty layer.
   *
   * @param mask the figure in white on black, as fine as the layer
   */
  WashLayer(FigureMap map, BufferedImage mask) {
    this.map = map;
    this.mask = mask;
    this.image = new BufferedImage(map.width() * FINE, map.height() * FINE, BufferedImage.TYPE_INT_ARGB);
  }

  /** Washes over what is there. */
  void add(float[] marks, Wash wash) {
    Rectangle area = area(marks);
    if (area.isEmpty()) {
      return;
    }
    float[] smooth = smooth(marks, area);
    int left = area.x * FINE;
    int top = area.y * FINE;
    BufferedImage washed = new BufferedImage(area.width * FINE, area.height * FINE, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < washed.getHeight(); y++) {
      for (int x = 0; x < washed.getWidth(); x++) {
        double share = between(smooth, left + x, top + y);
        if (share > 0) {
          int white = mask.getRaster().getSample(left + x, top + y, 0);
          washed.setRGB(x, y, faded(wash.argb(left + x, top + y, share), white));
        }
      }
    }
    Graphics2D pen = image.createGraphics();
    pen.drawImage(washed, left, top, null);
    pen.dispose();
  }

  /** Returns the part of the map that is marked, with a little room around. */
  private Rectangle area(float[] marks) {
    Rectangle area = new Rectangle(0, 0, -1, -1);
    for (int pixel = 0; pixel < marks.length; pixel++) {
      if (marks[pixel] > 0) {
        area.add(new Rectangle(pixel % map.width(), pixel / map.width(), 1, 1));
      }
    }
    if (area.isEmpty()) {
      return area;
    }
    area.grow(ROOM, ROOM);
    return area.intersection(new Rectangle(map.width(), map.height()));
  }

  private static int faded(int argb, int white) {
    return ((argb >>> 24) * white / 255) << 24 | argb & 0xffffff;
  }

  /** Returns the picture. */
  BufferedImage image() {
    return image;
  }

  /** A weighted mean of the pixels around that belong to the figure; also a little way outside it. */
  private float[] smooth(float[] marks, Rectangle area) {
    float[] smooth = new float[marks.length];
    for (int y = area.y; y < area.y + area.height; y++) {
      for (int x = area.x; x < area.x + area.width; x++) {
        smooth[y * map.width() + x] = mean(marks, x, y);
      }
    }
    return smooth;
  }

  private float mean(float[] marks, int x, int y) {
    float sum = 0;
    int weights = 0;
    for (int ny = Math.max(0, y - BLUR); ny <= Math.min(map.height() - 1, y + BLUR); ny++) {
      for (int nx = Math.max(0, x - BLUR); nx <= Math.min(map.width() - 1, x + BLUR); nx++) {
        if (map.zone(nx, ny) > 0) {
          int weight = (BLUR + 1 - Math.abs(nx - x)) * (BLUR + 1 - Math.abs(ny - y));
          sum += weight * marks[ny * map.width() + nx];
          weights += weight;
        }
      }
    }
    return weights == 0 ? 0 : sum / weights;
  }

  private double between(float[] values, int fx, int fy) {
    int x = fx / FINE;
    int y = fy / FINE;
    int nx = Math.clamp(fx % FINE == 0 ? x - 1 : x + 1, 0, map.width() - 1);
    int ny = Math.clamp(fy % FINE == 0 ? y - 1 : y + 1, 0, map.height() - 1);
    int width = map.width();
    return (9 * values[y * width + x] + 3 * values[y * width + nx] + 3 * values[ny * width + x] + values[ny * width + nx])
        / 16;
  }
}
