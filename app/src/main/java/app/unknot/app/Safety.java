package app.unknot.app;

import app.unknot.classify.AskedItem;
import app.unknot.classify.RedFlag;
import app.unknot.classify.Reply;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The safety questions of a pain as a person is led through them: in groups, the most urgent group first, with what was
 * answered already.
 *
 * @param groups the groups in the order of asking; none is empty
 */
record Safety(List<Group> groups) {
  Safety {
    groups = List.copyOf(groups);
  }

  /**
   * Some questions under one heading.
   *
   * @param id {@code words} for what the person's words raise, else the code of the heading
   * @param items the questions, those that the words raise first
   */
  record Group(String id, List<Item> items) {
    Group {
      items = List.copyOf(items);
    }

    /** Returns whether nothing of it is open. */
    boolean done() {
      return items.stream().noneMatch(Item::open);
    }

    /** Returns what is open. */
    List<Item> open() {
      return items.stream().filter(Item::open).toList();
    }

    /** Returns its heading. */
    String title() {
      return Messages.text("group." + id);
    }
  }

  /**
   * One question.
   *
   * @param flag the rule
   * @param asked the question
   * @param reply what was answered last, or null
   * @param open whether it is to be answered, perhaps once more
   * @param raisedBy the person's words that raise the rule
   */
  record Item(RedFlag flag, AskedItem asked, @Nullable Reply reply, boolean open, List<String> raisedBy) {
    Item {
      raisedBy = List.copyOf(raisedBy);
    }
  }

  /** Returns the first group with something open. */
  Optional<Group> next() {
    return groups.stream().filter(group -> !group.done()).findFirst();
  }

  /** Returns the items of a rule. */
  List<Item> of(RedFlag flag) {
    return groups.stream().flatMap(group -> group.items.stream()).filter(item -> item.flag.id().equals(flag.id())).toList();
  }
}
