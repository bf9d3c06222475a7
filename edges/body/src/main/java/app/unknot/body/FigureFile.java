package app.unknot.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files that the build made of the figure: pictures, masks, maps, cells and outlines. */
public final class FigureFile {
  private static final String FOLDER = "/app/unknot/body/figure/";
  private static final Pattern SAFE = Pattern.compile("[a-z0-9_]+(?:/[a-z0-9_]+)?\\.[a-z]+");

  private FigureFile() {}

  /**
   * Returns the bytes of a file.
   *
   * @param name such as {@code neutral/front.jpg}, {@code cells.bin} or {@code figure.json}
   * @return the bytes, or empty when there is no such file
   */
  public static Optional<byte[]> read(String name) {
    if (!SAFE.matcher(name).matches()) {
      return Optional.empty();
    }
    try (InputStream in = FigureFile.class.getResourceAsStream(FOLDER + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
