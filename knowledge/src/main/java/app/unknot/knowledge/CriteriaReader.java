package app.unknot.knowledge;

import java.util.List;

/** Reads a file of format unknot-criteria. */
final class CriteriaReader implements FormatReader {

  @Override
  public void read(Fields in, Knowledge into) {
    in.mappings("sets").forEach(set -> set(set.cited(), into));
  }

  private static void set(Fields in, Knowledge into) {
    String id = in.define(IdKind.CRITERIA_SET);
    String name = in.text("name");
    List<String> muscles = in.references("muscles", IdKind.MUSCLE);
    List<String> active = in.references("active", IdKind.FINDING);
    boolean onlyActive = in.truth("onlyActive");
    in.mappings("knot").forEach(clause -> into.criteria.add(new CriteriaClause(
        id,
        name,
        muscles,
        clause.wholeIfAny("least"),
        clause.references("of", IdKind.FINDING),
        clause.wholeIfAny("unasked"),
        active,
        onlyActive,
        in.sources())));
  }
}
