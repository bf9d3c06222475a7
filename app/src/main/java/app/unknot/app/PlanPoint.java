package app.unknot.app;

import app.unknot.atlas.Muscle;
import app.unknot.atlas.PointSide;
import app.unknot.plan.Target;

/**
 * A point that a plan may treat.
 *
 * @param at the point and its side
 * @param probability that it is active
 * @param target what the plan is told of it
 * @param state code of what it is thought to be
 * @param stateText the same in words
 */
record PlanPoint(PointSide at, double probability, Target target, String state, String stateText) {
  /** Returns its muscle. */
  Muscle muscle() {
    return at.point().muscle();
  }
}
