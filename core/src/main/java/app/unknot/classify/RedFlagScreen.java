package app.unknot.classify;

import app.unknot.atlas.CompiledTable;
import app.unknot.terms.Action;
import app.unknot.terms.CodedPhrase;
import app.unknot.terms.CodedPhrase.Kind;
import app.unknot.terms.Reading;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Screens what a person wrote for red flags. A flag is raised when all alarm concepts of one of its combinations stand
 * in the text, none of them negated, none of its excluding concepts stands there, and its age limits hold; a
 * combination with an age limit is silent while the age is unknown, because the rule is then asked as a question.
 * Immutable and safe to share between threads.
 */
public final class RedFlagScreen {
  private record Screen(
      RedFlag flag, Action action, List<String> all, List<String> none, double over, double under) {}

  private final Map<String, RedFlag> flags;
  private final List<Screen> screens;

  private RedFlagScreen(Map<String, RedFlag> flags, List<Screen> screens) {
    this.flags = Collections.unmodifiableMap(flags);
    this.screens = List.copyOf(screens);
  }

  /** Returns the screen of the standard knowledge. */
  public static RedFlagScreen standard() {
    Map<String, RedFlag> flags = FlagTables.flags();
    return new RedFlagScreen(flags, CompiledTable.read("screens").rows().stream().map(row -> screen(row, flags)).toList());
  }

  /** Returns this screen deaf to what raises one rule; for trying what is lost without it. */
  RedFlagScreen without(String flag) {
    return new RedFlagScreen(flags, screens.stream().filter(screen -> !screen.flag.id().equals(flag)).toList());
  }

  private static Screen screen(CompiledTable.Row row, Map<String, RedFlag> flags) {
    return new Screen(
        Objects.requireNonNull(flags.get(row.text("flag"))),
        FlagTables.action(row.text("action")),
        row.list("all"),
        row.list("none"),
        row.number("ageOver"),
        row.number("ageUnder"));
  }

  /** Returns all rules by id. */
  public Map<String, RedFlag> flags() {
    return flags;
  }

  /**
   * Returns the flags that the words raise, the most urgent first; each rule at most once, with its most urgent
   * action.
   *
   * @param reading the understood words
   * @param stated age in years where it was stated beside the words, or null; then an age in the words counts
   */
  public List<RaisedFlag> screen(Reading reading, @Nullable Integer stated) {
    Integer age = stated == null ? ageIn(reading) : stated;
    Map<String, String> heard = heard(reading);
    Map<String, RaisedFlag> raised = new LinkedHashMap<>();
    for (Screen screen : screens) {
      if (holds(screen, heard, age)) {
        RaisedFlag flag = new RaisedFlag(screen.flag, screen.action, because(screen, heard));
        raised.merge(
            screen.flag.id(), flag, (a, b) -> a.action().compareTo(b.action()) <= 0 ? a : b);
      }
    }
    return raised.values().stream().sorted(RaisedFlag.MOST_URGENT_FIRST).toList();
  }

  private static @Nullable Integer ageIn(Reading reading) {
    for (CodedPhrase phrase : reading.phrases()) {
      if (phrase.kind() == Kind.AGE && !phrase.negated()) {
        return Integer.valueOf(phrase.code());
      }
    }
    return null;
  }

  private static Map<String, String> heard(Reading reading) {
    Map<String, String> heard = new LinkedHashMap<>();
    for (CodedPhrase phrase : reading.phrases()) {
      if (phrase.kind() == Kind.ALARM && !phrase.negated()) {
        heard.putIfAbsent(phrase.code(), phrase.text());
      }
    }
    return heard;
  }

  private static boolean holds(Screen screen, Map<String, String> heard, @Nullable Integer age) {
    return heard.keySet().containsAll(screen.all)
        && screen.none.stream().noneMatch(heard::containsKey)
        && (Double.isNaN(screen.over) || age != null && age > screen.over)
        && (Double.isNaN(screen.under) || age != null && age < screen.under);
  }

  private static String because(Screen screen, Map<String, String> heard) {
    return String.join(" + ", screen.all.stream().map(heard::get).distinct().toList());
  }
}
