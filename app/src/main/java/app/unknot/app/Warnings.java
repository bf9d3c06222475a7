package app.unknot.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of the knowledge made fit for people whom nobody has asked about warning signs yet: red flags stand in them
 * with their names, and what tells how to press, roll, stretch or heat is left out. Only the words that warn remain.
 */
final class Warnings {
  private static final Pattern CLAUSE = Pattern.compile("\\s*;\\s*");

  /** What tells where or how to press, up to the words that warn. */
  private static final List<Pattern> TELLING =
      List.of(
          Pattern.compile("^pinch only\\s*[-–]\\s*"),
          Pattern.compile("^(?:press|stay|keep) (?!off|out|away)[^,:;]*(?:[,:] |$)"),
          Pattern.compile("^from behind only$"),
          Pattern.compile("(?:: | [-–] )stay (?:below|in front|above|on) ?[^,:;]*$"),
          Pattern.compile("^(?:gentle|clean hands|short nails)(?:, |$)"),
          Pattern.compile("^(?:Stretch|Press|Roll|Heat) [^,;.]*(?:[,;.] ?|$)"));

  /** A light touch is named as what it forbids, so that nobody reads it as leave to press. */
  private static final Pattern LIGHT = Pattern.compile("(?<=^|: |- )light(?: only)?\\b");

  private static final String FLAG = "RF\\d\\d";
  private static final String FLAGS = "%1$s(?:(?:, |/| and )%1$s)*".formatted(FLAG);
  private static final Pattern SEVERAL = Pattern.compile("(?:rule )?(%s) first".formatted(FLAGS));
  private static final Pattern ALONE = Pattern.compile("(^|: )(%s)".formatted(FLAG));
  private static final Pattern ANY = Pattern.compile(FLAG);
  private static final Pattern ONLY_FLAGS = Pattern.compile("(?:rule )?%s(?: first)?".formatted(FLAGS));

  private final Map<String, String> titles;

  /**
   * Makes warnings that name red flags.
   *
   * @param titles title of each red flag by its id
   */
  Warnings(Map<String, String> titles) {
    this.titles = titles;
  }

  /**
   * Returns the warnings in a text of the knowledge, one a line; empty when it warns of nothing. What only asks for
   * red flags is left out, see {@link #flags(String)}.
   */
  List<String> of(String avoid) {
    List<String> lines = new ArrayList<>();
    for (String clause : CLAUSE.split(avoid)) {
      String line = warning(clause.strip());
      if (!line.isEmpty() && !ONLY_FLAGS.matcher(line).matches()) {
        lines.add(named(LIGHT.matcher(line).replaceAll("no firm pressure")));
      }
    }
    return List.copyOf(lines);
  }

  /** Returns the ids of the red flags that a text of the knowledge names, in its order. */
  static List<String> flags(String avoid) {
    return ANY.matcher(avoid).results().map(MatchResult::group).distinct().toList();
  }

  /** Returns what an advice says beside stretching, as a sentence. */
  static String advice(String advice) {
    String rest = warning(advice);
    return rest.isEmpty() ? rest : Character.toUpperCase(rest.charAt(0)) + rest.substring(1);
  }

  private static String warning(String clause) {
    String rest = clause;
    String before;
    do {
      before = rest;
      for (Pattern telling : TELLING) {
        rest = telling.matcher(rest).replaceFirst("").strip();
      }
    } while (!rest.equals(before));
    return rest;
  }

  private String named(String clause) {
    String several = replace(SEVERAL, clause, found -> "ask first about " + titles(found.group(1)));
    String alone = replace(ALONE, several, found -> found.group(1) + "ask first about " + titles(found.group(2)));
    return replace(ANY, alone, found -> titles(found.group()));
  }

  private static String replace(Pattern pattern, String text, Function<MatchResult, String> words) {
    return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(words.apply(found)));
  }

  private String titles(String flags) {
    return String.join(" and ", ANY.matcher(flags).results().map(flag -> title(flag.group())).toList());
  }

  private String title(String id) {
    return "“" + titles.getOrDefault(id, id) + "”";
  }
}
