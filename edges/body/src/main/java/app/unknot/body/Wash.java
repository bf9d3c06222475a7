package app.unknot.body;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/**
 * How an area is filled: a colour one can see through, a pattern in a darker colour for those who cannot tell colours
 * apart, and a border.
 *
 * @param colour of the ground
 * @param opacity of the ground, 0 to 1
 * @param texture the pattern
 * @param period after how many fine pixels the pattern repeats
 * @param line colour of pattern and border
 */
record Wash(Color colour, double opacity, Texture texture, int period, Color line) {
  /** Patterns. */
  enum Texture {
    SOLID,
    HATCH,
    BROKEN_HATCH,
    DOTS
  }

  private static final Color PAIN = new Color(196, 24, 52);
  private static final Color PAIN_LINE = new Color(112, 6, 26);
  private static final Color HEAT = new Color(126, 58, 168);
  private static final Color HEAT_LINE = new Color(84, 30, 120);
  private static final double USUAL = 5;
  private static final double PATTERN = 0.62;

  /** Where a trigger point is mainly felt. */
  static final Wash ESSENTIAL = new Wash(HEAT, 0.5, Texture.SOLID, 1, HEAT_LINE);

  /** Where a trigger point may be felt as well. */
  static final Wash SPILLOVER = new Wash(HEAT, 0.2, Texture.DOTS, 14, HEAT_LINE);

  /** Returns the wash of a pain: the stronger it is, the darker the paint and the denser its lines. */
  static Wash pain(@Nullable Double intensity) {
    double strength = intensity == null ? USUAL : intensity;
    return new Wash(PAIN, 0.3 + 0.035 * strength, Texture.HATCH, (int) Math.round(26 - 1.5 * strength), PAIN_LINE);
  }

  /** Returns the wash of a pain that is somewhere in an area, or behind it. */
  Wash vague() {
    return new Wash(colour, opacity * 0.5, Texture.BROKEN_HATCH, period + 4, line);
  }

  /**
   * Returns the colour of a fine pixel with its opacity in the upper byte.
   *
   * @param share how much of the pixel lies within the area, 0 to 1; half of it is the border
   */
  int argb(int fx, int fy, double share) {
    double within = Math.clamp((share - 0.5) * 3 + 0.5, 0, 1);
    double border = Math.clamp(1.4 - 3.2 * Math.abs(share - 0.5), 0, 1) * 0.75;
    double mark = Math.max(within * PATTERN * pattern(fx, fy), border);
    double ground = within * opacity;
    double all = mark + ground * (1 - mark);
    if (all <= 0) {
      return 0;
    }
    double part = mark / all;
    return (int) Math.round(255 * all) << 24
        | mixed(colour.getRed(), line.getRed(), part) << 16
        | mixed(colour.getGreen(), line.getGreen(), part) << 8
        | mixed(colour.getBlue(), line.getBlue(), part);
  }

  private static int mixed(int ground, int mark, double part) {
    return (int) Math.round(ground + (mark - ground) * part);
  }

  /** Returns how much of the pattern's mark a fine pixel holds. */
  private double pattern(int fx, int fy) {
    return switch (texture) {
      case SOLID -> 0;
      case HATCH -> hatch(fx, fy);
      case BROKEN_HATCH -> Math.floorMod(fx - fy, 22) < 13 ? hatch(fx, fy) : 0;
      case DOTS -> dots(fx, fy);
    };
  }

  private double hatch(int fx, int fy) {
    double away = Math.abs(Math.floorMod(fx + fy, period) - period / 2.0) * Math.sqrt(0.5);
    return Math.clamp(1.9 - away, 0, 1);
  }

  private double dots(int fx, int fy) {
    int shift = Math.floorMod(Math.floorDiv(fy, period), 2) * period / 2;
    double x = Math.floorMod(fx + shift, period) - period / 2.0 + 0.5;
    double y = Math.floorMod(fy, period) - period / 2.0 + 0.5;
    return Math.clamp(3.6 - Math.hypot(x, y), 0, 1);
  }

  /** Returns a sample of the wash for a legend. */
  BufferedImage swatch(int width, int height) {
    BufferedImage swatch = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int edge = Math.min(Math.min(x, width - 1 - x), Math.min(y, height - 1 - y));
        swatch.setRGB(x, y, argb(x, y, edge < 2 ? 0.5 : 1));
      }
    }
    return swatch;
  }
}
