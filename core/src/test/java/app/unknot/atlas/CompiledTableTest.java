package app.unknot.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompiledTableTest {
  private final List<CompiledTable.Row> rows = CompiledTable.read("test_table").rows();

  @Test
  void readsCellsByColumn() {
    assertThat(rows).hasSize(3);
    assertThat(rows.getFirst().text("id")).isEqualTo("first");
    assertThat(rows.getFirst().number("value")).isEqualTo(0.25);
    assertThat(rows.getFirst().list("parts")).containsExactly("a", "b", "c");
    assertThat(rows.getFirst().flag("open")).isTrue();
    assertThat(rows.get(1).flag("open")).isFalse();
  }

  @Test
  void emptyCellsAreEmptyNotMissing() {
    assertThat(rows.get(1).text("parts")).isEmpty();
    assertThat(rows.get(1).list("parts")).isEmpty();
    assertThat(rows.get(1).number("value")).isNaN();
  }

  @Test
  void aShortLastRowHasEmptyCells() {
    assertThat(rows.getLast().text("id")).isEqualTo("last");
    assertThat(rows.getLast().text("open")).isEmpty();
  }

  @Test
  void namesTheTableThatIsNotThere() {
    assertThatExceptionOfType(UnreadableKnowledgeException.class)
        .isThrownBy(() -> CompiledTable.read("no_such_table"))
        .withMessageContaining("no table no_such_table")
        .withMessageContaining("Maybe");
  }

  @Test
  void namesTheColumnThatIsNotThere() {
    assertThatExceptionOfType(UnreadableKnowledgeException.class)
        .isThrownBy(() -> rows.getFirst().text("colour"))
        .withMessageContaining("test_table has no column colour")
        .withMessageContaining("Maybe");
  }

  @Test
  void namesTheColumnWhoseCellIsNoNumber() {
    assertThatExceptionOfType(UnreadableKnowledgeException.class)
        .isThrownBy(() -> rows.getFirst().number("id"))
        .withMessageContaining("Column id of the compiled table test_table is not a number");
  }
}
