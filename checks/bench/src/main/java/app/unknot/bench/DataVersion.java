package app.unknot.bench;

import app.unknot.atlas.CompiledTable;

/** Which knowledge was measured. */
final class DataVersion {
  private DataVersion() {}

  /** Returns the version and the first digits of the checksum over all knowledge files. */
  static String text() {
    String version = "";
    String sum = "";
    for (CompiledTable.Row row : CompiledTable.read("manifest").rows()) {
      if (row.text("name").equals("version")) {
        version = row.text("value");
      } else if (row.text("name").equals("sha256")) {
        sum = row.text("value");
      }
    }
    return "%s, checksum %s".formatted(version, sum.substring(0, Math.min(12, sum.length())));
  }
}
