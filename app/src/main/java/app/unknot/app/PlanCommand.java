package app.unknot.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;

/** Solves the weeks for a kept episode. */
final class PlanCommand implements Command {
  static final Option FILE = Arguments.value("file");
  static final Option CALENDAR = Arguments.value("calendar");
  static final Option JSON = Arguments.flag("json");
  private static final Option OUT = Arguments.value("out");
  private static final Option FROM = Arguments.value("from");
  private static final Option NAMES = Arguments.flag("names");
  private static final Option SAVE = Arguments.flag("save");

  private final Terminal terminal;
  private final InstantSource clock;

  PlanCommand(Terminal terminal) {
    this(terminal, InstantSource.system());
  }

  PlanCommand(Terminal terminal, InstantSource clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public List<Option> options() {
    return List.of(FILE, CALENDAR, OUT, FROM, NAMES, SAVE, JSON);
  }

  @Override
  public String help() {
    return Messages.text("help.plan");
  }

  @Override
  public int run(Arguments given) throws IOException {
    String file = required(given);
    Path out = given.has(OUT) ? WrittenFile.path(String.valueOf(given.text(OUT))) : null;
    Path keep = given.has(SAVE) ? WrittenFile.path(file) : null;
    PlanRun run = new PlanRun(terminal, clock);
    run.open(file, given.texts(CALENDAR));
    PlanView view = run.planned(given.text(FROM));
    if (keep != null && view.made() != null) {
      run.save(keep);
    }
    boolean written = out != null && view.made() != null;
    if (written) {
      WrittenFile.write(out, run.planning().calendar(given.has(NAMES) || run.planning().names()));
    }
    if (given.has(JSON)) {
      terminal.line(Json.line(new PlanAnswerJson(run.door().atlas()).answer(view)));
    } else {
      terminal.say(new PlanText(run.door().atlas(), terminal).answer(view));
      terminal.say(written ? Messages.text("plan.written", Plain.text(String.valueOf(given.text(OUT)))) + "\n" : "");
    }
    return ExitCode.DONE;
  }

  /** Returns the file of the episode. */
  static String required(Arguments given) {
    @Nullable String file = given.text(FILE);
    if (file == null) {
      throw new WrongUsage("Say which episode, with --file.");
    }
    return file;
  }
}
