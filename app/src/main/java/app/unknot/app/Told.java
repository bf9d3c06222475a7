package app.unknot.app;

import app.unknot.classify.PlaceOfPain;
import app.unknot.locate.Complaint;
import app.unknot.locate.Located;
import app.unknot.terms.Reading;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A told pain as it was understood.
 *
 * @param complaint what the model is given
 * @param words all understood words, for the red flags
 * @param answer the echo of what was understood, with the ranking before any exam
 */
record Told(Complaint complaint, Reading words, LocateAnswer answer) {
  /** Returns the ranking from drawing and words alone, or null when no place is known. */
  @Nullable Located located() {
    return answer.located();
  }

  /** Returns the places that surely hurt, and those that may. */
  List<PlaceOfPain> places() {
    return Stream.concat(
            complaint.painted().stream().map(zone -> new PlaceOfPain(zone.zone(), zone.side())),
            complaint.spoken().stream()
                .flatMap(place -> place.zones().stream())
                .filter(part -> part.side() != null)
                .map(part -> new PlaceOfPain(part.zone(), part.side())))
        .distinct()
        .toList();
  }
}
