package app.unknot.classify;

import app.unknot.classify.Question.Why;
import app.unknot.terms.Action;
import app.unknot.terms.CodedPhrase;
import app.unknot.terms.CodedPhrase.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Judges what a pain asks for before anything is pressed: which red flags are present, what they forbid, what is still
 * to be asked, and whether there is leave to go on. It fails closed: what is open, not sure, contradictory or unknown
 * gives no leave. Immutable and safe to share between threads.
 */
public final class Triage {
  private final Map<String, RedFlag> flags;
  private final RedFlagScreen screen;
  private final Map<String, String> regions;

  /**
   * Makes a triage.
   *
   * @param flags all rules by id
   * @param regions region of each zone
   */
  Triage(Map<String, RedFlag> flags, RedFlagScreen screen, Map<String, String> regions) {
    this.flags = Collections.unmodifiableMap(new LinkedHashMap<>(flags));
    this.screen = screen;
    this.regions = Map.copyOf(regions);
  }

  /** Returns the triage of the standard knowledge. */
  public static Triage standard() {
    return standard(RedFlagScreen.standard());
  }

  /** Returns the triage of the standard knowledge that shares a screen with others. */
  public static Triage standard(RedFlagScreen screen) {
    return new Triage(screen.flags(), screen, FlagTables.regions());
  }

  /** Returns all rules by id. */
  public Map<String, RedFlag> flags() {
    return flags;
  }

  /**
   * Judges a case. Nothing in it makes this fail: answers and visits that name unknown rules clear nothing, and a yes to
   * an unknown rule stops.
   *
   * @param given the case
   * @param now the moment of judging; answers and limits are dated against it
   */
  public Verdict judge(SafetyCase given, Instant now) {
    List<RuleCase> rules = rules(given, now);
    List<RaisedFlag> raised =
        Stream.concat(rules.stream().flatMap(rule -> rule.raised().stream()), new UnknownRules(flags, given, now).raised())
            .sorted(RaisedFlag.MOST_URGENT_FIRST)
            .toList();
    List<Question> ask = inOrder(rules.stream().flatMap(rule -> rule.question().stream()).toList());
    List<Conflict> conflicts = rules.stream().flatMap(rule -> rule.conflictsFound().stream()).toList();
    List<SetLimit> limits = limits(raised, rules, given);
    boolean passes = ask.isEmpty() && conflicts.isEmpty() && raised.stream().noneMatch(Triage::bars);
    return new Verdict(
        raised.isEmpty() ? Action.SELF_CARE : raised.getFirst().action(),
        raised,
        limits,
        ask,
        passes ? clearance(rules, limits, given, now) : null,
        conflicts);
  }

  private static boolean bars(RaisedFlag raised) {
    return raised.stops() || RuleCase.saysChild(raised);
  }

  private List<RuleCase> rules(SafetyCase given, Instant now) {
    Map<String, RaisedFlag> words =
        screen.screen(given.words(), given.age()).stream()
            .collect(Collectors.toMap(raised -> raised.flag().id(), Function.identity()));
    List<Said> said = saidEarlier(given);
    Set<String> hurting = hurting(given);
    Map<String, List<Answer>> answers = given.answers().stream().collect(Collectors.groupingBy(Answer::rule));
    return flags.values().stream()
        .map(flag -> {
          Replies replies = new Replies(flag, answers.getOrDefault(flag.id(), List.of()), now);
          return rule(flag, given, now, replies, words.get(flag.id()), said, due(flag, given, hurting));
        })
        .toList();
  }

  /** What was said earlier. */
  private record Said(RaisedFlag flag, Instant at) {}

  private List<Said> saidEarlier(SafetyCase given) {
    return given.earlier().stream()
        .flatMap(
            earlier ->
                screen.screen(earlier.words(), earlier.age()).stream()
                    .filter(RaisedFlag::stops)
                    .map(raised -> new Said(raised, earlier.at())))
        .toList();
  }

  /** Looks at a rule by the words of now, and by earlier ones whose doubt nobody has answered. */
  private static RuleCase rule(
      RedFlag flag,
      SafetyCase given,
      Instant now,
      Replies replies,
      @Nullable RaisedFlag words,
      List<Said> earlier,
      @Nullable Why due) {
    RaisedFlag worst = words;
    Instant since = given.toldAt();
    for (Said said : earlier) {
      boolean isOpen =
          said.flag.flag().id().equals(flag.id())
              && !new RuleCase(flag, given, now, replies, said.flag, said.at, due).isSettled();
      if (isOpen) {
        worst = worst == null || said.flag.action().compareTo(worst.action()) < 0 ? said.flag : worst;
        since = said.at.isAfter(since) ? said.at : since;
      }
    }
    return new RuleCase(flag, given, now, replies, worst, since, due);
  }

  /** Returns why a rule must be asked, or null when neither pain nor person calls for it. */
  private static @Nullable Why due(RedFlag flag, SafetyCase given, Set<String> hurting) {
    if (flag.asked().contains("always")) {
      return Why.ALWAYS;
    }
    if (flag.asked().contains("region")
        && (hurting.isEmpty() || flag.regions().stream().anyMatch(hurting::contains))) {
      return Why.REGION;
    }
    boolean named = given.rulesOfCandidates().contains(flag.id());
    if (flag.asked().contains("screen")) {
      return named && flag.asked().contains("region") ? Why.REGION : Why.SCREEN;
    }
    return named ? Why.REGION : given.followUp() && flag.asked().contains("followUp") ? Why.FOLLOW_UP : null;
  }

  /** Returns the regions that hurt; none where no place is known, and then every region may. */
  private Set<String> hurting(SafetyCase given) {
    Set<String> hurting = new HashSet<>();
    given.places().forEach(place -> region(place.zone()).ifPresent(hurting::add));
    for (CodedPhrase phrase : given.words().phrases()) {
      if (phrase.kind() == Kind.ZONE && !phrase.negated()) {
        region(phrase.code()).ifPresent(hurting::add);
      }
    }
    return hurting;
  }

  private Optional<String> region(String zone) {
    return Optional.ofNullable(regions.get(zone));
  }

  private static List<Question> inOrder(List<Question> open) {
    Map<Group, Action> urgency =
        open.stream().collect(Collectors.toMap(Question::group, Question::action, (a, b) -> a.compareTo(b) < 0 ? a : b));
    return open.stream()
        .sorted(
            Comparator.comparing((Question question) -> !question.first())
                .thenComparing(question -> question.first() ? Action.EMERGENCY : urgency.get(question.group()))
                .thenComparing(question -> question.first() ? Group.NOW : question.group())
                .thenComparing(Question::action)
                .thenComparing(question -> question.flag().id()))
        .toList();
  }

  private static List<SetLimit> limits(List<RaisedFlag> raised, List<RuleCase> rules, SafetyCase given) {
    Map<String, Instant> since = rules.stream().collect(Collectors.toMap(RuleCase::id, RuleCase::raisedAt));
    Set<SetLimit> limits = new LinkedHashSet<>();
    for (RaisedFlag flag : raised) {
      flag.flag().limits().forEach(limit -> limits.add(new SetLimit(flag.flag().id(), limit)));
      if (flag.action() == Action.SOON && !isVisitDated(flag.flag().id(), since, given)) {
        Verdict.UNTIL_THE_VISIT.forEach(limit -> limits.add(new SetLimit(flag.flag().id(), limit)));
      }
      if (RuleCase.saysChild(flag)) {
        limits.add(new SetLimit(flag.flag().id(), Limit.NO_KNOT_NAMED));
      }
    }
    return List.copyOf(limits);
  }

  /**
   * A visit counts that was possible when it was dated, that does not lie before the pain as it is told now, and that was
   * dated after its flag was raised: a day named beforehand was named for something else.
   */
  private static boolean isVisitDated(String flag, Map<String, Instant> since, SafetyCase given) {
    Instant raised = since.getOrDefault(flag, Instant.MAX);
    return given.visits().stream()
        .filter(visit -> visit.flag().equals(flag) && !visit.at().isBefore(raised))
        .anyMatch(visit -> visit.wasPossible() && !visit.isBefore(given.toldAt()));
  }

  private static Clearance clearance(
      List<RuleCase> rules, List<SetLimit> limits, SafetyCase given, Instant now) {
    Instant expires = now.plus(Clearance.answersHold());
    Map<String, Instant> asked = new LinkedHashMap<>();
    for (RuleCase rule : rules) {
      Instant since = rule.closedSince().orElse(null);
      if (since != null) {
        asked.put(rule.id(), since);
        Instant ends = since.plus(rule.holds());
        expires = ends.isBefore(expires) ? ends : expires;
      }
    }
    Set<String> needless =
        rules.stream().filter(RuleCase::concernsNobody).map(RuleCase::id).collect(Collectors.toSet());
    return Clearance.of(new Passed(given, now, expires, limits, asked, needless));
  }

  /** What a clearance is made of. Only a triage can make it, and so only a triage can make a clearance. */
  static final class Passed {
    private final SafetyCase basis;
    private final Instant given;
    private final Instant expires;
    private final List<SetLimit> limits;
    private final Map<String, Instant> asked;
    private final Set<String> needless;

    private Passed(
        SafetyCase basis,
        Instant given,
        Instant expires,
        List<SetLimit> limits,
        Map<String, Instant> asked,
        Set<String> needless) {
      this.basis = basis;
      this.given = given;
      this.expires = expires;
      this.limits = limits;
      this.asked = asked;
      this.needless = needless;
    }

    SafetyCase basis() {
      return basis;
    }

    Instant given() {
      return given;
    }

    Instant expires() {
      return expires;
    }

    List<SetLimit> limits() {
      return limits;
    }

    Map<String, Instant> asked() {
      return asked;
    }

    Set<String> needless() {
      return needless;
    }
  }
}
