package app.unknot.app;

import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.jspecify.annotations.Nullable;

/** What was given on the command line, checked against what a command takes. */
final class Arguments {
  private static final Option HELP = Option.builder("h").longOpt("help").get();
  private static final Option VERSION = Option.builder("V").longOpt("version").get();

  private final CommandLine line;

  private Arguments(CommandLine line) {
    this.line = line;
  }

  /** Returns an option with a value. */
  static Option value(String name) {
    return Option.builder().longOpt(name).hasArg().get();
  }

  /** Returns an option without a value. */
  static Option flag(String name) {
    return Option.builder().longOpt(name).get();
  }

  /**
   * Reads the arguments of a command.
   *
   * @throws WrongUsage when there is an option or a word that the command does not take
   */
  static Arguments of(Command command, List<String> args) {
    Options options = new Options().addOption(HELP).addOption(VERSION);
    command.options().forEach(options::addOption);
    DefaultParser parser =
        DefaultParser.builder().setAllowPartialMatching(false).setStripLeadingAndTrailingQuotes(false).get();
    try {
      Arguments given = new Arguments(parser.parse(options, args.toArray(String[]::new)));
      if (given.words().size() > command.words()) {
        throw new WrongUsage("%s does not belong here.".formatted(Refusal.quote(given.words().get(command.words()))));
      }
      return given;
    } catch (UnrecognizedOptionException e) {
      throw new WrongUsage("Unknown option %s.".formatted(Refusal.quote(String.valueOf(e.getOption()))));
    } catch (MissingArgumentException e) {
      throw new WrongUsage("The option --%s needs a value.".formatted(e.getOption().getLongOpt()));
    } catch (ParseException e) {
      throw new WrongUsage("The command line cannot be read.");
    }
  }

  /** Returns whether help is asked for. */
  boolean help() {
    return line.hasOption(HELP);
  }

  /** Returns whether the version is asked for. */
  boolean version() {
    return line.hasOption(VERSION);
  }

  /** Returns whether the option is given. */
  boolean has(Option option) {
    return line.hasOption(option);
  }

  /** Returns the value of the option, or null when it is not given. */
  @Nullable String text(Option option) {
    String[] values = line.getOptionValues(option);
    if (values != null && values.length > 1) {
      throw new WrongUsage("The option --%s is given twice.".formatted(option.getLongOpt()));
    }
    return line.getOptionValue(option);
  }

  /** Returns the values of an option that may be given more than once, in order. */
  List<String> texts(Option option) {
    String[] values = line.getOptionValues(option);
    return values == null ? List.of() : List.of(values);
  }

  /** Returns the value of the option as a whole number, or null when it is not given. */
  @Nullable Integer number(Option option) {
    String text = text(option);
    try {
      return text == null ? null : Integer.valueOf(text);
    } catch (NumberFormatException e) {
      throw new WrongUsage(
          "The option --%s needs a whole number, not %s.".formatted(option.getLongOpt(), Refusal.quote(text)));
    }
  }

  /** Returns the words that are no options. */
  List<String> words() {
    return line.getArgList();
  }
}
