package app.unknot.knowledge;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats of knowledge files, each at the one version that is read. */
enum Format {
  MUSCLE("unknot-muscle", new MuscleReader()),
  ZONES("unknot-zones", new ZoneReader()),
  TERMS("unknot-terms", new TermReader()),
  PLACES("unknot-places", new PlaceReader()),
  GRAMMAR("unknot-grammar", new GrammarReader()),
  CONCEPTS("unknot-concepts", new ConceptReader()),
  FLAG("unknot-flag", new FlagReader()),
  MIMIC("unknot-mimic", new MimicReader()),
  COMPLAINTS("unknot-complaints", new ComplaintReader()),
  EVIDENCE("unknot-evidence", new EvidenceReader()),
  MODEL("unknot-model", new ModelReader()),
  EMERGENCY("unknot-emergency", new EmergencyReader()),
  REMEDY("unknot-remedy", new RemedyReader()),
  FACTOR("unknot-factor", new FactorReader()),
  CONDITIONS("unknot-conditions", new ConditionReader()),
  TOOLS("unknot-tools", new ToolReader()),
  MUSCLE_GROUPS("unknot-groups", new MuscleGroupReader()),
  FINDINGS("unknot-findings", new FindingReader()),
  CRITERIA("unknot-criteria", new CriteriaReader()),
  RELIABILITY("unknot-reliability", new ReliabilityReader()),
  LOOKALIKES("unknot-lookalikes", new LookalikeReader()),
  SOURCE("unknot-source", new SourceReader());

  private static final int VERSION = 1;

  private final String word;
  private final FormatReader reader;

  Format(String word, FormatReader reader) {
    this.word = word;
    this.reader = reader;
  }

  /** Reads a file whose first field names its format. */
  static void read(Fields in, Knowledge into) {
    Optional<Format> format = of(in);
    if (format.isEmpty()) {
      in.skip();
      return;
    }
    format.get().reader.read(in, into);
    in.finish();
  }

  private static Optional<Format> of(Fields in) {
    String written = in.textIfAny("format");
    Optional<Format> known = Arrays.stream(values())
        .filter(format -> written.matches(format.word + "/[1-9]\\d{0,5}")).findFirst();
    if (known.isEmpty()) {
      in.fault(FaultCode.UNKNOWN_FORMAT, in.where("format"),
          "%s; begin the file with format: and one of %s.",
          written.isEmpty() ? "The file names no format" : "The format '" + written + "' is not known",
          listed());
    }
    return known.filter(format -> isRead(format, written, in));
  }

  private static boolean isRead(Format format, String written, Fields in) {
    int version = Integer.parseInt(written.substring(format.word.length() + 1));
    if (version > VERSION) {
      in.fault(FaultCode.NEWER_FORMAT, in.where("format"),
          "The file has the format '%s', this program reads %s/%d; update the program or the file.",
          written, format.word, VERSION);
    }
    return version <= VERSION;
  }

  private static String listed() {
    return Arrays.stream(values()).map(format -> format.word + "/" + VERSION)
        .collect(Collectors.joining(", "));
  }
}
