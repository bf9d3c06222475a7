package app.unknot.bench;

import app.unknot.atlas.Atlas;
import app.unknot.locate.Probe;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How right the rankers are on simulated people. */
final class SimulatedQuality {
  private final Atlas atlas;
  private final List<Ranker> rankers;
  private final boolean markdown;
  private final PrintStream out;

  SimulatedQuality(Atlas atlas, List<Ranker> rankers, boolean markdown, PrintStream out) {
    this.atlas = atlas;
    this.rankers = rankers;
    this.markdown = markdown;
    this.out = out;
  }

  /** Our figures on a group of people. */
  record Figures(
      Tally first,
      Tally any,
      Tally mimics,
      Reliability points,
      Reliability topPoint,
      Reliability topMuscle,
      double expectedPoints,
      double truePoints,
      double logLoss,
      double rankLoss) {}

  /** Draws people; the same seed gives the same people. */
  static List<Person> people(Atlas atlas, int count, long seed) {
    Simulator simulator = new Simulator(atlas, seed);
    List<Person> people = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      people.add(simulator.next());
    }
    return people;
  }

  /**
   * Asks the posterior of every cause, without explanations.
   *
   * <p>The log loss is the mean over people of the summed binary log losses of all points and look-alikes; the rank
   * loss the mean of minus the logarithm of the first true muscle's share among all muscles.
   */
  static Figures figures(Atlas atlas, List<Person> people) {
    Probe probe = new Probe(atlas);
    Tally first = new Tally();
    Tally any = new Tally();
    Tally mimics = new Tally();
    Reliability points = new Reliability();
    Reliability topPoint = new Reliability();
    Reliability topMuscle = new Reliability();
    double expected = 0;
    double truly = 0;
    double logLoss = 0;
    double rankLoss = 0;
    int withMuscle = 0;
    for (Person person : people) {
      List<Scored> ranked = scored(probe.posterior(person.complaint()));
      for (Scored scored : ranked) {
        boolean so = truth(person, scored);
        double p = Math.clamp(scored.probability(), 1e-12, 1 - 1e-12);
        logLoss -= Math.log(so ? p : 1 - p);
        if (!scored.suspect().mimic()) {
          expected += scored.probability();
          truly += so ? 1 : 0;
          if (p >= 0.001) {
            points.add(p, so);
          }
        }
      }
      List<Scored> muscles = Ranking.muscles(ranked);
      topPoint.add(muscles.getFirst().probability(), truth(person, muscles.getFirst()));
      Map<Suspect, Double> none = new LinkedHashMap<>();
      muscles.forEach(s -> none.merge(s.suspect(), 1 - s.probability(), (a, b) -> a * b));
      Suspect top = muscles.getFirst().suspect();
      List<Suspect> suspects = person.truth().stream().map(Scored::suspect).toList();
      topMuscle.add(1 - none.get(top), suspects.contains(top));
      if (person.mimic()) {
        mimics.add(Ranking.rank(ranked.stream().filter(s -> s.suspect().mimic()).toList(), suspects));
      } else {
        List<Scored> distinct = Ranking.distinct(muscles);
        first.add(Ranking.rank(distinct, suspects.subList(0, 1)));
        any.add(Ranking.rank(distinct, suspects));
        double all = none.values().stream().mapToDouble(v -> 1 - v).sum();
        rankLoss -= Math.log(Math.max(1e-9, (1 - none.get(suspects.getFirst())) / all));
        withMuscle++;
      }
    }
    int n = people.size();
    return new Figures(
        first,
        any,
        mimics,
        points,
        topPoint,
        topMuscle,
        expected / n,
        truly / n,
        logLoss / n,
        rankLoss / withMuscle);
  }

  private static boolean truth(Person person, Scored scored) {
    for (Scored each : person.truth()) {
      if (each.point().equals(scored.point()) && each.suspect().equals(scored.suspect())) {
        return true;
      }
    }
    return false;
  }

  static List<Scored> scored(List<Probe.Cause> causes) {
    List<Scored> scored = new ArrayList<>();
    for (Probe.Cause cause : causes) {
      boolean mimic = cause.muscle().isEmpty();
      scored.add(
          new Scored(
              cause.id(),
              new Suspect(mimic ? cause.id() : cause.muscle(), mimic, cause.side()),
              cause.probability()));
    }
    scored.sort(Comparator.comparingDouble((Scored s) -> -s.probability()));
    return scored;
  }

  void report(int count, long seed) {
    List<Person> people = people(atlas, count, seed);
    out.printf(markdown ? "%n## Simulated people%n%n" : "%n== Simulated people ==%n");
    double zones = people.stream().mapToInt(p -> p.complaint().painted().size()).average().orElse(0);
    double mimics = people.stream().filter(Person::mimic).count() / (double) count;
    out.printf(
        Locale.ROOT,
        "%d people, seed %d: %.1f painted zones on average, a look-alike instead of a muscle in %.2f.%n%n",
        count,
        seed,
        zones,
        mimics);
    Figures ours = figures(atlas, people);
    String row = markdown ? "| %s | %s | %s | %s | %s |%n" : "%-19s %-34s %-18s %-18s %s%n";
    out.printf(row, "ranker", "hit", "top-1", "top-3", "MRR");
    if (markdown) {
      out.println("|---|---|---|---|---|");
    }
    line(row, rankers.getFirst().name(), "the muscle that hurts most", ours.first);
    line(row, rankers.getFirst().name(), "any true muscle", ours.any);
    line(row, rankers.getFirst().name(), "look-alike among look-alikes", ours.mimics);
    for (Ranker rival : rankers.subList(1, rankers.size())) {
      Tally first = new Tally();
      Tally any = new Tally();
      for (Person person : people) {
        if (!person.mimic()) {
          List<Scored> ranked = Ranking.distinct(rival.rank(person.complaint()));
          List<Suspect> truth = person.truth().stream().map(Scored::suspect).toList();
          first.add(Ranking.rank(ranked, truth.subList(0, 1)));
          any.add(Ranking.rank(ranked, truth));
        }
      }
      line(row, rival.name(), "the muscle that hurts most", first);
      line(row, rival.name(), "any true muscle", any);
    }
    out.printf(
        Locale.ROOT,
        "%nExpected calibration error of %s: %.3f over points above 0.001 (%.3f from 0.1 on), %.3f over the first point alone, %.3f over"
            + " the first muscle alone. Expected number of active points %.2f, true %.2f. Log loss a person %.3f.%n%n",
        rankers.getFirst().name(),
        ours.points.error(),
        ours.points.errorFromTenth(),
        ours.topPoint.error(),
        ours.topMuscle.error(),
        ours.expectedPoints,
        ours.truePoints,
        ours.logLoss);
    out.print(ours.points.table(markdown));
  }

  private void line(String row, String name, String hit, Tally tally) {
    out.printf(row, name, hit, tally.top1Text(), tally.top3Text(), tally.rankText());
  }
}
