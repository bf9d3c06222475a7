package app.unknot.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.unknot.bench.ClassifyQuality.Answered;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassifyQualityTest {
  private static final String CASE =
      "{\"id\": \"a\", \"findings\": {\"tender\": true, \"spreadsTo\": [\"knee_front\"], \"other\": \"it \\\"pulls\\\"\"},"
          + " \"expected\": {\"state\": \"latent\"}, \"source\": \"x\"}";

  @Test
  void theProgramDoesNotSeeWhatIsExpected() {
    assertThat(ExamCase.of(CASE).request())
        .isEqualTo("{\"id\":\"a\",\"findings\":{\"tender\":true,\"spreadsTo\":[\"knee_front\"],\"other\":\"it \\\"pulls\\\"\"}}");
  }

  @Test
  void aCaseWithoutAKnownAnswerIsRefused() {
    assertThatThrownBy(() -> ExamCase.of("{\"id\":\"b\",\"expected\":{\"state\":\"knot\"}}"))
        .hasMessageContaining("b expects knot");
  }

  @Test
  void countsDistanceToTheExpectedState() {
    Answered half = answered("{\"state\":\"active\",\"probability\":{\"active\":0.5,\"latent\":0.5,\"tenderPoint\":0,\"none\":0}}");
    Answered sure = answered("{\"state\":\"latent\",\"probability\":{\"active\":0,\"latent\":1,\"tenderPoint\":0,\"none\":0}}");

    assertThat(half.brier()).isCloseTo(0.5, within(1e-12));
    assertThat(half.right()).isFalse();
    assertThat(sure.brier()).isZero();
    assertThat(sure.right()).isTrue();
  }

  @Test
  void developmentCasesAreManyAndComplete() throws IOException {
    List<ExamCase> cases = Files.readAllLines(Path.of("exams/dev.jsonl")).stream().map(ExamCase::of).toList();

    assertThat(cases).hasSizeGreaterThanOrEqualTo(60).extracting(ExamCase::id).doesNotHaveDuplicates();
    assertThat(cases).extracting(ExamCase::state).contains("active", "latent", "tenderPoint", "notAKnot", "unclear");
  }

  private static Answered answered(String answer) {
    return ClassifyQuality.join(List.of(ExamCase.of(CASE)), List.of(answer)).getFirst();
  }
}
