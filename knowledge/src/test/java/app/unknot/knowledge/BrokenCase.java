package app.unknot.knowledge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of {@code broken}: files laid over {@code broken/base}, one of which is wrong on the
 * line that ends in the marker. The folder's name begins with the expected code.
 */
record BrokenCase(Path folder) {

  static final Path ALL = Path.of("broken");
  private static final String MARKER = "# <- here";
  private static final String REPEAT = "# repeat ";

  static List<BrokenCase> all() throws IOException {
    try (Stream<Path> folders = Files.list(ALL)) {
      return folders.filter(folder -> !folder.endsWith("base")).sorted().map(BrokenCase::new).toList();
    }
  }

  String code() {
    return folder.getFileName().toString().split("-")[0];
  }

  /** Lays the base and then this case into an empty directory. */
  void layInto(Path directory) throws IOException {
    copy(ALL.resolve("base"), directory);
    copy(folder, directory);
  }

  /** File and line of the marker, as a fault shows them for the given directory name. */
  Where marked(String directoryName) throws IOException {
    for (Path file : files(folder)) {
      List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).contains(MARKER)) {
          return new Where(Path.of(directoryName).resolve(folder.relativize(file)), i + 1);
        }
      }
    }
    throw new IllegalStateException(folder + " marks no line.\nMaybe " + MARKER + " is missing.");
  }

  static void copy(Path from, Path to) throws IOException {
    for (Path file : files(from)) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      unroll(target);
    }
  }

  /** Writes the lines after a repeat marker as often as it says; saves a big file in the sources. */
  private static void unroll(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    int marker = text.indexOf(REPEAT);
    if (marker >= 0) {
      int lineEnd = text.indexOf('\n', marker);
      int times = Integer.parseInt(text.substring(marker + REPEAT.length(), lineEnd).split(" ")[0]);
      Files.writeString(file, text.substring(0, marker) + text.substring(lineEnd + 1).repeat(times));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return tree.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }
}
