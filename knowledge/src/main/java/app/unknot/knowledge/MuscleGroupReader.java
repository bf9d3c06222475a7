package app.unknot.knowledge;

/** Reads a file of format unknot-groups. */
final class MuscleGroupReader implements FormatReader {

  @Override
  public void read(Fields in, Knowledge into) {
    in.mappings("groups").forEach(group -> into.groups.add(new MuscleGroup(
        group.cited().define(IdKind.MUSCLE_GROUP),
        group.text("name"),
        group.text("lay"),
        group.references("muscles", IdKind.MUSCLE),
        group.where("muscles"),
        group.provenance())));
  }
}
