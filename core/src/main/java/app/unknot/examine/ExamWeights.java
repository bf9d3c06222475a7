package app.unknot.examine;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.UnreadableKnowledgeException;

/**
 * The numbers of the exam, read from the knowledge ({@code model.yaml}), where each stands with the reason it was
 * assumed.
 *
 * @param benefit worth of treating an active point
 * @param cost what treating a point that is not active costs
 * @param question effort of any question
 * @param press effort added where a point is pressed anew
 * @param partner effort added where somebody has to be asked to press
 * @param discomfort how much discomfort counts beside effort
 * @param stop gain for each unit of effort under which nothing is asked
 * @param most how strong the feeling may become while pressing, of 10
 * @param mostLight the same for light touch
 */
record ExamWeights(
    double benefit,
    double cost,
    double question,
    double press,
    double partner,
    double discomfort,
    double stop,
    int most,
    int mostLight) {

  static ExamWeights of(Atlas atlas) {
    return new ExamWeights(
        value(atlas, "exam.benefit"),
        value(atlas, "exam.cost"),
        value(atlas, "exam.effort.question"),
        value(atlas, "exam.effort.press"),
        value(atlas, "exam.effort.partner"),
        value(atlas, "exam.discomfort"),
        value(atlas, "exam.stop"),
        (int) value(atlas, "exam.press.most"),
        (int) value(atlas, "exam.press.mostLight"));
  }

  /** Returns the expected worth of treating a point that is active with this probability. */
  double worth(double probability) {
    return benefit * probability - cost * (1 - probability);
  }

  private static double value(Atlas atlas, String id) {
    return atlas
        .parameter(id)
        .orElseThrow(() -> new UnreadableKnowledgeException("The model has no parameter %s.".formatted(id)));
  }
}
