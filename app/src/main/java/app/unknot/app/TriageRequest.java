package app.unknot.app;

import app.unknot.classify.Reply;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A checked request of {@code triage}. It says something: words, zones, answers or an age.
 *
 * @param told what a locate request says too
 * @param answers replies by id of item or rule, in the order of the request
 */
record TriageRequest(LocateRequest told, Map<String, Reply> answers) {
  TriageRequest {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }
}
