package app.unknot.knowledge;

import java.util.Map;
import java.util.stream.Collectors;

/** A locator stands only where the work was seen. */
final class LocatorRule {

  private final Map<String, Source> sources;
  private final Reading reading;

  LocatorRule(Knowledge knowledge, Reading reading) {
    this.sources = knowledge.sources.stream()
        .collect(Collectors.toMap(Source::id, source -> source, (first, _) -> first));
    this.reading = reading;
  }

  void check() {
    for (Reading.Quotation quotation : reading.quotations()) {
      boolean seen = quotation.sources().stream().map(sources::get)
          .anyMatch(source -> source == null || source.isSeen());
      if (!seen) {
        reading.faults.add(FaultCode.LOCATOR_UNSEEN, quotation.where(),
            "A locator stands only where its work was seen; none of %s was, so drop the locator.",
            quotation.sources());
      }
    }
  }
}
