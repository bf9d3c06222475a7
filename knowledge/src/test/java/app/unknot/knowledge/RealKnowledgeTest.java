package app.unknot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RealKnowledgeTest {

  private static final CheckResult RESULT = KnowledgeChecker.check(Path.of(""));

  @Test
  void hasNoFaults() {
    assertThat(RESULT.faults()).extracting(Fault::text).isEmpty();
  }

  @Test
  void isComplete() {
    Knowledge knowledge = RESULT.knowledge();

    assertThat(knowledge.muscleCount()).isEqualTo(117);
    assertThat(knowledge.pointCount()).isEqualTo(205);
    assertThat(knowledge.zoneCount()).isEqualTo(166);
    assertThat(knowledge.flagCount()).isEqualTo(48);
  }
}
