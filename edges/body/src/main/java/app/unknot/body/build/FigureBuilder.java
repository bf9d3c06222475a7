package app.unknot.body.build;

import app.unknot.atlas.Atlas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Builds the figure, or takes it from the cache when nothing that it is made of has changed. */
public final class FigureBuilder {
  private static final String FOLDER = "app/unknot/body/figure";

  private FigureBuilder() {}

  /**
   * Builds; prints one sentence and ends with exit code 1 when that fails.
   *
   * @param args the folder of this module, the folder of the drawn knowledge, the folder of compiled classes
   */
  public static void main(String... args) {
    try {
      build(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
    } catch (UnbuildableFigureException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    } catch (IOException e) {
      System.err.printf("The figure could not be written (%s); check that the disk has room.%n", e.getMessage());
      System.exit(1);
    }
  }

  private static void build(Path module, Path drawn, Path classes) throws IOException {
    Path cache = cache(module);
    MeshSource source = new MeshSource(module, cache);
    String recipe = recipe(source, drawn, classes);
    Path output = classes.resolve(FOLDER);
    Path kept = cache.resolve("figure-" + recipe.substring(0, 16));
    if (!Files.exists(kept.resolve("figure.json"))) {
      System.err.println("The figure is drawn; this takes about a minute, once.");
      Path beside = Files.createDirectories(cache.resolve("figure-part-" + ProcessHandle.current().pid()));
      FigureFiles.write(source.mesh(), drawn, recipe.substring(0, 12), beside);
      forgetOld(cache);
      if (Files.exists(kept)) {
        delete(beside);
      } else {
        Files.move(beside, kept);
      }
    }
    copy(kept, output);
  }

  /** Returns the folder for what lasts longer than a build; where none can be written, one that lasts until a clean. */
  static Path cache(Path module) throws IOException {
    String home = System.getenv("XDG_CACHE_HOME");
    Path base = home == null || home.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(home);
    try {
      Path cache = Files.createDirectories(base.resolve("unknot"));
      if (Files.isWritable(cache)) {
        return cache;
      }
    } catch (IOException e) {
      // A home that cannot be written to is no reason not to build.
    }
    return Files.createDirectories(module.resolve("target/cache"));
  }

  /** Returns a hash of everything the figure is made of: mesh, drawings, names and this very program. */
  private static String recipe(MeshSource source, Path drawn, Path classes) throws IOException {
    StringBuilder parts = new StringBuilder(source.lock());
    for (Path folder : List.of(drawn, classes.resolve("app/unknot/body/build"))) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          parts.append(folder.relativize(file)).append(MeshPackage.sha256(Files.readAllBytes(file)));
        }
      }
    }
    Atlas atlas = Atlas.standard();
    parts.append(atlas.zones()).append(atlas.points().keySet()).append(atlas.muscles().keySet());
    return MeshPackage.sha256(parts.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /** Deletes old figures when there are several, and what stopped builds left. */
  private static void forgetOld(Path cache) throws IOException {
    try (Stream<Path> entries = Files.list(cache)) {
      List<Path> all = entries.toList();
      List<Path> figures = all.stream().filter(path -> path.getFileName().toString().matches("figure-[0-9a-f]{16}")).toList();
      for (Path figure : figures.size() < 4 ? List.<Path>of() : figures) {
        delete(figure);
      }
      for (Path path : all) {
        String name = path.getFileName().toString();
        if (name.matches("figure-part-\\d{1,18}") && ProcessHandle.of(Long.parseLong(name.substring(12))).isEmpty()) {
          delete(path);
        }
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    delete(to);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
