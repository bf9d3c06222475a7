package app.unknot.app;

import app.unknot.app.JourneyState.Exam;
import app.unknot.app.JourneyState.Point;
import app.unknot.app.JourneyState.Result;
import app.unknot.atlas.Atlas;
import app.unknot.atlas.MuscleExam;
import app.unknot.atlas.PointSide;
import app.unknot.atlas.RangeTest;
import app.unknot.classify.Classification;
import app.unknot.classify.CrisisLine;
import app.unknot.classify.Finding;
import app.unknot.classify.FindingInfo;
import app.unknot.classify.RaisedFlag;
import app.unknot.classify.SetLimit;
import app.unknot.classify.StateModel;
import app.unknot.classify.Verdict;
import app.unknot.examine.Advice;
import app.unknot.examine.ExamCandidate;
import app.unknot.examine.PressGuide;
import app.unknot.examine.Reason;
import app.unknot.locate.Rival;
import app.unknot.terms.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the journey for a person to read on a terminal. */
final class JourneyText {
  private static final int BAR = 12;
  private static final int MOST_REASONS = 4;
  private static final double CLEARLY = 1.15;
  private static final double WORTH_TELLING = 0.01;
  private static final String CRISIS = "RF41";

  private final Terminal terminal;
  private final JourneyWords words;
  private final Atlas atlas;
  private final Map<Finding, FindingInfo> findings;

  JourneyText(Atlas atlas, Terminal terminal) {
    this.terminal = terminal;
    this.words = new JourneyWords(atlas);
    this.atlas = atlas;
    this.findings =
        StateModel.standard().findings().stream().collect(Collectors.toMap(FindingInfo::finding, info -> info));
  }

  Page welcome() {
    return paragraph(0, Messages.text("terminal.welcome"));
  }

  Page help() {
    Page page = page();
    Messages.text("terminal.help").lines().forEach(line -> page.line("  " + line));
    return page;
  }

  Page waiting() {
    return paragraph(0, Messages.text("terminal.waiting"));
  }

  Page beforeSafety() {
    Page page = page();
    page.blank();
    page.heading(Messages.text("terminal.safety"));
    page.paragraph(0, Messages.text("terminal.safety.why"));
    return page;
  }

  /** Returns questions with numbers, after how many groups there are. */
  Page group(String title, List<Safety.Item> items, @Nullable Safety safety) {
    Page page = page();
    page.line("");
    page.heading(safety == null ? title : Messages.text("terminal.group", title, left(safety)));
    List<String> raisedBy = items.stream().flatMap(item -> item.raisedBy().stream()).distinct().toList();
    if (!raisedBy.isEmpty()) {
      page.paragraph(2, Messages.text("terminal.wrote", JourneyWords.quoted(raisedBy)));
    }
    for (int i = 0; i < items.size(); i++) {
      page.item("%2d  ".formatted(i + 1), items.get(i).asked().text());
    }
    return page;
  }

  private static String left(Safety safety) {
    long left = safety.groups().stream().filter(group -> !group.done()).count();
    return left == 1 ? Messages.text("terminal.left.one") : Messages.text("terminal.left", left);
  }

  /** Returns why safety questions are asked, once for each rule. */
  Page why(List<Safety.Item> items) {
    Page page = page();
    items.stream()
        .map(Safety.Item::flag)
        .distinct()
        .forEach(
            flag -> {
              boolean same = flag.why().toLowerCase(Locale.ROOT).startsWith(flag.title().toLowerCase(Locale.ROOT));
              String why = JourneyWords.capital(ended(flag.why()));
              page.paragraph(2, same ? why + "." : Messages.text("terminal.why.rule", flag.title(), why));
            });
    return page;
  }

  /** Returns answers that do not fit each other, if there are any. */
  Optional<Page> conflicts(JourneyState state) {
    Page page = page();
    Verdict verdict = state.verdict();
    if (verdict != null) {
      verdict.conflicts().forEach(
          conflict ->
              state.safety().of(conflict.flag()).stream()
                  .filter(item -> conflict.items().contains(item.asked()))
                  .forEach(item -> page.paragraph(2, JourneyWords.conflict(conflict, item))));
    }
    if (state.exam() != null) {
      state.exam().conflicts().forEach(clash -> page.paragraph(2, words.clash(clash)));
    }
    return page.text().isEmpty() ? Optional.empty() : Optional.of(page);
  }

  /** Returns what to do now instead of anything else. */
  Page stopped(JourneyState state, Country country) {
    Page page = page();
    page.line("");
    Verdict verdict = state.verdict();
    if (verdict == null) {
      return page;
    }
    page.heading(
        verdict.action() == Action.EMERGENCY
            ? country.code().isEmpty()
                ? Messages.text("terminal.emergency.anywhere")
                : Messages.text("terminal.emergency", country.emergency())
            : Messages.text("terminal.sameDay"));
    if (country.code().isEmpty()) {
      page.paragraph(2, Messages.text("terminal.anywhere", country.emergency()));
    }
    for (RaisedFlag raised : verdict.flags()) {
      if (raised.stops()) {
        page.blank();
        page.paragraph(2, raised.flag().advice());
        CrisisLine crisis = country.crisis();
        if (raised.flag().id().equals(CRISIS) && crisis != null) {
          page.paragraph(2, Messages.text("terminal.crisis", crisis.name(), crisis.number()));
        }
        page.paragraph(2, reason(raised));
      }
    }
    return page;
  }

  private static String reason(RaisedFlag raised) {
    List<String> because = SafetyQuestions.words(raised.because());
    if (raised.flag().id().equals(CRISIS)) {
      return Messages.text(
          raised.from() == RaisedFlag.From.WORDS ? "terminal.wrote" : "terminal.said", JourneyWords.quoted(because));
    }
    String why = ended(raised.flag().why().isEmpty() ? raised.flag().title() : raised.flag().why());
    return switch (raised.from()) {
      case WORDS -> Messages.text("terminal.because.words", JourneyWords.quoted(because), why);
      case ANSWER -> Messages.text("terminal.because.answer", JourneyWords.quoted(because), why);
      case AGE -> Messages.text("terminal.because.age", raised.because());
    };
  }

  /** Returns what a flag asks for that asks for a visit soon. */
  Page soon(RaisedFlag raised) {
    Page page = page();
    page.line("");
    page.heading(Messages.text("terminal.soon"));
    page.paragraph(2, raised.flag().advice());
    page.paragraph(2, reason(raised));
    page.paragraph(2, Messages.text("terminal.soon.limits"));
    return page;
  }

  /** Returns what the exam is, and within which limits. */
  Page beforeExam(JourneyState state) {
    Page page = page();
    page.line("");
    page.heading(Messages.text("terminal.exam"));
    page.paragraph(0, Messages.text("terminal.exam.how"));
    limits(page, state);
    return page;
  }

  private static void limits(Page page, JourneyState state) {
    if (state.verdict() != null && !state.under16()) {
      List<String> limits =
          state.verdict().limits().stream().map(SetLimit::limit).distinct().map(JourneyWords::limit).toList();
      if (!limits.isEmpty()) {
        page.paragraph(0, Messages.text("terminal.limits", String.join(". ", limits)));
      }
    }
  }

  /** Returns the next question of the exam; how to press stands there only when the hand has to move. */
  Page step(Advice.Ask ask, Exam exam) {
    Page page = page();
    Finding finding = JourneyWords.shown(ask.finding());
    FindingInfo info = info(finding);
    PressGuide guide = ask.guide();
    boolean moves = guide == null || exam.moves(ask);
    page.line("");
    page.heading(
        "%d  %s".formatted(exam.found().size() + 1, JourneyWords.capital(JourneyWords.muscle(ask.target()))));
    if (guide == null ? how(ask, finding).isEmpty() : moves) {
      page.paragraph(3, ask.target().point().location());
    }
    if (guide != null && moves) {
      press(page, guide);
    }
    if (!how(ask, finding).isEmpty()) {
      page.paragraph(3, how(ask, finding));
    }
    RangeTest range = finding == Finding.RANGE_LIMITED ? range(ask.target()) : null;
    if (range != null) {
      page.paragraph(
          3,
          Messages.text(
              "terminal.range",
              ended(range.what()),
              JourneyWords.plain(range.low()),
              JourneyWords.plain(range.high()),
              range.unit()));
    }
    page.line("");
    page.paragraph(3, info.question());
    page.paragraph(3, "(%s)".formatted(JourneyWords.hint(info, ask.guide())));
    return page;
  }

  private String how(Advice.Ask ask, Finding finding) {
    return words.how(finding, atlas.exams().get(ask.target().point().muscle().id()));
  }

  /** Returns what is known where the interview ends before there is a result; empty where that was told already. */
  Page soFar(JourneyState state) {
    Page page = page();
    if (state.stage() == JourneyState.Stage.SAFETY) {
      page.line("");
      page.paragraph(0, Messages.text("terminal.open"));
    } else if (state.stage() == JourneyState.Stage.EXAM && state.exam() != null) {
      page.line("");
      page.heading(Messages.text("terminal.soFar"));
      int rank = 1;
      for (ExamCandidate candidate : state.exam().candidates().subList(0, Math.min(3, state.exam().candidates().size()))) {
        page.bar(
            "%d  %s".formatted(rank++, JourneyWords.capital(JourneyWords.muscle(candidate.at()))),
            candidate.probability(),
            BAR);
        page.paragraph(3, candidate.at().point().location());
      }
      page.blank();
      page.paragraph(0, Messages.text("result.notADiagnosis"));
    }
    return page;
  }

  private static void press(Page page, PressGuide guide) {
    page.paragraph(3, JourneyWords.around(guide) + ".");
    String with = Messages.text("press.with." + guide.with());
    page.paragraph(3, String.join(" ", List.of(with, guide.position(), guide.technique())).replaceAll(" +", " "));
    page.paragraph(3, Messages.text("terminal.press", JourneyWords.howHard(guide), guide.seconds()));
    guide.warnings().forEach(warning -> page.item("   ! ", warning));
  }

  /** Returns why a question of the exam is asked. */
  Page why(Advice.Ask ask) {
    Page page = page();
    page.paragraph(3, words.why(ask));
    for (Reason.Outcome outcome : ask.why().outcomes()) {
      outcome.shifts().stream()
          .filter(shift -> shift.at().equals(ask.target()))
          .forEach(
              shift ->
                  page.paragraph(
                      3,
                      Messages.text(
                          outcome.seen() ? "terminal.ifYes" : "terminal.ifNo",
                          Page.percent(shift.before()),
                          Page.percent(shift.after()))));
    }
    return page;
  }

  /** Returns the result with its reasons. */
  Page result(JourneyState state) {
    Page page = page();
    Result result = state.result();
    if (result == null) {
      return page;
    }
    page.line("");
    page.heading(Messages.text("terminal.result"));
    page.paragraph(2, words.decision(state, result));
    page.paragraph(2, words.why(result.why()));
    int rank = 1;
    for (Point point : result.points()) {
      page.blank();
      point(page, rank++, point);
    }
    others(page, state);
    page.blank();
    limits(page, state);
    page.paragraph(0, Messages.text("result.notADiagnosis"));
    return page;
  }

  private void point(Page page, int rank, Point point) {
    page.bar(
        "%d  %s".formatted(rank, JourneyWords.capital(JourneyWords.muscle(point.at()))),
        point.candidate().probability(),
        BAR);
    page.paragraph(3, point.at().point().location());
    Classification found = point.classification();
    page.paragraph(3, JourneyWords.capital(words.label(found)) + "." + numbers(point));
    List<String> because =
        found.because().stream()
            .filter(reason -> reason.factor() >= CLEARLY || reason.factor() <= 1 / CLEARLY)
            .limit(MOST_REASONS)
            .map(reason -> reason(page, reason))
            .toList();
    if (!because.isEmpty()) {
      page.paragraph(3, Messages.text("terminal.because", String.join("; ", because)));
    }
    List<String> met = new ArrayList<>();
    for (Classification.CriteriaSet set : Classification.CriteriaSet.values()) {
      Classification.Met is = found.criteria().get(set);
      if (is == Classification.Met.MET || is == Classification.Met.NOT_MET) {
        met.add(Messages.text("terminal.criterion", Messages.text("criteria." + set.name()), is.words()));
      }
    }
    if (!met.isEmpty()) {
      page.paragraph(3, Messages.text("terminal.criteria", String.join("; ", met)));
    }
  }

  /** Returns what the label rests on; a point that nobody examined has only what drawing and words say. */
  private static String numbers(Point point) {
    double low = point.candidate().low();
    double high = point.candidate().high();
    return high > low
        ? " "
            + Messages.text(
                "terminal.point", Page.percent(low), Page.percent(high), Page.percent(point.candidate().fromDrawing()))
        : "";
  }

  private static String reason(Page page, Classification.Because reason) {
    boolean speaksFor = reason.factor() >= 1;
    double times = speaksFor ? reason.factor() : 1 / reason.factor();
    String number = String.format(Locale.ROOT, times >= 9.95 ? "%.0f" : "%.1f", times);
    String what =
        Finding.of(reason.what())
            .map(finding -> Messages.text("finding." + finding.code() + (reason.found() ? ".yes" : ".no")))
            .orElse(reason.what());
    return "%s (%s%s)".formatted(what, page.sign(speaksFor ? "×" : "÷"), number);
  }

  private void others(Page page, JourneyState state) {
    if (state.exam() == null || state.told() == null || state.told().located() == null) {
      return;
    }
    page.blank();
    page.heading(Messages.text("terminal.others"));
    page.bar("   " + Messages.text("terminal.noKnot"), state.exam().advice().somethingElse(), BAR);
    state.told().located().mimics().stream()
        .filter(rival -> rival.probability() >= WORTH_TELLING)
        .limit(2)
        .forEach(rival -> page.bar("   " + name(rival), rival.probability(), BAR));
  }

  private static String name(Rival rival) {
    String lay = rival.mimic().lay();
    return JourneyWords.capital(lay.isEmpty() ? rival.mimic().name() : lay);
  }

  /** Returns the range that a muscle is tested by, or null. */
  @Nullable RangeTest range(PointSide at) {
    MuscleExam exam = atlas.exams().get(at.point().muscle().id());
    return exam == null ? null : exam.range();
  }

  private FindingInfo info(Finding finding) {
    FindingInfo info = findings.get(finding);
    if (info == null) {
      throw new IllegalStateException("The knowledge says nothing about %s.".formatted(finding.code()));
    }
    return info;
  }

  private Page page() {
    return new Page(terminal);
  }

  private Page paragraph(int indent, String text) {
    Page page = page();
    page.paragraph(indent, text);
    return page;
  }

  private static String ended(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}
