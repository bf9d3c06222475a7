package app.unknot.body;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A picture that is laid out but not yet drawn, so that its size may grow with what stands in it. */
final class Sheet {
  private final List<Consumer<Pen>> marks = new ArrayList<>();
  private double width;
  private double height;

  /** Adds something to draw over what is there. */
  void add(Consumer<Pen> mark) {
    marks.add(mark);
  }

  /** Makes sure that the sheet reaches to here. */
  void reach(double right, double bottom) {
    width = Math.max(width, right);
    height = Math.max(height, bottom);
  }

  double width() {
    return Math.ceil(width);
  }

  double height() {
    return Math.ceil(height);
  }

  /** Draws everything in order. */
  void draw(Pen pen) {
    marks.forEach(mark -> mark.accept(pen));
  }
}
