package app.unknot.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that will hold a person's data. */
final class DataFolder {
  private DataFolder() {}

  /**
   * Makes sure that the folder is there and can be written to.
   *
   * @throws Refusal when it is not
   */
  static void check(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, ".unknot", ""));
    } catch (IOException | SecurityException e) {
      throw new Refusal(
          "The data folder %s cannot be written to; choose another with --data.".formatted(Refusal.quote(folder.toString())));
    }
  }
}
