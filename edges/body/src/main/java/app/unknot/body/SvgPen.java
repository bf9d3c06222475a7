package app.unknot.body;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Writes a drawing that needs no other file: pictures stand in it as data, all else as lines. */
final class SvgPen implements Pen {
  private static final String FONTS = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

  private final StringBuilder svg = new StringBuilder();
  private int masks;

  /** Returns the whole document. */
  String document(double width, double height, String title, String description) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$s %2$s" width="%1$s" height="%2$s" role="img" \
        aria-labelledby="title description" font-family="%3$s">
        <title id="title">%4$s</title>
        <desc id="description">%5$s</desc>
        %6$s</svg>
        """
        .formatted(number(width), number(height), FONTS, escaped(title), escaped(description), svg);
  }

  @Override
  public void box(double x, double y, double width, double height, double corner, Color fill) {
    add(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" %s/>",
        number(x), number(y), number(width), number(height), number(corner), fill(fill));
  }

  @Override
  public void line(double fromX, double fromY, double toX, double toY, Color colour, double width) {
    add(
        "<path d=\"M%s %sL%s %s\" fill=\"none\" %s/>",
        number(fromX), number(fromY), number(toX), number(toY), edge(colour, width));
  }

  @Override
  public void disc(double x, double y, double radius, @Nullable Color fill, @Nullable Color edge, double width) {
    add(
        "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" %s %s/>",
        number(x), number(y), number(radius), fill == null ? "fill=\"none\"" : fill(fill), edge == null ? "" : edge(edge, width));
  }

  @Override
  public void outline(String path, double dx, double dy, Color fill, Color edge, double width, boolean dashed) {
    add(
        "<path d=\"%s\" transform=\"translate(%s %s)\" %s %s stroke-linejoin=\"round\"%s/>",
        escaped(path), number(dx), number(dy), fill(fill), edge(edge, width), dashed ? " stroke-dasharray=\"7 5\"" : "");
  }

  @Override
  public void figure(ViewFile view, double x, double y) {
    masks++;
    String place =
        "x=\"%s\" y=\"%s\" width=\"%d\" height=\"%d\"".formatted(number(x), number(y), view.view().width(), view.view().height());
    add(
        "<mask id=\"figure-%d\" maskUnits=\"userSpaceOnUse\" %s><image %s href=\"%s\"/></mask>",
        masks, place, place, data("png", view.png()));
    add("<image %s mask=\"url(#figure-%d)\" href=\"%s\"/>", place, masks, data("jpeg", view.jpg()));
  }

  @Override
  public void picture(BufferedImage picture, double x, double y, double width, double height) {
    add(
        "<image x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" href=\"%s\"/>",
        number(x), number(y), number(width), number(height), data("png", png(picture)));
  }

  @Override
  public void words(String words, double x, double y, Type type, Anchor anchor) {
    String from =
        switch (anchor) {
          case START -> "";
          case MIDDLE -> " text-anchor=\"middle\"";
          case END -> " text-anchor=\"end\"";
        };
    add(
        "<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s%s %s>%s</text>",
        number(x), number(y), number(type.size()), type.bold() ? " font-weight=\"600\"" : "", from, fill(type.colour()),
        escaped(words));
  }

  private void add(String element, Object... values) {
    svg.append(element.formatted(values)).append('\n');
  }

  private static String fill(Color colour) {
    return "fill=\"%s\"%s".formatted(hex(colour), see("fill", colour));
  }

  private static String edge(Color colour, double width) {
    return "stroke=\"%s\" stroke-width=\"%s\"%s".formatted(hex(colour), number(width), see("stroke", colour));
  }

  private static String see(String what, Color colour) {
    return colour.getAlpha() == 255 ? "" : " %s-opacity=\"%s\"".formatted(what, number(colour.getAlpha() / 255.0));
  }

  private static String hex(Color colour) {
    return "#%06x".formatted(colour.getRGB() & 0xffffff);
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.replaceAll("\\.?0+$", "");
  }

  private static String data(String type, byte[] bytes) {
    return "data:image/%s;base64,%s".formatted(type, Base64.getEncoder().encodeToString(bytes));
  }

  /** Returns the picture as a PNG file. */
  static byte[] png(BufferedImage picture) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String escaped(String text) {
    return text.replaceAll("\\p{Cntrl}|\\p{Cs}", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
