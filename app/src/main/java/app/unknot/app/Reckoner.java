package app.unknot.app;

import app.unknot.app.JourneyState.Clash;
import app.unknot.app.JourneyState.Exam;
import app.unknot.app.JourneyState.Result;
import app.unknot.app.JourneyState.Stage;
import app.unknot.app.JourneyState.Why;
import app.unknot.atlas.PointSide;
import app.unknot.classify.Answer;
import app.unknot.classify.Clearance;
import app.unknot.classify.ExaminedBy;
import app.unknot.classify.Finding;
import app.unknot.classify.Limit;
import app.unknot.classify.RaisedFlag;
import app.unknot.classify.Reply;
import app.unknot.classify.SafetyCase;
import app.unknot.classify.Triage;
import app.unknot.classify.Verdict;
import app.unknot.classify.Visit;
import app.unknot.examine.Advice;
import app.unknot.examine.ExamCandidate;
import app.unknot.examine.ExamState;
import app.unknot.examine.Examiner;
import app.unknot.locate.Located;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Works out from the acts of an episode where the person stands. No muscle is named before the safety questions are
 * answered, and none at all while a red flag stops or for anyone under 16.
 */
final class Reckoner {
  private final Teller teller;
  private final Triage triage;
  private final Examiner examiner;
  private final Results results;
  private final Confirmation confirmation;

  Reckoner(Teller teller, Triage triage, Examiner examiner, Results results) {
    this.teller = teller;
    this.triage = triage;
    this.examiner = examiner;
    this.results = results;
    this.confirmation = new Confirmation(examiner, results);
  }

  /** Returns where the person stands at a moment. */
  JourneyState at(Episode episode, Instant now) {
    if (episode.isEmpty()) {
      return JourneyState.EMPTY;
    }
    Told told = teller.understand(episode.told());
    Set<String> rules = rules(told.located());
    SafetyCase current = safetyCase(episode, told, rules, now);
    Verdict verdict = triage.judge(current, now);
    Clearance clearance = verdict.clearance();
    if (clearance == null || !clearance.validFor(current, now) || mayNotName(verdict)) {
      return closed(episode, told, verdict);
    }
    if (told.complaint().placeless()) {
      return state(Stage.RESULT, episode, told, verdict, null, new Result(Why.NO_PLACE, List.of()));
    }
    ExamState known = examState(episode, told);
    Advice advice = confirmation.of(examiner.next(known, clearance, now), known, clearance, now);
    if (rules.addAll(rules(advice))) {
      SafetyCase wider = safetyCase(episode, told, rules, now);
      verdict = triage.judge(wider, now);
      if (verdict.clearance() == null || !verdict.clearance().validFor(wider, now)) {
        return closed(episode, told, verdict);
      }
    }
    return open(episode, told, verdict, advice);
  }

  private JourneyState closed(Episode episode, Told told, Verdict verdict) {
    if (verdict.stops()) {
      return state(Stage.STOPPED, episode, told, verdict, null, null);
    }
    boolean asked = verdict.ask().isEmpty() && verdict.conflicts().isEmpty();
    return asked && mayNotName(verdict)
        ? state(Stage.RESULT, episode, told, verdict, null, new Result(Why.UNDER_16, List.of()))
        : state(Stage.SAFETY, episode, told, verdict, null, null);
  }

  private JourneyState open(Episode episode, Told told, Verdict verdict, Advice advice) {
    Exam exam = exam(episode, advice);
    boolean finished = isFinished(episode);
    if (advice instanceof Advice.Ask && !finished) {
      return state(Stage.EXAM, episode, told, verdict, exam, null);
    }
    Why why =
        finished
            ? Why.FINISHED
            : advice instanceof Advice.Done done && done.end() == Advice.End.SETTLED ? Why.SETTLED : Why.NOTHING_TO_ASK;
    return state(
        Stage.RESULT, episode, told, verdict, exam, new Result(why, results.points(examState(episode, told), advice)));
  }

  private JourneyState state(
      Stage stage,
      Episode episode,
      Told told,
      Verdict verdict,
      @Nullable Exam exam,
      @Nullable Result result) {
    Safety safety =
        new SafetyQuestions(
                verdict,
                saidInWords(told, verdict),
                replies(episode, verdict),
                item -> item.mayConcern(told.complaint().age(), told.complaint().sex()))
            .of(triage.flags().values());
    return new JourneyState(stage, episode, told, verdict, safety, mayNotName(verdict), exam, result);
  }

  /** Returns what the words of now raise, answered or not, and what is still in doubt of earlier words. */
  private static Collection<RaisedFlag> saidInWords(Told told, Verdict verdict) {
    Map<String, RaisedFlag> said = new LinkedHashMap<>();
    told.answer().flags().forEach(raised -> said.put(raised.flag().id(), raised));
    verdict.flags().stream()
        .filter(raised -> raised.from() == RaisedFlag.From.WORDS)
        .forEach(raised -> said.put(raised.flag().id(), raised));
    return said.values();
  }

  /** Returns whether the words of a told pain raise what stops. */
  boolean alarms(Act.Begin begin) {
    return teller.understand(begin).answer().flags().stream().anyMatch(RaisedFlag::stops);
  }

  private static boolean mayNotName(Verdict verdict) {
    return verdict.limits().stream().anyMatch(set -> set.limit() == Limit.NO_KNOT_NAMED);
  }

  private SafetyCase safetyCase(Episode episode, Told told, Collection<String> rules, Instant now) {
    List<Instant> times = episode.times(now);
    List<Visit> visits = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      if (episode.acts().get(i) instanceof Act.Visited visit) {
        visits.add(new Visit(visit.flag(), visit.on(), times.get(i)));
      }
    }
    return new SafetyCase(
        told.complaint().age(),
        told.complaint().sex(),
        told.words(),
        times.get(episode.before()),
        told.places(),
        List.copyOf(rules),
        answers(episode, times),
        visits,
        false,
        false,
        teller.earlier(episode, times, now));
  }

  /** Returns all answers to safety questions, with the time of each as the present clock sees it. */
  static List<Answer> answers(Episode episode, List<Instant> times) {
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      Instant at = times.get(i);
      if (episode.acts().get(i) instanceof Act.Safety safety) {
        safety.replies().forEach(reply -> answers.add(new Answer(reply.item(), reply.reply(), at)));
      }
    }
    return answers;
  }

  /** Returns the last reply to each item: of this pain, and of earlier ones where it still holds. */
  private static Map<String, Reply> replies(Episode episode, Verdict verdict) {
    Set<String> open = new LinkedHashSet<>();
    verdict.ask().forEach(question -> question.items().forEach(item -> open.add(item.id())));
    Map<String, Reply> replies = new HashMap<>();
    int before = episode.before();
    for (int i = 0; i < episode.acts().size(); i++) {
      if (episode.acts().get(i) instanceof Act.Safety safety) {
        boolean ofThisPain = i >= before;
        safety.replies().stream()
            .filter(reply -> ofThisPain || !open.contains(reply.item()))
            .forEach(reply -> replies.put(reply.item(), reply.reply()));
      }
    }
    return replies;
  }

  private static Set<String> rules(@Nullable Located located) {
    return new LinkedHashSet<>(located == null ? List.of() : CandidateRules.of(located));
  }

  /** Returns the rules to ask before these candidates are told, and before the next one is pressed. */
  private static Set<String> rules(Advice advice) {
    Set<String> rules = new LinkedHashSet<>();
    Stream<PointSide> told = advice.candidates().stream().limit(Results.MOST).map(ExamCandidate::at);
    Stream<PointSide> target = advice instanceof Advice.Ask ask ? Stream.of(ask.target()) : Stream.of();
    Stream.concat(told, target).forEach(at -> rules.addAll(at.point().muscle().checkFirst()));
    return rules;
  }

  private ExamState examState(Episode episode, Told told) {
    ExamState state = ExamState.of(told.complaint(), ExaminedBy.SELF);
    for (Act act : episode.ofThisPain()) {
      state =
          switch (act) {
            case Act.Examines examines -> state.examinedBy(examines.by());
            case Act.Cannot cannot -> state.cannot(teller.at(cannot.spot()));
            case Act.Found found -> found(state, found);
            default -> state;
          };
    }
    return state;
  }

  /** Where a pain spreads to says by itself whether that fits the point; unless the person cannot say where. */
  private ExamState found(ExamState state, Act.Found found) {
    PointSide at = teller.at(found.spot());
    ExamState next =
        found.reply() == Reply.UNSURE
            ? state.unsure(at, found.finding())
            : state.found(at, found.finding(), found.reply() == Reply.YES);
    if (found.finding() != Finding.SPREADS) {
      return next;
    }
    return found.zones() == null || found.zones().isEmpty()
        ? next.unsure(at, Finding.SPREAD_MATCHES)
        : next.found(at, Finding.SPREAD_MATCHES, teller.matches(found.spot(), found.zones()));
  }

  private static Exam exam(Episode episode, Advice advice) {
    Map<String, Act.Found> found = new LinkedHashMap<>();
    Set<Act.Spot> cannot = new LinkedHashSet<>();
    for (Act act : episode.ofThisPain()) {
      if (act instanceof Act.Found one) {
        String key = "%s %s %s".formatted(one.spot().point(), one.spot().side(), one.finding());
        found.remove(key);
        found.put(key, one);
      } else if (act instanceof Act.Cannot one) {
        cannot.add(one.spot());
      }
    }
    return new Exam(advice, List.copyOf(found.values()), List.copyOf(cannot), clashes(found.values()));
  }

  /** A spot that is not sore cannot give the known pain, and nobody flinches at it. */
  private static List<Clash> clashes(Collection<Act.Found> found) {
    List<Clash> clashes = new ArrayList<>();
    for (Act.Found no : found) {
      if (no.finding() == Finding.TENDER && no.reply() == Reply.NO) {
        found.stream()
            .filter(yes -> yes.spot().equals(no.spot()) && yes.reply() == Reply.YES)
            .filter(yes -> yes.finding() == Finding.FAMILIAR_PAIN || yes.finding() == Finding.FLINCH)
            .forEach(yes -> clashes.add(new Clash(no.spot(), no.finding(), yes.finding())));
      }
    }
    return clashes;
  }

  private static boolean isFinished(Episode episode) {
    boolean finished = false;
    for (Act act : episode.ofThisPain()) {
      boolean beside = act instanceof Act.Safety || act instanceof Act.Visited || act instanceof PlanAct;
      finished = act instanceof Act.Finish || (finished && beside);
    }
    return finished;
  }
}
