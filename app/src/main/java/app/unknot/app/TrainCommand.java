package app.unknot.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;

/**
 * Does once what people do, with the commands or with the server, so that the JDK can note in a cache which classes
 * such a start needs. The launcher runs it after a build; it prints nothing.
 */
final class TrainCommand implements Command {
  private static final String WORDS =
      "Ache behind my left eye and down the side of the neck, ringing in the ear, worse when I turn left,"
          + " no pain in the arm, 41 years old";

  private final Terminal terminal;

  TrainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public List<Option> options() {
    return List.of();
  }

  @Override
  public int words() {
    return 1;
  }

  @Override
  public String help() {
    return "./unknot train commands|server   is for the launcher.\n";
  }

  @Override
  public int run(Arguments given) throws IOException {
    if (given.words().contains("server")) {
      try (Server server = Server.start(0)) {
        answers(server);
      }
    } else {
      commands();
    }
    return ExitCode.DONE;
  }

  private void commands() throws IOException {
    run("locate", "--text", WORDS);
    run("locate", "--text", WORDS, "--json");
    run("locate", "--zones", "temple_front:right,neck_side:right", "--age", "41", "--sex", "female");
    run("locate", "--text", "crushing chest pain and sweating");
    run("locate", "--text", "nothing at all");
    run("locate", "--zones", "temple_frnt:right");
    run("locate", "--nonsense");
    run("triage", "--text", WORDS);
    run("triage", "--batch", "-");
    input("none\n".repeat(9) + "why\ny\n\nstop\n", "examine", "--text", WORDS, "--sex", "female");
    Path picture = Files.createTempFile("unknot", ".png");
    run("figure", "--zones", "temple_front:right,neck_side:right", "--out", picture.toString());
    Files.delete(picture);
    plans();
    run("--version");
    run("--help");
    run("locate", "--batch", "-");
  }

  /** Nothing is solved here: without answers to the safety questions there is no plan. */
  private void plans() throws IOException {
    Path episode = Files.createTempFile("unknot", ".json");
    Files.writeString(
        episode,
        "{\"format\":\"%s\",\"pain\":{\"act\":1,\"at\":\"2026-11-22T09:00:00Z\",\"text\":\"%s\"}}"
            .formatted(EpisodeFile.FORMAT, WORDS));
    run("plan", "--file", episode.toString());
    run("assess", "--file", episode.toString(), "--json");
    Files.delete(episode);
  }

  private void run(String... args) {
    input("{\"id\":\"a\",\"text\":\"%s\"}\n{\n".formatted(WORDS), args);
  }

  private void input(String lines, String... args) {
    Main.run(
        new Terminal(
            new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
            new ByteArrayOutputStream(),
            new PrintStream(OutputStream.nullOutputStream(), false, terminal.charset()),
            false,
            false,
            terminal.charset(),
            terminal.width()),
        args);
  }

  private static void answers(Server server) throws IOException {
    String root = "http://127.0.0.1:" + server.port();
    ask(server, server.address(), null);
    ask(server, root + "/", null);
    ask(server, root + "/api/atlas", null);
    ask(server, root + "/api/muscle/scm", null);
    ask(server, root + "/api/locate", "{\"text\":\"%s\"}".formatted(WORDS));
    ask(server, root + "/api/locate", "{}");
    ask(server, root + "/api/journey", "{\"act\":\"begin\",\"version\":0,\"complaint\":{\"text\":\"%s\"}}".formatted(WORDS));
    ask(server, root + "/api/journey", null);
    ask(server, root + "/api/plan", null);
  }

  private static void ask(Server server, String address, @Nullable String body) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) URI.create(address).toURL().openConnection(Proxy.NO_PROXY);
    connection.setInstanceFollowRedirects(false);
    connection.setRequestProperty("Authorization", "Bearer " + server.token());
    if (body != null) {
      connection.setDoOutput(true);
      connection.setRequestProperty("Content-Type", "application/json");
      connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
    try (InputStream in = connection.getResponseCode() < 400 ? connection.getInputStream() : connection.getErrorStream()) {
      in.readAllBytes();
    }
    connection.disconnect();
  }
}
