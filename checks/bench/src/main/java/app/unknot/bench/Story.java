package app.unknot.bench;

import app.unknot.terms.Action;
import app.unknot.terms.Sex;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person wrote, and what a guideline would have them do.
 *
 * @param id stable id
 * @param text the person's words
 * @param age in years where it was stated beside the words, or null
 * @param sex stated sex
 * @param expected what the words ask for
 * @param rules the red flags behind it; empty where self-care is expected
 */
record Story(String id, String text, @Nullable Integer age, Sex sex, Action expected, List<String> rules) {
  Story {
    rules = List.copyOf(rules);
  }

  /** Returns whether the words need a doctor at all. */
  boolean alarming() {
    return expected != Action.SELF_CARE;
  }
}
