package app.unknot.words;

import io.javalin.Javalin;
import net.fortuna.ical4j.model.Calendar;
import org.apache.commons.cli.Options;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Wrong on purpose: the rules of the house must catch each of these. */
public final class Wrong {
  private Wrong() {}

  /** The program above it. */
  public record UsesApp(app.unknot.app.Main program) {}

  /** The library of another room. */
  public record UsesJavalin(Javalin server) {}

  /** The library of another room. */
  public record UsesCommonsCli(Options options) {}

  /** The library of another room. */
  public record UsesYaml(LoadSettings settings) {}

  /** The library of another room. */
  public record UsesIcal4j(Calendar calendar) {}
}
