package app.unknot.body;

import app.unknot.terms.Side;

/**
 * A zone on one side of the surface, or on the midline.
 *
 * @param zone zone id of the atlas
 * @param side its side
 * @param area its area on the neutral figure, in cm2
 */
public record FigureZone(String zone, Side side, double area) {}
