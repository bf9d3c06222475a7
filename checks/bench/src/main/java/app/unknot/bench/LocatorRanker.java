package app.unknot.bench;

import app.unknot.atlas.Atlas;
import app.unknot.locate.Complaint;
import app.unknot.locate.Located;
import app.unknot.locate.Locator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Our own locator, asked through its public door. */
final class LocatorRanker implements Ranker {
  private final Locator locator;

  LocatorRanker(Atlas atlas) {
    locator = new Locator(atlas);
  }

  @Override
  public String name() {
    return "Unknot";
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
    Located located = locator.locate(complaint);
    List<Scored> all = new ArrayList<>();
    located
        .candidates()
        .forEach(
            c ->
                all.add(
                    new Scored(
                        c.point().id(),
                        Suspect.muscle(c.point().muscle().id(), c.side()),
                        c.probability(),
                        c.muscleProbability())));
    located
        .mimics()
        .forEach(
            m ->
                all.add(
                    new Scored(
                        m.mimic().id(), new Suspect(m.mimic().id(), true, m.side()), m.probability())));
    all.sort(Comparator.comparingDouble((Scored s) -> -s.probability()));
    return all;
  }
}
