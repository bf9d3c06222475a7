package app.unknot.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the zones in which a cause is felt. */
final class LinkReader {

  private final Vocabulary sides;
  private final String usualSide;

  /** An empty usual side means that each line must name its side. */
  LinkReader(Vocabulary sides, String usualSide) {
    this.sides = sides;
    this.usualSide = usualSide;
  }

  List<Link> read(Fields cause) {
    Set<String> seen = new HashSet<>();
    return cause.mappings("zones").stream().map(line -> link(line, seen)).toList();
  }

  private Link link(Fields in, Set<String> seen) {
    Optional<Quantity> strength = in.chanceIfAny("strength");
    Link link = new Link(
        in.cited().reference("zone", IdKind.ZONE),
        side(in),
        in.choice("kind", Vocabulary.LINK_KIND),
        strength.map(Quantity::text).orElse(""),
        strength.map(Quantity::provenance).orElse(in.provenance()).sources());
    if (!seen.add(link.zone() + " " + link.side())) {
      in.fault(FaultCode.ZONE_TWICE, in.where(),
          "The zone '%s' stands here twice for the same side; keep one line.", link.zone());
    }
    return link;
  }

  private String side(Fields in) {
    return usualSide.isEmpty() ? in.choice("side", sides) : in.choice("side", sides, usualSide);
  }
}
