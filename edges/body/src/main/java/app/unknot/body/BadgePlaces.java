package app.unknot.body;

import app.unknot.body.FigureOutlines.Spot;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/** Finds places for numbers: near what they name, beside the figure where that is near, and never over each other. */
final class BadgePlaces {
  private static final double[] DISTANCES = {30, 42, 56, 72, 90, 112};
  private static final int DIRECTIONS = 24;
  private static final double APART = 28;
  private static final double EDGE = 16;
  private static final double OVER_THE_FIGURE = 34;

  private final FigureMap map;
  private final List<Spot> taken = new ArrayList<>();
  private final List<Spot> badges = new ArrayList<>();

  BadgePlaces(FigureMap map) {
    this.map = map;
  }

  /** Keeps a place free. */
  void taken(Spot spot) {
    taken.add(spot);
  }

  /** Returns a free place near a spot and takes it. */
  Spot near(Spot anchor) {
    Spot best = anchor;
    double least = Double.MAX_VALUE;
    for (double distance : DISTANCES) {
      for (int i = 0; i < DIRECTIONS; i++) {
        double angle = 2 * Math.PI * i / DIRECTIONS;
        Spot spot = anchor.plus(distance * Math.cos(angle), distance * Math.sin(angle));
        double cost = distance + (overFigure(spot) ? OVER_THE_FIGURE : 0);
        if (cost < least && isFree(spot) && isFreeBetween(anchor, spot)) {
          least = cost;
          best = spot;
        }
      }
    }
    taken.add(best);
    badges.add(best);
    return best;
  }

  private boolean isFree(Spot spot) {
    return spot.x() > EDGE
        && spot.y() > EDGE
        && spot.x() < map.width() - EDGE
        && spot.y() < map.height() - EDGE
        && taken.stream().allMatch(other -> other.distance(spot) > APART);
  }

  /** Returns whether a line from what is named to its number passes no number of others. */
  private boolean isFreeBetween(Spot anchor, Spot spot) {
    return badges.stream()
        .allMatch(
            other -> Line2D.ptSegDist(anchor.x(), anchor.y(), spot.x(), spot.y(), other.x(), other.y()) > APART / 2);
  }

  private boolean overFigure(Spot spot) {
    return spot.x() >= 0
        && spot.y() >= 0
        && spot.x() < map.width()
        && spot.y() < map.height()
        && map.zone((int) spot.x(), (int) spot.y()) > 0;
  }
}
