package app.unknot.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A no in two words, read as the one that means the same: could not and not able as can't, does not as don't. People
 * write an alarm either way, and the words of the knowledge need to say it once only.
 */
final class Contractions {
  private static final String CANNOT = "cant";
  private static final Map<String, String> BY_VERB =
      Map.ofEntries(
          Map.entry("can", CANNOT),
          Map.entry("could", CANNOT),
          Map.entry("do", "dont"),
          Map.entry("does", "dont"),
          Map.entry("did", "dont"),
          Map.entry("will", "wont"),
          Map.entry("would", "wont"),
          Map.entry("is", "isnt"),
          Map.entry("are", "isnt"),
          Map.entry("was", "isnt"),
          Map.entry("were", "isnt"),
          Map.entry("have", "havent"),
          Map.entry("has", "havent"),
          Map.entry("had", "havent"));
  private static final Set<String> NOT =
      Set.of("not", "never", "isnt", "arent", "wasnt", "werent", "havent", "hasnt", "hadnt", "aint", "no");

  /**
   * A no of two words.
   *
   * @param form the word that means the same
   * @param back how many words before the last one the no itself stands
   */
  record Joined(String form, int back) {}

  private Contractions() {}

  /** Returns what the word means together with the ones before it, or null when it stands for itself. */
  static @Nullable Joined joined(String beforeThat, String before, String form) {
    if (form.equals("able") && NOT.contains(before)) {
      return new Joined(CANNOT, 1);
    }
    if (form.equals("able") && before.equals("been") && NOT.contains(beforeThat)) {
      return new Joined(CANNOT, 2);
    }
    String verb = form.equals("not") ? BY_VERB.get(before) : null;
    return verb == null ? null : new Joined(verb, 0);
  }

  /** Returns the words of a phrase with every no in one word. */
  static List<String> join(List<String> forms) {
    List<String> joined = new ArrayList<>(forms.size());
    for (String form : forms) {
      int size = joined.size();
      String before = size > 0 ? joined.get(size - 1) : "";
      Joined no = joined(size > 1 ? joined.get(size - 2) : "", before, form);
      if (no == null) {
        joined.add(form);
        continue;
      }
      joined.subList(size - Math.max(1, no.back()), size).clear();
      joined.add(no.form());
    }
    return joined;
  }
}
