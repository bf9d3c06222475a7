package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs the program as a process of its own. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ProcessIT {
  private static final int LISTEN = 0x0A;

  private static ProcessBuilder program(List<String> options, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "app.unknot.app.Main"));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("CI", "true");
    builder.environment().keySet().removeIf(name -> name.startsWith("JAVA_TOOL") || name.startsWith("JDK_JAVA"));
    return builder;
  }

  private static Ran run(Path folder, String... args) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        program(List.of(), args).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    int code = process.waitFor();
    return new Ran(code, Files.readString(out), Files.readString(err));
  }

  @Test
  void exitCodesReachTheShell(@TempDir Path folder) throws Exception {
    assertThat(run(folder, "locate", "--text", "ache in the right temple", "--json").exitCode()).isZero();
    Ran wrong = run(folder, "locate", "--text", "");
    assertThat(wrong.exitCode()).isEqualTo(1);
    assertThat(wrong.err().lines()).containsExactly("The text is empty; expected words that say where it hurts.");
    assertThat(run(folder, "divine").exitCode()).isEqualTo(2);
  }

  @Test
  void aDataFolderThatCannotBeWrittenIsNamed(@TempDir Path folder) throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    Ran ran = run(folder, "--port", "0", "--no-browser", "--data", file.resolve("data").toString());
    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.err()).contains("cannot be written to; choose another with --data.");
    assertThat(ran.err().lines()).hasSize(1);
  }

  @Test
  void aLongBatchNeedsLittleMemory() throws Exception {
    int lines = 20_000;
    Process process =
        program(List.of("-Xmx96m"), "locate", "--batch", "-").redirectError(ProcessBuilder.Redirect.DISCARD).start();
    Thread writer =
        Thread.ofPlatform()
            .daemon()
            .start(
                () -> {
                  try (OutputStream in = process.getOutputStream()) {
                    for (int i = 0; i < lines; i++) {
                      String zone = i % 10 == 9 ? "nowhere" : "temple_front";
                      in.write(
                          "{\"id\":\"%d\",\"zones\":[{\"zone\":\"%s\",\"side\":\"left\"}]}%n"
                              .formatted(i, zone)
                              .getBytes(StandardCharsets.UTF_8));
                    }
                  } catch (IOException e) {
                    // Shown by the number of answers.
                  }
                });
    long refused = 0;
    long answers = 0;
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        assertThat(line).contains("\"id\":\"%d\"".formatted(answers));
        answers++;
        refused += line.contains("\"error\":") ? 1 : 0;
      }
    }
    writer.join();
    assertThat(answers).isEqualTo(lines);
    assertThat(refused).isEqualTo(lines / 10);
    assertThat(process.waitFor()).isEqualTo(1);
  }

  @Test
  void whoeverStopsReadingEndsTheBatchQuietly(@TempDir Path folder) throws Exception {
    Path err = folder.resolve("err");
    Path in = folder.resolve("in");
    Files.writeString(in, "{\"zones\":[{\"zone\":\"temple_front\",\"side\":\"left\"}]}\n".repeat(2_000));
    Process process = program(List.of(), "locate", "--batch", in.toString()).redirectError(err.toFile()).start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).contains("candidates");
    }
    assertThat(process.waitFor()).isZero();
    assertThat(Files.readString(err)).doesNotContain("Exception", "\tat ");
  }

  @Test
  void theServerListensOnLoopbackOnlyAndConnectsToNothing(@TempDir Path folder) throws Exception {
    assumeThat(Path.of("/proc/net/tcp")).as("Only Linux shows the sockets of a process").exists();
    Path out = folder.resolve("out");
    Process process =
        program(List.of(), "--port", "0", "--no-browser")
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      while (process.isAlive() && !Files.readString(out).contains("\n")) {
        Thread.sleep(50);
      }
      String ready = Files.readString(out).strip();
      assertThat(ready).startsWith("Unknot is ready: http://127.0.0.1:");
      String address = ready.substring("Unknot is ready: ".length());
      for (int i = 0; i < 5; i++) {
        assertThat(locate(address)).contains("\"candidates\":[{");
        assertOnlyLoopback(process.pid());
      }
      assertThat(planned(address).at("/plan/days")).hasSize(14);
      assertOnlyLoopback(process.pid());
      process.destroy();
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(Files.readAllLines(out)).as("one line on standard output").hasSize(1);
    } finally {
      process.destroyForcibly();
    }
  }

  private static String locate(String address) throws IOException {
    return ask(address, "/api/locate", "{\"text\":\"ache in the right temple\"}");
  }

  /** Goes from a pain to a plan, with no red flag. */
  private static JsonNode planned(String address) throws IOException {
    JsonNode state = json(ask(address, "/api/journey", "{\"act\":\"begin\",\"version\":0,\"complaint\":{\"text\":\"ache in the right temple and neck\"}}"));
    for (String answers = none(state); !answers.isEmpty(); answers = none(state)) {
      state = json(ask(address, "/api/journey", "{\"act\":\"safety\",\"version\":%d,\"answers\":[%s]}".formatted(state.get("version").intValue(), answers)));
    }
    return json(ask(address, "/api/plan", "{\"act\":\"make\",\"version\":%d}".formatted(state.get("version").intValue())));
  }

  private static String none(JsonNode state) {
    StringBuilder answers = new StringBuilder();
    for (JsonNode group : state.at("/safety/groups")) {
      for (JsonNode item : group.get("items")) {
        if (item.get("open").booleanValue()) {
          answers.append(answers.isEmpty() ? "" : ",").append("{\"item\":%s,\"reply\":\"no\"}".formatted(item.get("item")));
        }
      }
    }
    return answers.toString();
  }

  private static JsonNode json(String reply) {
    return Json.object(reply.substring(reply.indexOf("\r\n\r\n") + 4));
  }

  private static String ask(String address, String path, String json) throws IOException {
    int port = Integer.parseInt(address.replaceAll(".*:(\\d+)/.*", "$1"));
    String token = address.substring(address.indexOf("token=") + 6);
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    String head =
        "POST %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
            .formatted(path, port, token, body.length);
    try (java.net.Socket socket = new java.net.Socket("127.0.0.1", port)) {
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().write(body);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Looks up every socket that the process holds in the tables of the kernel. */
  private static void assertOnlyLoopback(long pid) throws IOException {
    Set<String> inodes = new HashSet<>();
    try (Stream<Path> descriptors = Files.list(Path.of("/proc", "" + pid, "fd"))) {
      for (Path descriptor : descriptors.toList()) {
        try {
          String target = Files.readSymbolicLink(descriptor).toString();
          if (target.startsWith("socket:[")) {
            inodes.add(target.substring(8, target.length() - 1));
          }
        } catch (IOException e) {
          // Closed since it was listed.
        }
      }
    }
    assertThat(inodes).isNotEmpty();
    int seen = 0;
    for (String table : List.of("tcp", "tcp6", "udp", "udp6")) {
      for (String line : Files.readAllLines(Path.of("/proc", "" + pid, "net", table))) {
        String[] cells = line.strip().split("\\s+");
        if (cells.length > 9 && inodes.contains(cells[9])) {
          seen++;
          assertThat(isLoopback(cells[1])).as("own address %s in %s", cells[1], table).isTrue();
          boolean listening = Integer.parseInt(cells[3], 16) == LISTEN;
          assertThat(listening || isLoopback(cells[2])).as("other address %s in %s", cells[2], table).isTrue();
        }
      }
    }
    assertThat(seen).as("sockets of the process").isPositive();
  }

  /** 127.0.0.1, written by the kernel in the byte order of the machine, alone or mapped into IPv6. */
  private static boolean isLoopback(String address) {
    String ip = address.substring(0, address.indexOf(':'));
    return ip.equals("0100007F") || ip.equals("0000000000000000FFFF00000100007F");
  }
}
