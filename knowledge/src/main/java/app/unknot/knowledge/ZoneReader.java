package app.unknot.knowledge;

/** Reads a file of format unknot-zones. */
final class ZoneReader implements FormatReader {

  @Override
  public void read(Fields in, Knowledge into) {
    String region = in.share("region", IdKind.REGION);
    in.mappings("zones").forEach(zone -> into.zones.add(zone(zone, region)));
  }

  private static Zone zone(Fields in, String region) {
    return new Zone(
        in.cited().define(IdKind.ZONE),
        in.text("name"),
        region,
        in.choices("views", Vocabulary.VIEW),
        in.choice("sides", Vocabulary.SIDES),
        in.truth("internal"),
        in.referenceIfAny("surface", IdKind.ZONE),
        in.references("neighbours", IdKind.ZONE),
        in.truth("neverPress"),
        in.textIfAny("note"),
        in.where());
  }
}
