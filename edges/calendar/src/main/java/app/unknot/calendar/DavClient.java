package app.unknot.calendar;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Speaks to one server and to no other: no proxy, no cookies, no redirect to another address. The password goes over TLS,
 * or stays on this computer.
 */
final class DavClient implements AutoCloseable {
  /** How many bytes of an answer are read. */
  static final int LARGEST = 8 << 20;

  private static final int MOST_REDIRECTS = 5;
  private static final int RETRIES = 2;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 307, 308);

  private final URI start;
  private final String authorization;
  private final Duration patience;
  private final HttpClient http;

  /** What a server answered, and from where after redirects. */
  record Answer(URI from, int status, String etag, byte[] body) {
    boolean done() {
      return status >= 200 && status < 300;
    }
  }

  /** Says why a server gave no answer that can be used. */
  static final class DavException extends CalendarException {
    private static final long serialVersionUID = 1L;

    DavException(String sentence) {
      super(sentence);
    }

    DavException(String sentence, Throwable cause) {
      super(sentence, cause);
    }

    String sentence() {
      return String.valueOf(getMessage());
    }
  }

  /**
   * Makes a client for the server of an address.
   *
   * @param patience how long to wait for one answer
   * @throws DavException when the address cannot be used
   */
  DavClient(String address, String user, String password, Duration patience) {
    start = checked(address);
    if (user.indexOf(':') >= 0) {
      throw new DavException("A user name has no colon; please type the name and the password in their own fields.");
    }
    authorization = user.isEmpty() ? "" : "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    this.patience = patience;
    http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(patience)
            .build();
  }

  /** Returns the address that was typed, with a path. */
  URI start() {
    return start;
  }

  /** Returns where a reference in an answer leads, which must be on the same server. */
  URI resolve(URI base, String reference) {
    try {
      URI target = base.resolve(new URI(reference.strip()));
      if (!sameServer(target)) {
        throw new DavException("The server points to another server, which was not asked; please type that address if it is yours.");
      }
      return target;
    } catch (URISyntaxException e) {
      throw new DavException("The server sent an address that cannot be read.", e);
    }
  }

  /**
   * Sends a request and follows redirects on the same server.
   *
   * @throws DavException when there is no answer that can be used, or the server does not let the person in
   */
  Answer send(String method, URI target, Map<String, String> headers, byte[] body) throws InterruptedException {
    URI at = target;
    for (int i = 0; i <= MOST_REDIRECTS; i++) {
      HttpResponse<byte[]> response = once(method, at, headers, body);
      String location = response.headers().firstValue("Location").orElse("");
      if (!REDIRECTS.contains(response.statusCode()) || location.isEmpty()) {
        return answer(at, response);
      }
      at = resolve(at, location);
    }
    throw new DavException("The server sends from one address to the next without end; please check the address.");
  }

  @Override
  public void close() {
    http.shutdownNow();
  }

  private Answer answer(URI at, HttpResponse<byte[]> response) {
    if (response.statusCode() == 401) {
      throw new DavException("The server does not accept this name and password; please check both.");
    }
    return new Answer(at, response.statusCode(), response.headers().firstValue("ETag").orElse(""), response.body());
  }

  private HttpResponse<byte[]> once(String method, URI target, Map<String, String> headers, byte[] body) throws InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(target).timeout(patience).method(method, BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    for (int i = 0; ; i++) {
      try {
        return exchange(request.build());
      } catch (ExecutionException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        if (i >= RETRIES || !closedBefore(cause)) {
          throw failure(cause);
        }
      }
    }
  }

  private HttpResponse<byte[]> exchange(HttpRequest request) throws InterruptedException, ExecutionException {
    CompletableFuture<HttpResponse<byte[]>> response =
        http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST));
    try {
      return response.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new DavException("The server did not answer in time; please try again later.", e);
    } finally {
      response.cancel(true);
    }
  }

  /**
   * Whether a server closed a connection that was kept from an earlier request, without a byte of an answer. Asking again
   * is safe: what writes names the version that it replaces.
   */
  private static boolean closedBefore(Throwable cause) {
    return cause instanceof IOException && String.valueOf(cause.getMessage()).contains("received no bytes");
  }

  private static DavException failure(Throwable cause) {
    return switch (cause) {
      case HttpTimeoutException e -> new DavException("The server did not answer in time; please try again later.", e);
      case SSLException e -> new DavException("The connection to the server is not safe, so nothing was sent; please check the address.", e);
      case ConnectException e -> new DavException("The server cannot be reached; please check the address and your connection.", e);
      case IOException e when String.valueOf(e.getMessage()).contains("exceeds") -> new DavException("The answer of the server is too large.", e);
      default -> new DavException("The connection to the server broke off; please try again later.", cause);
    };
  }

  private boolean sameServer(URI target) {
    return start.getScheme().equalsIgnoreCase(target.getScheme())
        && start.getHost().equalsIgnoreCase(target.getHost())
        && port(start) == port(target)
        && target.getUserInfo() == null;
  }

  private static int port(URI address) {
    return address.getPort() >= 0 ? address.getPort() : address.getScheme().equalsIgnoreCase("https") ? 443 : 80;
  }

  private static URI checked(String typed) {
    URI address;
    try {
      address = new URI(typed.strip());
    } catch (URISyntaxException e) {
      throw new DavException("This is not an address; please type one like https://calendar.example.org/me/.", e);
    }
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (address.getHost() == null || !Set.of("http", "https").contains(scheme)) {
      throw new DavException("This is not an address of a server; please type one like https://calendar.example.org/me/.");
    }
    if (address.getUserInfo() != null) {
      throw new DavException("The address holds a name or password; please type them in their own fields.");
    }
    if (scheme.equals("http") && !loopback(address.getHost())) {
      throw new DavException("This address begins with http, so others could read your password; please type one that begins with https.");
    }
    String path = address.getRawPath();
    return address.resolve(path == null || path.isEmpty() ? "/" : path);
  }

  private static boolean loopback(String host) {
    if (host.equalsIgnoreCase("localhost")) {
      return true;
    }
    try {
      return InetAddress.ofLiteral(host).isLoopbackAddress();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
