package app.unknot.plan;

import app.unknot.classify.Answer;
import app.unknot.classify.Reply;
import app.unknot.terms.Sex;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person's health, as far as remedies depend on it.
 *
 * @param age in years, or null when it is not known
 * @param sex as stated
 * @param replies by id of condition; what is missing is unknown
 * @param implied ids of conditions whose reply is only drawn from a safety answer that covers more; never more than
 *     {@link Reply#UNSURE}, and still worth asking
 */
public record HealthProfile(@Nullable Integer age, Sex sex, Map<String, Reply> replies, Set<String> implied) {
  /** Copies the collections. */
  public HealthProfile {
    replies = Map.copyOf(replies);
    implied = Set.copyOf(implied);
  }

  /** Creates a profile of what the person said. */
  public HealthProfile(@Nullable Integer age, Sex sex, Map<String, Reply> replies) {
    this(age, sex, replies, Set.of());
  }

  /** Returns the reply to a condition, or null when there is none. */
  public @Nullable Reply reply(String condition) {
    return replies.get(condition);
  }

  /** Returns whether there is nothing to ask about a condition any more. */
  public boolean told(String condition) {
    return replies.containsKey(condition) && !implied.contains(condition);
  }

  /**
   * Returns this profile with what safety answers tell of conditions that the person has not been asked. The latest answer
   * to an item or to its whole rule counts, of answers at the same moment the most alarming one. Who denies an item denies
   * all it covers; who affirms it affirms the condition where the item asks for nothing else, and leaves it unsure where
   * it does.
   *
   * @param now a no after this moment is ignored
   */
  public HealthProfile with(RemedyBook book, Collection<Answer> answers, Instant now) {
    Map<String, Reply> all = new HashMap<>(replies);
    Set<String> drawn = new HashSet<>(implied);
    for (Condition condition : book.conditions().values()) {
      Reply reply = told(condition.id()) ? null : from(condition, answers, now);
      if (reply != null) {
        all.put(condition.id(), reply);
        drawn.remove(condition.id());
        if (reply == Reply.UNSURE) {
          drawn.add(condition.id());
        }
      }
    }
    return new HealthProfile(age, sex, all, drawn);
  }

  private static @Nullable Reply from(Condition condition, Collection<Answer> answers, Instant now) {
    List<Reply> replies = new ArrayList<>();
    for (String item : condition.sameAs()) {
      Reply reply = latest(item, answers, now);
      if (reply != null) {
        replies.add(reply);
      }
    }
    if (replies.isEmpty()) {
      return null;
    }
    if (replies.contains(Reply.YES) && condition.exact()) {
      return Reply.YES;
    }
    return replies.contains(Reply.NO) ? Reply.NO : Reply.UNSURE;
  }

  private static @Nullable Reply latest(String item, Collection<Answer> answers, Instant now) {
    String rule = item.substring(0, item.indexOf('.'));
    return answers.stream()
        .filter(answer -> answer.item().equals(item) || answer.item().equals(rule))
        .filter(answer -> answer.reply().counts() || !answer.at().isAfter(now))
        .max(Comparator.comparing(Answer::at).thenComparing(answer -> answer.reply().counts()))
        .map(Answer::reply)
        .orElse(null);
  }
}
