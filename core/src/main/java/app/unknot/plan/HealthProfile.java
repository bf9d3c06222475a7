package app.unknot.plan;

import app.unknot.classify.Answer;
import app.unknot.classify.Reply;
import app.unknot.terms.Sex;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person's health, as far as remedies depend on it.
 *
 * @param age in years, or null when it is not known
 * @param sex as stated
 * @param replies by id of condition; what is missing is unknown
 * @param implied ids of conditions whose reply is only drawn from a safety answer that covers more, or from a reply of long
 *     ago; never more than {@link Reply#UNSURE}, and still worth asking
 * @param said when the person answered, by id of condition; missing where that is not known
 */
public record HealthProfile(
    @Nullable Integer age, Sex sex, Map<String, Reply> replies, Set<String> implied, Map<String, Instant> said) {
  /** Copies the collections. */
  public HealthProfile {
    replies = Map.copyOf(replies);
    implied = Set.copyOf(implied);
    said = Map.copyOf(said);
  }

  /** Creates a profile of what the person said, nobody knows when; of every other answer the graver counts. */
  public HealthProfile(@Nullable Integer age, Sex sex, Map<String, Reply> replies) {
    this(age, sex, replies, Set.of(), Map.of());
  }

  /**
   * What the person said of one condition.
   *
   * @param condition id of the condition
   * @param reply what was said
   * @param at when
   */
  public record Said(String condition, Reply reply, Instant at) {
    private boolean holds(Condition about, Instant now) {
      return about.holds() == null || now.isBefore(at.plus(Duration.ofDays(about.holds())));
    }
  }

  /** A reply and when it was given. */
  private record Dated(Reply reply, Instant at) {}

  /**
   * Creates a profile of what the person said, of each condition what was said last. Once a reply holds no longer, a no is
   * forgotten, and anything else leaves the condition unsure until it is asked anew.
   *
   * @param said of conditions that the book does not know, and a no of after now, nothing is taken
   */
  public static HealthProfile of(
      RemedyBook book, @Nullable Integer age, Sex sex, Collection<Said> said, Instant now) {
    Map<String, Said> last = new HashMap<>();
    said.stream()
        .filter(one -> book.conditions().containsKey(one.condition()))
        .filter(one -> one.reply().counts() || !one.at().isAfter(now))
        .sorted(Comparator.comparing(Said::at).thenComparing(one -> one.reply().counts()))
        .forEach(one -> last.put(one.condition(), one));
    return new HealthProfile(age, sex, Map.of()).saying(book, last.values(), now);
  }

  private HealthProfile saying(RemedyBook book, Collection<Said> last, Instant now) {
    Map<String, Reply> all = new HashMap<>();
    Set<String> over = new HashSet<>();
    Map<String, Instant> when = new HashMap<>();
    for (Said one : last) {
      boolean holds = one.holds(book.conditions().get(one.condition()), now);
      if (!holds && !one.reply().counts()) {
        continue;
      }
      all.put(one.condition(), holds ? one.reply() : Reply.UNSURE);
      when.put(one.condition(), one.at());
      if (!holds) {
        over.add(one.condition());
      }
    }
    return new HealthProfile(age, sex, all, over, when);
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
   * Returns this profile with what safety answers tell of conditions. The latest answer to an item or to its whole rule
   * counts, of answers at the same moment the most alarming one. Who denies an item denies all it covers; who affirms it
   * affirms the condition where the item asks for nothing else, and leaves it unsure where it does.
   *
   * <p>Where the person was asked about the condition itself, the graver of both counts: a safety answer that affirms it
   * beats every no, one that leaves it unsure beats a no that was not given later, and one that denies it changes nothing
   * that holds.
   *
   * @param now a no after this moment is ignored
   */
  public HealthProfile with(RemedyBook book, Collection<Answer> answers, Instant now) {
    Map<String, Reply> all = new HashMap<>(replies);
    Set<String> drawn = new HashSet<>(implied);
    for (Condition condition : book.conditions().values()) {
      Dated safety = from(condition, answers, now);
      if (safety != null && counts(condition.id(), safety)) {
        all.put(condition.id(), safety.reply());
        drawn.remove(condition.id());
        if (safety.reply() == Reply.UNSURE) {
          drawn.add(condition.id());
        }
      }
    }
    return new HealthProfile(age, sex, all, drawn, said);
  }

  private boolean counts(String condition, Dated safety) {
    Reply own = replies.get(condition);
    boolean later = said.get(condition) == null || !safety.at().isBefore(said.get(condition));
    if (own == null || safety.reply() == Reply.YES) {
      return true;
    }
    return later && (implied.contains(condition) || own == Reply.NO && safety.reply() == Reply.UNSURE);
  }

  private static @Nullable Dated from(Condition condition, Collection<Answer> answers, Instant now) {
    List<Answer> same = latest(condition.sameAs(), answers, now);
    List<Answer> raised =
        latest(condition.raisedBy(), answers, now).stream().filter(answer -> answer.reply().counts()).toList();
    return Stream.concat(same.stream(), raised.stream())
        .map(Answer::at)
        .max(Comparator.naturalOrder())
        .map(at -> new Dated(drawn(condition, same, !raised.isEmpty()), at))
        .orElse(null);
  }

  private static Reply drawn(Condition condition, List<Answer> same, boolean raised) {
    List<Reply> replies = same.stream().map(Answer::reply).toList();
    if (replies.contains(Reply.YES) && condition.exact()) {
      return Reply.YES;
    }
    return replies.contains(Reply.NO) && !raised ? Reply.NO : Reply.UNSURE;
  }

  private static List<Answer> latest(List<String> items, Collection<Answer> answers, Instant now) {
    List<Answer> latest = new ArrayList<>();
    for (String item : items) {
      String rule = item.substring(0, item.indexOf('.'));
      answers.stream()
          .filter(answer -> answer.item().equals(item) || answer.item().equals(rule))
          .filter(answer -> answer.reply().counts() || !answer.at().isAfter(now))
          .max(Comparator.comparing(Answer::at).thenComparing(answer -> answer.reply().counts()))
          .ifPresent(latest::add);
    }
    return latest;
  }
}
