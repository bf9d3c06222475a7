package app.unknot.bench;

import app.unknot.atlas.Link;
import app.unknot.bench.BodyMap.Reach;
import app.unknot.bench.BodyMap.SidedPoint;
import app.unknot.locate.Complaint;
import app.unknot.locate.Complaint.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * First rival, a printed chart put into code: each painted zone adds 1 to the points that have it as essential and 0.4
 * to those that have it as spillover or over their own site. Among equals the commoner muscle comes first, then the
 * order of the atlas. A vague place adds the mean over the zones it may mean.
 */
final class LookUpRanker implements Ranker {
  static final double ESSENTIAL = 1;
  static final double SPILLOVER = 0.4;

  private record Score(SidedPoint point, double value) {}

  private final BodyMap body;

  LookUpRanker(BodyMap body) {
    this.body = body;
  }

  @Override
  public String name() {
    return "look-up";
  }

  @Override
  public boolean knowsMimics() {
    return false;
  }

  @Override
  public List<Scored> rank(Complaint complaint) {
    Painted painted = Painted.of(complaint);
    List<Score> scores = new ArrayList<>();
    for (SidedPoint point : body.points) {
      double score = score(point, painted);
      if (score > 0) {
        scores.add(new Score(point, score));
      }
    }
    scores.sort(
        Comparator.comparingDouble((Score s) -> -s.value)
            .thenComparingInt(s -> BodyMap.classRank(s.point.point().muscle().frequencyClass())));
    return scores.stream()
        .map(s -> new Scored(s.point.point().id(), s.point.suspect(), Double.NaN))
        .toList();
  }

  double score(SidedPoint point, Painted painted) {
    double score = 0;
    for (Place place : painted.sure()) {
      score += worth(point, place);
    }
    for (Map<Place, Double> share : painted.vague().values()) {
      for (Map.Entry<Place, Double> part : share.entrySet()) {
        score += part.getValue() * worth(point, part.getKey());
      }
    }
    return score;
  }

  private static double worth(SidedPoint point, Place place) {
    Reach reach = point.reaches().get(place);
    if (reach == null) {
      return 0;
    }
    return reach.kind() == Link.Kind.ESSENTIAL ? ESSENTIAL : SPILLOVER;
  }
}
