package app.unknot.knowledge;

import java.util.Optional;

/** Reads how a muscle is examined. */
final class ExamReader {

  private ExamReader() {}

  static Exam read(Fields in) {
    in.cited();
    return new Exam(
        in.choice("pressure", Vocabulary.EXAM_PRESSURE, ""),
        in.choice("with", Vocabulary.EXAM_WITH),
        in.text("position"),
        in.textIfAny("technique"),
        in.textsIfAny("warnings"),
        in.mappingIfAny("range").map(ExamReader::range).orElse(Exam.Range.NONE),
        in.textIfAny("resist"),
        in.textIfAny("stretch"),
        in.where(),
        in.provenance());
  }

  private static Exam.Range range(Fields in) {
    String what = in.text("what");
    Optional<Quantity> low = in.number("low");
    Optional<Quantity> high = in.number("high");
    if (low.isEmpty() || high.isEmpty()) {
      return Exam.Range.NONE;
    }
    check(in, low.get(), high.get());
    return new Exam.Range(what, low.get().text(), high.get().text(), low.get().unit().word());
  }

  private static void check(Fields in, Quantity low, Quantity high) {
    boolean measured = switch (low.unit()) {
      case DEGREES, MILLIMETRES, CENTIMETRES -> low.unit() == high.unit();
      default -> false;
    };
    if (!measured) {
      in.fault(FaultCode.UNKNOWN_UNIT, in.where("high"),
          "A range of movement has one unit, degrees, millimetres or centimetres; correct low and high.");
    } else if (low.value() > high.value()) {
      in.fault(FaultCode.OUT_OF_RANGE, in.where("high"),
          "The range ends at %s, below its begin at %s; swap them.", Decimal.text(high.value()),
          Decimal.text(low.value()));
    }
  }
}
