package app.unknot.app;

import app.unknot.atlas.TriggerPoint;
import app.unknot.classify.ExaminedBy;
import app.unknot.classify.Finding;
import app.unknot.terms.Side;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A checked request of {@code classify}.
 *
 * @param id what the asker calls it, or null
 * @param point the trigger point that was pressed, or null
 * @param side the side, or null
 * @param site words for the place, or null
 * @param by who pressed
 * @param seen yes or no for each finding that is known, but where a pain spreads to
 * @param spread where a pain spreads to
 * @param pressureKpa pressure at the first pain, or null
 * @param mirrorKpa the same on the other side, or null
 * @param onset words on how it began, or null
 * @param other words on what else there is, or null
 */
record ClassifyRequest(
    @Nullable JsonNode id,
    @Nullable TriggerPoint point,
    @Nullable Side side,
    @Nullable String site,
    ExaminedBy by,
    Map<Finding, Boolean> seen,
    Spread spread,
    @Nullable Double pressureKpa,
    @Nullable Double mirrorKpa,
    @Nullable String onset,
    @Nullable String other) {
  ClassifyRequest {
    seen = Map.copyOf(seen);
  }

  /**
   * Where a pain spreads to, as it was told.
   *
   * @param known yes or no where that was said outright, or null
   * @param zones the zones, empty where words say it or nothing does
   * @param words the words, or null
   */
  record Spread(@Nullable Boolean known, Set<String> zones, @Nullable String words) {
    Spread {
      zones = Set.copyOf(zones);
    }
  }
}
