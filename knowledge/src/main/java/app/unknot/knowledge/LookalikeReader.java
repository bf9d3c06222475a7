package app.unknot.knowledge;

import java.util.List;

/** Reads a file of format unknot-lookalikes. */
final class LookalikeReader implements FormatReader {

  @Override
  public void read(Fields in, Knowledge into) {
    String strong = in.mapping("factors").map(f -> f.amount("strong", Unit.ODDS_RATIO)).orElse("");
    String hint = in.mapping("factors").map(f -> f.amount("hint", Unit.ODDS_RATIO)).orElse("");
    in.mappings("signs").forEach(sign -> sign(sign, into));
    in.mappings("lookalikes").forEach(alike -> into.lookalikes.add(new Lookalike(
        alike.cited().define(IdKind.LOOKALIKE),
        alike.text("name"),
        alike.text("advice"),
        alike.references("flags", IdKind.FLAG),
        alike.each("cues", cue -> cue(cue, strong, hint)))));
  }

  private static void sign(Fields in, Knowledge into) {
    String id = in.cited().define(IdKind.CONCEPT);
    in.words().forEach(words -> into.phrases.add(new Phrase("sign", id, words, in.where("words"))));
  }

  private static Lookalike.Cue cue(Fields in, String strong, String hint) {
    List<String> all = in.references("all", IdKind.CONCEPT);
    if (all.isEmpty()) {
      in.fault(FaultCode.SCREEN_WITHOUT_CONCEPT, in.where(),
          "The cue names no sign, so it would fire on every text; list signs under all:.");
    }
    boolean isStrong = in.choice("strength", Vocabulary.CUE_STRENGTH).equals("strong");
    return new Lookalike.Cue(
        all,
        in.references("none", IdKind.CONCEPT),
        in.choice("in", Vocabulary.CUE_PLACE, "any"),
        isStrong,
        isStrong ? strong : hint);
  }
}
