package app.unknot.body;

import com.fasterxml.jackson.databind.ObjectMapper;
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

  /** Read when first asked for. */
  private static final class Version {
    static final String NOW = now();

    private static String now() {
      try {
        return new ObjectMapper().readTree(read("figure.json").orElse(new byte[] {'{', '}'})).path("version").asText("");
      } catch (IOException e) {
        throw new UnreadableFigureException("The list of the figure's views is damaged. Maybe the build was interrupted.", e);
      }
    }
  }

  /** Returns what changes whenever any of the files does; empty when the figure is missing. */
  public static String version() {
    return Version.NOW;
  }

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
