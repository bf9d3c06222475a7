package app.unknot.causes;

import app.unknot.atlas.CompiledTable;
import app.unknot.atlas.CompiledTable.Row;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the factors of the compiled knowledge. */
final class FactorTables {
  private final Map<String, List<Row>> questions = by("factor_questions", "factor");
  private final Map<String, List<Row>> options = by("factor_options", "question");
  private final Map<String, List<Row>> strengths = by("factor_strengths", "factor");
  private final Map<String, List<Row>> muscles = by("factor_muscles", "factor");

  private FactorTables() {}

  static List<Factor> factors() {
    FactorTables tables = new FactorTables();
    return CompiledTable.read("factors").rows().stream().map(tables::factor).toList();
  }

  private Factor factor(Row row) {
    String id = row.text("id");
    return new Factor(
        id,
        row.text("name"),
        row.text("what"),
        coded(Factor.Combine.values(), Factor.Combine::code, row.text("combine")),
        of(questions, id, this::question),
        of(strengths, id, FactorTables::strength),
        row.number("reversibility"),
        Basis.of(row.text("reversibilityBasis")),
        row.text("concerns").equals("all"),
        of(muscles, id, FactorTables::muscle),
        row.list("activities"),
        row.text("firstChange"),
        row.list("names"),
        row.list("helps"),
        row.text("askDoctor"),
        Basis.of(row.text("basis")));
  }

  private FactorQuestion question(Row row) {
    return new FactorQuestion(
        row.text("id"),
        row.text("factor"),
        row.text("text"),
        FactorQuestion.Kind.of(row.text("kind")).orElseThrow(),
        of(options, row.text("id"), FactorTables::option),
        ramp(row),
        CalendarMeasure.of(row.text("measured")).orElse(null),
        Basis.of(row.text("basis")));
  }

  private static FactorQuestion.Option option(Row row) {
    return new FactorQuestion.Option(row.text("id"), row.text("text"), row.number("exposure"));
  }

  private static FactorQuestion.@Nullable Ramp ramp(Row row) {
    return row.text("unit").isEmpty() ? null : new FactorQuestion.Ramp(
        row.number("zeroAt"), row.number("oneAt"), row.number("least"), row.number("most"));
  }

  private static Strength strength(Row row) {
    return new Strength(
        row.text("about"),
        coded(Strength.Found.values(), Strength.Found::code, row.text("finding")),
        Strength.Measure.of(row.text("measure")).orElse(null),
        numberIfAny(row, "value"),
        numberIfAny(row, "low"),
        numberIfAny(row, "high"),
        coded(Strength.Design.values(), Strength.Design::code, row.text("design")),
        coded(Strength.Certainty.values(), Strength.Certainty::code, row.text("certainty")),
        Basis.of(row.text("basis")));
  }

  private static Factor.MuscleLink muscle(Row row) {
    return new Factor.MuscleLink(row.text("muscle"), row.text("because"), Basis.of(row.text("basis")));
  }

  private static @Nullable Double numberIfAny(Row row, String column) {
    return row.text(column).isEmpty() ? null : Double.valueOf(row.number(column));
  }

  private static <T> T coded(T[] values, Function<T, String> code, String wanted) {
    return Stream.of(values).filter(value -> code.apply(value).equals(wanted)).findFirst().orElseThrow();
  }

  private static <T> List<T> of(Map<String, List<Row>> rows, String id, Function<Row, T> reader) {
    return rows.getOrDefault(id, List.of()).stream().map(reader).toList();
  }

  private static Map<String, List<Row>> by(String table, String column) {
    return CompiledTable.read(table).rows().stream().collect(Collectors.groupingBy(row -> row.text(column)));
  }
}
