package app.unknot.body;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/** What a picture is drawn with; all measures in pixels of the views' maps. */
interface Pen {
  /** Draws a filled box with rounded corners. */
  void box(double x, double y, double width, double height, double corner, Color fill);

  /** Draws a straight line. */
  void line(double fromX, double fromY, double toX, double toY, Color colour, double width);

  /** Draws a disc, its edge in another colour where one is given. */
  void disc(double x, double y, double radius, @Nullable Color fill, @Nullable Color edge, double width);

  /**
   * Draws an outline.
   *
   * @param path an SVG path of absolute moves, lines and curves
   */
  void outline(String path, double dx, double dy, Color fill, Color edge, double width, boolean dashed);

  /** Draws a view of the figure without its background. */
  void figure(ViewFile view, double x, double y);

  /** Draws a picture. */
  void picture(BufferedImage picture, double x, double y, double width, double height);

  /** Writes a line of words on a base line. */
  void words(String words, double x, double y, Type type, Anchor anchor);

  /** How words are written. */
  record Type(double size, boolean bold, Color colour) {
    /** Returns how wide words are at most; typefaces differ by a tenth. */
    double width(String words) {
      return words.codePointCount(0, words.length()) * size * (bold ? 0.57 : 0.53);
    }
  }

  /** Which end of a line of words is given. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }
}
