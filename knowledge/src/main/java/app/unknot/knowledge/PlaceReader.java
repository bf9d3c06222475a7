package app.unknot.knowledge;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** Reads a file of format unknot-places. */
final class PlaceReader implements FormatReader {

  @Override
  public void read(Fields in, Knowledge into) {
    in.mappings("places").forEach(place -> place(place.cited(), in.where(), into));
  }

  private static void place(Fields in, Where file, Knowledge into) {
    Place place = new Place(in.words(), zones(in, file), in.truth("vague"));
    String zones = String.join("|", place.zones().keySet());
    place.words().forEach(words ->
        into.phrases.add(new Phrase(Phrase.PLACE, zones, words, in.where("words"))));
    into.places.add(place);
  }

  private static SequencedMap<String, String> zones(Fields in, Where file) {
    SequencedMap<String, String> zones = new LinkedHashMap<>();
    for (Piece.Field zone : in.open("zones").values()) {
      in.useName(zone, IdKind.ZONE);
      zones.put(zone.name(), weight(in, zone, file.at(zone.line())));
    }
    return zones;
  }

  private static String weight(Fields in, Piece.Field zone, Where where) {
    double weight = in.bareNumber(zone);
    if (!Unit.WEIGHT.holds(weight)) {
      in.fault(FaultCode.OUT_OF_RANGE, where,
          "The weight of '%s' lies outside 0 to 1; say how sure the words mean this zone.", zone.name());
    }
    return Decimal.text(weight);
  }
}
