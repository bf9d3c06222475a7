package app.unknot.knowledge;

import java.util.ArrayList;
import java.util.List;

/** Reads a file of format unknot-muscle. */
final class MuscleReader implements FormatReader {

  @Override
  public void read(Fields in, Knowledge into) {
    String id = in.defineAsFile(IdKind.MUSCLE);
    in.mappingsIfAny("evidence").forEach(EvidenceReader::figure);
    into.muscles.add(new Muscle(
        id,
        in.text("name"),
        in.textIfAny("latin"),
        in.text("lay"),
        in.reference("region", IdKind.REGION),
        sides(in),
        in.mapping("frequency").map(f -> f.cited().choice("class", Vocabulary.PRIOR_CLASS)).orElse(""),
        in.mapping("text").map(MuscleReader::wording).orElse(Muscle.Wording.NONE),
        in.mapping("care").map(MuscleReader::care).orElse(Muscle.Care.NONE),
        in.references("checkFirst", IdKind.FLAG),
        in.each("ids", MuscleReader::structure),
        in.mappings("points").stream().map(point -> new PointReader(id).read(point)).toList(),
        traits(in, id),
        in.mapping("exam").map(ExamReader::read),
        in.where(),
        in.provenance()));
  }

  private static String sides(Fields in) {
    if (in.isText("sides")) {
      return paired(in, in.text("sides"));
    }
    return in.mapping("sides").map(MuscleReader::oneSide).orElse("");
  }

  private static String paired(Fields in, String sides) {
    if (!sides.equals("paired") && !sides.isEmpty()) {
      in.fault(FaultCode.ONE_SIDED_WITHOUT_REASON, in.where("sides"),
          "A muscle that is not paired needs a reason: sides: {only: %s, because: \"…\"}.", sides);
    }
    return sides;
  }

  private static String oneSide(Fields in) {
    if (in.textIfAny("because").isEmpty()) {
      in.fault(FaultCode.ONE_SIDED_WITHOUT_REASON, in.where(),
          "A muscle on one side only needs a reason; add because: \"…\".");
    }
    return in.choice("only", Vocabulary.ONE_SIDE);
  }

  private static Muscle.Wording wording(Fields in) {
    in.cited();
    return new Muscle.Wording(in.textIfAny("symptoms"), in.textIfAny("hurtsOn"),
        in.textIfAny("limitedRange"), in.textIfAny("perpetuating"));
  }

  private static Muscle.Care care(Fields in) {
    in.cited();
    return new Muscle.Care(
        in.choice("pressure", Vocabulary.PRESSURE),
        in.choice("reach", Vocabulary.REACH),
        in.textIfAny("selfRelease"),
        in.textsIfAny("tools"),
        in.textIfAny("avoid"),
        in.textIfAny("stretch"));
  }

  private static Muscle.Structure structure(Fields in) {
    in.cited();
    return new Muscle.Structure(in.text("structure"), in.textIfAny("ta98"), in.textIfAny("fma"),
        in.textIfAny("uberon"), in.textIfAny("snomed"), in.sources());
  }

  private static List<Trait> traits(Fields in, String id) {
    List<Trait> traits = new ArrayList<>();
    in.mappingsIfAny("symptoms").forEach(t -> traits.addAll(TraitReader.symptom(t).read(id)));
    in.mappingsIfAny("movements").forEach(t -> traits.addAll(TraitReader.movement(t).read(id)));
    return traits;
  }
}
