package app.unknot.knowledge;

import java.util.List;

/** Reads a symptom or movement that goes with a cause or with some of its points. */
final class TraitReader {

  private final Fields in;
  private final String kind;
  private final IdKind terms;

  private TraitReader(Fields in, String kind, IdKind terms) {
    this.in = in;
    this.kind = kind;
    this.terms = terms;
  }

  static TraitReader symptom(Fields in) {
    return new TraitReader(in, "symptom", IdKind.SYMPTOM);
  }

  static TraitReader movement(Fields in) {
    return new TraitReader(in, "movement", IdKind.MOVEMENT);
  }

  /** One trait for the owner, or one for each point named. */
  List<Trait> read(String owner) {
    in.cited();
    String term = in.reference("term", terms);
    String toward = terms == IdKind.MOVEMENT ? in.choice("toward", Vocabulary.TOWARD, "any") : "";
    String strength = in.chanceIfAny("strength").map(Quantity::text).orElse("");
    List<String> points = in.references("points", IdKind.POINT);
    return (points.isEmpty() ? List.of(owner) : points).stream()
        .map(cause -> new Trait(cause, term, kind, toward, strength, in.sources()))
        .toList();
  }
}
