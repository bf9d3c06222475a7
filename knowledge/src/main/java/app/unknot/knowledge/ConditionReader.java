package app.unknot.knowledge;

/** Reads a file of format unknot-conditions. */
final class ConditionReader implements FormatReader {

  @Override
  public void read(Fields in, Knowledge into) {
    in.mappings("conditions").forEach(condition -> into.conditions.add(condition(condition)));
    in.mappingsIfAny("forAll").forEach(caution -> into.cautions.add(CautionReader.read(caution, "")));
  }

  private static Condition condition(Fields in) {
    return new Condition(
        in.cited().define(IdKind.CONDITION),
        in.text("question"),
        in.textIfAny("hint"),
        in.choice("group", Vocabulary.CONDITION_GROUP),
        in.references("sameAs", IdKind.QUESTION),
        in.truth("exact"),
        in.references("raisedBy", IdKind.QUESTION),
        in.has("holds") ? in.amount("holds", Unit.DAYS) : "",
        in.choice("sex", Vocabulary.SEX, ""),
        CautionReader.age(in, "over"),
        CautionReader.age(in, "under"),
        in.where(),
        in.provenance());
  }
}
