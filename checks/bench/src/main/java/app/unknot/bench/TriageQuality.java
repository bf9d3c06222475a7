package app.unknot.bench;

import app.unknot.classify.RaisedFlag;
import app.unknot.classify.RedFlagScreen;
import app.unknot.terms.Action;
import app.unknot.words.WordReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How surely alarming words are heard, and harmless ones left in peace, on stories with a known answer.
 *
 * <pre>
 *   TriageQuality [file] [--cases]
 * </pre>
 *
 * <p>The file is a name in {@code checks/bench/stories}, {@code dev.yaml} unless another is given, or a path. Whoever
 * looks at the cases of the reporting file while changing words or rules has used it up. Intervals are Wilson's, 95 %.
 */
public final class TriageQuality {
  /** A story and the flags its words raised. */
  record Judged(Story story, List<RaisedFlag> flags) {
    Judged {
      flags = List.copyOf(flags);
    }

    /** Returns the most urgent action. */
    Action action() {
      return flags.isEmpty() ? Action.SELF_CARE : flags.getFirst().action();
    }

    /** Returns whether a doctor is asked for where one is needed, and only there. */
    boolean right() {
      return story.alarming() == (action() != Action.SELF_CARE);
    }
  }

  private final PrintStream out;
  private final List<Judged> judged;

  private TriageQuality(PrintStream out, List<Judged> judged) {
    this.out = out;
    this.judged = judged;
  }

  /** Runs it. */
  public static void main(String[] words) {
    Options options = new Options(words, Set.of(), Set.of("--cases"));
    String name = options.rest.isEmpty() ? "dev.yaml" : options.rest.getFirst();
    Path file = name.contains("/") ? Path.of(name) : Stories.file(name);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.printf("Knowledge %s; stories %s%n", DataVersion.text(), file.getFileName());
    TriageQuality quality = new TriageQuality(out, judge(Stories.read(file)));
    quality.totals();
    if (options.has("--cases")) {
      quality.cases();
    }
  }

  /** Returns what the words of each story raise. */
  static List<Judged> judge(List<Story> stories) {
    WordReader reader = WordReader.standard();
    RedFlagScreen screen = RedFlagScreen.standard();
    return stories.stream()
        .map(story -> new Judged(story, screen.screen(reader.read(story.text()), story.age())))
        .toList();
  }

  private void totals() {
    Shares<Judged> shares = new Shares<>(out, judged);
    shares.line("Sensitivity (alarming, sent to a doctor)", j -> j.story.alarming(), Judged::right);
    shares.line("Emergencies sent to a doctor", is(Action.EMERGENCY), Judged::right);
    shares.line("Emergencies called emergencies", is(Action.EMERGENCY), j -> j.action() == Action.EMERGENCY);
    shares.line("Same day or more urgent, where same day is due", is(Action.SAME_DAY), j -> urgent(j.action()));
    shares.line("Specificity (harmless, left to self-care)", j -> !j.story.alarming(), Judged::right);
    shares.line("The very action", j -> true, j -> j.action() == j.story.expected());
    shares.confusion(j -> j.story.expected(), Judged::action, Action::code);
  }

  private static Predicate<Judged> is(Action action) {
    return j -> j.story.expected() == action;
  }

  private static boolean urgent(Action action) {
    return action == Action.EMERGENCY || action == Action.SAME_DAY;
  }

  private void cases() {
    out.println();
    for (Judged j : judged) {
      boolean under = j.action().compareTo(j.story.expected()) > 0;
      String mark = !j.right() ? "WRONG" : under ? "less " : j.action() != j.story.expected() ? "more " : "ok   ";
      out.printf(
          "%s %s %s%s -> %s %s | %s%n",
          mark,
          j.story.id(),
          j.story.expected().code(),
          j.story.rules(),
          j.action().code(),
          j.flags.stream().map(f -> f.flag().id() + "(" + f.because() + ")").toList(),
          j.story.text().strip().replace('\n', ' '));
    }
  }
}
