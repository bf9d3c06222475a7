package app.unknot.knowledge;

import java.util.List;

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
        asks(in, action),
        in.choices("limits", Vocabulary.LIMIT),
        in.choice("group", Vocabulary.GROUP),
        in.each("screen", screen -> screen(screen, action)),
        in.each("vignettes", FlagReader::vignette),
        in.where(),
        in.provenance()));
  }

  private static List<Flag.Ask> asks(Fields in, String usualAction) {
    String flag = in.textIfAny("id");
    return in.mappings("ask").stream().map(ask -> ask(ask, flag, usualAction)).toList();
  }

  private static Flag.Ask ask(Fields in, String flag, String usualAction) {
    return new Flag.Ask(
        in.defineWithin(flag, IdKind.QUESTION),
        in.text("text"),
        in.choice("action", Vocabulary.ACTION, usualAction),
        age(in, "over"),
        age(in, "under"),
        in.choice("sex", Vocabulary.SEX, ""),
        in.where());
  }

  private static String age(Fields in, String limit) {
    return in.mappingIfAny("age").map(age -> age.wholeIfAny(limit)).orElse("");
  }

  private static Flag.Screen screen(Fields in, String usualAction) {
    return new Flag.Screen(
        in.choice("action", Vocabulary.ACTION, usualAction),
        in.references("all", IdKind.CONCEPT),
        in.references("none", IdKind.CONCEPT),
        age(in, "over"),
        age(in, "under"),
        in.where());
  }

  private static Flag.Vignette vignette(Fields in) {
    in.choice("fires", Vocabulary.TRUTH);
    return new Flag.Vignette(in.text("text"), in.truth("fires"));
  }
}
