package app.unknot.body;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws into pixels, two for one of the map. */
final class PngPen implements Pen {
  private static final List<String> TYPEFACES = List.of("Liberation Sans", "Helvetica Neue", "Segoe UI", "Arial", "DejaVu Sans");

  private final Graphics2D pen;
  private final String typeface;

  PngPen(BufferedImage image) {
    pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.scale(WashLayer.FINE, WashLayer.FINE);
    typeface = typeface();
  }

  /** Java names an unknown typeface by the name of the one it takes instead, and fails where there is none at all. */
  private String typeface() {
    try {
      String found =
          TYPEFACES.stream()
              .filter(name -> new Font(name, Font.PLAIN, 12).getFamily().equals(name))
              .findFirst()
              .orElse(Font.SANS_SERIF);
      pen.getFontMetrics(new Font(found, Font.PLAIN, 12));
      return found;
    } catch (RuntimeException | Error e) {
      throw new NoTypefaceException(e);
    }
  }

  @Override
  public void box(double x, double y, double width, double height, double corner, Color fill) {
    pen.setColor(fill);
    pen.fill(new RoundRectangle2D.Double(x, y, width, height, 2 * corner, 2 * corner));
  }

  @Override
  public void line(double fromX, double fromY, double toX, double toY, Color colour, double width) {
    pen.setColor(colour);
    pen.setStroke(stroke(width, false));
    pen.draw(new Line2D.Double(fromX, fromY, toX, toY));
  }

  @Override
  public void disc(double x, double y, double radius, @Nullable Color fill, @Nullable Color edge, double width) {
    Ellipse2D disc = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    if (fill != null) {
      pen.setColor(fill);
      pen.fill(disc);
    }
    if (edge != null) {
      pen.setColor(edge);
      pen.setStroke(stroke(width, false));
      pen.draw(disc);
    }
  }

  @Override
  public void outline(String path, double dx, double dy, Color fill, Color edge, double width, boolean dashed) {
    Path2D shape = OutlinePath.shape(path);
    shape.transform(AffineTransform.getTranslateInstance(dx, dy));
    pen.setColor(fill);
    pen.fill(shape);
    pen.setColor(edge);
    pen.setStroke(stroke(width, dashed));
    pen.draw(shape);
  }

  private static BasicStroke stroke(double width, boolean dashed) {
    float[] dashes = dashed ? new float[] {7, 5} : null;
    return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0);
  }

  @Override
  public void figure(ViewFile view, double x, double y) {
    picture(view.cutOut(), x, y, view.view().width(), view.view().height());
  }

  @Override
  public void picture(BufferedImage picture, double x, double y, double width, double height) {
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.scale(width / picture.getWidth(), height / picture.getHeight());
    pen.drawImage(picture, place, null);
  }

  @Override
  public void words(String words, double x, double y, Type type, Anchor anchor) {
    pen.setFont(
        new Font(
            Map.of(
                TextAttribute.FAMILY, typeface,
                TextAttribute.SIZE, (float) type.size(),
                TextAttribute.WEIGHT, type.bold() ? TextAttribute.WEIGHT_BOLD : TextAttribute.WEIGHT_REGULAR)));
    pen.setColor(type.colour());
    double width = pen.getFontMetrics().getStringBounds(words, pen).getWidth();
    double left =
        switch (anchor) {
          case START -> x;
          case MIDDLE -> x - width / 2;
          case END -> x - width;
        };
    pen.drawString(words, (float) left, (float) y);
  }
}
