package app.unknot.calendar;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The calendar server radicale, started on a free port of this computer with one person and an empty store. */
final class Radicale implements AutoCloseable {
  static final String USER = "me";
  static final String PASSWORD = "pass word \u00e4:";

  private static final int PATIENCE_SECONDS = 60;

  private final Process process;
  private final int port;

  private Radicale(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Returns where radicale is, from UNKNOT_RADICALE or from the PATH. */
  static Optional<Path> executable() {
    String named = System.getenv("UNKNOT_RADICALE");
    Stream<Path> places =
        named != null
            ? Stream.of(Path.of(named))
            : Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).map(folder -> Path.of(folder, "radicale"));
    return places.filter(Files::isExecutable).findFirst();
  }

  static Radicale start(Path executable, Path folder) throws IOException, InterruptedException {
    Path users = Files.writeString(folder.resolve("users"), USER + ":" + PASSWORD + "\n");
    int port = freePort();
    Path config =
        Files.writeString(
            folder.resolve("config"),
            """
            [server]
            hosts = 127.0.0.1:%d
            [auth]
            type = htpasswd
            htpasswd_filename = %s
            htpasswd_encryption = plain
            delay = 0
            [storage]
            filesystem_folder = %s
            [logging]
            level = error
            """
                .formatted(port, users, folder.resolve("store")));
    Process process =
        new ProcessBuilder(executable.toString(), "--config", config.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    Radicale radicale = new Radicale(process, port);
    radicale.await(folder.resolve("log"));
    return radicale;
  }

  String address(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(10, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }

  private void await(Path log) throws IOException, InterruptedException {
    for (int i = 0; i < 10 * PATIENCE_SECONDS; i++) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        return;
      } catch (IOException notYet) {
        if (!process.isAlive()) {
          break;
        }
        Thread.sleep(100);
      }
    }
    close();
    throw new IllegalStateException("radicale did not start: " + Files.readString(log));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
