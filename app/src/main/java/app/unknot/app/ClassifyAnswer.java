package app.unknot.app;

import app.unknot.classify.Classification;
import app.unknot.classify.Exam;
import app.unknot.classify.RaisedFlag;
import java.util.List;

/**
 * What an exam was understood to say, and the answer to it.
 *
 * @param request the request
 * @param exam what was understood
 * @param flags red flags that the words raise, the most urgent first
 * @param notUnderstood words that were not understood
 * @param found what the place is
 */
record ClassifyAnswer(
    ClassifyRequest request, Exam exam, List<RaisedFlag> flags, List<String> notUnderstood, Classification found) {
  ClassifyAnswer {
    flags = List.copyOf(flags);
    notUnderstood = List.copyOf(notUnderstood);
  }
}
