package app.unknot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeTest {

  @Test
  void listsEveryFaultCode() throws IOException {
    List<String> rows = Files.readAllLines(Path.of("README.md")).stream()
        .filter(line -> line.startsWith("| K")).toList();

    assertThat(rows).containsExactlyElementsOf(Arrays.stream(FaultCode.values())
        .map(code -> "| %s | %s |".formatted(code.code(), code.meaning())).toList());
  }
}
