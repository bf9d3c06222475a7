import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measures starts of the built program from outside, by the wall clock: from starting {@code ./unknot} to its exit, or to
 * the last byte of the first page. Run it in the root of the project, on a quiet machine, after {@code ./unknot
 * --version} has built everything:
 *
 * <pre>java app/src/measure/StartTimes.java [RUNS]</pre>
 */
final class StartTimes {
  private interface Start {
    double milliseconds() throws Exception;
  }

  private static final String WORDS =
      "Ache behind my left eye and down the side of the neck, ringing in the ear, worse when I turn left";

  private StartTimes() {}

  public static void main(String[] args) throws Exception {
    int runs = args.length > 0 ? Integer.parseInt(args[0]) : 21;
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    System.out.printf(
        Locale.ROOT,
        "JDK %s, %d cores, load before %.1f, %d runs each%n",
        Runtime.version(), Runtime.getRuntime().availableProcessors(), load, runs);
    measure("--version", runs, () -> command("--version"));
    measure("locate --text", runs, () -> command("locate", "--text", WORDS));
    measure("locate --text --json", runs, () -> command("locate", "--text", WORDS, "--json"));
    measure("start to first page", runs, () -> server(false));
    measure("start to first answer of locate", runs, () -> server(true));
  }

  private static void measure(String name, int runs, Start start) throws Exception {
    start.milliseconds();
    double[] times = new double[runs];
    for (int i = 0; i < runs; i++) {
      times[i] = start.milliseconds();
    }
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%-32s median %5.0f ms, fastest %5.0f, slowest %5.0f%n",
        name, times[runs / 2], times[0], times[runs - 1]);
  }

  private static ProcessBuilder unknot(String... args) {
    String[] command = new String[args.length + 1];
    command[0] = "./unknot";
    System.arraycopy(args, 0, command, 1, args.length);
    return new ProcessBuilder(command).redirectError(Redirect.DISCARD).redirectInput(Redirect.from(new File("/dev/null")));
  }

  private static double command(String... args) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    Process process = unknot(args).redirectOutput(Redirect.DISCARD).start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("./unknot " + List.of(args) + " failed");
    }
    return (System.nanoTime() - begin) / 1e6;
  }

  private static double server(boolean locate) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    Process process = unknot("--port", "0", "--no-browser").start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String address = out.readLine().substring("Unknot is ready: ".length());
      String root = address.substring(0, address.indexOf("/?"));
      String token = address.substring(address.indexOf('=') + 1);
      ask(root + (locate ? "/api/locate" : "/"), token, locate);
      return (System.nanoTime() - begin) / 1e6;
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  private static void ask(String address, String token, boolean locate) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) URI.create(address).toURL().openConnection(Proxy.NO_PROXY);
    connection.setRequestProperty("Authorization", "Bearer " + token);
    if (locate) {
      connection.setDoOutput(true);
      connection.setRequestProperty("Content-Type", "application/json");
      connection.getOutputStream().write("{\"text\":\"%s\"}".formatted(WORDS).getBytes(StandardCharsets.UTF_8));
    }
    if (connection.getInputStream().readAllBytes().length == 0) {
      throw new IllegalStateException("an empty answer");
    }
  }
}
