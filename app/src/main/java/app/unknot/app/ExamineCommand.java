package app.unknot.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;

/** The guided exam as an interview on the terminal. */
final class ExamineCommand implements Command {
  private static final Option TEXT = Arguments.value("text");
  private static final Option ZONES = Arguments.value("zones");
  private static final Option AGE = Arguments.value("age");
  private static final Option SEX = Arguments.value("sex");
  private static final Option FILE = Arguments.value("file");
  private static final Option OUT = Arguments.value("out");
  private static final Option COUNTRY = Arguments.value("country");
  private static final Option JSON = Arguments.flag("json");

  private final Terminal terminal;
  private final InstantSource clock;

  ExamineCommand(Terminal terminal) {
    this(terminal, InstantSource.system());
  }

  ExamineCommand(Terminal terminal, InstantSource clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public List<Option> options() {
    return List.of(TEXT, ZONES, AGE, SEX, FILE, OUT, COUNTRY, JSON);
  }

  @Override
  public String help() {
    return Messages.text("help.examine");
  }

  @Override
  public int run(Arguments given) throws IOException {
    boolean tells = given.has(TEXT) || given.has(ZONES);
    if ((given.has(AGE) || given.has(SEX)) && given.has(FILE) && !tells) {
      throw new WrongUsage("With --file, age and sex stand in the file; they may change together with --text or --zones.");
    }
    Country country = given.has(COUNTRY) ? Country.required(String.valueOf(given.text(COUNTRY))) : null;
    Path out = given.has(OUT) ? WrittenFile.path(String.valueOf(given.text(OUT))) : null;
    LocateDoor door = LocateDoor.standard();
    Journey journey = new Journey(door, clock);
    if (country != null) {
      journey.country(country);
    }
    if (given.has(FILE)) {
      journey.open(EpisodeInput.read(String.valueOf(given.text(FILE))));
    }
    if (tells) {
      journey.begin(complaint(given), null);
    }
    Terminal talk = given.has(JSON) ? terminal.talkingOnErr() : terminal;
    Interview interview = new Interview(journey, door, talk, person(given), () -> save(journey, door, out));
    interview.lead();
    save(journey, door, out);
    if (given.has(JSON)) {
      terminal.line(Json.line(new JourneyJson(door.atlas()).state(journey)));
    }
    return ExitCode.DONE;
  }

  private static ObjectNode complaint(Arguments given) {
    ObjectNode complaint = person(given);
    if (given.has(TEXT)) {
      complaint.put("text", given.text(TEXT));
    }
    if (given.has(ZONES)) {
      complaint.set("zones", LocateCommand.zones(String.valueOf(given.text(ZONES))));
    }
    return complaint;
  }

  private static ObjectNode person(Arguments given) {
    ObjectNode person = JsonNodeFactory.instance.objectNode();
    Integer age = given.number(AGE);
    if (age != null) {
      person.put("age", age);
    }
    if (given.has(SEX)) {
      person.put("sex", given.text(SEX));
    }
    return person;
  }

  private static void save(Journey journey, LocateDoor door, @Nullable Path out) {
    if (out != null) {
      journey
          .saved()
          .map(saved -> EpisodeFile.versioned(saved, new AnswerJson(door.atlas()).head()))
          .ifPresent(json -> WrittenFile.write(out, (Json.line(json) + "\n").getBytes(StandardCharsets.UTF_8)));
    }
  }
}
