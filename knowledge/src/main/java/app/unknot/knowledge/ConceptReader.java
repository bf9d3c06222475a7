package app.unknot.knowledge;

/** Reads a file of format unknot-concepts. */
final class ConceptReader implements FormatReader {

  @Override
  public void read(Fields in, Knowledge into) {
    in.mappings("concepts").forEach(concept -> concept(concept, into));
  }

  private static void concept(Fields in, Knowledge into) {
    String id = in.cited().define(IdKind.CONCEPT);
    in.words().forEach(words ->
        into.phrases.add(new Phrase("concept", id, words, in.where("words"))));
  }
}
