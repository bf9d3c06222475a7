package app.unknot.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of the compiled knowledge: tab-separated text whose first row names the columns. Other rooms that read their
 * own part of the knowledge, such as the words of the text reader, use it too.
 */
public final class CompiledTable {
  private static final String FOLDER = "/app/unknot/knowledge/compiled/";

  private final String name;
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();

  private CompiledTable(String name, String text) {
    this.name = name;
    int at = 0;
    boolean header = true;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      String[] cells = split(text, at, end, '\t');
      if (header) {
        for (int i = 0; i < cells.length; i++) {
          columns.put(cells[i], i);
        }
        header = false;
      } else {
        rows.add(new Row(this, cells));
      }
      at = end + 1;
    }
  }

  /** Reads the table of this name, without its ending. */
  public static CompiledTable read(String name) {
    try (InputStream in = CompiledTable.class.getResourceAsStream(FOLDER + name + ".tsv")) {
      if (in == null) {
        throw new UnreadableKnowledgeException(
            "The compiled knowledge has no table %s. Maybe the knowledge module was not built.".formatted(name));
      }
      return new CompiledTable(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UnreadableKnowledgeException("The compiled table %s cannot be read.".formatted(name), e);
    }
  }

  /** Returns the rows in file order. */
  public List<Row> rows() {
    return rows;
  }

  private static String[] split(String text, int from, int to, char separator) {
    List<String> parts = new ArrayList<>();
    int at = from;
    while (true) {
      int next = text.indexOf(separator, at);
      if (next < 0 || next >= to) {
        parts.add(text.substring(at, to));
        return parts.toArray(String[]::new);
      }
      parts.add(text.substring(at, next));
      at = next + 1;
    }
  }

  /** A row of a table. */
  public static final class Row {
    private final CompiledTable table;
    private final String[] cells;

    private Row(CompiledTable table, String[] cells) {
      this.table = table;
      this.cells = cells;
    }

    /** Returns the text in this column; empty when the cell is. */
    public String text(String column) {
      Integer index = table.columns.get(column);
      if (index == null) {
        throw new UnreadableKnowledgeException(
            "The compiled table %s has no column %s. Maybe it was built by another version."
                .formatted(table.name, column));
      }
      return index < cells.length ? cells[index] : "";
    }

    /** Returns the parts of a cell that holds a list. */
    public List<String> list(String column) {
      String text = text(column);
      return text.isEmpty() ? List.of() : List.of(split(text, 0, text.length(), '|'));
    }

    /** Returns the number in this column, NaN when the cell is empty. */
    public double number(String column) {
      String text = text(column);
      try {
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
      } catch (NumberFormatException e) {
        throw new UnreadableKnowledgeException(
            "Column %s of the compiled table %s is not a number.".formatted(column, table.name), e);
      }
    }

    /** Returns whether the cell says {@code true}. */
    public boolean flag(String column) {
      return text(column).equals("true");
    }
  }
}
