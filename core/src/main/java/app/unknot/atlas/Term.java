package app.unknot.atlas;

/**
 * A symptom, movement or activity that a person can name.
 *
 * @param id stable id
 * @param kind what sort of term it is
 * @param name plain name
 * @param clinical the field's name; may be empty
 * @param leak probability that it is named though none of its causes is behind it; NaN for activities
 * @param sided true for a symptom that has a side
 * @param directed true for a movement that goes to a side
 */
public record Term(
    String id, Kind kind, String name, String clinical, double leak, boolean sided, boolean directed) {
  /** The sort of a term. */
  public enum Kind {
    /** A symptom. */
    SYMPTOM,
    /** A movement or position. */
    MOVEMENT,
    /** Something the person does. */
    ACTIVITY
  }
}
