package app.unknot.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;

/** Without a command: starts the app and answers in the browser until it is stopped. */
final class AppCommand implements Command {
  /** The port that a person can remember; it is used when it is free. */
  static final int USUAL_PORT = 8646;

  private static final int LAST_PORT = 65_535;
  private static final Option PORT = Arguments.value("port");
  private static final Option DATA = Arguments.value("data");
  private static final Option NO_BROWSER = Arguments.flag("no-browser");

  private final Terminal terminal;

  AppCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public List<Option> options() {
    return List.of(PORT, DATA, NO_BROWSER);
  }

  @Override
  public String help() {
    return """
        Unknot finds the muscle knots behind a pain.

        ./unknot                   starts the app, which you use in your browser
            --port PORT            answers on this port; 0 takes a free one
            --data DIR             folder for your data; nothing is stored yet
            --no-browser           does not open the browser
        ./unknot locate            ranks the muscle knots that may be behind a pain
        ./unknot triage            says whether a pain needs a doctor first
        ./unknot examine           leads you from a pain to the muscle behind it
        ./unknot classify          says what the findings at one spot mean
        ./unknot figure            draws the figure with pain, muscles and points
        ./unknot plan              works out two weeks for a kept episode
        ./unknot assess            goes the whole way with a kept episode
        ./unknot drawing           measures a drawing that was saved in the app
        ./unknot knowledge check   checks knowledge files
        ./unknot verify            builds everything and runs all tests

        Each takes --help; --version tells the versions of program and knowledge.
        """;
  }

  @Override
  public int run(Arguments given) {
    Integer port = given.number(PORT);
    if (port != null && (port < 0 || port > LAST_PORT)) {
      throw new WrongUsage("The port %d does not exist; expected a number from 0 to %d.".formatted(port, LAST_PORT));
    }
    String data = given.text(DATA);
    if (data != null) {
      DataFolder.check(folder(data));
    }
    Server server = started(port);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  stopped.countDown();
                }));
    terminal.say("Unknot is ready: %s%n".formatted(server.address()));
    if (!given.has(NO_BROWSER)) {
      Browser.open(server::ticket);
    }
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.DONE;
  }

  private static Path folder(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new Refusal("The data folder %s has no possible name; choose another with --data.".formatted(Refusal.quote(name)));
    }
  }

  private Server started(@Nullable Integer wanted) {
    if (wanted != null) {
      return Server.start(wanted);
    }
    try {
      return Server.start(USUAL_PORT);
    } catch (PortTaken e) {
      terminal.err().println("Port %d is taken by another program, so a free one is used.".formatted(USUAL_PORT));
      return Server.start(0);
    }
  }
}
