package app.unknot.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Without a subcommand: starts the app and answers in the browser until it is stopped. */
@Command(
    name = "unknot",
    description = {
      "Finds the muscle knots behind a pain.",
      "Without a command it starts the app, which you use in your browser."
    },
    footer = {"", "./unknot verify builds everything and runs all tests."},
    mixinStandardHelpOptions = true,
    versionProvider = UnknotCommand.Versions.class)
final class UnknotCommand implements Callable<Integer> {
  /** The port that a person can remember; it is used when it is free. */
  static final int USUAL_PORT = 8646;

  /** Says which program and knowledge this is. */
  static final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "Unknot %s, knowledge %s".formatted(Version.program(), app.unknot.atlas.Atlas.standard().version())
      };
    }
  }

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Option(names = "--port", paramLabel = "PORT", description = "Port to answer on; 0 takes a free one.")
  private @Nullable Integer port;

  @Option(names = "--data", paramLabel = "DIR", description = "Folder for your data. Nothing is stored yet.")
  private @Nullable Path data;

  @Option(names = "--no-browser", description = "Do not open the browser.")
  private boolean noBrowser;

  UnknotCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port != null && (port < 0 || port > 65_535)) {
      throw new ParameterException(
          spec.commandLine(), "The port %d does not exist; expected a number from 0 to 65535".formatted(port));
    }
    if (data != null) {
      DataFolder.check(data);
    }
    Server server = started();
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      server.close();
      stopped.countDown();
    }));
    terminal.say("Unknot is ready: %s%n".formatted(server.address()));
    if (!noBrowser) {
      Browser.open(server::ticket);
    }
    stopped.await();
    return ExitCode.DONE;
  }

  private Server started() {
    if (port != null) {
      return Server.start(port);
    }
    try {
      return Server.start(USUAL_PORT);
    } catch (PortTaken e) {
      terminal.err().println("Port %d is taken by another program, so a free one is used.".formatted(USUAL_PORT));
      return Server.start(0);
    }
  }
}
