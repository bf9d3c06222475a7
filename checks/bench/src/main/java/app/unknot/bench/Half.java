package app.unknot.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The two halves of the vignettes: one may guide the numbers of the model, the other only reports. */
enum Half {
  /** An even first byte of the SHA-256 of the id. */
  DEVELOPMENT,
  /** An odd first byte. */
  REPORTING;

  static Half of(String id) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      return (digest[0] & 1) == 0 ? DEVELOPMENT : REPORTING;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java runtime has SHA-256.", e);
    }
  }
}
