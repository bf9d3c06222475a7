package app.unknot.app;

import app.unknot.classify.AskedItem;
import app.unknot.classify.Question;
import app.unknot.classify.RaisedFlag;
import app.unknot.classify.RedFlag;
import app.unknot.classify.Reply;
import app.unknot.classify.Verdict;
import app.unknot.terms.Action;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers the safety questions of a judged case, open and answered ones. */
final class SafetyQuestions {
  private static final String WORDS = "words";

  private final Set<String> open = new HashSet<>();
  private final Set<String> first = new HashSet<>();
  private final Map<String, List<String>> words;
  private final Map<String, Reply> replies;
  private final Predicate<AskedItem> concerns;

  /**
   * Takes in a case.
   *
   * @param raised what the person's words raise
   * @param replies the last reply to each item or rule
   * @param concerns whether an item may concern the person
   */
  SafetyQuestions(
      Verdict verdict, Collection<RaisedFlag> raised, Map<String, Reply> replies, Predicate<AskedItem> concerns) {
    this.replies = replies;
    this.concerns = concerns;
    this.words = raised.stream().collect(Collectors.toMap(flag -> flag.flag().id(), flag -> words(flag.because())));
    for (Question question : verdict.ask()) {
      question.items().forEach(item -> open.add(item.id()));
      if (question.why() == Question.Why.CONFLICT || question.why() == Question.Why.WORDS) {
        first.add(question.flag().id());
      }
    }
    first.addAll(words.keySet());
  }

  /** Returns the stretches of words that raised a flag, but none that stands inside another. */
  static List<String> words(String because) {
    List<String> words = List.of(because.split(" \\+ "));
    return words.stream()
        .filter(word -> words.stream().noneMatch(other -> other.length() > word.length() && other.contains(word)))
        .distinct()
        .toList();
  }

  /** Returns the questions of these rules. */
  Safety of(Collection<RedFlag> flags) {
    Map<String, List<Safety.Item>> groups = new HashMap<>();
    for (RedFlag flag : flags) {
      String group = first.contains(flag.id()) ? WORDS : flag.group().code();
      for (AskedItem asked : flag.items()) {
        Safety.Item item = item(flag, asked);
        if (item != null) {
          groups.computeIfAbsent(group, g -> new ArrayList<>()).add(item);
        }
      }
    }
    return new Safety(
        groups.entrySet().stream()
            .map(group -> new Safety.Group(group.getKey(), inOrder(group.getValue())))
            .sorted(
                Comparator.comparing((Safety.Group group) -> !group.id().equals(WORDS))
                    .thenComparing(group -> urgency(group.items()))
                    .thenComparing(group -> group.items().getFirst().flag().group()))
            .toList());
  }

  private Safety.@Nullable Item item(RedFlag flag, AskedItem asked) {
    boolean isOpen = open.contains(asked.id());
    Reply reply = replies.getOrDefault(asked.id(), replies.get(flag.id()));
    if (!isOpen && (reply == null || !concerns.test(asked))) {
      return null;
    }
    return new Safety.Item(flag, asked, reply, isOpen, words.getOrDefault(flag.id(), List.of()));
  }

  private static List<Safety.Item> inOrder(List<Safety.Item> items) {
    return items.stream()
        .sorted(
            Comparator.comparing((Safety.Item item) -> item.raisedBy().isEmpty())
                .thenComparing(item -> item.asked().action())
                .thenComparing(item -> item.flag().id()))
        .toList();
  }

  private static Action urgency(List<Safety.Item> items) {
    return items.stream().map(item -> item.asked().action()).min(Comparator.naturalOrder()).orElse(Action.SELF_CARE);
  }
}
