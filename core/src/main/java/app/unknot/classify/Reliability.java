package app.unknot.classify;

import app.unknot.atlas.CompiledTable;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What the hand of the examiner changes. The table of findings is for the self-exam. Another examiner's chances are
 * drawn towards saying nothing, their mean over the states, by {@code w = min(1, sqrt(kappa / kappa of the
 * self-exam))}: kappa compares two examiners and each is wrong on his own. A trained hand takes fewer harmless fibres
 * for a band or a lump, so these entries of the places that are no knot shrink first.
 */
final class Reliability {
  private static final Set<Finding> FELT = EnumSet.of(Finding.TAUT_BAND, Finding.LUMP);
  private static final int STATES = PointState.values().length;

  private final Map<ExaminedBy, Map<Finding, Double>> kappa = new EnumMap<>(ExaminedBy.class);
  private double trainedHand = 1;

  Reliability() {
    for (CompiledTable.Row row : CompiledTable.read("reliability").rows()) {
      ExaminedBy by = ExaminedBy.of(row.text("examiner")).orElseThrow();
      if (row.text("finding").equals("trainedHand")) {
        trainedHand = row.number("kappa");
      } else {
        kappa
            .computeIfAbsent(by, b -> new EnumMap<>(Finding.class))
            .put(Finding.of(row.text("finding")).orElseThrow(), row.number("kappa"));
      }
    }
  }

  /** Returns the chance that this examiner reports the finding, for each column. */
  double[] read(double[] chance, Finding finding, ExaminedBy by) {
    double[] read = chance.clone();
    if (by.trained() && FELT.contains(finding)) {
      for (int c = PointState.TENDER_POINT.ordinal(); c < read.length; c++) {
        read[c] *= trainedHand;
      }
    }
    double weight = weight(finding, by);
    double nothing = 0;
    for (int s = 0; s < STATES; s++) {
      nothing += read[s] / STATES;
    }
    for (int c = 0; c < read.length; c++) {
      read[c] = nothing + weight * (read[c] - nothing);
    }
    return read;
  }

  private double weight(Finding finding, ExaminedBy by) {
    Double self = kappa.getOrDefault(ExaminedBy.SELF, Map.of()).get(finding);
    Double own = kappa.getOrDefault(by, Map.of()).get(finding);
    return self == null || own == null ? 1 : Math.min(1, Math.sqrt(Math.max(0, own) / self));
  }
}
