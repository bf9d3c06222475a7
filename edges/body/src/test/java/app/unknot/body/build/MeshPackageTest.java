package app.unknot.body.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeshPackageTest {
  @TempDir Path folder;

  @Test
  void refusesAFileThatIsNotTheReleasedOne() throws IOException {
    Path model = folder.resolve("public/data/models/human_full_size.json");
    Files.createDirectories(model.getParent());
    Files.writeString(model, "{\"vertices\":[0,0,0]}");
    assertThatExceptionOfType(UnbuildableFigureException.class)
        .isThrownBy(() -> MeshPackage.read(folder))
        .withMessageContaining("has changed")
        .withMessageContaining("e11f5f6d6789e60a")
        .withMessageContaining("build again");
  }

  @Test
  void saysWhatToDoWhenThePackageIsMissing() {
    assertThatExceptionOfType(UnbuildableFigureException.class)
        .isThrownBy(() -> MeshPackage.read(folder.resolve("nowhere")))
        .withMessageContaining("cannot be read")
        .withMessageContaining("node_modules");
  }

  @Test
  void theKeptMeshIsTheSameMesh() throws IOException {
    Path file = folder.resolve("deep/mesh.bin");
    MeshCache.write(Built.MESH, file);
    BaseMesh back = MeshCache.read(file);
    assertThat(back.quads()).isEqualTo(Built.MESH.quads());
    for (Shape shape : Shape.values()) {
      assertThat(back.figures().get(shape)).isEqualTo(Built.MESH.figures().get(shape));
      assertThat(back.joints().get(shape).keySet()).isEqualTo(Built.MESH.joints().get(shape).keySet());
    }
    try (var files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aDamagedKeptMeshIsNoticed() throws IOException {
    Path file = folder.resolve("mesh.bin");
    MeshCache.write(Built.MESH, file);
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> MeshCache.read(file));
  }

  @Test
  void withoutPackageAndNetworkTheSentenceSaysWhatIsMissing() throws IOException {
    Files.writeString(folder.resolve("package-lock.json"), "{}");
    Files.writeString(folder.resolve("package.json"), "{ this is no package");
    assertThatExceptionOfType(UnbuildableFigureException.class)
        .isThrownBy(() -> new MeshSource(folder, folder.resolve("cache")).mesh())
        .withMessageContaining("could not be fetched");
  }

  @Test
  void aKeptMeshNeedsNeitherPackageNorNetwork() throws IOException {
    Files.writeString(folder.resolve("package-lock.json"), "{}");
    MeshSource source = new MeshSource(folder, folder.resolve("cache"));
    MeshCache.write(Built.MESH, folder.resolve("cache/mesh-" + source.lock().substring(0, 16) + ".bin"));
    assertThat(source.mesh().quads()).hasSameSizeAs(Built.MESH.quads());
  }
}
