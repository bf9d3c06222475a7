package app.unknot.bench;

import app.unknot.atlas.Atlas;
import app.unknot.locate.Complaint;
import app.unknot.locate.Probe;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Our locator with its points gathered into muscles: a muscle counts with the probability that any of its points is
 * active, taken as if they were independent. Shows what ranking muscles instead of points would change.
 */
final class MuscleRanker implements Ranker {
  private final Probe probe;

  MuscleRanker(Atlas atlas) {
    probe = new Probe(atlas);
  }

  @Override
  public String name() {
    return "Unknot by muscle";
  }

  @Override
  public boolean knowsMimics() {
    return true;
  }

  @Override
  public List<Scored> rank(Complaint complaint) {
    if (complaint.placeless()) {
      return List.of();
    }
    Map<Suspect, Scored> best = new LinkedHashMap<>();
    Map<Suspect, Double> none = new LinkedHashMap<>();
    for (Scored scored : SimulatedQuality.scored(probe.posterior(complaint))) {
      best.putIfAbsent(scored.suspect(), scored);
      none.merge(scored.suspect(), 1 - scored.probability(), (a, b) -> a * b);
    }
    List<Scored> ranked = new ArrayList<>();
    best.forEach(
        (suspect, scored) -> {
          double any = 1 - none.get(suspect);
          ranked.add(new Scored(scored.point(), suspect, any, any));
        });
    ranked.sort(Comparator.comparingDouble((Scored s) -> -s.probability()));
    return ranked;
  }
}
