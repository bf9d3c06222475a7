package app.unknot.causes;

import app.unknot.atlas.CompiledTable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The numbers of the ranking that are no findings, from {@code knowledge/model.yaml}.
 *
 * @param designs how much each design counts
 * @param doubt the weight of a made-up study of no link
 * @param least the share of a factor of some muscles, none of which was found
 * @param general the same for a factor that concerns all muscles, and for every factor while no muscle is known
 * @param mention the exposure that the mention of an activity means
 */
record CauseWeights(
    Map<Strength.Design, Double> designs, double doubt, double least, double general, double mention) {
  CauseWeights {
    designs = Map.copyOf(designs);
  }

  static CauseWeights standard() {
    Map<String, Double> model = new HashMap<>();
    CompiledTable.read("model").rows().forEach(row -> model.put(row.text("id"), row.number("value")));
    Map<Strength.Design, Double> designs = new EnumMap<>(Strength.Design.class);
    for (Strength.Design design : Strength.Design.values()) {
      designs.put(design, model.get("causes.design." + design.code()));
    }
    return new CauseWeights(designs, model.get("causes.doubt"), model.get("causes.share.least"),
        model.get("causes.share.general"), model.get("causes.mention"));
  }
}
