package app.unknot.app;

import app.unknot.atlas.Atlas;
import app.unknot.calendar.CalendarNote;
import app.unknot.causes.Contributor;
import app.unknot.classify.AskedItem;
import app.unknot.classify.RaisedFlag;
import app.unknot.classify.Verdict;
import app.unknot.plan.Mark;
import app.unknot.plan.OnDemand;
import app.unknot.plan.PlanDay;
import app.unknot.plan.Planned;
import app.unknot.plan.Prescription;
import app.unknot.plan.RemedyBook;
import app.unknot.plan.Session;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes a plan for a person to read on a terminal. */
final class PlanText {
  private static final int MOST_CONTRIBUTORS = 3;
  private static final int MOST_QUESTIONS = 5;
  private static final int INDENT = 2;

  private final Terminal terminal;
  private final PlanWords words;

  PlanText(Atlas atlas, Terminal terminal) {
    this.terminal = terminal;
    this.words = new PlanWords(atlas, RemedyBook.standard());
  }

  /** Returns the plan, or what stands in its way. */
  String answer(PlanView view) {
    Page page = new Page(terminal);
    write(page, view);
    return page.text();
  }

  /** Writes the plan, or what stands in its way. */
  void write(Page page, PlanView view) {
    PlanGround ground = view.ground();
    if (ground.stage() == PlanGround.Stage.NOT_CLEARED) {
      refused(page, ground);
      return;
    }
    why(page, ground);
    Planned.Made made = view.made();
    if (made == null) {
      page.paragraph(0, PlanWords.nothing(ground));
      return;
    }
    days(page, view, made);
    PlanWords.later(view, made).ifPresent(text -> page.paragraph(0, text));
    how(page, view, made);
    unmet(page, view, made);
    ifNeeded(page, view.onDemand());
    list(page, "plan.text.left", words.left(ground));
    list(page, "plan.text.days", ground.living().problems().stream().map(PlanWords::problem).toList());
    list(page, "plan.text.calendar", ground.calendars().notes().stream().map(PlanText::note).toList());
    page.blank();
    page.paragraph(0, Messages.text("result.notADiagnosis"));
  }

  /** Writes what stands in the way of a plan. */
  static void refused(Page page, PlanGround ground) {
    Verdict verdict = ground.state().verdict();
    boolean stopped = ground.state().stage() == JourneyState.Stage.STOPPED;
    page.heading(Messages.text(stopped ? "plan.refused.stopped" : "plan.refused.open"));
    if (verdict == null) {
      return;
    }
    for (RaisedFlag raised : verdict.flags()) {
      page.item(INDENT, "%s. %s".formatted(raised.flag().title(), raised.flag().advice()));
    }
    if (!stopped) {
      List<AskedItem> open = verdict.ask().stream().flatMap(question -> question.items().stream()).toList();
      open.stream().limit(MOST_QUESTIONS).forEach(item -> page.item(INDENT, item.text()));
      page.paragraph(0, Messages.text("plan.text.open", open.size()));
    }
  }

  private static void why(Page page, PlanGround ground) {
    List<Contributor> contributors = ground.causes().ranking().contributors();
    if (contributors.isEmpty()) {
      return;
    }
    page.heading(Messages.text("plan.text.why"));
    contributors.stream()
        .limit(MOST_CONTRIBUTORS)
        .forEach(
            one ->
                page.item(
                    INDENT,
                    "%s: %s. %s"
                        .formatted(
                            one.factor().name(),
                            PlanWords.small(CausesJson.levelText(one.wording())),
                            ground.firstChange(one.factor()))
                        .strip()));
    page.paragraph(INDENT, Messages.text("causes.note"));
    page.blank();
  }

  private void days(Page page, PlanView view, Planned.Made made) {
    List<PlanDay> days = made.question().days();
    page.heading(
        Messages.text("plan.text.heading", PlanWords.day(days.getFirst().date()), PlanWords.day(days.getLast().date())));
    Set<String> told = new HashSet<>();
    for (PlanDay day : days) {
      List<Session> sessions = PlanDaysJson.sessions(day, view, made);
      int used = sessions.stream().filter(one -> !isBreak(one, made)).mapToInt(Session::minutes).sum();
      page.blank();
      page.heading(Messages.text("plan.text.day", PlanWords.day(day.date()), used, day.budget()));
      sessions.stream().filter(one -> !isBreak(one, made)).forEach(one -> session(page, one, view, made, told));
      breaks(page, sessions.stream().filter(one -> isBreak(one, made)).toList(), view.ground().zone());
      if (sessions.isEmpty()) {
        page.paragraph(INDENT, Messages.text("plan.text.nothing"));
      }
    }
  }

  /** Each task once: its limits, what to do and when to stop. */
  private void how(Page page, PlanView view, Planned.Made made) {
    Set<String> told = new HashSet<>();
    for (PlanDay day : made.question().days()) {
      for (Session session : PlanDaysJson.sessions(day, view, made)) {
        if (told.add(session.task())) {
          Prescription prescription = made.prescribed().of(session.task()).orElseThrow();
          page.blank();
          page.heading(Messages.text("plan.text.how", words.task(prescription)));
          PlanWords.instructions(prescription).forEach(text -> page.item(INDENT, text));
        }
      }
    }
  }

  private static boolean isBreak(Session session, Planned.Made made) {
    return made.prescribed().of(session.task()).filter(one -> one.task().is(Mark.BREAK)).isPresent();
  }

  /** The reason stands below the first session of a task only. */
  private void session(Page page, Session session, PlanView view, Planned.Made made, Set<String> told) {
    Prescription prescription = made.prescribed().of(session.task()).orElseThrow();
    String done = view.ground().told().done().containsKey(session.uid()) ? Messages.text("plan.text.done") : "";
    page.item(
        "  %s  %3d min  ".formatted(PlanWords.time(session.start(), view.ground().zone()), session.minutes()),
        words.task(prescription) + done);
    if (told.add(session.task())) {
      prescription.why().stream()
          .map(words::why)
          .filter(text -> !text.isEmpty())
          .findFirst()
          .ifPresent(text -> page.paragraph(18, text));
    }
  }

  private static void breaks(Page page, List<Session> breaks, ZoneId zone) {
    if (!breaks.isEmpty()) {
      List<String> times =
          breaks.stream().map(one -> Messages.text("plan.text.break", PlanWords.time(one.start(), zone), one.minutes())).toList();
      page.paragraph(INDENT, Messages.text("plan.text.breaks", String.join(", ", times)));
    }
  }

  private void unmet(Page page, PlanView view, Planned.Made made) {
    list(page, "plan.text.unmet", words.unmet(made, view.relax()).stream().map(PlanWords.Unmet::text).toList());
    list(page, "plan.text.relax", view.relax().stream().map(one -> words.relax(one, made)).toList());
    page.blank();
    page.paragraph(0, PlanWords.gap(view.kept() == null ? null : view.kept().gap()));
  }

  private static void ifNeeded(Page page, List<OnDemand> medicines) {
    list(page, "plan.text.ifNeeded", medicines.stream().map(PlanText::ifNeeded).toList());
    for (OnDemand one : medicines) {
      page.blank();
      page.heading(Messages.text("plan.text.how", one.remedy().name()));
      PlanWords.lines(one.remedy().steps(), one.remedy().stop()).forEach(text -> page.item(INDENT, text));
    }
  }

  private static String ifNeeded(OnDemand one) {
    return "%s. %s %s, %s."
        .formatted(
            one.remedy().name(),
            PlanWords.ifNeeded(one.warnings(), one.first()),
            PlanWords.most(one.remedy()),
            PlanWords.small(PlanWords.days(one.remedy())));
  }

  private static String note(CalendarNote note) {
    String where = note.line() == 0 ? note.file() : Messages.text("plan.calendar.line", note.file(), note.line());
    return "%s: %s".formatted(Plain.text(where), note.sentence());
  }

  private static void list(Page page, String heading, List<String> texts) {
    if (!texts.isEmpty()) {
      page.blank();
      page.heading(Messages.text(heading));
      texts.forEach(text -> page.item(INDENT, text));
    }
  }
}
