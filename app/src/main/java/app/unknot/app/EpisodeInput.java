package app.unknot.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;

/** Reads a kept episode that a person named. */
final class EpisodeInput {
  private static final int LARGEST = 8_000_000;

  private EpisodeInput() {}

  /**
   * Returns the JSON of a file.
   *
   * @throws Refusal when there is no such file, or it is too large or no JSON object
   */
  static ObjectNode read(String file) throws IOException {
    try (InputStream in = LocateCommand.open(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new Refusal("The file %s is too large; expected at most %d bytes.".formatted(Refusal.quote(file), LARGEST));
      }
      return Json.object(Json.utf8(bytes));
    }
  }
}
