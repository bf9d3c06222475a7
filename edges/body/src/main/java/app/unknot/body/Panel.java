package app.unknot.body;

import app.unknot.body.FigureOutlines.Spot;
import app.unknot.body.PictureOrder.Pain;
import app.unknot.body.PictureOrder.Referral;
import app.unknot.body.PictureOrder.Source;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One view with everything drawn on it. */
final class Panel {
  /** Room for the view's name. */
  static final double HEAD = 44;

  private static final double RING = 9;
  private static final double BADGE = 12;

  private final Figure figure;
  private final PictureOrder order;
  private final FigureOutlines outlines;
  private final FigureView view;
  private final double x;
  private final double y;

  /**
   * Makes a panel.
   *
   * @param x left edge on the sheet
   * @param y top edge of the view, below its name
   */
  Panel(Figure figure, PictureOrder order, FigureOutlines outlines, FigureView view, double x, double y) {
    this.figure = figure;
    this.order = order;
    this.outlines = outlines;
    this.view = view;
    this.x = x;
    this.y = y;
  }

  /** Draws the panel. */
  void draw(Pen pen) {
    ViewFile file = ViewFile.of(order.figure(), view);
    FigureMap map = figure.map(order.figure(), view);
    name(pen);
    pen.figure(file, x, y);
    washes(pen, new WashLayer(map, file.mask()), new PaintMask(figure, view, map));
    for (int i = order.muscles().size() - 1; i >= 0; i--) {
      muscle(pen, order.muscles().get(i), Ink.muscle(i));
    }
    points(pen, map);
  }

  private void name(Pen pen) {
    double line = y - HEAD + 24;
    pen.words(ViewName.of(view), x + view.width() / 2.0, line, Ink.CAPTION, Pen.Anchor.MIDDLE);
    pen.words(ViewName.edge(view, -1), x + 4, line, Ink.EDGE, Pen.Anchor.START);
    pen.words(ViewName.edge(view, 1), x + view.width() - 4, line, Ink.EDGE, Pen.Anchor.END);
  }

  private void washes(Pen pen, WashLayer layer, PaintMask mask) {
    Referral referral = order.referral();
    if (referral != null) {
      layer.add(mask.whole(filled(referral.spillover())), Wash.SPILLOVER);
      layer.add(mask.whole(filled(referral.essential())), Wash.ESSENTIAL);
    }
    for (Pain pain : order.pains()) {
      Wash wash = Wash.pain(pain.patch().intensity());
      layer.add(mask.surface(pain.patch()), pain.sure() ? wash : wash.vague());
      layer.add(mask.inside(pain.patch()), wash.vague());
    }
    BufferedImage image = layer.image();
    pen.picture(image, x, y, view.width(), view.height());
  }

  private static Patch filled(List<Patch.Fill> zones) {
    return new Patch(null, null, null, new ArrayList<>(zones));
  }

  private void muscle(Pen pen, Source source, Color colour) {
    boolean deep = outlines.deep(source.muscle());
    outlines
        .outline(source.muscle(), source.side(), view.id())
        .ifPresent(
            path -> {
              pen.outline(path, x, y, Ink.sheer(colour, deep ? 0.1 : 0.26), Ink.sheer(Ink.PAPER, 0.6), 4, deep);
              pen.outline(path, x, y, Ink.sheer(colour, 0), colour, 1.8, deep);
            });
  }

  private void points(Pen pen, FigureMap map) {
    BadgePlaces places = new BadgePlaces(map);
    List<Optional<Spot>> anchors = new ArrayList<>();
    for (Source source : order.muscles()) {
      List<Spot> spots = spots(source);
      spots.forEach(places::taken);
      anchors.add(spots.stream().findFirst().or(() -> middle(source)));
    }
    anchors.forEach(anchor -> anchor.ifPresent(places::taken));
    for (int i = 0; i < anchors.size(); i++) {
      Color colour = Ink.muscle(i);
      String number = String.valueOf(i + 1);
      anchors.get(i).ifPresent(anchor -> badge(pen, anchor, places.near(anchor), number, colour));
      spots(order.muscles().get(i)).forEach(spot -> ring(pen, spot, colour));
    }
  }

  private List<Spot> spots(Source source) {
    return source.points().stream().flatMap(point -> outlines.point(point, source.side(), view.id()).stream()).toList();
  }

  private Optional<Spot> middle(Source source) {
    return outlines.outline(source.muscle(), source.side(), view.id()).map(OutlinePath::middle);
  }

  private void badge(Pen pen, Spot anchor, Spot at, String number, Color colour) {
    pen.line(x + anchor.x(), y + anchor.y(), x + at.x(), y + at.y(), Ink.PAPER, 4);
    pen.line(x + anchor.x(), y + anchor.y(), x + at.x(), y + at.y(), colour, 1.6);
    badge(pen, x + at.x(), y + at.y(), number, colour);
  }

  /** Draws a number in a disc. */
  static void badge(Pen pen, double x, double y, String number, Color colour) {
    pen.disc(x, y, BADGE, colour, Ink.PAPER, 1.5);
    pen.words(number, x, y + Ink.BADGE.size() * 0.36, Ink.BADGE, Pen.Anchor.MIDDLE);
  }

  private void ring(Pen pen, Spot spot, Color colour) {
    mark(pen, x + spot.x(), y + spot.y(), colour);
  }

  /** Draws the sign of a trigger point. */
  static void mark(Pen pen, double x, double y, Color colour) {
    pen.disc(x, y, RING, Ink.sheer(Ink.PAPER, 0.85), colour, 2);
    double arm = RING * 0.55;
    pen.line(x - arm, y, x + arm, y, colour, 2);
    pen.line(x, y - arm, x, y + arm, colour, 2);
  }

  /** Returns whether a view shows a muscle or one of its marked points. */
  static boolean shows(FigureOutlines outlines, FigureView view, Source source) {
    return outlines.outline(source.muscle(), source.side(), view.id()).isPresent()
        || source.points().stream().anyMatch(point -> outlines.point(point, source.side(), view.id()).isPresent());
  }
}
