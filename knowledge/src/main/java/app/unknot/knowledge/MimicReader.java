package app.unknot.knowledge;

import java.util.ArrayList;
import java.util.List;

/** Reads a file of format unknot-mimic. */
final class MimicReader implements FormatReader {

  @Override
  public void read(Fields in, Knowledge into) {
    String id = in.cited().defineAsFile(IdKind.MIMIC);
    String sides = in.choice("sides", Vocabulary.SIDES);
    into.mimics.add(new Mimic(
        id,
        in.text("name"),
        in.text("lay"),
        in.choice("kind", Vocabulary.MIMIC_KIND),
        sides,
        in.mapping("frequency").flatMap(f -> f.chance("prior")).map(Quantity::text).orElse(""),
        links(sides).read(in),
        traits(in, id),
        in.references("flags", IdKind.FLAG),
        in.text("advice"),
        in.provenance()));
  }

  private static LinkReader links(String sides) {
    return sides.equals("mid")
        ? new LinkReader(Vocabulary.MID_LINK_SIDE, "")
        : new LinkReader(Vocabulary.LINK_SIDE, "same");
  }

  private static List<Trait> traits(Fields in, String id) {
    List<Trait> traits = new ArrayList<>();
    in.mappingsIfAny("symptoms").forEach(t -> traits.addAll(TraitReader.symptom(t).read(id)));
    in.mappingsIfAny("movements").forEach(t -> traits.addAll(TraitReader.movement(t).read(id)));
    return traits;
  }
}
