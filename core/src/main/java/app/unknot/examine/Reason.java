package app.unknot.examine;

import app.unknot.atlas.PointSide;
import java.util.List;

/**
 * Why a question is asked, in numbers.
 *
 * @param value how much better the decision is expected to be after this point was examined further, in the units of
 *     {@link Decision#worth}; counts all answers together that this point may still give
 * @param ownValue the same for this single question; may be 0 where only several answers together change the decision
 * @param effort of those answers; 1 is one further question on the same press
 * @param change probability that the answers change what to treat, 0 to 1
 * @param outcomes what each answer to this question would do: yes first, then no
 */
public record Reason(double value, double ownValue, double effort, double change, List<Outcome> outcomes) {
  /** Copies the list. */
  public Reason {
    outcomes = List.copyOf(outcomes);
  }

  /**
   * What one answer would do.
   *
   * @param seen the answer, yes or no
   * @param probability of this answer
   * @param decision what to treat then
   * @param shifts how the leading candidates would move, in their present order
   */
  public record Outcome(boolean seen, double probability, Decision decision, List<Shift> shifts) {
    /** Copies the list. */
    public Outcome {
      shifts = List.copyOf(shifts);
    }
  }

  /**
   * How one candidate would move.
   *
   * @param at the candidate
   * @param before probability now
   * @param after probability after the answer
   */
  public record Shift(PointSide at, double before, double after) {}
}
