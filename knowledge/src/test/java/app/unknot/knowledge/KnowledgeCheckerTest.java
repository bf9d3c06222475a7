package app.unknot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnowledgeCheckerTest {

  @TempDir
  Path directory;

  @Test
  void missingFolderIsAFault() {
    assertThat(KnowledgeChecker.check(directory.resolve("nowhere")).faults())
        .extracting(Fault::code).containsExactly(FaultCode.UNREADABLE);
  }

  @Test
  void emptyFolderIsAFault() {
    assertThat(KnowledgeChecker.check(directory).faults())
        .extracting(Fault::code).containsExactly(FaultCode.UNREADABLE);
  }

  @Test
  void folderNamedAsAFileIsAFault() throws IOException {
    BrokenCase.copy(BrokenCase.ALL.resolve("base"), directory);
    Files.createDirectory(directory.resolve("muscles/folder.yaml"));

    assertThat(KnowledgeChecker.check(directory).faults())
        .extracting(Fault::code).containsExactly(FaultCode.UNREADABLE);
  }

  @Test
  void faultsAreSortedAndSayWhere() throws IOException {
    Files.writeString(directory.resolve("b.yaml"), "format: nothing/1\n");
    Files.writeString(directory.resolve("a.yaml"), "\n\nformat: nothing/1\n");

    List<Fault> faults = KnowledgeChecker.check(directory).faults();

    String name = directory.getFileName().toString();
    assertThat(faults).extracting(fault -> fault.text().split(" ")[1])
        .containsExactly(name + "/a.yaml:3", name + "/b.yaml:1");
    assertThat(faults.getFirst().text()).startsWith("K010 ");
  }

  /** Whatever happens to a file, the check answers with faults and never throws. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void damagedFilesNeverThrow(long seed) throws IOException {
    Random random = new Random(seed);
    BrokenCase.copy(BrokenCase.ALL.resolve("base"), directory);
    List<Path> files = files();
    for (int round = 0; round < 40; round++) {
      Path file = files.get(random.nextInt(files.size()));
      byte[] sound = Files.readAllBytes(file);
      Files.write(file, damaged(sound, random));
      assertThatCode(() -> KnowledgeChecker.check(directory))
          .as("seed %d, round %d, %s", seed, round, file.getFileName()).doesNotThrowAnyException();
      Files.write(file, sound);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> tree = Files.walk(directory)) {
      return tree.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static byte[] damaged(byte[] sound, Random random) {
    byte[] bytes = sound.clone();
    String marks = "{}[]:,-\"'#&*!|>%@`\n 0~";
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      bytes[random.nextInt(bytes.length)] = (byte) marks.charAt(random.nextInt(marks.length()));
    }
    return bytes;
  }
}
