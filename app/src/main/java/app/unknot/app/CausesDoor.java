package app.unknot.app;

import app.unknot.causes.CalendarMeasures;
import app.unknot.causes.CauseAnswers;
import app.unknot.causes.CauseRanker;
import app.unknot.causes.FactorQuestion;
import app.unknot.causes.Factors;
import app.unknot.causes.Given;
import app.unknot.causes.NextQuestion;
import app.unknot.causes.Ranking;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers what may contribute to a pain. Safe to share between threads. */
final class CausesDoor {
  private static final class Holder {
    static final CausesDoor STANDARD = new CausesDoor(Factors.standard());
  }

  private final Factors factors;
  private final CauseRanker ranker;

  private CausesDoor(Factors factors) {
    this.factors = factors;
    this.ranker = new CauseRanker(factors);
  }

  /** Returns the door of the standard knowledge; made once. */
  static CausesDoor standard() {
    return Holder.STANDARD;
  }

  /** Returns the factors. */
  Factors factors() {
    return factors;
  }

  /**
   * Returns what may contribute.
   *
   * @param points the points that may be a source; none where none may be named
   * @param told the pain, or null
   * @param calendar what calendars show, or null
   */
  Causes answer(
      CauseAnswers answers, List<PlanPoint> points, @Nullable Told told, @Nullable CalendarMeasures calendar) {
    Map<String, Double> muscles = new HashMap<>();
    points.forEach(point -> muscles.merge(point.muscle().id(), point.probability(), Math::max));
    Set<String> activities = told == null ? Set.of() : new HashSet<>(told.complaint().activities());
    CalendarMeasures known = calendar == null || !calendar.isKnown() ? null : calendar;
    Ranking ranking = ranker.rank(answers, muscles, activities, known);
    List<FactorQuestion> ask =
        ranker.next(answers, muscles, activities, known, CauseRanker.FIRST_QUESTIONS).stream()
            .map(NextQuestion::question)
            .toList();
    return new Causes(ranking, ask, answered(answers), answers, known);
  }

  private List<FactorQuestion> answered(CauseAnswers answers) {
    List<FactorQuestion> answered = new ArrayList<>();
    factors.all().forEach(
        factor ->
            factor.questions().stream()
                .filter(question -> isAnswered(question, answers.given().get(question.id())))
                .forEach(answered::add));
    return answered;
  }

  private static boolean isAnswered(FactorQuestion question, @Nullable Given given) {
    return given != null && question.allows(given);
  }

  /**
   * What may contribute.
   *
   * @param ranking all factors
   * @param ask the questions worth asking, the most telling first
   * @param answered the questions that were answered, in the order of the knowledge
   * @param answers the answers
   * @param calendar what calendars show, or null
   */
  record Causes(
      Ranking ranking,
      List<FactorQuestion> ask,
      List<FactorQuestion> answered,
      CauseAnswers answers,
      @Nullable CalendarMeasures calendar) {
    Causes {
      ask = List.copyOf(ask);
      answered = List.copyOf(answered);
    }
  }
}
