package app.unknot.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file of the page.
 *
 * @param bytes its content
 * @param type its media type
 * @param lasting true when a changed file gets another name, so that it may be kept
 */
@SuppressWarnings("ArrayRecordComponent")
record WebFile(byte[] bytes, String type, boolean lasting) {
  private static final String FOLDER = "/app/unknot/web/";
  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_-]+(?:[./][A-Za-z0-9_-]+)*");
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("json", "application/json"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("woff2", "font/woff2"));

  /** Returns the media type that a file's ending tells. */
  static String type(String name) {
    return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
  }

  /** Returns the file of this name, or empty when the page has none. */
  static Optional<WebFile> of(String name) {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type == null || !SAFE.matcher(name).matches()) {
      return Optional.empty();
    }
    try (InputStream in = WebFile.class.getResourceAsStream(FOLDER + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new WebFile(in.readAllBytes(), type, name.startsWith("assets/")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
