package app.unknot.app;

import app.unknot.classify.RaisedFlag;
import app.unknot.terms.Action;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a red flag for a person to read on a terminal: first what to do, then why. */
final class FlagText {
  private final Page page;
  private final String number;

  FlagText(Page page) {
    this(page, "");
  }

  /**
   * Makes a writer.
   *
   * @param number the emergency number to name, or nothing
   */
  FlagText(Page page, String number) {
    this.page = page;
    this.number = number;
  }

  /** Adds a flag to the page. */
  void add(RaisedFlag raised) {
    boolean isNamed = raised.action() == Action.EMERGENCY && !number.isEmpty();
    page.heading(heading(raised.action()) + (isNamed ? ": " + number : ""));
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
    String why = ended(raised.flag().why().isEmpty() ? raised.flag().title() : raised.flag().why());
    String said =
        switch (raised.from()) {
          case WORDS -> "You wrote " + quoted(raised.because());
          case ANSWER -> "You answered that this may be so: " + quoted(raised.because());
          case AGE -> "You are " + raised.because();
        };
    return "%s. Why it matters: %s.".formatted(said, why);
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
