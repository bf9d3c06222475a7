package app.unknot.classify;

import app.unknot.terms.Action;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers to rules that this version does not have, as the file of an older or newer one may hold. Nobody here knows
 * what was asked, so a standing yes or not sure stops until its time is over.
 */
final class UnknownRules {
  private static final String TITLE = "A safety answer that this version does not know";
  private static final String WHY = "A yes that cannot be understood may stand for something dangerous.";
  private static final String ADVICE =
      "A safety answer in this file is not known to this version of the program; see a doctor, or start over.";

  private final Map<String, RedFlag> known;
  private final SafetyCase given;
  private final Instant now;

  UnknownRules(Map<String, RedFlag> known, SafetyCase given, Instant now) {
    this.known = known;
    this.given = given;
    this.now = now;
  }

  /** Returns a flag for each unknown rule to which a yes stands. */
  Stream<RaisedFlag> raised() {
    Map<String, List<Answer>> items =
        given.answers().stream()
            .filter(answer -> !known.containsKey(answer.rule()))
            .collect(Collectors.groupingBy(Answer::item, TreeMap::new, Collectors.toList()));
    return items.values().stream().filter(this::isPresent).map(list -> list.getFirst().rule()).distinct().map(UnknownRules::flag);
  }

  /** The latest answer to an item counts; of several at the same moment the most alarming one. */
  private boolean isPresent(List<Answer> answers) {
    Instant last =
        answers.stream()
            .filter(answer -> answer.reply().counts() || !answer.at().isAfter(now))
            .map(Answer::at)
            .max(Instant::compareTo)
            .orElse(Instant.MIN);
    return stillCounts(last) && answers.stream().anyMatch(answer -> answer.at().equals(last) && answer.reply().counts());
  }

  private boolean stillCounts(Instant at) {
    return !at.isBefore(given.toldAt()) || !at.isBefore(now.minus(Clearance.answersHold()));
  }

  private static RaisedFlag flag(String id) {
    RedFlag rule =
        new RedFlag(
            id, TITLE, Action.SAME_DAY, TITLE, List.of(), WHY, ADVICE, List.of(), List.of(), List.of(), Group.YOU, List.of());
    return new RaisedFlag(rule, Action.SAME_DAY, TITLE, RaisedFlag.From.ANSWER);
  }
}
