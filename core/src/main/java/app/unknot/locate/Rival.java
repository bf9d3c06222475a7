package app.unknot.locate;

import app.unknot.atlas.Mimic;
import app.unknot.terms.Side;

/**
 * Something other than a muscle that may be behind the pain.
 *
 * @param mimic the look-alike
 * @param side its side
 * @param probability posterior probability that it is present
 */
public record Rival(Mimic mimic, Side side, double probability) {}
