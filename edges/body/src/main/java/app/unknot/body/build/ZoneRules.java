package app.unknot.body.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says which zone a place of the surface belongs to: the first rule of its part that fits. The rules are drawn up in
 * {@code knowledge/figure/zones.yaml}.
 */
final class ZoneRules {
  private final List<double[]> middle;
  private final Map<Part, List<Rule>> rules = new EnumMap<>(Part.class);

  private record Rule(String zone, Map<Word, double[]> ranges, Drawn drawn) {}

  private ZoneRules(List<double[]> middle) {
    this.middle = middle;
  }

  /** Reads the rules. */
  static ZoneRules read(Path file) {
    Drawn drawn = Drawn.read(file, "unknot-figure-zones/1").only("format", "reviewed", "assumed", "middle", "rules");
    ZoneRules rules = new ZoneRules(drawn.pairs("middle"));
    for (Part part : Part.values()) {
      rules.rules.put(part, new ArrayList<>());
    }
    for (Drawn rule : drawn.entries("rules", "zone")) {
      Set<String> known = new LinkedHashSet<>(Set.of("zone", "part"));
      Map<Word, double[]> ranges = new EnumMap<>(Word.class);
      for (Word word : Word.values()) {
        known.add(word.id());
        if (rule.has(word.id())) {
          ranges.put(word, rule.range(word.id()));
        }
      }
      rule.only(known.toArray(String[]::new));
      rules.rules.get(part(rule)).add(new Rule(rule.text("zone"), ranges, rule));
    }
    return rules;
  }

  private static Part part(Drawn rule) {
    for (Part part : Part.values()) {
      if (part.id().equals(rule.text("part"))) {
        return part;
      }
    }
    throw rule.wrong("unknown part " + rule.text("part"));
  }

  /** Returns the ids of all zones that have a rule. */
  Set<String> zones() {
    Set<String> zones = new LinkedHashSet<>();
    rules.values().forEach(list -> list.forEach(rule -> zones.add(rule.zone)));
    return zones;
  }

  /** Returns the zone of a place. */
  String zone(BodyPlace.Told place) {
    place.put(Word.BEHIND, frontal(place.get(Word.Y)) - place.get(Word.Z));
    for (Rule rule : rules.get(place.part())) {
      if (fits(rule, place)) {
        return rule.zone;
      }
    }
    throw new UnbuildableFigureException(
        "zones.yaml: no rule for a place of the %s; end the rules of each part with one that has no range."
            .formatted(place.part().id()));
  }

  /** The depth at which front turns into back, at this height. */
  private double frontal(double y) {
    double[] last = middle.getFirst();
    for (double[] next : middle) {
      if (y < next[0]) {
        double share = next[0] == last[0] ? 0 : (y - last[0]) / (next[0] - last[0]);
        return last[1] + Math.clamp(share, 0, 1) * (next[1] - last[1]);
      }
      last = next;
    }
    return last[1];
  }

  private static boolean fits(Rule rule, BodyPlace.Told place) {
    for (Map.Entry<Word, double[]> range : rule.ranges.entrySet()) {
      double value = place.get(range.getKey());
      if (Double.isNaN(value)) {
        throw rule.drawn.wrong(range.getKey().id() + " has no meaning on this part");
      }
      double low = range.getValue()[0];
      double high = range.getValue()[1];
      // Around a limb a range may run through 180 degrees: [125, -130].
      boolean inside = low <= high ? value >= low && value < high : value >= low || value < high;
      if (!inside) {
        return false;
      }
    }
    return true;
  }
}
