package app.unknot.examine;

import app.unknot.atlas.PointSide;
import app.unknot.classify.PointState;
import java.util.EnumMap;
import java.util.Map;

/**
 * A point that may be a source of the pain, as the exam sees it.
 *
 * @param at the point and its side
 * @param probability that it is active, given everything told and found
 * @param fromDrawing the same before anything was pressed or asked
 * @param states probability of each state; they sum to 1, and ACTIVE equals {@code probability}
 * @param low lower end of the 90 % interval of {@code probability} that the uncertain table of findings leaves;
 *     equal to {@code probability} where nothing was found at this point
 * @param high its upper end
 */
public record ExamCandidate(
    PointSide at, double probability, double fromDrawing, Map<PointState, Double> states, double low, double high) {
  /** Copies the map. */
  public ExamCandidate {
    states = Map.copyOf(new EnumMap<>(states));
  }
}
