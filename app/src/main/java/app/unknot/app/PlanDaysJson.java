package app.unknot.app;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.Muscle;
import app.unknot.plan.Fortnight.Declined;
import app.unknot.plan.Mark;
import app.unknot.plan.PlanDay;
import app.unknot.plan.PlanRule;
import app.unknot.plan.Planned;
import app.unknot.plan.Prescription;
import app.unknot.plan.Relaxation;
import app.unknot.plan.RemedyBook;
import app.unknot.plan.ScorePart;
import app.unknot.plan.Session;
import app.unknot.plan.Weights;
import app.unknot.terms.Side;
import app.unknot.terms.TimeSpan;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes the days of a plan, for the page. */
final class PlanDaysJson {
  private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

  private final Atlas atlas;
  private final PlanWords words;

  PlanDaysJson(Atlas atlas, RemedyBook book) {
    this.atlas = atlas;
    this.words = new PlanWords(atlas, book);
  }

  /** Returns a moment with the offset of the person's clock. */
  static String iso(Instant at, ZoneId zone) {
    return ISO.format(at.atZone(zone));
  }

  /** Returns the plan. */
  ObjectNode plan(PlanView view, Planned.Made made) {
    KeptPlan kept = Objects.requireNonNull(view.kept());
    ZoneId zone = view.ground().zone();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("made", iso(kept.made(), zone)).put("first", kept.first().toString()).put("last", kept.last().toString());
    json.put("zone", zone.getId()).put("solver", made.solver());
    json.put("gap", kept.gap()).put("gapText", PlanWords.gap(kept.gap()));
    ArrayNode changed = json.putArray("changed");
    made.changes().forEach(change -> changed.addObject().put("text", words.change(change, made, zone)));
    made.refused().forEach(refused -> changed.addObject().put("text", words.refused(refused, made, zone)));
    PlanWords.later(view, made).ifPresent(text -> changed.addObject().put("text", text));
    ArrayNode days = json.putArray("days");
    made.question().days().forEach(day -> day(days.addObject(), day, view, made));
    ArrayNode unmet = json.putArray("unmet");
    words.unmet(made, view.relax()).forEach(
        one -> unmet.addObject().put("wish", one.wish()).put("rule", one.rule()).put("text", one.text()));
    ArrayNode relax = json.putArray("relax");
    view.relax().forEach(one -> relax(relax.addObject(), one, made));
    score(json.putArray("score"), made);
    weights(json.putArray("weights"), made.question().weights());
    return json;
  }

  private void day(ObjectNode json, PlanDay day, PlanView view, Planned.Made made) {
    PlanGround ground = view.ground();
    ZoneId zone = ground.zone();
    LocalDate today = ground.today();
    List<Session> sessions = sessions(day, view, made);
    json.put("date", day.date().toString()).put("title", PlanWords.day(day.date()));
    json.put("today", day.date().equals(today)).put("past", !day.awake().to().isAfter(ground.now()));
    json.put("light", sessions.stream().noneMatch(session -> is(session, Mark.STRAIN, made)));
    json.put("declined", ground.told().declined().contains(new Declined(Declined.EVERYTHING, day.date())));
    json.put("budget", day.budget());
    json.put("used", sessions.stream().filter(one -> !is(one, Mark.BREAK, made)).mapToInt(Session::minutes).sum());
    json.set("awake", span(day.awake(), zone));
    spans(json.putArray("work"), day.work(), zone);
    spans(json.putArray("quiet"), day.quiet(), zone);
    spans(json.putArray("busy"), day.busy(), zone);
    ArrayNode items = json.putArray("items");
    sessions.forEach(session -> item(items.addObject(), session, view, made));
    ArrayNode declined = json.putArray("skipped");
    ground.told().declined().stream()
        .filter(one -> one.date().equals(day.date()) && made.prescribed().of(one.task()).isPresent())
        .map(Declined::task)
        .sorted()
        .forEach(task -> declined.addObject().put("task", task).put("name", words.task(task, made)));
  }

  private static boolean is(Session session, Mark mark, Planned.Made made) {
    return made.prescribed().of(session.task()).filter(one -> one.task().is(mark)).isPresent();
  }

  /** Returns the sessions of a day that may be shown: those of the plan, and those that are over. */
  static List<Session> sessions(PlanDay day, PlanView view, Planned.Made made) {
    Map<String, Session> byUid = new LinkedHashMap<>();
    if (view.kept() != null) {
      view.kept().sessions().stream()
          .filter(session -> session.start().isBefore(view.ground().now()))
          .forEach(session -> byUid.put(session.uid(), session));
    }
    view.ground().told().done().values().forEach(session -> byUid.put(session.uid(), session));
    made.plan().sessions().forEach(session -> byUid.put(session.uid(), session));
    List<Session> sessions = new ArrayList<>();
    for (Session session : byUid.values()) {
      if (isOn(day, session, view.ground().zone()) && isShown(session, view.ground(), made)) {
        sessions.add(session);
      }
    }
    sessions.sort(Comparator.comparing(Session::start).thenComparing(Session::uid));
    return sessions;
  }

  private static boolean isShown(Session session, PlanGround ground, Planned.Made made) {
    return made.prescribed().of(session.task()).filter(one -> ground.shows(session, one.remedy().kind())).isPresent();
  }

  private static boolean isOn(PlanDay day, Session session, ZoneId zone) {
    boolean within = !session.start().isBefore(day.awake().from()) && session.start().isBefore(day.awake().to());
    return within || LocalDate.ofInstant(session.start(), zone).equals(day.date()) && !day.awake().overlaps(session.span());
  }

  private void item(ObjectNode json, Session session, PlanView view, Planned.Made made) {
    PlanGround ground = view.ground();
    Prescription prescription = made.prescribed().of(session.task()).orElseThrow();
    ZoneId zone = ground.zone();
    boolean done = ground.told().done().containsKey(session.uid());
    json.put("uid", session.uid()).put("task", session.task()).put("what", prescription.remedy().id());
    json.put("name", prescription.remedy().name()).put("kind", prescription.remedy().kind().code());
    muscle(json, prescription);
    json.put("start", iso(session.start(), zone)).put("end", iso(session.end(), zone)).put("minutes", session.minutes());
    json.put("status", done ? "done" : session.end().isAfter(ground.now()) ? "planned" : "missed");
    json.put("fixed", ground.told().moved().containsKey(session.uid()));
    json.put("isBreak", prescription.task().is(Mark.BREAK)).put("title", words.task(prescription));
    why(json.putArray("why"), prescription, session, made);
    texts(json.putArray("steps"), prescription.steps());
    texts(json.putArray("stop"), prescription.stop());
    texts(json.putArray("warnings"), prescription.warnings());
    boolean pressed = !prescription.pressure().isEmpty() || prescription.hurtMost() > 0;
    json.put("hurtMost", pressed ? (Integer) prescription.hurtMost() : null);
  }

  private void muscle(ObjectNode json, Prescription prescription) {
    Muscle muscle = prescription.muscle().map(id -> atlas.muscles().get(id)).orElse(null);
    if (muscle == null) {
      json.putNull("muscle");
    } else {
      json.putObject("muscle")
          .put("id", muscle.id())
          .put("name", muscle.name())
          .put("lay", muscle.lay())
          .put("side", prescription.side().map(Side::code).orElse("mid"));
    }
  }

  private void why(ArrayNode list, Prescription prescription, Session session, Planned.Made made) {
    for (Prescription.Why why : prescription.why()) {
      String text = words.why(why);
      if (!text.isEmpty()) {
        cited(list, text, why.sources());
      }
    }
    for (ScorePart part : made.checked().of(session)) {
      if (part.rule() == PlanRule.LIKED_TIME) {
        cited(list, Messages.text("plan.why.liked"), List.of());
      }
    }
  }

  private static void cited(ArrayNode list, String text, List<String> sources) {
    ArrayNode ids = list.addObject().put("text", text).putArray("sources");
    sources.stream().filter(source -> !source.startsWith("assumed:")).forEach(ids::add);
  }

  /** A change that is one act comes with it. */
  private void relax(ObjectNode json, Relaxation relaxation, Planned.Made made) {
    json.put("text", words.relax(relaxation, made));
    Relaxation.Step step = relaxation.steps().size() == 1 ? relaxation.steps().getFirst() : null;
    if (step != null && step.kind() == Relaxation.Kind.LIFT_DECLINE && step.date() != null && step.task() != null) {
      ObjectNode act = json.putObject("act");
      if (step.task().equals(Declined.EVERYTHING)) {
        act.put("act", "freeDay").put("date", step.date().toString()).put("on", false);
      } else {
        act.put("act", "restore").put("task", step.task()).put("date", step.date().toString());
      }
    } else {
      json.putNull("act");
    }
  }

  private static void score(ArrayNode list, Planned.Made made) {
    made.checked()
        .byRule()
        .forEach(
            (rule, points) ->
                list.addObject().put("rule", rule.code()).put("text", PlanWords.rule(rule)).put("points", points));
  }

  private static void weights(ArrayNode list, Weights weights) {
    weight(list, "likedTime", weights.likedTime());
    weight(list, "sitting", weights.staleSitting());
    weight(list, "longSitting", weights.longSitting());
    weight(list, "variety", weights.sameAgain());
    weight(list, "moved", weights.moved());
    weight(list, "dropped", weights.dropped());
    weight(list, "added", weights.added());
    weight(list, "must", weights.must());
  }

  private static void weight(ArrayNode list, String rule, int weight) {
    list.addObject().put("rule", rule).put("text", Messages.text("plan.weight." + rule)).put("weight", weight);
  }

  private static ObjectNode span(TimeSpan span, ZoneId zone) {
    return JsonNodeFactory.instance.objectNode().put("from", iso(span.from(), zone)).put("to", iso(span.to(), zone));
  }

  private static void spans(ArrayNode list, List<TimeSpan> spans, ZoneId zone) {
    spans.forEach(span -> list.add(span(span, zone)));
  }

  private static void texts(ArrayNode list, List<String> texts) {
    texts.forEach(list::add);
  }
}
