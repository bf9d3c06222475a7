package app.unknot.body;

import app.unknot.body.PictureOrder.Pain;
import app.unknot.body.PictureOrder.Referral;
import app.unknot.body.PictureOrder.Source;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** The words below the figure: what is painted, which muscles are drawn, and what the signs mean. */
final class Legend {
  private static final double SIGN = 44;
  private static final double LINE = 1.32;
  private static final double CHANCE = 76;
  private static final double TWO_COLUMNS = 900;
  private static final double GAP = 48;
  private static final int SWATCH_WIDTH = 32;
  private static final int SWATCH_HEIGHT = 20;

  private final Sheet sheet;
  private final PictureOrder order;
  private final FigureOutlines outlines;
  private double left;
  private double width;
  private double y;
  private double start;

  Legend(Sheet sheet, PictureOrder order, FigureOutlines outlines) {
    this.sheet = sheet;
    this.order = order;
    this.outlines = outlines;
  }

  /** Lays the legend out and returns where it ends. */
  double lay(double x, double top, double room) {
    boolean wide = room >= TWO_COLUMNS;
    width = wide ? (room - GAP) / 2 : room;
    left = x;
    start = top;
    y = top;
    double right = wide ? x + width + GAP : x;
    if (hasAreas()) {
      areas();
      double end = y;
      turn(right, wide ? top : y);
      muscles();
      y = Math.max(y, end);
    } else {
      muscles(right, wide);
    }
    left = x;
    width = room;
    footer();
    return y;
  }

  private void turn(double x, double to) {
    left = x;
    y = to;
  }

  private boolean hasAreas() {
    return !order.pains().isEmpty() || order.referral() != null;
  }

  private void areas() {
    if (!order.pains().isEmpty()) {
      heading("Where it hurts");
    }
    for (Pain pain : order.pains()) {
      Wash wash = Wash.pain(pain.patch().intensity());
      boolean inside = PaintMask.isInside(pain.patch());
      swatch(pain.sure() && !inside ? wash : wash.vague(), pain.words(), pain.sure() ? inside ? "inside the body" : "" : "somewhere here");
    }
    Referral referral = order.referral();
    if (referral != null) {
      heading("Where the point is felt");
      paragraph(referral.words(), Ink.SMALL, 0, 0);
      y += 6;
      swatch(Wash.ESSENTIAL, "mostly felt here", "");
      if (!referral.spillover().isEmpty()) {
        swatch(Wash.SPILLOVER, "sometimes also here", "");
      }
    }
  }

  private void muscles() {
    if (!order.muscles().isEmpty()) {
      heading(order.pains().isEmpty() ? "Muscles" : "Where it may come from");
      muscles(0, order.muscles().size());
      signs();
    }
  }

  /** Muscles alone take both columns. */
  private void muscles(double right, boolean wide) {
    int count = order.muscles().size();
    if (!wide || count < 2) {
      muscles();
      return;
    }
    heading("Muscles");
    double top = y;
    muscles(0, (count + 1) / 2);
    signs();
    double end = y;
    turn(right, top);
    muscles((count + 1) / 2, count);
    y = Math.max(y, end);
  }

  private void muscles(int from, int to) {
    for (int i = from; i < to; i++) {
      muscle(i, order.muscles().get(i));
    }
  }

  private boolean isSeen(Source source) {
    return order.views().stream().anyMatch(view -> Panel.shows(outlines, view, source));
  }

  private void signs() {
    if (order.muscles().stream().noneMatch(this::isSeen)) {
      return;
    }
    boolean deep = order.muscles().stream().anyMatch(source -> outlines.deep(source.muscle()));
    double sign = left + SIGN / 2 - 6;
    double line = y + 10;
    sheet.add(pen -> Panel.mark(pen, sign, line, Ink.QUIET));
    paragraph("trigger point" + (deep ? "; a dashed outline lies deep, under other muscles" : ""), Ink.SMALL, SIGN, 0);
    y += 8;
  }

  private void muscle(int index, Source source) {
    double top = y;
    double badge = left + SIGN / 2 - 6;
    sheet.add(pen -> Panel.badge(pen, badge, top + 11, String.valueOf(index + 1), Ink.muscle(index)));
    double end = left + width;
    sheet.add(pen -> pen.words(source.chance(), end, top + 17, Ink.NAME, Pen.Anchor.END));
    paragraph(source.name(), Ink.NAME, SIGN, CHANCE);
    List<String> more = new ArrayList<>();
    if (!source.more().isEmpty()) {
      more.add(source.more());
    }
    if (!isSeen(source)) {
      more.add("not seen from these sides");
    }
    if (!more.isEmpty()) {
      paragraph(String.join("; ", more), Ink.SMALL, SIGN, CHANCE);
    }
    y += 8;
  }

  private void footer() {
    if (!order.footer().isEmpty()) {
      y += 10;
      paragraph(order.footer(), Ink.SMALL, 0, 0);
    }
  }

  private void heading(String words) {
    y += y > start ? 14 : 0;
    paragraph(words, Ink.HEADING, 0, 0);
    y += 6;
  }

  private void swatch(Wash wash, String words, String more) {
    BufferedImage swatch = wash.swatch(SWATCH_WIDTH * WashLayer.FINE, SWATCH_HEIGHT * WashLayer.FINE);
    double x = left;
    double top = y;
    sheet.add(pen -> pen.picture(swatch, x, top + 1, SWATCH_WIDTH, SWATCH_HEIGHT));
    paragraph(words, Ink.PLAIN, SIGN, 0);
    if (!more.isEmpty()) {
      paragraph(more, Ink.SMALL, SIGN, 0);
    }
    y += 8;
  }

  private void paragraph(String words, Pen.Type type, double indent, double free) {
    for (String line : wrapped(words, type, width - indent - free)) {
      double x = left + indent;
      double base = y + type.size() * 0.95;
      sheet.add(pen -> pen.words(line, x, base, type, Pen.Anchor.START));
      y += type.size() * LINE;
    }
  }

  private static List<String> wrapped(String words, Pen.Type type, double room) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.strip().split("\\s+")) {
      if (!line.isEmpty() && type.width(line + " " + word) > room) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
