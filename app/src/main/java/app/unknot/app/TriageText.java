package app.unknot.app;

import app.unknot.classify.AskedItem;
import app.unknot.classify.Conflict;
import app.unknot.classify.CrisisLine;
import app.unknot.classify.Limit;
import app.unknot.classify.Question;
import app.unknot.classify.RaisedFlag;
import app.unknot.classify.SetLimit;
import app.unknot.classify.Verdict;
import app.unknot.terms.Action;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the answers of {@code triage} for a person to read on a terminal: first what to do now. */
final class TriageText {
  private static final String SELF_HARM = "RF41";

  private final Page page;
  private final FlagText flags;
  private final Country country;

  /**
   * Makes a writer.
   *
   * @param country where the person is
   */
  TriageText(Terminal terminal, Country country) {
    this.country = country;
    this.page = new Page(terminal);
    this.flags = new FlagText(page, country.emergency());
  }

  /** Returns the answer as text that ends with a line break. */
  String answer(TriageAnswer answer) {
    Verdict verdict = answer.verdict();
    if (verdict.stops()) {
      verdict.flags().stream().filter(RaisedFlag::stops).forEach(flags::add);
      numbers(verdict);
      page.paragraph(0, "Nothing else matters before this. Do not press, roll or stretch anything.");
      return page.text();
    }
    verdict.flags().forEach(flags::add);
    limits(verdict.limits(), verdict.flags());
    open(verdict);
    notUnderstood(answer.notUnderstood());
    page.blank();
    page.paragraph(0, "Not a diagnosis. If you feel very unwell, or are in doubt, call for help now.");
    return page.text();
  }

  private void numbers(Verdict verdict) {
    if (verdict.action() != Action.EMERGENCY) {
      return;
    }
    CrisisLine crisis = country.crisis();
    if (crisis != null && verdict.flags().stream().anyMatch(flag -> flag.flag().id().equals(SELF_HARM))) {
      page.paragraph(0, "Somebody to talk to: %s, %s.".formatted(crisis.name(), crisis.number()));
    }
    page.paragraph(
        0,
        country.name().isEmpty()
            ? "%s works from a mobile phone in most countries; --country tells the number of yours.".formatted(country.emergency())
            : "%s is the number in %s; --country tells another.".formatted(country.emergency(), country.name()));
    page.blank();
  }

  private void limits(List<SetLimit> limits, List<RaisedFlag> raised) {
    if (limits.isEmpty()) {
      return;
    }
    Map<Limit, List<String>> reasons =
        limits.stream()
            .collect(
                Collectors.groupingBy(
                    SetLimit::limit,
                    LinkedHashMap::new,
                    Collectors.mapping(limit -> title(limit.flag(), raised), Collectors.toList())));
    page.heading("Leave alone for now");
    reasons.forEach((limit, titles) -> page.item(2, "%s (%s)".formatted(words(limit), String.join("; ", titles))));
    page.blank();
  }

  private static String title(String flag, List<RaisedFlag> raised) {
    return raised.stream()
        .filter(one -> one.flag().id().equals(flag))
        .map(one -> lower(one.flag().title()))
        .findFirst()
        .orElse(flag);
  }

  private void open(Verdict verdict) {
    if (verdict.ask().isEmpty()) {
      return;
    }
    page.heading(verdict.flags().isEmpty() ? "No warning sign was found in these words" : "Still to ask");
    page.paragraph(
        2,
        "That is no all-clear yet. Read these before you press anything: does one fit you, or are you not sure? Then do"
            + " what stands above it.");
    page.blank();
    for (Action action : Action.values()) {
      open(action, verdict.ask());
    }
  }

  private void open(Action action, List<Question> ask) {
    List<AskedItem> items =
        ask.stream().flatMap(question -> question.items().stream()).filter(item -> item.action() == action).toList();
    if (!items.isEmpty()) {
      page.heading(FlagText.heading(action) + ", if");
      items.forEach(item -> page.item(2, item.text()));
      page.blank();
    }
  }

  private void notUnderstood(List<String> words) {
    if (!words.isEmpty()) {
      page.heading("Not understood");
      page.paragraph(2, words.stream().map(word -> "\"%s\"".formatted(Plain.text(word))).collect(Collectors.joining(", ")));
    }
  }

  /** Returns in words what a limit forbids. */
  static String words(Limit limit) {
    return switch (limit) {
      case NO_PRESSURE -> "no pressing";
      case NO_FIRM_PRESSURE -> "no firm pressing";
      case NO_BALL -> "no ball and no roller";
      case NO_HEAT -> "no heat";
      case NO_COLD -> "no ice";
      case NO_NSAID -> "no anti-inflammatory tablets or gels without advice";
      case NO_BELLY_PRESSURE -> "no pressing on the belly";
      case NO_DEEP_CALF_PRESSURE -> "no deep pressing on the calves";
      case LIGHT_ONLY -> "light touch only";
      case ASK_CLINICIAN -> "ask your clinician before any pressing or stretching";
      case NO_KNOT_NAMED -> "no knot is named here";
    };
  }

  /** Returns a contradiction as a sentence. */
  static String sentence(Conflict conflict, List<RaisedFlag> raised) {
    String flag = conflict.flag().id();
    String items =
        conflict.items().stream().map(item -> "\"" + item.text() + "\"").collect(Collectors.joining(" and "));
    return switch (conflict.kind()) {
      case TWO_REPLIES -> "%s: %s was answered both yes and no.".formatted(flag, items);
      case ITEM_AND_RULE -> "%s: the answers to the rule and to %s contradict each other.".formatted(flag, items);
      case WORDS_DENIED -> "%s: the words say %s, and the answer denies it.".formatted(flag, said(flag, raised));
      case AGE_DENIED -> "%s: the answer does not fit the age.".formatted(flag);
    };
  }

  private static String said(String flag, List<RaisedFlag> raised) {
    return raised.stream()
        .filter(one -> one.flag().id().equals(flag))
        .map(one -> FlagText.quoted(one.because()))
        .findFirst()
        .orElse("it");
  }

  private static String lower(String title) {
    return title.isEmpty() ? title : Character.toLowerCase(title.charAt(0)) + title.substring(1);
  }
}
