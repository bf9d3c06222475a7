package app.unknot.solver;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a sum of columns is at most under rows that hold at most so much. The linear program is only asked for prices; the
 * bound is summed up from them, and is right at any prices that are not negative, so that rounding cannot make it wrong.
 */
final class LinearBound {
  /** So much of it as lies between 0 and {@code most}. */
  private record Column(int gain, int most) {}

  private record Row(Map<Integer, Integer> units, int limit) {}

  private final List<Column> columns = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  /** Adds a column from 0 to {@code most}, and returns its number. */
  int column(int gain, int most) {
    columns.add(new Column(gain, most));
    return columns.size() - 1;
  }

  /** Adds a row: so many units of each column are together at most the limit. */
  void row(Map<Integer, Integer> units, int limit) {
    rows.add(new Row(Map.copyOf(units), limit));
  }

  /** Returns what the gains are together at most. */
  long most() {
    double[] prices = prices();
    double sum = 0;
    double[] left = columns.stream().mapToDouble(Column::gain).toArray();
    for (int i = 0; i < prices.length; i++) {
      double price = prices[i];
      sum += price * rows.get(i).limit();
      rows.get(i).units().forEach((column, unit) -> left[column] -= price * unit);
    }
    for (int i = 0; i < left.length; i++) {
      sum += Math.max(0, left[i]) * columns.get(i).most();
    }
    return (long) Math.floor(sum + 1e-3);
  }

  private double[] prices() {
    MPSolver program = new MPSolver("bound", MPSolver.OptimizationProblemType.GLOP_LINEAR_PROGRAMMING);
    List<MPVariable> variables = new ArrayList<>();
    for (Column column : columns) {
      MPVariable variable = program.makeNumVar(0, column.most(), "");
      program.objective().setCoefficient(variable, column.gain());
      variables.add(variable);
    }
    List<MPConstraint> constraints = new ArrayList<>();
    for (Row row : rows) {
      MPConstraint constraint = program.makeConstraint(-MPSolver.infinity(), row.limit());
      row.units().forEach((column, unit) -> constraint.setCoefficient(variables.get(column), unit));
      constraints.add(constraint);
    }
    program.objective().setMaximization();
    boolean solved = program.solve() == MPSolver.ResultStatus.OPTIMAL;
    double[] prices = constraints.stream().mapToDouble(row -> solved ? Math.max(0, row.dualValue()) : 0).toArray();
    program.delete();
    return prices;
  }
}
