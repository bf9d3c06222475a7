package app.unknot.causes;

/** What a person answers to one question: an option, or a number. A question left open has no answer at all. */
public sealed interface Given {
  /**
   * An option of a choice; {@code yes} or {@code no} for a question of that kind.
   *
   * @param option the id of the option
   */
  record Chosen(String option) implements Given {}

  /**
   * A number in the unit of the question.
   *
   * @param value any number; the question says whether it is possible
   */
  record Amount(double value) implements Given {}
}
