package app.unknot.app;

import static app.unknot.app.Refusal.quote;

import app.unknot.causes.FactorQuestion;
import app.unknot.causes.Given;
import app.unknot.plan.Fortnight.Declined;
import app.unknot.plan.PlanDay;
import app.unknot.plan.Planned;
import app.unknot.plan.Session;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the acts that a page sends about causes, health, days and plan; every id must be known. */
final class PlanActs {
  private static final int LONGEST_MOMENT = 40;

  private final PlanDoor door;

  PlanActs(PlanDoor door) {
    this.door = door;
  }

  /**
   * Reads an act.
   *
   * @param look shows the plan, for acts that name a session
   * @throws Refusal when it cannot be
   */
  PlanAct read(String act, Fields fields, Supplier<PlanView> look, Instant at) {
    return switch (act) {
      case "answer" -> answer(fields.only("act", "version", "question", "value"), at);
      case "notMine" -> notMine(fields.only("act", "version", "factor", "on"), at);
      case "health" -> health(fields.only("act", "version", "answers"), at);
      case "living" -> living(fields.only("act", "version", "living").object("living"), at);
      case "taste" -> {
        fields.only("act", "version", "remedy", "taste");
        String remedy = known(fields, "remedy", door.book().remedies().keySet(), "remedy");
        yield new PlanAct.Tasted(remedy, PlanActReader.taste(fields), at);
      }
      case "make" -> make(fields.only("act", "version", "from"), look.get(), at);
      case "move" -> {
        PlanView view = look.get();
        Session session = session(fields.only("act", "version", "uid", "start"), view);
        yield new PlanAct.Moved(session.at(moment(fields, "start", view.ground().zone())), at);
      }
      case "release" -> new PlanAct.Released(PlanActReader.id(fields.only("act", "version", "uid"), "uid"), at);
      case "skip" -> {
        PlanView view = look.get();
        Session session = session(fields.only("act", "version", "uid"), view);
        yield new PlanAct.Skipped(session.uid(), session.task(), day(session, view), at);
      }
      case "restore" -> restore(fields.only("act", "version", "uid", "task", "date"), look.get(), at);
      case "freeDay" -> {
        fields.only("act", "version", "date", "on");
        yield new PlanAct.FreeDay(PlanActReader.day(fields, "date"), fields.flag("on"), at);
      }
      case "done" -> {
        PlanView view = look.get();
        Session session = session(fields.only("act", "version", "uid", "on"), view);
        yield new PlanAct.Done(session, fields.flag("on"), at);
      }
      case "flare" -> new PlanAct.Flare(fields.only("act", "version", "worse").flag("worse"), at);
      default ->
          throw fields.wrong(
              "act",
              quote(act),
              "answer, notMine, health, living, taste, make, move, release, skip, restore, freeDay, done, flare, check,"
                  + " slots, forgetCalendar, feed, publish or undo");
    };
  }

  private PlanAct answer(Fields fields, Instant at) {
    String id = PlanActReader.id(fields, "question");
    FactorQuestion question =
        door.causes().factors().question(id).orElseThrow(() -> unknown(fields, "question", id, "question", List.of()));
    Given given = PlanActReader.given(fields);
    if (given != null && !question.allows(given)) {
      throw fields.wrong("value", given(given), expected(question));
    }
    return new PlanAct.CauseAnswered(id, given, at);
  }

  private static String given(Given given) {
    return switch (given) {
      case Given.Chosen chosen -> quote(chosen.option());
      case Given.Amount amount -> JourneyWords.plain(amount.value());
    };
  }

  private static String expected(FactorQuestion question) {
    FactorQuestion.Ramp ramp = question.ramp();
    return ramp == null
        ? Refusal.oneOf(question.options().stream().map(FactorQuestion.Option::id).toList())
        : "a number from %s to %s".formatted(JourneyWords.plain(ramp.least()), JourneyWords.plain(ramp.most()));
  }

  private PlanAct notMine(Fields fields, Instant at) {
    String id = PlanActReader.id(fields, "factor");
    if (door.causes().factors().factor(id).isEmpty()) {
      throw unknown(fields, "factor", id, "factor", List.of());
    }
    return new PlanAct.NotMine(id, fields.flag("on"), at);
  }

  private PlanAct health(Fields fields, Instant at) {
    List<PlanAct.HealthReply> answers = new ArrayList<>();
    for (Fields answer : fields.objects("answers", PlanActReader.MOST_ANSWERS)) {
      answer.only("condition", "reply");
      known(answer, "condition", door.book().conditions().keySet(), "condition");
      answers.add(PlanActReader.reply(answer));
    }
    if (answers.isEmpty()) {
      throw fields.wrong("answers", "empty", "at least one answer");
    }
    return new PlanAct.Health(answers, at);
  }

  private PlanAct living(Fields fields, Instant at) {
    fields.only(LivingJson.FIELDS.toArray(String[]::new));
    LivingTold living = LivingJson.read(fields);
    for (String tool : living.tools()) {
      if (!door.book().tools().containsKey(tool)) {
        throw unknown(fields, "tools", tool, "tool", door.book().tools().keySet());
      }
    }
    return new PlanAct.Lives(living, at);
  }

  private static PlanAct make(Fields fields, PlanView view, Instant at) {
    PlanGround ground = view.ground();
    if (ground.stage() != PlanGround.Stage.READY) {
      throw new Refusal(Messages.text("refused.noPlan." + ground.stage().code()));
    }
    LocalDate from = fields.has("from") ? Planning.from(fields, "from", ground) : null;
    return new PlanAct.Wanted(from, at);
  }

  private PlanAct restore(Fields fields, PlanView view, Instant at) {
    if (fields.has("uid")) {
      String uid = PlanActReader.id(fields, "uid");
      PlanAct.Skipped skipped = skipped(uid, view);
      if (skipped == null) {
        throw fields.wrong("uid", quote(uid), "a session that was not wanted");
      }
      return new PlanAct.Restored(skipped.task(), skipped.date(), at);
    }
    String task = fields.has("task") ? PlanActReader.id(fields, "task") : null;
    return new PlanAct.Restored(task, PlanActReader.day(fields, "date"), at);
  }

  private static PlanAct.@Nullable Skipped skipped(String uid, PlanView view) {
    PlanAct.Skipped last = null;
    for (Act act : view.ground().state().episode().acts()) {
      if (act instanceof PlanAct.Skipped skipped && skipped.uid().equals(uid)) {
        last = skipped;
      }
    }
    return last != null && view.ground().told().declined().contains(new Declined(last.task(), last.date())) ? last : null;
  }

  /** Returns the session that a field names: one of the plan, or one that is over. */
  Session session(Fields fields, PlanView view) {
    String uid = PlanActReader.id(fields, "uid");
    Planned.Made made = view.made();
    KeptPlan kept = view.kept();
    if (made == null || kept == null) {
      throw new Refusal(Messages.text("refused.noPlan"));
    }
    Optional<Session> planned = made.plan().sessions().stream().filter(one -> one.uid().equals(uid)).findFirst();
    Optional<Session> over = kept.sessions().stream().filter(one -> one.uid().equals(uid)).findFirst();
    return planned
        .or(() -> over)
        .filter(one -> made.prescribed().of(one.task()).isPresent())
        .orElseThrow(() -> fields.wrong("uid", quote(uid), "a session of the plan"));
  }

  private static LocalDate day(Session session, PlanView view) {
    if (view.made() != null) {
      for (PlanDay day : view.made().question().days()) {
        boolean within = !session.start().isBefore(day.awake().from()) && session.start().isBefore(day.awake().to());
        if (within) {
          return day.date();
        }
      }
    }
    return LocalDate.ofInstant(session.start(), view.ground().zone());
  }

  /** Reads a moment, with an offset or on the person's clock. */
  static Instant moment(Fields fields, String name, ZoneId zone) {
    String text = fields.text(name, LONGEST_MOMENT);
    Instant moment;
    try {
      boolean local = text.indexOf('T') > 0 && !text.endsWith("Z") && text.indexOf('+') < 0 && text.lastIndexOf('-') < text.indexOf('T');
      moment = local ? LocalDateTime.parse(text).atZone(zone).toInstant() : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw fields.wrong(name, quote(text), "a moment such as 2026-11-23T10:05");
    }
    return PlanActReader.within(fields, name, moment);
  }

  private String known(Fields fields, String name, Collection<String> ids, String what) {
    String id = PlanActReader.id(fields, name);
    if (!ids.contains(id)) {
      throw unknown(fields, name, id, what, ids);
    }
    return id;
  }

  private static Refusal unknown(Fields fields, String name, String id, String what, Collection<String> ids) {
    String maybe = NearestId.of(id, ids).map("; maybe %s is meant"::formatted).orElse("");
    return new Refusal("Field %s is the unknown %s %s%s.".formatted(fields.name(name), what, quote(id), maybe));
  }
}
