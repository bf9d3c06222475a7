package app.unknot.classify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What stands answered of one rule, item by item. The latest reply to an item counts, whether given to the item or to
 * the whole rule; of replies at the same moment the most alarming one. An answer to an item that the rule does not have
 * counts like one to the whole rule when it says yes or not sure, and not at all when it says no.
 */
final class Replies {
  /**
   * The reply that stands for one item.
   *
   * @param reply what was replied
   * @param at when
   * @param toItem whether it was given to the item, not to the whole rule
   * @param torn what another reply at the same moment contradicts, or null when none does
   */
  record Standing(Reply reply, Instant at, boolean toItem, Conflict.@Nullable Kind torn) {}

  private final RedFlag flag;
  private final Map<String, Standing> standing = new LinkedHashMap<>();
  private final List<Conflict> conflicts = new ArrayList<>();

  /**
   * Takes in the answers to a rule.
   *
   * @param flag the rule
   * @param answers answers that belong to it
   * @param now a no after this moment is ignored
   */
  Replies(RedFlag flag, Collection<Answer> answers, Instant now) {
    this.flag = flag;
    List<Answer> counted =
        answers.stream().filter(answer -> answer.reply().counts() || !answer.at().isAfter(now)).toList();
    Standing whole = latest(counted, this::concernsAll, false);
    for (AskedItem item : flag.items()) {
      Standing own = latest(counted, answer -> answer.item().equals(item.id()), true);
      Standing stands = later(own, whole);
      if (stands != null) {
        standing.put(item.id(), stands);
      }
    }
    noteAllDenied(whole);
    noteTorn(Conflict.Kind.TWO_REPLIES);
    noteTorn(Conflict.Kind.ITEM_AND_RULE);
  }

  /** Returns the reply that stands for an item, or null when there is none. */
  @Nullable Standing of(AskedItem item) {
    return standing.get(item.id());
  }

  /** Returns the items that are present, the most urgent first. */
  List<AskedItem> present(Predicate<Instant> holds) {
    return flag.items().stream().filter(item -> isPresent(standing.get(item.id()), holds)).toList();
  }

  /** Returns contradictions within the answers. */
  List<Conflict> conflicts() {
    return conflicts;
  }

  /** Returns what contradicts the reply to an item, or null when nothing does. */
  Conflict.@Nullable Kind torn(AskedItem item) {
    Standing stands = standing.get(item.id());
    return stands == null ? null : stands.torn();
  }

  private static boolean isPresent(@Nullable Standing stands, Predicate<Instant> holds) {
    return stands != null && stands.reply().counts() && holds.test(stands.at());
  }

  private boolean concernsAll(Answer answer) {
    return answer.item().equals(flag.id())
        || answer.reply().counts() && flag.items().stream().noneMatch(item -> item.id().equals(answer.item()));
  }

  private static @Nullable Standing latest(List<Answer> answers, Predicate<Answer> concerned, boolean toItem) {
    List<Answer> own = answers.stream().filter(concerned).toList();
    Instant last = own.stream().map(Answer::at).max(Instant::compareTo).orElse(null);
    if (last == null) {
      return null;
    }
    List<Reply> replies = own.stream().filter(answer -> answer.at().equals(last)).map(Answer::reply).toList();
    return new Standing(worst(replies), last, toItem, isTorn(replies) ? Conflict.Kind.TWO_REPLIES : null);
  }

  private static Reply worst(List<Reply> replies) {
    return replies.contains(Reply.YES) ? Reply.YES : replies.contains(Reply.UNSURE) ? Reply.UNSURE : Reply.NO;
  }

  private static boolean isTorn(List<Reply> replies) {
    return replies.contains(Reply.NO) && replies.stream().anyMatch(Reply::counts);
  }

  /** At the same moment the item's own reply stands; a no to the whole rule then contradicts its yes. */
  private static @Nullable Standing later(@Nullable Standing own, @Nullable Standing whole) {
    if (own == null || whole == null) {
      return own == null ? whole : own;
    }
    if (!own.at().equals(whole.at())) {
      return own.at().isAfter(whole.at()) ? own : whole;
    }
    boolean denied = own.reply().counts() && whole.reply() == Reply.NO;
    return own.torn() == null && denied
        ? new Standing(own.reply(), own.at(), true, Conflict.Kind.ITEM_AND_RULE)
        : own;
  }

  private void noteTorn(Conflict.Kind kind) {
    List<AskedItem> torn =
        flag.items().stream().filter(item -> kind == torn(item)).toList();
    if (!torn.isEmpty()) {
      conflicts.add(new Conflict(flag, torn, kind));
    }
  }

  /** Yes to the rule and at the same moment no to each item: one of them is yes, nobody knows which. */
  private void noteAllDenied(@Nullable Standing whole) {
    if (whole == null || !whole.reply().counts() || standing.size() < flag.items().size()) {
      return;
    }
    boolean allDenied =
        standing.values().stream()
            .allMatch(stands -> stands.toItem() && !stands.reply().counts() && stands.at().equals(whole.at()));
    if (allDenied) {
      standing.replaceAll(
          (item, stands) -> new Standing(whole.reply(), whole.at(), false, Conflict.Kind.ITEM_AND_RULE));
    }
  }
}
