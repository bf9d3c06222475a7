package app.unknot.bench;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.PointSide;
import app.unknot.bench.ExamSimulator.Order;
import app.unknot.bench.ExamSimulator.Run;
import app.unknot.bench.ExamSimulator.Truth;
import app.unknot.classify.ExaminedBy;
import app.unknot.classify.Finding;
import app.unknot.examine.Advice;
import app.unknot.examine.ExamProbe;
import app.unknot.examine.ExamState;
import app.unknot.locate.Complaint;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How many questions the guided exam needs, beside fixed orders that stop by the same rule, on simulated people.
 *
 * <pre>
 *   ExamQuality [--people N] [--seed S] [--stops 0.005,0.01,0.02] [--set id=value]…
 *   ExamQuality --speed N [--seed S]
 * </pre>
 */
public final class ExamQuality {
  private final PrintStream out;
  private final int people;
  private final long seed;

  private ExamQuality(PrintStream out, int people, long seed) {
    this.out = out;
    this.people = people;
    this.seed = seed;
  }

  /** Runs it. */
  public static void main(String[] words) {
    Options options = new Options(words, Set.of("--people", "--seed", "--stops", "--speed"), Set.of());
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int people = (int) options.whole("--people", 500);
    long seed = options.whole("--seed", 1);
    out.printf("Knowledge %s%s, %d people, seed %d%n", DataVersion.text(), options.set.isEmpty() ? "" : ", with " + options.set, people, seed);
    ExamQuality quality = new ExamQuality(out, people, seed);
    Atlas atlas = Atlas.standard().withParameters(options.set);
    if (options.has("--speed")) {
      quality.speed(atlas, (int) options.whole("--speed", 20));
      return;
    }
    if (!options.text("--stops", "").isEmpty()) {
      quality.stops(atlas, options.text("--stops", ""));
      return;
    }
    quality.report(atlas, "Answers as the table says", Truth.TABLE);
    quality.report(atlas, "Each person's own table, one answer of ten not sure", Truth.UNCERTAIN);
    quality.report(atlas, "The same, and answers that go together", Truth.TOGETHER);
  }

  /** What came of all exams in one order. */
  record Result(List<Run> runs, Reliability reliability, double brier) {
    double mean(java.util.function.ToDoubleFunction<Run> of) {
      return runs.stream().mapToDouble(of).average().orElse(Double.NaN);
    }

    int medianSteps() {
      return runs.stream().map(Run::steps).sorted().toList().get(runs.size() / 2);
    }

    int percentileSteps(double share) {
      return runs.stream().map(Run::steps).sorted().toList().get((int) (share * (runs.size() - 1)));
    }

    /** Half the width of the 95 % interval of the mean regret. */
    double regretError() {
      double mean = mean(Run::regret);
      double square = mean(run -> Math.pow(run.regret() - mean, 2));
      return 1.96 * Math.sqrt(square / runs.size());
    }
  }

  /** Examines people. */
  static Result result(ExamSimulator simulator, List<Person> people, long seed, Truth truth, Order order) {
    List<Run> runs = new ArrayList<>();
    Reliability reliability = new Reliability();
    double[] brier = new double[2];
    for (int i = 0; i < people.size(); i++) {
      Run run = simulator.run(people.get(i), seed * 1_000_003 + i, truth, order);
      simulator.calibrate(people.get(i), run, reliability, brier);
      runs.add(run);
    }
    return new Result(runs, reliability, brier[0] / brier[1]);
  }

  private void report(Atlas atlas, String title, Truth truth) {
    out.printf("%n## %s%n%n", title);
    out.println("| order of asking | questions, median | mean | 90 % | points pressed | last change of mind | worth | regret | muscle right | calibration error | from 0.1 | Brier |");
    out.println("|---|---|---|---|---|---|---|---|---|---|---|---|");
    ExamSimulator simulator = new ExamSimulator(atlas);
    List<Person> group = SimulatedQuality.people(atlas, people, seed);
    Map<Order, Result> results = new LinkedHashMap<>();
    for (Order order : List.of(Order.NONE, Order.WORTH, Order.FIXED, Order.SHORT, Order.ALL)) {
      List<Double> before = List.copyOf(simulator.millis);
      Result result = result(simulator, group, seed, truth, order);
      results.put(order, result);
      row(order, result);
      if (order == Order.WORTH) {
        List<Double> times = new ArrayList<>(simulator.millis.subList(before.size(), simulator.millis.size()));
        times.sort(null);
        out.printf(Locale.ROOT, "<!-- time to the next question: median %.2f ms, p95 %.2f ms, most %.2f ms of %d -->%n", times.get(times.size() / 2), times.get((int) (0.95 * times.size())), times.getLast(), times.size());
      }
    }
    out.printf("%nCalibration of the exam by worth:%n%n%s", results.get(Order.WORTH).reliability.table(true));
  }

  private void row(Order order, Result r) {
    out.printf(
        Locale.ROOT,
        "| %s | %d | %.2f | %d | %.2f | %.2f | %.3f | %.3f ± %.3f | %.3f | %.3f | %.3f | %.4f |%n",
        order.name().toLowerCase(Locale.ROOT),
        r.medianSteps(),
        r.mean(Run::steps),
        r.percentileSteps(0.9),
        r.mean(Run::presses),
        r.mean(Run::lastChange),
        r.mean(Run::worth),
        r.mean(Run::regret),
        r.regretError(),
        r.mean(run -> run.right() ? 1 : 0),
        r.reliability.error(),
        r.reliability.errorFromTenth(),
        r.brier);
  }

  private void stops(Atlas atlas, String stops) {
    for (String stop : stops.split(",")) {
      Atlas other = atlas.withParameters(Map.of("exam.stop", Double.valueOf(stop)));
      ExamSimulator simulator = new ExamSimulator(other);
      List<Person> group = SimulatedQuality.people(other, people, seed);
      out.printf("%nexam.stop %s: the table, own tables, answers that go together%n", stop);
      for (Truth truth : List.of(Truth.TABLE, Truth.UNCERTAIN, Truth.TOGETHER)) {
        row(Order.WORTH, result(simulator, group, seed, truth, Order.WORTH));
        row(Order.FIXED, result(simulator, group, seed, truth, Order.FIXED));
      }
    }
  }

  /**
   * Times the first question, when the drawing is new, and the one after an answer, by the size of the drawing. The error is that
   * of the candidates' probabilities against the sum of the locator.
   */
  private void speed(Atlas atlas, int drawings) {
    ExamProbe probe = new ExamProbe(atlas);
    Drawings paint = new Drawings(atlas, seed);
    paint.mixed(60, 30).forEach(complaint -> timed(probe, complaint, Clock.CPU));
    out.println("| zones | sides | first question, median ms | p95 | after an answer, median ms | p95 | most | not exact | largest error |");
    out.println("|---|---|---|---|---|---|---|---|---|");
    for (int zones : new int[] {4, 8, 12, 20, 30, 45, 60}) {
      row(probe, paint.some(drawings, zones, true), zones + " | one");
    }
    row(probe, paint.some(drawings, 12, false), "12 | two");
    row(probe, paint.some(drawings, 60, false), "60 | two");
    row(probe, paint.mixed(3 * drawings, 60), "1 to 60 | any");
  }

  private void row(ExamProbe probe, List<Complaint> drawings, String name) {
    Times first = new Times();
    Times after = new Times();
    int bounded = 0;
    double error = 0;
    for (Complaint complaint : drawings) {
      double[] millis = timed(probe, complaint, Clock.CPU);
      first.add(millis[0]);
      after.add(millis[1]);
      bounded += (int) millis[2];
      error = Math.max(error, millis[3]);
    }
    out.printf(
        "| %s | %s | %s | %s | %s | %s | %d of %d | %.1g |%n",
        name, first.text(0.5), first.text(0.95), after.text(0.5), after.text(0.95), after.text(1), bounded, drawings.size(), error);
  }

  private static double[] timed(ExamProbe probe, Complaint complaint, Clock clock) {
    ExamState state = ExamState.of(complaint, ExaminedBy.SELF);
    long start = clock.now();
    Advice advice = probe.next(state);
    double first = clock.millisSince(start);
    PointSide at = advice.candidates().getFirst().at();
    ExamState next = state.found(at, Finding.FAMILIAR_PAIN, false);
    start = clock.now();
    advice = probe.next(next);
    return new double[] {first, clock.millisSince(start), advice.exact() ? 0 : 1, probe.error(next, advice)};
  }
}
