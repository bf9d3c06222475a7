package app.unknot.app;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import org.apache.commons.cli.Option;

/** Goes the whole way with a kept episode: red flags, sources, what they are, what may contribute, and the plan. */
final class AssessCommand implements Command {
  private final Terminal terminal;
  private final InstantSource clock;

  AssessCommand(Terminal terminal) {
    this(terminal, InstantSource.system());
  }

  AssessCommand(Terminal terminal, InstantSource clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public List<Option> options() {
    return List.of(PlanCommand.FILE, PlanCommand.CALENDAR, PlanCommand.JSON);
  }

  @Override
  public String help() {
    return Messages.text("help.assess");
  }

  @Override
  public int run(Arguments given) throws IOException {
    PlanRun run = new PlanRun(terminal, clock);
    run.open(PlanCommand.required(given), given.texts(PlanCommand.CALENDAR));
    if (run.journey().state().stage() == JourneyState.Stage.EXAM) {
      run.journey().add(new Act.Finish(run.journey().now()));
    }
    PlanView view = run.planned(null);
    if (given.has(PlanCommand.JSON)) {
      terminal.line(Json.line(new AssessJson(run.door().atlas()).answer(view)));
    } else {
      terminal.say(new AssessText(run.door().atlas(), terminal).answer(view));
    }
    return ExitCode.DONE;
  }
}
