package app.unknot.knowledge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * The table that seals the others: the version, the SHA-256 of the bytes of all tables joined in
 * order of their file names, and the SHA-256 of each table.
 */
final class Manifest {

  private Manifest() {}

  static Table of(String version, List<Table> tables) {
    List<Table> ordered = tables.stream().sorted(Comparator.comparing(Table::fileName)).toList();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("version", version));
    rows.add(List.of("sha256", hash(ordered)));
    ordered.forEach(table -> rows.add(List.of(table.fileName(), hash(List.of(table)))));
    return new Table("manifest", List.of("name", "value"), rows);
  }

  private static String hash(List<Table> tables) {
    MessageDigest digest = sha256();
    tables.forEach(table -> digest.update(table.text().getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(
          "This Java has no SHA-256.\nMaybe it is not a full JDK 25.", e);
    }
  }
}
