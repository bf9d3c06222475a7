package app.unknot.app;

import app.unknot.app.JourneyState.Stage;
import app.unknot.atlas.Atlas;
import app.unknot.calendar.CalendarNote;
import app.unknot.classify.Question;
import app.unknot.classify.RaisedFlag;
import app.unknot.classify.Reply;
import app.unknot.classify.Verdict;
import app.unknot.plan.AllowedRemedy;
import app.unknot.plan.Condition;
import app.unknot.plan.OnDemand;
import app.unknot.plan.RefusedRemedy;
import app.unknot.plan.Remedy;
import app.unknot.plan.RemedyEvidence;
import app.unknot.plan.Screened;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes where a person stands with causes, health, days and plan, for the page. A remedy that the person must not use is
 * nowhere in it, but for the sentence that says why.
 */
final class PlanJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String ASSUMED = "assumed:";

  private final AnswerJson answers;
  private final PlanDoor door;
  private final CausesJson causes;
  private final PlanDaysJson days;

  PlanJson(Atlas atlas, PlanDoor door) {
    this.answers = new AnswerJson(atlas);
    this.door = door;
    this.causes = new CausesJson(atlas, door.book().remedies());
    this.days = new PlanDaysJson(atlas, door.book());
  }

  /** Returns the state. */
  ObjectNode state(PlanView view) {
    PlanGround ground = view.ground();
    ObjectNode json = answers.head().put("version", view.version()).put("stage", ground.stage().code());
    json.set("refused", refused(ground));
    points(json.putArray("points"), ground.points());
    json.set("why", causes.of(ground));
    json.set("health", health(ground));
    json.set("living", living(ground));
    tools(json.putArray("tools"), ground);
    json.set("calendar", calendar(ground));
    Screened screened = ground.screened();
    remedies(json.putArray("remedies"), view);
    left(json.putArray("left"), screened);
    ifNeeded(json.putArray("ifNeeded"), view);
    json.set("plan", view.made() == null ? NODES.nullNode() : days.plan(view, view.made()));
    if (view.feed() == null) {
      json.putNull("feed");
    } else {
      json.putObject("feed").put("url", view.feed());
    }
    return json;
  }

  /** Returns what stands in the way of a plan: red flags and open safety questions; null where nothing does. */
  static JsonNode refused(PlanGround ground) {
    Verdict verdict = ground.state().verdict();
    if (ground.stage() != PlanGround.Stage.NOT_CLEARED || verdict == null) {
      return NODES.nullNode();
    }
    ObjectNode json = NODES.objectNode();
    ArrayNode flags = json.putArray("flags");
    verdict.flags().stream().filter(raised -> isInTheWay(raised, verdict)).forEach(raised -> flag(flags.addObject(), raised));
    ArrayNode ask = json.putArray("ask");
    verdict.ask().forEach(question -> ask(ask, question));
    boolean stopped = ground.state().stage() == Stage.STOPPED;
    return json.put("text", Messages.text(stopped ? "plan.refused.stopped" : "plan.refused.open"));
  }

  private static boolean isInTheWay(RaisedFlag raised, Verdict verdict) {
    return raised.stops() || verdict.clearance() == null;
  }

  private static void flag(ObjectNode json, RaisedFlag raised) {
    json.put("id", raised.flag().id())
        .put("title", raised.flag().title())
        .put("action", raised.action().code())
        .put("advice", raised.flag().advice());
  }

  private static void ask(ArrayNode ask, Question question) {
    question.items().forEach(item -> ask.addObject().put("id", item.id()).put("question", item.text()));
  }

  /** Writes the tools that a remedy needs which the person may use; none without a clearance. */
  private void tools(ArrayNode list, PlanGround ground) {
    door.book().tools().forEach(
        (id, name) -> {
          boolean used =
              door.book().remedies().values().stream()
                  .anyMatch(remedy -> remedy.tools().contains(id) && ground.allows(remedy.id()));
          if (used) {
            list.addObject().put("id", id).put("name", name);
          }
        });
  }

  private static void points(ArrayNode list, List<PlanPoint> points) {
    for (PlanPoint point : points) {
      list.addObject()
          .put("point", point.at().point().id())
          .put("muscle", point.muscle().id())
          .put("name", point.muscle().name())
          .put("lay", point.muscle().lay())
          .put("side", point.at().side().code())
          .put("probability", rounded(point.probability()))
          .put("state", point.state())
          .put("stateText", point.stateText());
    }
  }

  private ObjectNode health(PlanGround ground) {
    ObjectNode json = NODES.objectNode();
    Map<String, ArrayNode> groups = new LinkedHashMap<>();
    ArrayNode list = json.putArray("groups");
    int open = 0;
    for (Condition condition : door.book().conditions().values()) {
      Reply own = ground.told().health().get(condition.id());
      if (own == null && !condition.mayConcern(ground.health().age(), ground.health().sex())) {
        continue;
      }
      ArrayNode questions =
          groups.computeIfAbsent(
              condition.group(),
              id -> list.addObject().put("id", id).put("title", Messages.textOr("plan.health." + id, id)).putArray("questions"));
      Reply reply = ground.health().told(condition.id()) ? ground.health().reply(condition.id()) : null;
      open += reply == null ? 1 : 0;
      questions
          .addObject()
          .put("id", condition.id())
          .put("text", condition.question())
          .put("hint", condition.hint())
          .put("reply", reply == null ? null : reply.code())
          .put("known", reply != null && reply != own);
    }
    return json.put("open", open);
  }

  private static ObjectNode living(PlanGround ground) {
    ObjectNode json = NODES.objectNode();
    LivingTold told = ground.told().living();
    LivingJson.write(json, told);
    json.put("zone", ground.zone().getId()).put("told", ground.told().livingTold());
    ArrayNode problems = json.putArray("problems");
    ground.living().problems().forEach(
        problem ->
            problems
                .addObject()
                .put("kind", problem.kind().code())
                .put("text", PlanWords.problem(problem))
                .put("needsAnswer", problem.kind().needsAnswer()));
    return json;
  }

  private static JsonNode calendar(PlanGround ground) {
    BusyCalendars calendars = ground.calendars();
    if (calendars.isEmpty()) {
      return NODES.nullNode();
    }
    ObjectNode json = NODES.objectNode();
    ArrayNode files = json.putArray("files");
    calendars.byName().keySet().forEach(files::add);
    json.put("events", calendars.events());
    ArrayNode skipped = json.putArray("skipped");
    for (CalendarNote note : calendars.notes()) {
      String where = note.line() == 0 ? note.file() : Messages.text("plan.calendar.line", note.file(), note.line());
      skipped.addObject().put("where", where).put("why", note.sentence());
    }
    LocalDate today = ground.today();
    return json.put("moreSkipped", Math.max(0, calendars.skipped() - skipped.size()))
        .put("from", today.minusDays(BusyCalendars.DAYS_BEHIND).toString())
        .put("to", today.plusDays(BusyCalendars.DAYS_AHEAD).toString());
  }

  private void remedies(ArrayNode list, PlanView view) {
    Screened screened = view.ground().screened();
    if (screened == null) {
      return;
    }
    for (AllowedRemedy allowed : screened.allowed().values()) {
      Remedy remedy = allowed.remedy();
      if (!remedy.medicine()) {
        ObjectNode json = named(list.addObject(), remedy).put("kind", remedy.kind().code());
        json.put("taste", view.ground().told().tastes().getOrDefault(remedy.id(), "usual"));
        json.put("certainty", remedy.certainty().code());
        json.put("certaintyText", Messages.text("certainty." + remedy.certainty().code()));
        ArrayNode evidence = json.putArray("evidence");
        remedy.evidence().forEach(one -> evidence(evidence.addObject(), one));
        sources(json.putArray("sources"), remedy.basis());
        json.put("planned", view.plans(remedy.id()));
      }
    }
  }

  private static void evidence(ObjectNode json, RemedyEvidence evidence) {
    List<String> sources = sources(evidence.basis());
    json.put("text", evidence.text()).put("source", sources.isEmpty() ? "" : sources.getFirst());
  }

  private void left(ArrayNode list, @Nullable Screened screened) {
    if (screened == null) {
      return;
    }
    Map<String, ObjectNode> once = new LinkedHashMap<>();
    for (RefusedRemedy refused : screened.refused()) {
      once.computeIfAbsent(
          refused.because(),
          because -> {
            ObjectNode json = list.addObject().put("text", because);
            json.set("instead", instead(refused));
            sources(json.putArray("sources"), refused.caution().basis());
            return json;
          });
    }
  }

  private JsonNode instead(RefusedRemedy refused) {
    Remedy instead = refused.instead() == null ? null : door.book().remedies().get(refused.instead());
    return instead == null ? NODES.nullNode() : named(NODES.objectNode(), instead);
  }

  private static void ifNeeded(ArrayNode list, PlanView view) {
    for (OnDemand one : view.onDemand()) {
      Remedy remedy = one.remedy();
      ObjectNode json = named(list.addObject(), remedy).put("text", PlanWords.ifNeeded(one.warnings(), one.first()));
      texts(json.putArray("steps"), remedy.steps());
      texts(json.putArray("stop"), remedy.stop());
      json.put("most", PlanWords.most(remedy)).put("days", PlanWords.days(remedy));
      sources(json.putArray("sources"), remedy.basis());
    }
  }

  private static ObjectNode named(ObjectNode json, Remedy remedy) {
    return json.put("id", remedy.id()).put("name", remedy.name());
  }

  /** Returns the ids of the works behind a claim; empty for an assumption. */
  static List<String> sources(String basis) {
    return basis.isEmpty() || basis.startsWith(ASSUMED) ? List.of() : Arrays.asList(basis.split("\\|"));
  }

  private static void sources(ArrayNode list, String basis) {
    texts(list, sources(basis));
  }

  private static void texts(ArrayNode list, List<String> texts) {
    texts.forEach(list::add);
  }

  private static double rounded(double number) {
    return Math.round(number * 10_000) / 10_000.0;
  }
}
