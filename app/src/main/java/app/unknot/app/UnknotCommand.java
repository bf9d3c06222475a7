package app.unknot.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Without a subcommand: starts the app and answers in the browser until it is stopped. */
final class UnknotCommand implements Callable<Integer> {
  /** The port that a person can remember; it is used when it is free. */
  static final int USUAL_PORT = 8646;

  private final Terminal terminal;
  private final OptionSpec port = Specs.option("--port", Integer.class, "PORT", "Port to answer on; 0 takes a free one.");
  private final OptionSpec data = Specs.option("--data", Path.class, "DIR", "Folder for your data. Nothing is stored yet.");
  private final OptionSpec noBrowser = Specs.flag("--no-browser", "Do not open the browser.");
  private final CommandSpec spec;

  UnknotCommand(Terminal terminal) {
    this.terminal = terminal;
    this.spec =
        Specs.command(
                this,
                "unknot",
                "Finds the muscle knots behind a pain.",
                "Without a command it starts the app, which you use in your browser.")
            .addOption(port)
            .addOption(data)
            .addOption(noBrowser);
    spec.usageMessage().footer("", "./unknot verify builds everything and runs all tests.");
  }

  /** Returns the description of the command. */
  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws InterruptedException {
    Integer wanted = port.getValue();
    if (wanted != null && (wanted < 0 || wanted > 65_535)) {
      throw new ParameterException(
          spec.commandLine(), "The port %d does not exist; expected a number from 0 to 65535".formatted(wanted));
    }
    Path folder = data.getValue();
    if (folder != null) {
      DataFolder.check(folder);
    }
    Server server = started(wanted);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      server.close();
      stopped.countDown();
    }));
    terminal.say("Unknot is ready: %s%n".formatted(server.address()));
    boolean quiet = noBrowser.getValue();
    if (!quiet) {
      Browser.open(server::ticket);
    }
    stopped.await();
    return ExitCode.DONE;
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
