package app.unknot.knowledge;

import java.util.ArrayList;
import java.util.List;

/** What all files share while they are read: faults, ids and quotations to look up later. */
final class Reading {

  final Faults faults = new Faults();
  final Ids ids = new Ids(faults);
  private final List<Quotation> quotations = new ArrayList<>();

  void quote(List<String> sources, Where where) {
    quotations.add(new Quotation(sources, where));
  }

  List<Quotation> quotations() {
    return List.copyOf(quotations);
  }

  /** A locator and the works it may stand in. */
  record Quotation(List<String> sources, Where where) {}
}
