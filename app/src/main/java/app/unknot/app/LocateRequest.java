package app.unknot.app;

import app.unknot.locate.PaintedZone;
import app.unknot.terms.Sex;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A checked request of {@code locate}. At least one of text and zones is there.
 *
 * @param id what the asker calls it, a text or a whole number, or null
 * @param text the person's words, or null
 * @param zones painted zones, each zone and side once
 * @param symptoms codes or plain words
 * @param aggravatedBy codes or plain words
 * @param activities codes or plain words
 * @param age in years, or null
 * @param sex stated sex
 */
record LocateRequest(
    @Nullable JsonNode id,
    @Nullable String text,
    List<PaintedZone> zones,
    List<String> symptoms,
    List<String> aggravatedBy,
    List<String> activities,
    @Nullable Integer age,
    Sex sex) {
  LocateRequest {
    zones = List.copyOf(zones);
    symptoms = List.copyOf(symptoms);
    aggravatedBy = List.copyOf(aggravatedBy);
    activities = List.copyOf(activities);
  }
}
