package app.unknot.examine;

import app.unknot.atlas.PointSide;
import org.jspecify.annotations.Nullable;

/**
 * What to treat: one point, or none.
 *
 * @param treat the point, or null for none: then no point is likely enough
 * @param probability that this point is active; for none, that of the likeliest point (0 when there is no candidate)
 * @param worth expected worth of the decision: 1 is treating a point that is surely active, 0 is treating none
 */
public record Decision(@Nullable PointSide treat, double probability, double worth) {}
