package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenFileTest {
  @TempDir Path folder;

  @Test
  void aFileBelongsToItsOwnerAloneThoughAnotherStoodThere() throws IOException {
    Path path = folder.resolve("episode.json");
    Files.writeString(path, "before");
    Assumptions.assumeTrue(path.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-rw-rw-"));
    WrittenFile.write(path, "now".getBytes(StandardCharsets.UTF_8));
    assertThat(path).hasContent("now");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path))).isEqualTo("rw-------");
    assertThat(folder.toFile().list()).containsExactly("episode.json");
  }
}
