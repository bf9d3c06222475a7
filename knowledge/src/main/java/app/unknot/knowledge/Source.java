package app.unknot.knowledge;

/** A cited work and how much of it was seen. */
record Source(
    String id, String citation, String year, String doi, String pmid, String url, String seen, String note) {

  boolean isSeen() {
    return !seen.equals("no");
  }
}
