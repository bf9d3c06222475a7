package app.unknot.body.build;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each mistake in a drawn file is told in one sentence. */
class DrawnTest {
  private static final String TOP = "format: unknot-figure-zones/1\nreviewed: nobody\nassumed: a test\nmiddle: [[0, 1]]\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rules: [{zone: chin, part: tail}] | unknown part tail",
        "rules: [{zone: chin, part: head, colour: [1, 2]}] | unknown field colour",
        "rules: [{zone: chin, part: head, x: [1]}] | must be a pair",
        "rules: [{zone: chin, part: head, x: [one, 2]}] | one is not a number",
        "rules: [{part: head}] | the field zone must be a word",
        "rules: 7 | must be a list",
        "more: 7 | unknown field more",
        "rules: [ | is not YAML",
      })
  void aMistakeIsNamed(String rest, String sentence) throws IOException {
    Path file = Files.writeString(folder.resolve("zones.yaml"), TOP + rest + "\n");
    assertThatExceptionOfType(UnbuildableFigureException.class)
        .isThrownBy(() -> ZoneRules.read(file))
        .withMessageContaining("zones.yaml")
        .withMessageContaining(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{id: scm, shapes: []} | at least one outline",
        "{id: scm, shapes: [{look: front, outline: [[1, 2], [3, 4]]}]} | at least three corners",
        "{id: scm, shapes: [{look: below, outline: [[1, 2], [3, 4], [5, 6]]}]} | unknown look below",
        "{id: scm, shapes: [{look: front, on: [tail], outline: [[1, 2], [3, 4], [5, 6]]}]} | unknown part tail",
        "{id: scm, shapes: [{look: front, outline: [[1, 2], [3, 4], [5, 6]]}], points: [{id: scm.1, look: front, at: [1]}]} | must be a pair",
        "{id: scm, depth: 3} | unknown field depth",
      })
  void aMistakeInAMuscleIsNamed(String muscle, String sentence) throws IOException {
    Files.writeString(
        folder.resolve("a.yaml"), "format: unknot-figure-muscles/1\nreviewed: nobody\nassumed: a test\nmuscles:\n  - " + muscle + "\n");
    assertThatExceptionOfType(UnbuildableFigureException.class)
        .isThrownBy(() -> Outlines.read(folder))
        .withMessageContaining("a.yaml")
        .withMessageContaining(sentence);
  }
}
