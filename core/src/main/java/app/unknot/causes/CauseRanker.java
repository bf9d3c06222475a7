package app.unknot.causes;

import app.unknot.causes.Contributor.Wording;
import app.unknot.causes.Exposure.Heard;
import app.unknot.causes.Exposure.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ranks what may contribute for one person: {@code strength x exposure x reversibility x share of the muscles}, as the
 * project brief asks ({@code unknot_brief}), so that what is linked, present, changeable and near the pain comes first.
 * More exposure never lowers a factor. Immutable and safe to share between threads.
 */
public final class CauseRanker {
  /** How many questions a person is asked first. */
  public static final int FIRST_QUESTIONS = 8;

  private static final int TOP = 3;

  private final Factors factors;
  private final CauseWeights weights;
  private final Map<String, Score.LinkSum> strengths = new HashMap<>();

  /** Creates a ranker with the numbers of the standard knowledge. */
  public CauseRanker(Factors factors) {
    this(factors, CauseWeights.standard());
  }

  CauseRanker(Factors factors, CauseWeights weights) {
    this.factors = factors;
    this.weights = weights;
    factors.all().forEach(factor -> strengths.put(factor.id(), sum(factor)));
  }

  /**
   * Ranks all factors. Of one question the person's own answer counts, else a device, else the calendar. A mention of
   * an activity can only raise, and so can the calendar: days without meetings are not days without sitting.
   *
   * @param answers what the person said; unknown ids and impossible answers count for nothing
   * @param muscles probability, 0 to 1, of each found muscle by its id, sides together; may be empty
   * @param activities ids of the activities named in the complaint
   * @param calendar what the calendar shows; null where none is known
   */
  public Ranking rank(
      CauseAnswers answers, Map<String, Double> muscles, Set<String> activities, @Nullable CalendarMeasures calendar) {
    Person person = new Person(answers, muscles, activities, calendar);
    List<Contributor> contributors = new ArrayList<>();
    List<Factor> toAsk = new ArrayList<>();
    List<Factor> absent = new ArrayList<>();
    List<Factor> notTrue = new ArrayList<>();
    for (Factor factor : factors.all()) {
      Optional<Exposure> exposure = exposure(factor, person);
      if (answers.notTrue().contains(factor.id())) {
        notTrue.add(factor);
      } else if (exposure.isEmpty()) {
        toAsk.add(factor);
      } else if (exposure.get().value() == 0) {
        absent.add(factor);
      } else {
        contributors.add(contributor(factor, exposure.get(), person));
      }
    }
    contributors.sort(
        Comparator.comparingDouble((Contributor c) -> -c.score().value()).thenComparing(c -> c.factor().id()));
    return new Ranking(contributors, toAsk, absent, notTrue);
  }

  /**
   * Returns the open questions whose answer could move the top of the list, the one that could move it most first. The
   * value is the largest change of the sum of the three highest scores over all answers; a second question about one
   * factor counts half, a third a third, so that each factor is heard before one is heard in depth. Parameters are
   * those of {@link #rank}.
   *
   * @param most how many questions at most, see {@link #FIRST_QUESTIONS}
   */
  public List<NextQuestion> next(
      CauseAnswers answers,
      Map<String, Double> muscles,
      Set<String> activities,
      @Nullable CalendarMeasures calendar,
      int most) {
    Person person = new Person(answers, muscles, activities, calendar);
    Map<String, Double> scores = scores(person);
    List<NextQuestion> open = new ArrayList<>();
    for (Factor factor : factors.all()) {
      if (!answers.notTrue().contains(factor.id())) {
        open.addAll(open(factor, person, scores));
      }
    }
    return open.stream()
        .sorted(Comparator.comparingDouble((NextQuestion n) -> -n.value()).thenComparing(n -> n.question().id()))
        .limit(most).toList();
  }

  private List<NextQuestion> open(Factor factor, Person person, Map<String, Double> scores) {
    List<NextQuestion> open = new ArrayList<>();
    for (FactorQuestion question : factor.questions()) {
      if (answered(question, person).isEmpty()) {
        double value = moves(factor, question, person, scores) / (open.size() + 1);
        if (value > 0) {
          open.add(new NextQuestion(question, value));
        }
      }
    }
    return open;
  }

  /** Returns the largest change of the top that an answer to the question can bring. */
  private double moves(Factor factor, FactorQuestion question, Person person, Map<String, Double> scores) {
    double now = top(scores.values());
    double most = 0;
    for (double possible : question.possible()) {
      Map<String, Double> then = new HashMap<>(scores);
      Exposure exposure = exposure(factor, person, new Heard(question.id(), Origin.ANSWER, possible)).orElseThrow();
      then.put(factor.id(), score(factor, exposure, person).value());
      most = Math.max(most, Math.abs(top(then.values()) - now));
    }
    return most;
  }

  private static double top(Collection<Double> scores) {
    return scores.stream().sorted(Comparator.reverseOrder()).limit(TOP).mapToDouble(Double::doubleValue).sum();
  }

  private Map<String, Double> scores(Person person) {
    Map<String, Double> scores = new HashMap<>();
    for (Factor factor : factors.all()) {
      if (!person.answers.notTrue().contains(factor.id())) {
        exposure(factor, person).ifPresent(e -> scores.put(factor.id(), score(factor, e, person).value()));
      }
    }
    return scores;
  }

  private Contributor contributor(Factor factor, Exposure exposure, Person person) {
    return new Contributor(
        factor, exposure, score(factor, exposure, person), person.concerned(factor), wording(factor));
  }

  private Score score(Factor factor, Exposure exposure, Person person) {
    return new Score(
        strengths.get(factor.id()), exposure.value(), factor.reversibility(), share(factor, person));
  }

  private Score.MuscleShare share(Factor factor, Person person) {
    double least = factor.everywhere() || person.muscles.isEmpty() ? weights.general() : weights.least();
    List<String> concerned = person.concerned(factor);
    return concerned.isEmpty()
        ? new Score.MuscleShare(least, "", 0)
        : new Score.MuscleShare(least, concerned.getFirst(), person.muscles.get(concerned.getFirst()));
  }

  private Score.LinkSum sum(Factor factor) {
    return new Score.LinkSum(factor.strengths().stream().map(s -> term(s, factor)).toList(), weights.doubt());
  }

  private Score.Term term(Strength strength, Factor factor) {
    if (strength.careful().isEmpty()) {
      return new Score.Term(strength, 0);
    }
    long together = factor.strengths().stream()
        .filter(s -> s.careful().isPresent() && s.sharesWorkWith(strength)).count();
    return new Score.Term(strength, weights.designs().get(strength.design()) / together);
  }

  private Optional<Exposure> exposure(Factor factor, Person person) {
    return exposure(factor, person, null);
  }

  /** Returns the exposure, with one more thing heard where {@code also} is given. */
  private Optional<Exposure> exposure(Factor factor, Person person, @Nullable Heard also) {
    List<Heard> heard = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (FactorQuestion question : factor.questions()) {
      Optional<Heard> told = also != null && also.from().equals(question.id())
          ? Optional.of(also)
          : heard(question, person);
      told.ifPresentOrElse(heard::add, () -> open.add(question.id()));
    }
    factor.activities().stream().filter(person.activities::contains)
        .forEach(activity -> heard.add(new Heard(activity, Origin.MENTION, weights.mention())));
    return heard.isEmpty() ? Optional.empty() : Optional.of(new Exposure(factor.combine(), heard, open));
  }

  private static Optional<Heard> heard(FactorQuestion question, Person person) {
    Optional<Heard> own = answered(question, person);
    if (own.isPresent()) {
      return own;
    }
    FactorQuestion.Ramp ramp = question.ramp();
    Double device = person.answers.measured().get(question.id());
    if (ramp != null && device != null && Double.isFinite(device)) {
      return Optional.of(new Heard(question.id(), Origin.DEVICE, ramp.exposure(device)));
    }
    CalendarMeasure measure = question.measured();
    if (ramp == null || measure == null || person.calendar == null) {
      return Optional.empty();
    }
    double shown = ramp.exposure(person.calendar.value(measure));
    return shown > 0 ? Optional.of(new Heard(question.id(), Origin.CALENDAR, shown)) : Optional.empty();
  }

  private static Optional<Heard> answered(FactorQuestion question, Person person) {
    Given given = person.answers.given().get(question.id());
    if (given == null || !question.allows(given)) {
      return Optional.empty();
    }
    return Optional.of(new Heard(question.id(), Origin.ANSWER, question.exposure(given).orElseThrow()));
  }

  private static Wording wording(Factor factor) {
    List<Strength> studies =
        factor.strengths().stream().filter(s -> s.design() != Strength.Design.JUDGEMENT).toList();
    boolean found = studies.stream().anyMatch(s -> s.finding() == Strength.Found.RAISED);
    boolean none = studies.stream().anyMatch(s -> s.finding() == Strength.Found.NONE);
    if (!found) {
      return Wording.UNPROVEN;
    }
    if (none) {
      return Wording.MIXED;
    }
    return studies.stream().anyMatch(CauseRanker::isFirm) ? Wording.LINKED : Wording.PERHAPS;
  }

  private static boolean isFirm(Strength strength) {
    boolean clear = strength.low() != null && strength.low() > 1;
    return clear && strength.design().compareTo(Strength.Design.CROSS_SECTIONAL) < 0;
  }

  /** Everything known of the person. */
  private record Person(
      CauseAnswers answers,
      Map<String, Double> muscles,
      Set<String> activities,
      @Nullable CalendarMeasures calendar) {

    Person {
      muscles = Map.copyOf(muscles);
      muscles.forEach(Person::check);
      activities = Set.copyOf(activities);
    }

    private static void check(String muscle, double probability) {
      if (!(probability >= 0 && probability <= 1)) {
        throw new IllegalArgumentException(
            "The probability %s of %s lies outside 0 to 1.".formatted(probability, muscle));
      }
    }

    /** The found muscles that the factor concerns more than others, the most probable first. */
    List<String> concerned(Factor factor) {
      return factor.muscles().stream().map(Factor.MuscleLink::muscle).distinct()
          .filter(muscle -> muscles.getOrDefault(muscle, 0.0) > 0)
          .sorted(Comparator.comparingDouble((String m) -> -muscles.get(m)).thenComparing(m -> m)).toList();
    }
  }
}
