package app.unknot.knowledge;

import java.util.List;

/** One compiled table: a name, column names and rows of plain text. */
record Table(String name, List<String> columns, List<List<String>> rows) {

  Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (List<String> row : rows) {
      requireFits(name, columns, row);
    }
  }

  static String joined(List<String> items) {
    return String.join("|", items);
  }

  String fileName() {
    return name + ".tsv";
  }

  /** Header and rows, tab between values, one line feed after each line. */
  String text() {
    StringBuilder text = new StringBuilder(String.join("\t", columns)).append('\n');
    rows.forEach(row -> text.append(String.join("\t", row)).append('\n'));
    return text.toString();
  }

  private static void requireFits(String name, List<String> columns, List<String> row) {
    boolean plain = row.stream().noneMatch(value -> value.chars().anyMatch(Character::isISOControl));
    if (row.size() != columns.size() || !plain) {
      throw new IllegalArgumentException(
          "Table '%s' has %d columns and got a row of %d values.%nMaybe a value holds a tab or line break."
              .formatted(name, columns.size(), row.size()));
    }
  }
}
