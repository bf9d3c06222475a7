package app.unknot.bench;

import app.unknot.atlas.Link;
import app.unknot.bench.BodyMap.Reach;
import app.unknot.bench.BodyMap.SidedPoint;
import app.unknot.locate.Complaint;
import app.unknot.locate.Complaint.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Second rival: exactly one point is the source (naive Bayes). The class value as prior, times the probability of every
 * zone and side being painted or not, with the numbers set in the project brief. A vague place counts the mean over
 * the zones it may mean, and those zones do not count as free.
 */
final class SingleCauseRanker implements Ranker {
  static final double ESSENTIAL = 0.70;
  static final double SPILLOVER = 0.25;
  static final double SITE = 0.35;
  static final double NEIGHBOUR = 0.15;
  static final double ELSE = 0.03;
  static final Map<String, Double> PRIOR = Map.of("VC", 0.45, "C", 0.25, "O", 0.12, "R", 0.03);

  private record Weight(SidedPoint point, double log) {}

  private final BodyMap body;
  private final Map<SidedPoint, Map<Place, Double>> strengths = new HashMap<>();
  private final Map<SidedPoint, Double> allFree = new HashMap<>();

  SingleCauseRanker(BodyMap body) {
    this.body = body;
    for (SidedPoint point : body.points) {
      Map<Place, Double> own = strengths(point);
      strengths.put(point, own);
      double free = (body.places.size() - own.size()) * Math.log1p(-ELSE);
      for (double strength : own.values()) {
        free += Math.log1p(-strength);
      }
      allFree.put(point, free);
    }
  }

  @Override
  public String name() {
    return "single-cause Bayes";
  }

  @Override
  public boolean knowsMimics() {
    return false;
  }

  private Map<Place, Double> strengths(SidedPoint point) {
    Map<Place, Double> own = new HashMap<>();
    for (Map.Entry<Place, Reach> reach : point.reaches().entrySet()) {
      double strength =
          switch (reach.getValue().kind()) {
            case ESSENTIAL -> ESSENTIAL;
            case SITE -> SITE;
            case SPILLOVER -> SPILLOVER;
          };
      own.merge(reach.getKey(), strength, Math::max);
      if (reach.getValue().kind() == Link.Kind.ESSENTIAL) {
        for (Place next : body.neighbours(reach.getKey())) {
          own.merge(next, NEIGHBOUR, Math::max);
        }
      }
    }
    return own;
  }

  double strength(SidedPoint point, Place place) {
    return strengths.get(point).getOrDefault(place, ELSE);
  }

  /** The logarithm of prior times likelihood. */
  double logWeight(SidedPoint point, Painted painted) {
    double log = Math.log(PRIOR.get(point.point().muscle().frequencyClass())) + allFree.get(point);
    for (Place place : painted.touched()) {
      log -= Math.log1p(-strength(point, place));
    }
    for (Place place : painted.sure()) {
      log += Math.log(strength(point, place));
    }
    for (Map<Place, Double> share : painted.vague().values()) {
      double mean = 0;
      for (Map.Entry<Place, Double> part : share.entrySet()) {
        mean += part.getValue() * strength(point, part.getKey());
      }
      log += Math.log(mean);
    }
    return log;
  }

  @Override
  public List<Scored> rank(Complaint complaint) {
    Painted painted = Painted.of(complaint);
    if (painted.isEmpty()) {
      return List.of();
    }
    List<Weight> weights = new ArrayList<>();
    double most = Double.NEGATIVE_INFINITY;
    for (SidedPoint point : body.points) {
      double log = logWeight(point, painted);
      most = Math.max(most, log);
      weights.add(new Weight(point, log));
    }
    weights.sort(Comparator.comparingDouble((Weight w) -> -w.log));
    double sum = 0;
    for (Weight weight : weights) {
      sum += Math.exp(weight.log - most);
    }
    List<Scored> ranked = new ArrayList<>();
    for (Weight weight : weights) {
      ranked.add(
          new Scored(
              weight.point.point().id(), weight.point.suspect(), Math.exp(weight.log - most) / sum));
    }
    return ranked;
  }
}
