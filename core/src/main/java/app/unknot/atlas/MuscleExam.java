package app.unknot.atlas;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a person examines a muscle at home. Whoever shows the technique to a person needs a clearance first; the
 * warnings may stand alone, for they tell nobody to press, stretch or heat.
 *
 * @param muscle id of the muscle
 * @param pressure how hard it may be pressed at most: {@code firm}, {@code moderate}, {@code light}, {@code pinch}
 *     or {@code none}
 * @param reach who may reach it: {@code self}, {@code partner} or {@code clinician}
 * @param with what presses: {@code otherHand}, {@code sameHand}, {@code bothHands}, {@code ball}, {@code partner} or
 *     {@code none}; {@code none} exactly where no point of the muscle is pressable
 * @param position how to sit or lie so that the muscle is slack and within reach
 * @param technique where and how to feel; empty exactly where {@code with} is {@code none}
 * @param warnings what not to do and who must not
 * @param range a movement with its normal range, or null when none fits
 * @param resist how to use the muscle against resistance, as one sentence; empty when that is no test
 * @param stretch how to bring the muscle to the end of its length as a test, as one sentence; empty when that is no
 *     test
 * @param sources ids of the sources, or one text beginning with {@code assumed:}
 */
public record MuscleExam(
    String muscle,
    String pressure,
    String reach,
    String with,
    String position,
    String technique,
    List<String> warnings,
    @Nullable RangeTest range,
    String resist,
    String stretch,
    List<String> sources) {
  /** Copies the lists. */
  public MuscleExam {
    warnings = List.copyOf(warnings);
    sources = List.copyOf(sources);
  }
}
