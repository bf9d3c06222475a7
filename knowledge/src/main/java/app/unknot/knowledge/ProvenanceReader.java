package app.unknot.knowledge;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Reads where a mapping comes from, on top of what it inherits. */
final class ProvenanceReader {

  private final Fields in;
  private final Reading reading;

  ProvenanceReader(Fields in, Reading reading) {
    this.in = in;
    this.reading = reading;
  }

  Provenance read(Provenance inherited) {
    List<String> sources = in.oneOrMore("source");
    sources.forEach(id -> reading.ids.use(IdKind.SOURCE, id, in.where("source")));
    String assumed = in.textIfAny("assumed");
    boolean own = !sources.isEmpty() || !assumed.isEmpty();
    Provenance result = new Provenance(
        own ? sources : inherited.sources(),
        own ? assumed : inherited.assumed(),
        in.has("reviewed") ? reviewed() : inherited.reviewed());
    if (in.has("locator")) {
      reading.quote(result.sources(), in.where("locator"));
    }
    return result;
  }

  private String reviewed() {
    if (in.isText("reviewed")) {
      return undated(in.textIfAny("reviewed"));
    }
    return in.mappingAside("reviewed").map(this::dated).orElse("");
  }

  private String undated(String reviewer) {
    if (!reviewer.equals("nobody") && !reviewer.isEmpty()) {
      noDate(in.where("reviewed"));
    }
    return reviewer;
  }

  private String dated(Fields review) {
    String by = review.text("by");
    String on = review.textIfAny("on");
    if (!isDate(on)) {
      noDate(review.where());
    }
    return by + ", " + on;
  }

  private void noDate(Where where) {
    in.fault(FaultCode.REVIEWER_WITHOUT_DATE, where,
        "A review needs name and day: reviewed: {by: NAME, on: 2026-11-30}, or reviewed: nobody.");
  }

  private static boolean isDate(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
