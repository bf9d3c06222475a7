package app.unknot.bench;

import app.unknot.locate.Complaint;
import app.unknot.locate.Complaint.Place;
import app.unknot.locate.PaintedZone;
import app.unknot.locate.SpokenPlace;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A complaint as the rivals see it: sure places and vague ones; they know nothing of strength or symptoms. */
record Painted(Set<Place> sure, Map<SpokenPlace, Map<Place, Double>> vague) {
  static Painted of(Complaint complaint) {
    Set<Place> sure = new LinkedHashSet<>();
    for (PaintedZone zone : complaint.painted()) {
      sure.add(new Place(zone.zone(), zone.side()));
    }
    Map<SpokenPlace, Map<Place, Double>> vague = new LinkedHashMap<>();
    for (SpokenPlace spoken : complaint.spoken()) {
      double all = 0;
      for (SpokenPlace.Part part : spoken.zones()) {
        all += part.weight();
      }
      Map<Place, Double> share = new LinkedHashMap<>();
      for (SpokenPlace.Part part : spoken.zones()) {
        share.merge(new Place(part.zone(), part.side()), part.weight() / all, Double::sum);
      }
      vague.put(spoken, share);
    }
    return new Painted(sure, vague);
  }

  /** Every place that is painted or may be meant. */
  Set<Place> touched() {
    Set<Place> all = new HashSet<>(sure);
    vague.values().forEach(share -> all.addAll(share.keySet()));
    return all;
  }

  boolean isEmpty() {
    return sure.isEmpty() && vague.isEmpty();
  }
}
