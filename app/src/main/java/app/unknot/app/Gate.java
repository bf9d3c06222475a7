package app.unknot.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Decides who may talk to the server: a caller that names this computer as host, comes from no other page, and holds
 * the secret of this start. The secret has 256 bits and is never stored.
 */
final class Gate {
  private static final int SECRET_BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final String token = secret();
  private final AtomicReference<@Nullable String> ticket = new AtomicReference<>();
  private final Set<String> hosts;

  /** Creates the gate of a server on this port of the loopback address. */
  Gate(int port) {
    hosts =
        port == 80
            ? Set.of("127.0.0.1", "localhost", "127.0.0.1:80", "localhost:80")
            : Set.of("127.0.0.1:" + port, "localhost:" + port);
  }

  /** Returns the secret of this start. */
  String token() {
    return token;
  }

  /** Returns a secret that opens the page once; it may stand where other users of the computer can see it. */
  String newTicket() {
    String fresh = secret();
    ticket.set(fresh);
    return fresh;
  }

  /** Returns whether the {@code Host} header names this server. */
  boolean isHost(@Nullable String host) {
    return host != null && hosts.contains(host);
  }

  /** Returns whether a request comes from this server's own page, or from no page. */
  boolean isOwn(@Nullable String origin, @Nullable String fetchSite) {
    boolean site = fetchSite == null || fetchSite.equals("same-origin") || fetchSite.equals("none");
    return site && (origin == null || (origin.startsWith("http://") && isHost(origin.substring(7))));
  }

  /** Returns whether this is the secret. */
  boolean isToken(@Nullable String given) {
    return given != null && same(given, token);
  }

  /** Returns whether this is the secret or an unused ticket, which is used up by asking. */
  boolean admits(@Nullable String given) {
    if (given == null) {
      return false;
    }
    String open = ticket.get();
    return isToken(given) || (open != null && same(given, open) && ticket.compareAndSet(open, null));
  }

  /** Returns whether two secrets are the same, in a time that tells nothing about where they differ. */
  static boolean same(String a, String b) {
    return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }

  private String secret() {
    byte[] bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
