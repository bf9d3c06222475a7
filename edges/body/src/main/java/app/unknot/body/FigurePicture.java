package app.unknot.body;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture of the figure with pain, muscles, trigger points and referral, and a legend: as pixels for reports, or as
 * lines that stay crisp at any size. Needs no screen. The person's right is at the left edge of a view from the front;
 * every view says so.
 */
public final class FigurePicture {
  private static final double MARGIN = 36;
  private static final double GAP = 20;
  private static final double BETWEEN = 44;
  private static final double NARROWEST = 460;
  private static final double NARROWEST_COLUMN = 420;
  private static final double OVERHANG = 160;
  private static final double NOTICE = 56;
  private static final double WIDEST = 2300;

  private final Figure figure;
  private final PictureOrder order;
  private final FigureOutlines outlines;
  private final Sheet sheet = new Sheet();

  private FigurePicture(Figure figure, PictureOrder order) {
    this.figure = figure;
    this.order = order;
    this.outlines = FigureOutlines.of(order.figure());
    lay();
  }

  /** Lays out a picture. */
  public static FigurePicture of(Figure figure, PictureOrder order) {
    return new FigurePicture(figure, order);
  }

  /** Returns the number of pixels in a row of {@link #image()}. */
  public int width() {
    return (int) sheet.width() * WashLayer.FINE;
  }

  /** Returns the number of rows of {@link #image()}. */
  public int height() {
    return (int) sheet.height() * WashLayer.FINE;
  }

  /**
   * Returns the picture as pixels.
   *
   * @throws NoTypefaceException when this computer has none
   */
  public BufferedImage image() {
    BufferedImage image = new BufferedImage(width(), height(), BufferedImage.TYPE_INT_RGB);
    sheet.draw(new PngPen(image));
    return image;
  }

  /**
   * Returns the picture as a PNG file.
   *
   * @throws NoTypefaceException when this computer has none
   */
  public byte[] png() {
    return SvgPen.png(image());
  }

  /**
   * Returns the picture as an SVG document that needs no other file.
   *
   * @param description the picture in words, for those who do not see it
   */
  public String svg(String description) {
    SvgPen pen = new SvgPen();
    sheet.draw(pen);
    return pen.document(sheet.width(), sheet.height(), "Pain on a human figure", description);
  }

  private void lay() {
    sheet.add(pen -> pen.box(0, 0, sheet.width(), sheet.height(), 0, Ink.PAPER));
    double top = notice(MARGIN);
    List<Panel> panels = new ArrayList<>();
    Corner corner = place(panels, top);
    panels.forEach(panel -> sheet.add(panel::draw));
    double column = Math.max(corner.width(), NARROWEST_COLUMN);
    double needed = new Legend(new Sheet(), order, outlines).lay(0, 0, column);
    if (corner.y() + GAP + needed <= corner.bottom() + OVERHANG) {
      sheet.reach(corner.x() + column + MARGIN, 0);
      legend(corner.x(), corner.y() + GAP, column);
    } else {
      sheet.reach(NARROWEST + 2 * MARGIN, corner.bottom());
      double room = sheet.width() - 2 * MARGIN;
      double rule = corner.bottom() + GAP;
      sheet.add(pen -> pen.line(MARGIN, rule, MARGIN + room, rule, Ink.RULE, 1.5));
      legend(MARGIN, rule + GAP, room);
    }
  }

  private void legend(double x, double y, double room) {
    double end = new Legend(sheet, order, outlines).lay(x, y, room);
    sheet.reach(0, end + MARGIN);
  }

  /** What is left free below the last view; its bottom is that of all views. */
  private record Corner(double x, double y, double width, double bottom) {}

  private double notice(double top) {
    String notice = order.notice();
    if (notice == null) {
      return top;
    }
    sheet.add(pen -> pen.box(MARGIN, top, sheet.width() - 2 * MARGIN, NOTICE, 8, Ink.ALARM));
    sheet.add(pen -> pen.words(notice, MARGIN + 20, top + NOTICE / 2 + 8, Ink.NOTICE, Pen.Anchor.START));
    return top + NOTICE + GAP;
  }

  /**
   * Sets the views side by side, in a new row where one gets too wide; smaller ones stand above each other beside whole
   * bodies. Returns the corner that stays free.
   */
  private Corner place(List<Panel> panels, double start) {
    double tallest = order.views().stream().mapToDouble(FigureView::height).max().orElse(0) + Panel.HEAD;
    double top = start;
    double x = MARGIN;
    double y = top;
    double column = 0;
    double bottom = top;
    for (FigureView view : order.views()) {
      double height = view.height() + Panel.HEAD;
      if (y > top && y + height > top + tallest) {
        x += column + BETWEEN;
        y = top;
        column = 0;
      }
      if (y == top && x > MARGIN && x + view.width() > WIDEST) {
        top = bottom + GAP;
        x = MARGIN;
        y = top;
      }
      double centred = x + Math.max(0, column - view.width()) / 2;
      panels.add(new Panel(figure, order, outlines, view, centred, y + Panel.HEAD));
      y += height + GAP;
      column = Math.max(column, view.width());
      bottom = Math.max(bottom, y - GAP);
      sheet.reach(x + view.width() + MARGIN, bottom);
    }
    return new Corner(x, y, column, bottom);
  }
}
