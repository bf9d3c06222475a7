package app.unknot.knowledge;

import java.util.stream.Stream;

/** Reads one caution: what it depends on, what follows and how that is told. */
final class CautionReader {

  private CautionReader() {}

  static Caution read(Fields in, String remedy) {
    Caution caution = new Caution(
        remedy,
        in.cited().referenceIfAny("if", IdKind.CONDITION),
        age(in, "under"),
        age(in, "over"),
        in.choice("limit", Vocabulary.LIMIT, ""),
        in.choice("unknown", Vocabulary.CAUTION_UNKNOWN, "counts").equals("counts"),
        in.choice("verdict", Vocabulary.CAUTION_VERDICT),
        in.references("groups", IdKind.MUSCLE_GROUP),
        in.text("because"),
        in.where(),
        in.provenance());
    checkOneThing(in, caution);
    return caution;
  }

  /** The age under or over which a mapping holds; empty where it names none. */
  static String age(Fields in, String limit) {
    return in.mappingIfAny("age").map(age -> age.wholeIfAny(limit)).orElse("");
  }

  private static void checkOneThing(Fields in, Caution caution) {
    long named = Stream.of(caution.condition(), caution.ageUnder(), caution.ageOver(), caution.limit())
        .filter(text -> !text.isEmpty()).count();
    if (named != 1) {
      in.fault(FaultCode.CAUTION_OF_NO_ONE_THING, in.where(),
          "A caution depends on one thing, this one on %d; write if:, age: with over or under, or limit:.", named);
    }
  }
}
