package app.unknot.knowledge;

import java.util.Set;
import java.util.stream.DoubleStream;

/** Checks mappings that declare {@code sumsToOne: true}. */
final class Sums {

  private static final double TOLERANCE = 1e-6;
  private static final Set<String> NO_PART = Set.of("n", "year");

  private Sums() {}

  static void check(Piece.Mapping mapping, Where file, Faults faults) {
    double sum = numbers(mapping).sum();
    if (Math.abs(sum - 1) > TOLERANCE) {
      faults.add(FaultCode.SUM_NOT_ONE, file.at(mapping.fields().get("sumsToOne").line()),
          "The numbers here sum to %s, not to 1; correct them, or drop sumsToOne.",
          Decimal.text(Math.round(sum * 1e6) / 1e6));
    }
  }

  private static DoubleStream numbers(Piece piece) {
    return switch (piece) {
      case Piece.Scalar scalar -> Decimal.of(scalar.text()).stream().mapToDouble(Double::doubleValue);
      case Piece.Sequence list -> list.items().stream().flatMapToDouble(Sums::numbers);
      case Piece.Mapping inner -> inner.fields().values().stream()
          .filter(field -> !NO_PART.contains(field.name()))
          .flatMapToDouble(field -> numbers(field.value()));
    };
  }
}
