package app.unknot.bench;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.CompiledTable;
import app.unknot.atlas.PointSide;
import app.unknot.classify.ExaminedBy;
import app.unknot.classify.Finding;
import app.unknot.classify.FindingInfo;
import app.unknot.classify.PointState;
import app.unknot.classify.StateModel;
import app.unknot.examine.Advice;
import app.unknot.examine.ExamCandidate;
import app.unknot.examine.ExamProbe;
import app.unknot.examine.ExamState;
import app.unknot.locate.Complaint;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Examines simulated people. Their sources and their drawings are those of {@link Simulator}; every point that is no
 * source gets a hidden state from P(state | not active). An answer is drawn once for each person, point and finding, so
 * that every order of asking meets the same person.
 */
final class ExamSimulator {
  /** The ask order of the project brief, then the rest in the order of the table. */
  private static final List<Finding> FIXED =
      List.of(
          Finding.FAMILIAR_PAIN,
          Finding.SPREADS,
          Finding.SPREAD_MATCHES,
          Finding.PAIN_WITHOUT_TOUCH,
          Finding.RANGE_LIMITED,
          Finding.TENDER,
          Finding.PAIN_ON_USE,
          Finding.TAUT_BAND,
          Finding.LUMP,
          Finding.FLINCH);

  private static final List<Finding> SHORT =
      List.of(Finding.FAMILIAR_PAIN, Finding.SPREADS, Finding.PAIN_WITHOUT_TOUCH);

  /** Findings that go together, by group. */
  private static final Map<Finding, Integer> GROUP =
      Map.of(
          Finding.TENDER, -2,
          Finding.FAMILIAR_PAIN, -2,
          Finding.FLINCH, -2,
          Finding.TAUT_BAND, -3,
          Finding.LUMP, -3);

  private static final int LONGEST = 150;

  /** How the next question is chosen. */
  enum Order {
    /** By its worth. */
    WORTH,
    /** Candidates as the drawing ranks them, of each all findings in a fixed order. */
    FIXED,
    /** The same with three findings of each. */
    SHORT,
    /** None: the drawing alone. */
    NONE,
    /** All questions about the eight candidates that the drawing ranks first, whatever they are worth. */
    ALL
  }

  /**
   * How people answer.
   *
   * @param redrawn whether each person's true table is drawn around the model's, as uncertain as it says it is
   * @param notSure share of questions answered "not sure"
   * @param together how far answers of one group at one point go together: the share of them that follows one common
   *     draw; a person then also says that it ached wherever the drawing reaches
   */
  record Truth(boolean redrawn, double notSure, double together) {
    static final Truth TABLE = new Truth(false, 0, 0);
    static final Truth UNCERTAIN = new Truth(true, 0.1, 0);
    static final Truth TOGETHER = new Truth(true, 0.1, 0.5);
  }

  /**
   * What came of one exam.
   *
   * @param steps questions put
   * @param presses points pressed
   * @param lastChange questions put until what to treat changed for the last time
   * @param worth what the decision is worth, given the truth
   * @param most what the best decision would be worth, given the truth
   * @param right whether the treated point, or one of its muscle on this side, is a source
   * @param last what was said at the end
   */
  record Run(int steps, int presses, int lastChange, double worth, double most, boolean right, Advice last) {
    double regret() {
      return most - worth;
    }
  }

  private final Atlas atlas;
  private final BodyMap body;
  private final ExamProbe probe;
  private final StateModel states = StateModel.standard();
  private final Map<Finding, double[]> mean = new EnumMap<>(Finding.class);
  private final Map<Finding, Double> sample = new EnumMap<>(Finding.class);
  private final Map<Finding, FindingInfo> infos = new EnumMap<>(Finding.class);
  private final double benefit;
  private final double cost;
  final List<Double> millis = new ArrayList<>();

  ExamSimulator(Atlas atlas) {
    this.atlas = atlas;
    body = new BodyMap(atlas);
    probe = new ExamProbe(atlas);
    benefit = atlas.parameter("exam.benefit").orElseThrow();
    cost = atlas.parameter("exam.cost").orElseThrow();
    states.findings().forEach(info -> infos.put(info.finding(), info));
    for (CompiledTable.Row row : CompiledTable.read("findings").rows()) {
      Finding finding = Finding.of(row.text("id")).orElseThrow();
      mean.put(
          finding,
          new double[] {
            row.number("active"), row.number("latent"), row.number("tenderPoint"), row.number("none")
          });
      sample.put(finding, row.number("sample"));
    }
  }

  /** A person with a hidden truth about every point and answer. */
  private final class Body {
    private final Person person;
    private final long seed;
    private final Truth truth;
    private final Set<PointSide> sources = new HashSet<>();
    private final Map<Finding, double[]> table;

    Body(Person person, long seed, Truth truth) {
      this.person = person;
      this.seed = seed;
      this.truth = truth;
      if (!person.mimic()) {
        person.truth().forEach(s -> sources.add(new PointSide(atlas.points().get(s.point()), s.suspect().side())));
      }
      table = truth.redrawn ? redrawn() : mean;
    }

    private Map<Finding, double[]> redrawn() {
      RandomGenerator random = new SplittableRandom(seed ^ 0x5DEECE66DL);
      Map<Finding, double[]> drawn = new EnumMap<>(Finding.class);
      mean.forEach(
          (finding, row) -> {
            double[] own = new double[row.length];
            for (int s = 0; s < own.length; s++) {
              own[s] = Draws.beta(row[s], sample.get(finding), random);
            }
            drawn.put(finding, own);
          });
      return drawn;
    }

    private RandomGenerator random(PointSide at, int what) {
      long mixed = seed * 0x9E3779B97F4A7C15L + at.toString().hashCode() * 0xBF58476D1CE4E5B9L + what * 0x94D049BB133111EBL;
      return new SplittableRandom(mixed);
    }

    private int state(PointSide at) {
      if (sources.contains(at)) {
        return PointState.ACTIVE.ordinal();
      }
      double[] otherwise = states.without(at.point());
      double draw = random(at, -1).nextDouble();
      int s = 0;
      while (s < otherwise.length - 1 && draw >= otherwise[s]) {
        draw -= otherwise[s++];
      }
      return s;
    }

    /** Returns the answer, or empty for "not sure". */
    Optional<Boolean> answer(PointSide at, Finding finding) {
      RandomGenerator random = random(at, finding.ordinal());
      double chance = table.get(finding)[state(at)];
      if (finding == Finding.SPREAD_MATCHES) {
        chance = Math.min(0.99, chance / table.get(Finding.SPREADS)[state(at)]);
      }
      double draw = random.nextDouble();
      if (random.nextDouble() < truth.together && GROUP.containsKey(finding)) {
        draw = random(at, GROUP.get(finding)).nextDouble();
      }
      boolean echo = truth.together > 0 && finding == Finding.PAIN_WITHOUT_TOUCH && painted(at);
      boolean seen = draw < chance || echo;
      return random.nextDouble() < truth.notSure ? Optional.empty() : Optional.of(seen);
    }

    private boolean painted(PointSide at) {
      return body.points.stream()
          .filter(p -> p.point().id().equals(at.point().id()) && p.side() == at.side())
          .anyMatch(
              p ->
                  person.complaint().painted().stream()
                      .anyMatch(z -> p.reaches().containsKey(new Complaint.Place(z.zone(), z.side()))));
    }

    double worth(@Nullable PointSide treated) {
      return treated == null ? 0 : sources.contains(treated) ? benefit : -cost;
    }

    boolean right(@Nullable PointSide treated) {
      return treated == null
          ? sources.isEmpty()
          : sources.stream()
              .anyMatch(
                  s ->
                      s.side() == treated.side()
                          && s.point().muscle().id().equals(treated.point().muscle().id()));
    }

    double most() {
      return sources.isEmpty() ? 0 : benefit;
    }

    boolean source(PointSide at) {
      return sources.contains(at);
    }
  }

  /** Examines one person; the seed is that of the hidden truth, apart from the drawing. */
  Run run(Person person, long seed, Truth truth, Order order) {
    Body body = new Body(person, seed, truth);
    ExamState state = ExamState.of(person.complaint(), ExaminedBy.SELF);
    Advice advice = next(state);
    List<Ask> plan = plan(order, advice);
    Set<PointSide> pressed = new HashSet<>();
    int steps = 0;
    int lastChange = 0;
    while (steps < LONGEST && order != Order.NONE) {
      Ask ask = ask(order, plan, state, advice);
      if (ask == null) {
        break;
      }
      Optional<Boolean> answer = body.answer(ask.at, ask.finding);
      state = answer.isPresent() ? state.found(ask.at, ask.finding, answer.get()) : state.unsure(ask.at, ask.finding);
      if (infos.get(ask.finding).kind().equals("press")) {
        pressed.add(ask.at);
      }
      steps++;
      if (order == Order.ALL) {
        continue;
      }
      PointSide before = advice.decision().treat();
      advice = next(state);
      PointSide after = advice.decision().treat();
      lastChange = Objects.equals(before, after) ? lastChange : steps;
    }
    advice = order == Order.ALL ? next(state) : advice;
    PointSide treated = advice.decision().treat();
    return new Run(steps, pressed.size(), lastChange, body.worth(treated), body.most(), body.right(treated), advice);
  }

  /** Adds the stated probabilities of one exam's candidates to a tally. */
  void calibrate(Person person, Run run, Reliability reliability, double[] brier) {
    Body body = new Body(person, 0, Truth.TABLE);
    for (ExamCandidate candidate : run.last.candidates()) {
      boolean so = body.source(candidate.at());
      reliability.add(candidate.probability(), so);
      brier[0] += Math.pow(candidate.probability() - (so ? 1 : 0), 2);
      brier[1]++;
    }
  }

  private Advice next(ExamState state) {
    long start = Clock.WALL.now();
    Advice advice = probe.next(state);
    millis.add(Clock.WALL.millisSince(start));
    return advice;
  }

  private record Ask(PointSide at, Finding finding) {}

  /** The questions of a fixed order, by the ranking of the drawing. */
  private List<Ask> plan(Order order, Advice start) {
    List<Ask> plan = new ArrayList<>();
    if (order == Order.WORTH || order == Order.NONE) {
      return plan;
    }
    for (ExamCandidate candidate : start.candidates()) {
      for (Finding finding : order == Order.SHORT ? SHORT : FIXED) {
        if (probe.askable(candidate.at(), infos.get(finding))) {
          plan.add(new Ask(candidate.at(), finding));
        }
      }
    }
    return plan;
  }

  private static @Nullable Ask ask(Order order, List<Ask> plan, ExamState state, Advice advice) {
    if (order != Order.ALL && advice instanceof Advice.Done) {
      return null;
    }
    if (order == Order.WORTH) {
      return advice instanceof Advice.Ask ask ? new Ask(ask.target(), ask.finding()) : null;
    }
    while (!plan.isEmpty()) {
      Ask next = plan.removeFirst();
      boolean spread =
          state.findings().containsKey(next.at) && state.findings().get(next.at).has(Finding.SPREADS);
      if (next.finding != Finding.SPREAD_MATCHES || spread) {
        return next;
      }
    }
    return null;
  }
}
