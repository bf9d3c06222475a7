package app.unknot.app;

import app.unknot.classify.RaisedFlag;
import app.unknot.terms.Action;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a red flag for a person to read on a terminal: first what to do, then why. */
final class FlagText {
  private final Page page;

  FlagText(Page page) {
    this.page = page;
  }

  /** Adds a flag to the page. */
  void add(RaisedFlag raised) {
    page.heading(heading(raised.action()));
    page.paragraph(2, raised.flag().advice());
    page.paragraph(2, because(raised));
    page.blank();
  }

  /** Returns what to do, in a few words. */
  static String heading(Action action) {
    return switch (action) {
      case EMERGENCY -> "Call the emergency number now";
      case SAME_DAY -> "See a doctor today";
      case SOON -> "See a doctor soon";
      case SELF_CARE -> "Take care";
    };
  }

  private static String because(RaisedFlag raised) {
    String why = raised.flag().why().isEmpty() ? raised.flag().title() : raised.flag().why();
    return "%s; %s %s."
        .formatted(
            switch (raised.from()) {
              case WORDS -> "You wrote " + quoted(raised.because());
              case ANSWER -> "You answered that this may be so: " + quoted(raised.because());
              case AGE -> "You are " + raised.because();
            },
            raised.action() == Action.SELF_CARE ? "think of" : "it can be a sign of",
            ended(why));
  }

  /** Quotes each stretch of the person's words, but none that stands inside another. */
  static String quoted(String because) {
    List<String> words = List.of(because.split(" \\+ "));
    return words.stream()
        .filter(word -> words.stream().noneMatch(other -> other.length() > word.length() && other.contains(word)))
        .distinct()
        .map(word -> "\"" + Plain.text(word) + "\"")
        .collect(Collectors.joining(" and "));
  }

  private static String ended(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}
