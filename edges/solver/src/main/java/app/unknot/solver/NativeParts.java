package app.unknot.solver;

import com.sun.jna.Platform;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The native part of CP-SAT, loaded once, when it is first asked for.
 *
 * <p>It is unpacked into a folder of its own, loaded, and removed at once: a loaded library needs its file no longer. The
 * loader that comes with OR-tools keeps 60 MB until the program ends well, and for ever when it does not.
 */
final class NativeParts {
  private static final String FOLDER = "ortools-" + Platform.RESOURCE_PREFIX + "/";

  /** Why they could not be loaded; empty when they could. */
  private static final class Once {
    static final Optional<String> FAULT = load();
  }

  private NativeParts() {}

  /** Returns why the native part cannot be used, or empty when it can. */
  static Optional<String> fault() {
    return Once.FAULT;
  }

  private static Optional<String> load() {
    URL parts = NativeParts.class.getClassLoader().getResource(FOLDER);
    if (parts == null) {
      return Optional.of("CP-SAT has no native part for %s here.".formatted(Platform.RESOURCE_PREFIX));
    }
    try {
      load(parts);
      return Optional.empty();
    } catch (IOException | ClassCastException | LinkageError e) {
      return Optional.of("The native part of CP-SAT cannot be loaded: %s".formatted(e.getMessage()));
    }
  }

  private static void load(URL parts) throws IOException {
    Path folder = Files.createTempDirectory("unknot-solver");
    try {
      for (Path part : unpack(parts, folder)) {
        if (part.getFileName().toString().equals(System.mapLibraryName("jniortools"))) {
          System.load(part.toString());
        }
      }
    } finally {
      remove(folder);
    }
  }

  private static List<Path> unpack(URL parts, Path folder) throws IOException {
    List<Path> unpacked = new ArrayList<>();
    JarURLConnection connection = (JarURLConnection) parts.openConnection();
    connection.setUseCaches(false);
    try (JarFile jar = connection.getJarFile()) {
      for (JarEntry entry : jar.stream().filter(e -> e.getName().startsWith(FOLDER) && !e.isDirectory()).toList()) {
        Path part = folder.resolve(entry.getName().substring(FOLDER.length()));
        try (InputStream in = jar.getInputStream(entry)) {
          Files.copy(in, part);
        }
        unpacked.add(part);
      }
    }
    return unpacked;
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
