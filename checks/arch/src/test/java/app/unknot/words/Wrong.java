package app.unknot.words;

import io.javalin.Javalin;
import org.snakeyaml.engine.v2.api.LoadSettings;
import picocli.CommandLine;

/** Wrong on purpose: the rules of the house must catch each of these. */
public final class Wrong {
  private Wrong() {}

  /** The program above it. */
  public record UsesApp(app.unknot.app.Main program) {}

  /** The library of another room. */
  public record UsesJavalin(Javalin server) {}

  /** The library of another room. */
  public record UsesPicocli(CommandLine line) {}

  /** The library of another room. */
  public record UsesYaml(LoadSettings settings) {}
}
