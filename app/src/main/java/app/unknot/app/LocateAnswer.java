package app.unknot.app;

import app.unknot.classify.RaisedFlag;
import app.unknot.locate.Located;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a locate request was understood to say, and the answer to it.
 *
 * @param request the request
 * @param heard the understood words, in the order of the request
 * @param notUnderstood words that were not understood
 * @param flags red flags the words raise, the most urgent first
 * @param located the ranking, or null when no place of pain is known
 */
record LocateAnswer(
    LocateRequest request,
    List<Heard> heard,
    List<String> notUnderstood,
    List<RaisedFlag> flags,
    @Nullable Located located) {
  LocateAnswer {
    heard = List.copyOf(heard);
    notUnderstood = List.copyOf(notUnderstood);
    flags = List.copyOf(flags);
  }

  /** Returns whether a flag stands before any ranking. */
  boolean stopped() {
    return flags.stream().anyMatch(RaisedFlag::stops);
  }
}
