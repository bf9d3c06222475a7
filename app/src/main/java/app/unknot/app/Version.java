package app.unknot.app;

import app.unknot.atlas.CompiledTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the program. */
final class Version {
  private static final String PROGRAM = read();

  private Version() {}

  /** Returns the version of the program, such as {@code 0.1.0}. */
  static String program() {
    return PROGRAM;
  }

  /** Returns the version of the knowledge; far quicker than reading all of it. */
  static String knowledge() {
    for (CompiledTable.Row row : CompiledTable.read("manifest").rows()) {
      if (row.text("name").equals("version")) {
        return row.text("value");
      }
    }
    return "unknown";
  }

  private static String read() {
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      Properties properties = new Properties();
      if (in != null) {
        properties.load(in);
      }
      return properties.getProperty("version", "unknown");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
