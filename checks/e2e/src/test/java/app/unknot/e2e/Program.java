package app.unknot.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The program, started on a free port as a child process. The system property {@code unknot.url} names a program that
 * is already running instead.
 */
final class Program implements AutoCloseable {
  private static final Pattern READY = Pattern.compile("Unknot is ready: (http://127\\.0\\.0\\.1:\\d+/\\S*)");

  private final @Nullable Process process;
  private final String address;

  private Program(@Nullable Process process, String address) {
    this.process = process;
    this.address = address;
  }

  static Program start() {
    String running = System.getProperty("unknot.url");
    if (running != null) {
      return new Program(null, running);
    }
    try {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  "app.unknot.app.Main",
                  "--port",
                  "0",
                  "--no-browser")
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      return new Program(process, readyAddress(process));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String readyAddress(Process process) throws IOException {
    BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher ready = READY.matcher(line);
      if (ready.find()) {
        return ready.group(1);
      }
    }
    throw new IllegalStateException("the program ended without saying that it is ready");
  }

  /** Returns the address that opens the page. */
  String address() {
    return address;
  }

  @Override
  public void close() throws InterruptedException {
    if (process != null) {
      process.destroy();
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    }
  }
}
