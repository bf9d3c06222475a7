package app.unknot.bench;

import app.unknot.atlas.Atlas;
import app.unknot.locate.Complaint;
import app.unknot.locate.Probe;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Looks for better values of a few model parameters, one after the other, on the development half of the vignettes and
 * on simulated people. Never reads the reporting half.
 *
 * <pre>
 *   Calibrate [folder] [--people N] [--seed S] [--rounds R] [--only id,id…] [--set id=value]…
 * </pre>
 *
 * <p>The cost that is lowered, all parts printed at each step:
 *
 * <ul>
 *   <li>rank, painted: mean of minus the logarithm of the share that an expected answer has among all muscles and
 *       look-alikes; a smooth stand-in for the rank, at full weight. The same from the words alone, at half weight.
 *   <li>log loss of simulated people over all causes, a person, at 0.3: it rewards honest probabilities.
 *   <li>expected calibration error over muscles on the vignettes (twice) and over points of probability 0.1 or more on the
 *       people (twice), and the gap between the mean probability of the first muscle and how often it is right (once).
 *   <li>half of the logarithm of expected over true number of active points.
 *   <li>a pull to the starting values: 0.02 times the squared distance in log-odds (probabilities) or logarithm.
 * </ul>
 *
 * <p>Against over-fitting: coarse steps (odds or value times 1.5, then 1.2 in the last round), a step is taken only
 * when it lowers the cost by 0.01, few rounds, and the pull.
 */
public final class Calibrate {
  private static final List<String> SEARCHED =
      List.of(
          "prior.scale",
          "prior.share",
          "temper.unpainted",
          "temper.words",
          "link.else",
          "jitter.neighbour",
          "link.essential",
          "link.spillover",
          "link.site",
          "link.published",
          "link.symptom",
          "link.movement",
          "prior.mimic");
  private static final Set<String> UNBOUNDED = Set.of("prior.mimic", "prior.scale");
  private static final double LEAST_GAIN = 0.01;

  /** A development case and what is told of it. */
  private record Told(Vignette vignette, Complaint painted, Complaint words) {}

  /** The parts of the cost. */
  private record Cost(
      double rankPainted,
      double rankWords,
      double logLoss,
      double muscleError,
      double pointError,
      double firstGap,
      double countGap,
      double pull,
      Tally painted,
      Tally words,
      Tally people) {
    double total() {
      return rankPainted
          + 0.5 * rankWords
          + 0.3 * logLoss
          + 2 * muscleError
          + 2 * pointError
          + firstGap
          + 0.5 * Math.abs(countGap)
          + pull;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%.4f = rank %.3f, words %.3f, log loss %.3f, muscle error %.3f, point error %.3f, first gap %.3f, count"
              + " %+.2f, pull %.3f; vignettes %.2f/%.2f/%.3f, words %.2f/%.2f/%.3f, people %.2f/%.2f/%.3f",
          total(),
          rankPainted,
          rankWords,
          logLoss,
          muscleError,
          pointError,
          firstGap,
          countGap,
          pull,
          painted.top1(),
          painted.top3(),
          painted.meanReciprocalRank(),
          words.top1(),
          words.top3(),
          words.meanReciprocalRank(),
          people.top1(),
          people.top3(),
          people.meanReciprocalRank());
    }
  }

  private final Atlas atlas;
  private final List<Told> cases;
  private final List<Person> people;
  private final PrintStream out;

  private Calibrate(Atlas atlas, List<Told> cases, List<Person> people, PrintStream out) {
    this.atlas = atlas;
    this.cases = cases;
    this.people = people;
    this.out = out;
  }

  /** Runs it. */
  public static void main(String[] words) {
    Options options = new Options(words, Set.of("--people", "--seed", "--rounds", "--only"), Set.of());
    Path folder = options.rest.isEmpty() ? Vignettes.folder() : Path.of(options.rest.getFirst());
    Atlas atlas = Atlas.standard();
    List<Told> cases = new ArrayList<>();
    for (Vignette vignette : Vignettes.read(folder)) {
      if (vignette.half() == Half.DEVELOPMENT) {
        cases.add(new Told(vignette, Input.ZONES.complaint(vignette), Input.TEXT.complaint(vignette)));
      }
    }
    int count = (int) options.whole("--people", 400);
    long seed = options.whole("--seed", 7);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.printf(
        "Knowledge %s; %d development cases; %d people, seed %d.%n", DataVersion.text(), cases.size(), count, seed);
    List<String> searched =
        options.has("--only") ? List.of(options.text("--only", "").split(",")) : SEARCHED;
    new Calibrate(atlas, cases, SimulatedQuality.people(atlas, count, seed), out)
        .search(searched, options.set, (int) options.whole("--rounds", 3));
  }

  private void search(List<String> searched, Map<String, Double> set, int rounds) {
    Map<String, Double> start = new LinkedHashMap<>();
    for (String id : searched) {
      start.put(id, atlas.parameter(id).orElseThrow());
    }
    Map<String, Double> best = new LinkedHashMap<>(start);
    best.putAll(set);
    Cost cost = cost(best, start);
    out.printf("start %s%n", cost);
    for (int round = 1; round <= rounds; round++) {
      double step = round == rounds ? 1.2 : 1.5;
      boolean moved = false;
      for (String id : searched) {
        for (double factor : new double[] {step, 1 / step}) {
          Map<String, Double> tried = new LinkedHashMap<>(best);
          tried.put(id, moved(id, best.get(id), factor));
          Cost now = cost(tried, start);
          boolean better = now.total() < cost.total() - LEAST_GAIN;
          if (better) {
            best = tried;
            cost = now;
            moved = true;
            out.printf(Locale.ROOT, "round %d, %s = %.4f: %s%n", round, id, best.get(id), cost);
            break;
          }
        }
      }
      if (!moved && round < rounds) {
        round = rounds - 1;
      }
    }
    out.println();
    for (Map.Entry<String, Double> each : best.entrySet()) {
      out.printf(
          Locale.ROOT, "%-18s %.4f (was %.4f)%n", each.getKey(), each.getValue(), atlas.parameter(each.getKey()).orElseThrow());
    }
    StringBuilder line = new StringBuilder();
    best.forEach((id, value) -> line.append(String.format(Locale.ROOT, " --set %s=%.4f", id, value)));
    out.printf("%nTry it:%s%n", line);
  }

  /** A probability or power moves in odds, so that it stays between 0 and 1; a weight is multiplied. */
  private static double moved(String id, double value, double factor) {
    if (UNBOUNDED.contains(id)) {
      return value * factor;
    }
    double kept = Math.clamp(value, 0.02, 0.98);
    double odds = kept / (1 - kept) * factor;
    return odds / (1 + odds);
  }

  private static double distance(String id, double a, double b) {
    if (UNBOUNDED.contains(id)) {
      return Math.log(a / b);
    }
    double x = Math.clamp(a, 0.02, 0.98);
    double y = Math.clamp(b, 0.02, 0.98);
    return Math.log(x / (1 - x)) - Math.log(y / (1 - y));
  }

  private Cost cost(Map<String, Double> values, Map<String, Double> start) {
    Atlas tried = atlas.withParameters(values);
    Probe probe = new Probe(tried);
    Tally painted = new Tally();
    Tally words = new Tally();
    Reliability muscles = new Reliability();
    double rankPainted = 0;
    double rankWords = 0;
    double firstStated = 0;
    double firstRight = 0;
    for (Told told : cases) {
      Map<Suspect, Double> suspects = suspects(probe, told.painted);
      rankPainted += rankLoss(suspects, told.vignette);
      rank(painted, suspects, told.vignette);
      for (Map.Entry<Suspect, Double> each : suspects.entrySet()) {
        if (!each.getKey().mimic() && each.getValue() >= 0.001) {
          muscles.add(each.getValue(), told.vignette.expected().contains(each.getKey()));
        }
      }
      var first = suspects.entrySet().stream().filter(e -> !e.getKey().mimic()).max(Map.Entry.comparingByValue());
      firstStated += first.orElseThrow().getValue();
      firstRight += told.vignette.expected().contains(first.orElseThrow().getKey()) ? 1 : 0;
      Map<Suspect, Double> byWords =
          told.words.placeless() ? Map.of() : suspects(probe, told.words);
      rankWords += rankLoss(byWords, told.vignette);
      rank(words, byWords, told.vignette);
    }
    SimulatedQuality.Figures figures = SimulatedQuality.figures(tried, people);
    double pull = 0;
    for (Map.Entry<String, Double> each : start.entrySet()) {
      double far = distance(each.getKey(), values.get(each.getKey()), each.getValue());
      pull += 0.02 * far * far;
    }
    int n = cases.size();
    return new Cost(
        rankPainted / n,
        rankWords / n,
        figures.logLoss(),
        muscles.error(),
        figures.points().errorFromTenth(),
        Math.abs(firstStated - firstRight) / n,
        Math.log(figures.expectedPoints() / figures.truePoints()),
        pull,
        painted,
        words,
        figures.any());
  }

  /** The probability of each muscle and look-alike; the points of a muscle as if independent. */
  private static Map<Suspect, Double> suspects(Probe probe, Complaint complaint) {
    Map<Suspect, Double> none = new LinkedHashMap<>();
    for (Scored scored : SimulatedQuality.scored(probe.posterior(complaint))) {
      none.merge(scored.suspect(), 1 - scored.probability(), (a, b) -> a * b);
    }
    none.replaceAll((suspect, p) -> 1 - p);
    return none;
  }

  private static double rankLoss(Map<Suspect, Double> suspects, Vignette vignette) {
    double all = 0;
    double expected = 1e-4;
    for (Map.Entry<Suspect, Double> each : suspects.entrySet()) {
      all += each.getValue();
      if (vignette.expected().contains(each.getKey())) {
        expected = Math.max(expected, each.getValue());
      }
    }
    return -Math.log(Math.min(1, expected / Math.max(all, 1e-2)));
  }

  private static void rank(Tally tally, Map<Suspect, Double> suspects, Vignette vignette) {
    if (!vignette.mimicAnswer()) {
      double best = 0;
      for (Map.Entry<Suspect, Double> each : suspects.entrySet()) {
        if (vignette.expected().contains(each.getKey())) {
          best = Math.max(best, each.getValue());
        }
      }
      int rank = best == 0 ? Ranking.NOWHERE : 1;
      for (Map.Entry<Suspect, Double> each : suspects.entrySet()) {
        rank += rank != Ranking.NOWHERE && !each.getKey().mimic() && each.getValue() > best ? 1 : 0;
      }
      tally.add(rank);
    }
  }
}
