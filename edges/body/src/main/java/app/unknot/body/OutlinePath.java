package app.unknot.body;

import app.unknot.body.FigureOutlines.Spot;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the outlines of muscles: SVG paths of absolute moves, lines and curves. */
final class OutlinePath {
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?\\d*\\.?\\d+");

  private static final int GRID = 24;

  private OutlinePath() {}

  /** Returns the shape of a path. */
  static Path2D shape(String path) {
    Path2D shape = new Path2D.Double();
    Matcher tokens = TOKEN.matcher(path);
    while (tokens.find()) {
      switch (tokens.group()) {
        case "M" -> shape.moveTo(next(tokens), next(tokens));
        case "L" -> shape.lineTo(next(tokens), next(tokens));
        case "C" -> shape.curveTo(next(tokens), next(tokens), next(tokens), next(tokens), next(tokens), next(tokens));
        case "Z" -> shape.closePath();
        default -> throw new UnreadableFigureException("The outline %s cannot be drawn.".formatted(path));
      }
    }
    return shape;
  }

  private static double next(Matcher tokens) {
    tokens.find();
    return Double.parseDouble(tokens.group());
  }

  /** Returns the place within a path that is nearest to its middle. */
  static Spot middle(String path) {
    Path2D shape = shape(path);
    Rectangle2D bounds = shape.getBounds2D();
    List<Spot> inside = new ArrayList<>();
    for (int i = 1; i < GRID; i++) {
      for (int j = 1; j < GRID; j++) {
        Spot spot = new Spot(bounds.getX() + bounds.getWidth() * i / GRID, bounds.getY() + bounds.getHeight() * j / GRID);
        if (shape.contains(spot.x(), spot.y())) {
          inside.add(spot);
        }
      }
    }
    Spot mean =
        new Spot(
            inside.stream().mapToDouble(Spot::x).average().orElse(bounds.getCenterX()),
            inside.stream().mapToDouble(Spot::y).average().orElse(bounds.getCenterY()));
    return inside.stream().min(Comparator.comparing(mean::distance)).orElse(mean);
  }
}
