package app.unknot.classify;

import app.unknot.classify.Question.Why;
import app.unknot.terms.Action;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One rule in one case: whether it is present, what of it is open, what contradicts itself. */
final class RuleCase {
  /** What is asked about the person holds a year. Source: the brief of the project. */
  private static final Duration SCREEN_HOLDS = Duration.ofDays(365);

  private static final String CHILD = "RF33";
  private static final int GROWN = 16;

  private final RedFlag flag;
  private final SafetyCase given;
  private final Instant now;
  private final Instant since;
  private final @Nullable RaisedFlag words;
  private final @Nullable Why why;
  private final Replies replies;
  private final List<AskedItem> asked;
  private final List<AskedItem> present;
  private final List<Conflict> conflicts;

  /**
   * Looks at one rule.
   *
   * @param replies what was answered of it
   * @param words what the words raise of it, now or earlier, or null
   * @param since when that was said; older answers about the pain clear nothing
   * @param due why it must be asked, or null when nothing calls for it
   */
  RuleCase(
      RedFlag flag,
      SafetyCase given,
      Instant now,
      Replies replies,
      @Nullable RaisedFlag words,
      Instant since,
      @Nullable Why due) {
    this.flag = flag;
    this.given = given;
    this.now = now;
    this.words = words;
    this.since = since;
    this.replies = replies;
    this.present = replies.present(this::stillCounts);
    this.asked = asked();
    this.why = words != null ? Why.WORDS : replies.conflicts().isEmpty() ? due : Why.CONFLICT;
    this.conflicts = conflicts();
  }

  /** Returns whether a person of this age is too young for anything but safety questions and referral. */
  static boolean isChild(@Nullable Integer age) {
    return age != null && age < GROWN;
  }

  /** Returns whether a raised flag says that the person is too young. */
  static boolean saysChild(RaisedFlag raised) {
    return raised.flag().id().equals(CHILD);
  }

  /** Returns the id of the rule. */
  String id() {
    return flag.id();
  }

  /** Returns the flag, when it is present. */
  Optional<RaisedFlag> raised() {
    List<RaisedFlag> reasons = new ArrayList<>();
    if (isAboutAge() && isChild(given.age())) {
      reasons.add(new RaisedFlag(flag, Action.SELF_CARE, given.age() + " years old", RaisedFlag.From.AGE));
    }
    if (words != null && !isDoubtAnswered(words)) {
      reasons.add(words);
    }
    if (!present.isEmpty()) {
      reasons.add(byAnswer());
    }
    return reasons.isEmpty() ? Optional.empty() : Optional.of(joined(reasons));
  }

  /** Returns when the newest of what makes it present was said: a standing yes, or words in doubt. */
  Instant raisedAt() {
    Instant said = words != null && !isDoubtAnswered(words) ? since : Instant.MIN;
    return present.stream()
        .map(item -> Objects.requireNonNull(replies.of(item)).at())
        .reduce(said, (a, b) -> a.isAfter(b) ? a : b);
  }

  /** Returns whether all of it was answered after its words, whenever that was; what was said once is not asked anew. */
  boolean isSettled() {
    return words == null || isWeighed(words) && asked.stream().allMatch(this::isAnsweredSince);
  }

  private boolean isAnsweredSince(AskedItem item) {
    Replies.Standing stands = replies.of(item);
    return stands != null && stands.torn() == null && !stands.at().isBefore(since) && !stands.at().isAfter(now);
  }

  /** Returns what is still to be asked of it. */
  Optional<Question> question() {
    List<AskedItem> open = open();
    return why == null || open.isEmpty() ? Optional.empty() : Optional.of(new Question(flag, open, why));
  }

  /** Returns answers that cannot all be right. */
  List<Conflict> conflictsFound() {
    return conflicts;
  }

  /** Returns when the oldest answer was given that closes it, or empty when nothing of it was asked. */
  Optional<Instant> closedSince() {
    return why == null
        ? Optional.empty()
        : asked.stream().map(replies::of).filter(Objects::nonNull).map(Replies.Standing::at).min(Instant::compareTo);
  }

  /** Returns whether it has nothing to ask this person. */
  boolean concernsNobody() {
    return asked.isEmpty();
  }

  /** Returns how long its answers hold. */
  Duration holds() {
    return why == Why.SCREEN ? SCREEN_HOLDS : Clearance.answersHold();
  }

  /**
   * What the age answers is not asked; what the words raise is asked though nothing of it seems to concern the person,
   * unless the stated age says as much already.
   */
  private List<AskedItem> asked() {
    List<AskedItem> concerning =
        flag.items().stream()
            .filter(item -> item.mayConcern(given.age(), given.sex()))
            .filter(item -> given.age() == null || !isAge(item))
            .toList();
    boolean known = isAboutAge() && isChild(given.age());
    return concerning.isEmpty() && words != null && !known ? flag.items() : concerning;
  }

  private boolean isAboutAge() {
    return flag.id().equals(CHILD);
  }

  /** Of the rule about age, what only sets limits asks for the age itself. */
  private boolean isAge(AskedItem item) {
    return isAboutAge() && item.action() == Action.SELF_CARE;
  }

  private List<AskedItem> open() {
    if (isDenied() || conflicts.stream().anyMatch(conflict -> conflict.kind() == Conflict.Kind.AGE_DENIED)) {
      return flag.items();
    }
    return flag.items().stream()
        .filter(item -> asked.contains(item) ? !isAnswered(item) : replies.torn(item) != null)
        .toList();
  }

  private boolean isAnswered(AskedItem item) {
    Replies.Standing stands = replies.of(item);
    return stands != null && stands.torn() == null && clears(stands.at());
  }

  /** An answer closes a question for its time, and only when it was given after the pain was told. */
  private boolean clears(Instant at) {
    boolean fresh = why == Why.SCREEN || !at.isBefore(since);
    return fresh && !at.isAfter(now) && at.plus(holds()).isAfter(now);
  }

  /** A yes outlives a change of the pain for the time in which a clearance would have held. */
  private boolean stillCounts(Instant at) {
    return flag.asked().contains("screen")
        || !at.isBefore(given.toldAt())
        || at.plus(Clearance.answersHold()).isAfter(now);
  }

  /**
   * The doubt of words is answered when all was denied, or when something as urgent as they are was asked; a yes to
   * something less urgent says nothing about them.
   */
  private boolean isDoubtAnswered(RaisedFlag said) {
    return !given.batch() && isAllAnswered() && isWeighed(said);
  }

  private boolean isWeighed(RaisedFlag said) {
    return present.isEmpty() || asked.stream().anyMatch(item -> item.action().compareTo(said.action()) <= 0);
  }

  /** Where nobody can be asked, words that the answers deny count all the same. */
  private boolean isDenied() {
    return given.batch() && words != null && present.isEmpty() && isAllAnswered();
  }

  private boolean isAllAnswered() {
    return !asked.isEmpty() && asked.stream().allMatch(this::isAnswered);
  }

  private List<Conflict> conflicts() {
    List<Conflict> found = new ArrayList<>(replies.conflicts());
    if (isDenied()) {
      found.add(new Conflict(flag, flag.items(), Conflict.Kind.WORDS_DENIED));
    }
    if (isAgeDenied()) {
      found.add(new Conflict(flag, flag.items(), Conflict.Kind.AGE_DENIED));
    }
    return List.copyOf(found);
  }

  private boolean isAgeDenied() {
    return given.age() != null
        && flag.items().stream()
            .filter(this::isAge)
            .map(replies::of)
            .anyMatch(stands -> stands != null && stands.reply().counts() != isChild(given.age()));
  }

  private RaisedFlag byAnswer() {
    Action action = present.stream().map(AskedItem::action).min(Action::compareTo).orElse(flag.action());
    return new RaisedFlag(flag, action, because(), RaisedFlag.From.ANSWER);
  }

  /** A reply to the whole rule tells none of its items apart. */
  private String because() {
    List<AskedItem> told = present.stream().filter(item -> Objects.requireNonNull(replies.of(item)).toItem()).toList();
    return told.isEmpty()
        ? flag.title()
        : told.stream().map(AskedItem::text).collect(Collectors.joining(" + "));
  }

  private static RaisedFlag joined(List<RaisedFlag> reasons) {
    RaisedFlag first = reasons.getFirst();
    Action action = reasons.stream().map(RaisedFlag::action).min(Action::compareTo).orElse(first.action());
    return new RaisedFlag(first.flag(), action, first.because(), first.from());
  }
}
