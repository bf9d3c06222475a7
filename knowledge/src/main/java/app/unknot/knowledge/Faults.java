package app.unknot.knowledge;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong while the files are read. */
final class Faults {

  private final List<Fault> found = new ArrayList<>();

  void add(FaultCode code, Where where, String sentence, Object... values) {
    found.add(new Fault(code, where.file(), where.line(), sentence.formatted(values)));
  }

  /** The faults in order of file and line. */
  List<Fault> sorted() {
    return found.stream().sorted().distinct().toList();
  }
}
