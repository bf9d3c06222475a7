package app.unknot.app;

import static app.unknot.app.Refusal.quote;

import app.unknot.app.PlanAct.HealthReply;
import app.unknot.classify.Reply;
import app.unknot.plan.Condition;
import app.unknot.plan.RemedyBook;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Health as other programs write it into an episode, without dates: {@code "conditions": ["stomach_ulcer"]}, {@code
 * "medicines": ["blood_thinner"]}, {@code "pregnancy": "no"}. A word that names one condition only is enough.
 */
final class PlainHealth {
  private static final int MOST = 1000;
  private static final String PREGNANT = "pregnant";
  private static final String PREGNANT_LATE = "pregnant_late";
  private static final List<String> REPLIES = List.of("yes", "no", "unsure");

  private PlainHealth() {}

  /** Returns whether the conditions of a person are plain words. */
  static boolean isPlain(Fields person) {
    JsonNode conditions = person.node().get("conditions");
    return conditions != null && conditions.isArray() && !conditions.isEmpty() && conditions.get(0).isTextual();
  }

  /**
   * Returns what a person has; empty where nothing is told in plain words.
   *
   * @throws Refusal when a word names no condition
   */
  static List<HealthReply> read(Fields person) {
    List<HealthReply> replies = new ArrayList<>();
    if (isPlain(person)) {
      words(person, "conditions", replies);
    }
    words(person, "medicines", replies);
    if (person.has("pregnancy")) {
      Reply reply = person.code("pregnancy", Reply::of, REPLIES);
      replies.add(new HealthReply(PREGNANT, reply));
      if (reply == Reply.NO) {
        replies.add(new HealthReply(PREGNANT_LATE, reply));
      }
    }
    return replies;
  }

  private static void words(Fields person, String name, List<HealthReply> replies) {
    List<String> words = person.texts(name, MOST, PlanActReader.LONGEST_ID);
    for (int i = 0; i < words.size(); i++) {
      replies.add(new HealthReply(condition(person, "%s[%d]".formatted(name, i), words.get(i)), Reply.YES));
    }
  }

  /**
   * Returns the id of the condition that a word names.
   *
   * @throws Refusal when it names none, or more than one
   */
  static String condition(Fields fields, String name, String word) {
    List<String> ids = RemedyBook.standard().conditions().values().stream().map(Condition::id).toList();
    if (ids.contains(word)) {
      return word;
    }
    List<String> meant = ids.stream().filter(id -> Arrays.asList(id.split("_")).contains(word)).toList();
    if (meant.size() == 1) {
      return meant.getFirst();
    }
    String maybe =
        meant.isEmpty()
            ? NearestId.of(word, ids).map("; maybe %s is meant"::formatted).orElse("; expected one such as stomach_ulcer")
            : "; maybe %s is meant".formatted(Refusal.oneOf(meant));
    throw new Refusal("Field %s is the unknown condition %s%s.".formatted(fields.name(name), quote(word), maybe));
  }
}
