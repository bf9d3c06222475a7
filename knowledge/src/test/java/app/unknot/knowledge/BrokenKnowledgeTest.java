package app.unknot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenKnowledgeTest {

  @TempDir
  Path directory;

  static List<BrokenCase> cases() throws IOException {
    return BrokenCase.all();
  }

  @Test
  void baseIsSound() throws IOException {
    BrokenCase.copy(BrokenCase.ALL.resolve("base"), directory);

    assertThat(KnowledgeChecker.check(directory).faults()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void caseIsFoundWhereItIs(BrokenCase broken) throws IOException {
    broken.layInto(directory);
    Where expected = broken.marked(directory.getFileName().toString());

    List<Fault> faults = KnowledgeChecker.check(directory).faults();

    assertThat(faults).singleElement().satisfies(fault -> {
      assertThat(fault.code().code()).isEqualTo(broken.code());
      assertThat(fault.file()).isEqualTo(expected.file());
      assertThat(fault.line()).isEqualTo(expected.line());
      assertThat(fault.sentence()).isNotBlank().endsWith(".").doesNotContain("Exception", "\n");
    });
  }

  @Test
  void everyCodeHasItsCase() throws IOException {
    List<String> codes = Arrays.stream(FaultCode.values()).map(FaultCode::code).toList();

    assertThat(cases()).extracting(BrokenCase::code).containsAll(codes);
    assertThat(codes).containsAll(cases().stream().map(BrokenCase::code).toList());
  }

  @Test
  void codesAreUnique() {
    assertThat(FaultCode.values()).extracting(FaultCode::code).doesNotHaveDuplicates();
  }
}
