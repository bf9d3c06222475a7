package app.unknot.app;

import app.unknot.body.DrawingFile;
import app.unknot.body.UnreadableDrawingException;
import java.io.IOException;
import java.io.InputStream;

/** Reads drawings that a person saved. */
final class DrawingInput {
  private static final int LARGEST = 20_000_000;

  private DrawingInput() {}

  /**
   * Returns the drawing in a file.
   *
   * @throws Refusal when the file cannot be read or holds no drawing
   */
  static DrawingFile read(String file) throws IOException {
    byte[] bytes;
    try (InputStream in = LocateCommand.open(file)) {
      bytes = in.readNBytes(LARGEST + 1);
    }
    if (bytes.length > LARGEST) {
      throw refused(file, "It is larger than %d bytes; no drawing is.".formatted(LARGEST));
    }
    try {
      return DrawingFile.read(Json.utf8(bytes));
    } catch (UnreadableDrawingException e) {
      throw refused(file, String.valueOf(e.getMessage()));
    }
  }

  private static Refusal refused(String file, String sentence) {
    return new Refusal("The file %s holds no drawing that can be used: %s".formatted(Refusal.quote(file), lower(sentence)));
  }

  private static String lower(String sentence) {
    return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
