package app.unknot.atlas;

/**
 * A cited work.
 *
 * @param id stable id
 * @param citation who, when, where
 * @param year year of publication, empty when unknown
 * @param doi DOI, may be empty
 * @param pmid PubMed number, may be empty
 * @param url address, may be empty
 * @param seen how much of it was seen: full, abstract, excerpt or no
 * @param note a remark, may be empty
 */
public record Source(
    String id, String citation, String year, String doi, String pmid, String url, String seen, String note) {}
