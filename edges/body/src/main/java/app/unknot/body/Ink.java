package app.unknot.body;

import java.awt.Color;
import java.util.List;

/** Colours and types of a picture. */
final class Ink {
  static final Color PAPER = Color.WHITE;
  static final Color DARK = new Color(0x16211f);
  static final Color QUIET = new Color(0x4d5d59);
  static final Color RULE = new Color(0xd5dedb);
  static final Color ALARM = new Color(0x7c1d23);

  static final Pen.Type CAPTION = new Pen.Type(19, true, DARK);
  static final Pen.Type EDGE = new Pen.Type(17, false, QUIET);
  static final Pen.Type HEADING = new Pen.Type(20, true, DARK);
  static final Pen.Type PLAIN = new Pen.Type(18, false, DARK);
  static final Pen.Type NAME = new Pen.Type(18, true, DARK);
  static final Pen.Type SMALL = new Pen.Type(16, false, QUIET);
  static final Pen.Type BADGE = new Pen.Type(15, true, PAPER);
  static final Pen.Type NOTICE = new Pen.Type(24, true, PAPER);

  /** Told apart by most people who see few colours; the number says the same. */
  private static final List<Color> MUSCLES =
      List.of(new Color(0x8a3a12), new Color(0x0e5a78), new Color(0x4f5d12), new Color(0x4a3f94), new Color(0x5c4a3d));

  private Ink() {}

  /** Returns the colour of a muscle by its place in the list. */
  static Color muscle(int index) {
    return MUSCLES.get(index % MUSCLES.size());
  }

  /** Returns the colour, seen through. */
  static Color sheer(Color colour, double opacity) {
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * opacity));
  }
}
