package app.unknot.plan;

import java.util.Map;
import java.util.TreeMap;

/** Makes the names and values from which a sentence is worded. */
final class Parameters {
  private Parameters() {}

  /** Returns them from names and values in turn; values as {@link Object#toString()} writes them. */
  static Map<String, String> of(Object... namesAndValues) {
    Map<String, String> parameters = new TreeMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parameters.put((String) namesAndValues[i], namesAndValues[i + 1].toString());
    }
    return parameters;
  }
}
