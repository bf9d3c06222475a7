package app.unknot.knowledge;

/** Reads a file of format unknot-grammar. */
final class GrammarReader implements FormatReader {

  @Override
  public void read(Fields in, Knowledge into) {
    in.mappings("entries").forEach(entry -> entry(entry, into));
  }

  private static void entry(Fields in, Knowledge into) {
    String kind = in.cited().choice("kind", Vocabulary.GRAMMAR_KIND);
    String code = in.textIfAny("code");
    in.words().forEach(words -> into.phrases.add(new Phrase(kind, code, words, in.where("words"))));
  }
}
