package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class BatchRunTest {
  private static final String GOOD =
      "{\"id\":\"%s\",\"zones\":[{\"zone\":\"temple_front\",\"side\":\"right\"}]}\n";

  @Test
  void goesOnAfterBrokenLinesAndExitsWith1() {
    Ran ran =
        Ran.with(
            GOOD.formatted("a") + "{\"id\":\"b\",\"text\":\n" + "\n" + "{\"id\":3,\"zonez\":[]}\n" + "[]\n" + GOOD.formatted("e"),
            "locate", "--batch", "-");
    assertThat(ran.exitCode()).isEqualTo(1);
    List<JsonNode> answers = ran.lines().stream().<JsonNode>map(Json::object).toList();
    assertThat(answers).extracting(answer -> answer.get("id").asText()).containsExactly("a", "b", "3", "null", "e");
    assertThat(answers).allSatisfy(answer -> assertThat(answer.has("unknot") && answer.has("knowledge")).isTrue());
    assertThat(answers.get(1).get("error").textValue()).startsWith("Line 2: The input is not valid JSON");
    assertThat(answers.get(2).get("error").textValue()).startsWith("Line 4: Unknown field \"zonez\"");
    assertThat(answers.get(3).get("id").isNull()).isTrue();
    assertThat(answers.get(4).get("candidates")).isNotEmpty();
    assertThat(ran.err()).startsWith("5 lines: 2 answered, 3 refused, ");
  }

  @Test
  void readsAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("in.jsonl");
    Files.writeString(file, GOOD.formatted("a"));
    Ran ran = Ran.command("locate", "--batch", file.toString());
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.json().get("id").textValue()).isEqualTo("a");
  }

  @Test
  void understandsByteOrderMarkCarriageReturnsAndAMissingLastBreak() {
    Ran ran = Ran.with("\uFEFF" + GOOD.formatted("a").replace("\n", "\r\n") + GOOD.formatted("b").strip(), "locate", "--batch", "-");
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.lines()).hasSize(2);
  }

  @Test
  void invalidUtf8SpoilsOneLineOnly() throws IOException {
    ByteArrayOutputStream in = new ByteArrayOutputStream();
    in.write(new byte[] {'{', (byte) 0xFF, '}', '\n'});
    in.write(GOOD.formatted("b").getBytes(StandardCharsets.UTF_8));
    Ran ran = Ran.with(in.toByteArray(), "locate", "--batch", "-");
    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.lines().get(0)).contains("Line 1: The input is not valid UTF-8.");
    assertThat(ran.lines().get(1)).contains("candidates");
  }

  @Test
  void anEndlessLineIsNotHeld() {
    String endless = "{\"text\":\"" + "x".repeat(3_000_000) + "\"}\n";
    Ran ran = Ran.with(endless + GOOD.formatted("b"), "locate", "--batch", "-");
    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.lines().get(0)).contains("Line 1: The line is longer than 2000000 bytes.");
    assertThat(ran.lines().get(1)).contains("candidates");
  }

  @Test
  void nothingInNothingOut() {
    Ran ran = Ran.command("locate", "--batch", "-");
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("0 lines: ");
  }

  @Test
  void keepsTheOrderOfManyLines() {
    StringBuilder in = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      in.append(i % 7 == 0 ? "{\"id\":%d}\n".formatted(i) : "{\"id\":%d,\"text\":\"right temple\"}\n".formatted(i));
    }
    Ran ran = Ran.with(in.toString(), "locate", "--batch", "-");
    List<String> lines = ran.lines();
    assertThat(lines).hasSize(500);
    for (int i = 0; i < 500; i++) {
      assertThat(lines.get(i)).contains("\"id\":%d,".formatted(i));
    }
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void anAnswerComesBeforeTheNextLineIsAsked() throws IOException {
    PipedOutputStream ask = new PipedOutputStream();
    PipedInputStream in = new PipedInputStream(ask, 1 << 16);
    PipedOutputStream out = new PipedOutputStream();
    PipedInputStream answers = new PipedInputStream(out, 1 << 20);
    Thread batch =
        Thread.ofPlatform().daemon().start(() -> Main.run(terminal(in, new java.io.BufferedOutputStream(out, 1 << 16)), "locate", "--batch", "-"));
    ask.write(GOOD.formatted("a").getBytes(StandardCharsets.UTF_8));
    ask.flush();
    int c = answers.read();
    assertThat(c).isEqualTo('{');
    ask.close();
    assertThat(batch.isDaemon()).isTrue();
  }

  @Test
  void nobodyReadingIsNoFault() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    assertThat(Main.run(terminal(new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8)), closed), "locate", "--batch", "-"))
        .isZero();
  }

  @Test
  void aFullDiskIsAFault() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThat(Main.run(terminal(new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8)), full), "locate", "--batch", "-"))
        .isEqualTo(3);
  }

  @Test
  void anInputThatBreaksOffIsAFault() {
    InputStream broken =
        new SequenceInputStream(
            new ByteArrayInputStream(GOOD.formatted("a").getBytes(StandardCharsets.UTF_8)),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("Input/output error");
              }
            });
    Ran ran = Ran.on(broken, StandardCharsets.UTF_8, false, "locate", "--batch", "-");
    assertThat(ran.exitCode()).isEqualTo(3);
    assertThat(ran.err()).contains("The input cannot be read").doesNotContain("\tat ");
  }

  private static Terminal terminal(InputStream in, OutputStream out) {
    return new Terminal(
        in, out, new PrintStream(OutputStream.nullOutputStream()), false, false, StandardCharsets.UTF_8, 80);
  }
}
