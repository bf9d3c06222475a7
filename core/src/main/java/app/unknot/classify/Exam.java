package app.unknot.classify;

import app.unknot.atlas.Muscle;
import app.unknot.atlas.TriggerPoint;
import app.unknot.terms.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The exam of one place.
 *
 * @param point the trigger point that was pressed, or null when only words name the place
 * @param muscle the muscle that was pressed, or null when it is not known
 * @param findings what was found
 * @param site the understood words that name the place
 * @param words the understood words about how it began and what else there is
 * @param alarms red flags that the words raised; one that asks for a doctor today rules out every knot
 */
public record Exam(
    @Nullable TriggerPoint point,
    @Nullable Muscle muscle,
    Findings findings,
    Reading site,
    Reading words,
    List<RaisedFlag> alarms) {

  /** Copies the list. */
  public Exam {
    alarms = List.copyOf(alarms);
  }

  /** Makes the exam of a point without words. */
  public static Exam of(TriggerPoint point, Findings findings) {
    return new Exam(point, point.muscle(), findings, Reading.EMPTY, Reading.EMPTY, List.of());
  }

  /** Makes the exam of a place that nothing names. */
  public static Exam of(Findings findings) {
    return new Exam(null, null, findings, Reading.EMPTY, Reading.EMPTY, List.of());
  }
}
