package app.unknot.knowledge;

/** Reads a file of format unknot-flag. */
final class FlagReader implements FormatReader {

  @Override
  public void read(Fields in, Knowledge into) {
    String action = in.choice("action", Vocabulary.ACTION);
    into.flags.add(new Flag(
        in.cited().defineAsFile(IdKind.FLAG),
        in.text("title"),
        action,
        in.text("question"),
        in.choices("asked", Vocabulary.ASKED),
        in.text("why"),
        in.text("advice"),
        in.references("regions", IdKind.REGION),
        in.each("screen", screen -> screen(screen, action)),
        in.each("vignettes", FlagReader::vignette),
        in.where(),
        in.provenance()));
  }

  private static Flag.Screen screen(Fields in, String usualAction) {
    return new Flag.Screen(
        in.choice("action", Vocabulary.ACTION, usualAction),
        in.references("all", IdKind.CONCEPT),
        in.references("none", IdKind.CONCEPT),
        in.mappingIfAny("age").map(age -> age.wholeIfAny("over")).orElse(""),
        in.mappingIfAny("age").map(age -> age.wholeIfAny("under")).orElse(""),
        in.where());
  }

  private static Flag.Vignette vignette(Fields in) {
    in.choice("fires", Vocabulary.TRUTH);
    return new Flag.Vignette(in.text("text"), in.truth("fires"));
  }
}
