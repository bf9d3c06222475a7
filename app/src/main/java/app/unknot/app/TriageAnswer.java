package app.unknot.app;

import app.unknot.classify.Verdict;
import java.util.List;

/**
 * What a triage request was understood to say, and the answer to it.
 *
 * @param request the request
 * @param heard the understood words, in the order of the request
 * @param notUnderstood words that were not understood
 * @param verdict what it asks for
 */
record TriageAnswer(TriageRequest request, List<Heard> heard, List<String> notUnderstood, Verdict verdict) {
  TriageAnswer {
    heard = List.copyOf(heard);
    notUnderstood = List.copyOf(notUnderstood);
  }
}
