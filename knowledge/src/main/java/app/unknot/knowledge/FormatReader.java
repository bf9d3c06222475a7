package app.unknot.knowledge;

/** Reads files of one format into the knowledge. */
interface FormatReader {

  void read(Fields in, Knowledge into);
}
