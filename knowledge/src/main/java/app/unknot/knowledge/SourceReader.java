package app.unknot.knowledge;

import java.util.regex.Pattern;

/** Reads a file of format unknot-source. */
final class SourceReader implements FormatReader {

  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[\\x21-\\x7E&&[^\"<>|]]+");
  private static final Pattern PMID = Pattern.compile("[1-9]\\d{0,7}");
  private static final Pattern PMCID = Pattern.compile("PMC\\d{1,8}");

  @Override
  public void read(Fields in, Knowledge into) {
    String pmcid = in.textIfAny("pmcid");
    check(in, "pmcid", PMCID, FaultCode.MALFORMED_PMID, "PMC and up to eight digits");
    check(in, "doi", DOI, FaultCode.MALFORMED_DOI, "10.NUMBER/NAME without spaces or address");
    check(in, "pmid", PMID, FaultCode.MALFORMED_PMID, "one to eight digits");
    in.textIfAny("brief");
    into.sources.add(new Source(
        in.defineAsFile(IdKind.SOURCE),
        in.text("citation"),
        in.wholeIfAny("year"),
        in.textIfAny("doi"),
        in.textIfAny("pmid"),
        in.has("url") ? in.textIfAny("url") : pmcid,
        seen(in),
        in.textIfAny("note")));
  }

  private static String seen(Fields in) {
    if (in.textIfAny("seen").isEmpty()) {
      in.fault(FaultCode.SOURCE_WITHOUT_SEEN, in.where(),
          "The source does not say how much was seen; add seen: full, abstract, excerpt or no.");
      return "";
    }
    return in.choice("seen", Vocabulary.SEEN_SOURCE);
  }

  private static void check(Fields in, String name, Pattern form, FaultCode code, String wanted) {
    String text = in.textIfAny(name);
    if (!text.isEmpty() && !form.matcher(text).matches()) {
      in.fault(code, in.where(name), "'%s' cannot be a %s; write %s.", text, name, wanted);
    }
  }
}
