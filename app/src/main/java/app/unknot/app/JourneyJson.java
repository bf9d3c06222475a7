package app.unknot.app;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.MuscleExam;
import app.unknot.atlas.PointSide;
import app.unknot.atlas.RangeTest;
import app.unknot.atlas.TriggerPoint;
import app.unknot.classify.Classification;
import app.unknot.classify.Conflict;
import app.unknot.classify.CrisisLine;
import app.unknot.classify.Finding;
import app.unknot.classify.FindingInfo;
import app.unknot.classify.PointState;
import app.unknot.classify.RaisedFlag;
import app.unknot.classify.SetLimit;
import app.unknot.classify.StateModel;
import app.unknot.classify.Verdict;
import app.unknot.examine.Advice;
import app.unknot.examine.Decision;
import app.unknot.examine.ExamCandidate;
import app.unknot.examine.PressGuide;
import app.unknot.examine.Reason;
import app.unknot.locate.Located;
import app.unknot.terms.Action;
import app.unknot.terms.Side;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes where a person stands, for the page. No muscle is in it before the exam, and no word on how to press but for
 * the step that is next.
 */
final class JourneyJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Atlas atlas;
  private final AnswerJson answers;
  private final JourneyWords words;
  private final Map<Finding, FindingInfo> findings;

  JourneyJson(Atlas atlas) {
    this.atlas = atlas;
    this.answers = new AnswerJson(atlas);
    this.words = new JourneyWords(atlas);
    this.findings =
        StateModel.standard().findings().stream().collect(Collectors.toMap(FindingInfo::finding, info -> info));
  }

  /** Returns the state of a journey now. */
  ObjectNode state(Journey journey) {
    synchronized (journey) {
      return state(journey.state(), journey.version(), journey.country());
    }
  }

  private ObjectNode state(JourneyState state, int version, Country country) {
    ObjectNode json = answers.head().put("version", version).put("stage", state.stage().code());
    undo(json, state);
    json.set("country", country(country));
    told(json, state);
    json.put("under16", state.under16());
    Verdict verdict = state.verdict();
    json.put("action", verdict == null ? Action.SELF_CARE.code() : verdict.action().code());
    flags(json.putArray("flags"), state);
    json.set("safety", verdict == null ? NODES.nullNode() : safety(state.safety()));
    conflicts(json.putArray("conflicts"), state);
    limits(json.putArray("limits"), verdict);
    if (verdict == null || verdict.clearance() == null) {
      json.putNull("clearance");
    } else {
      json.putObject("clearance")
          .put("given", moment(verdict.clearance().given()))
          .put("expires", moment(verdict.clearance().expires()));
    }
    json.set("exam", state.exam() == null ? NODES.nullNode() : exam(state, state.exam()));
    json.set("result", state.result() == null ? NODES.nullNode() : result(state, state.result()));
    return json;
  }

  /** Acts of the same moment are kept apart by nanoseconds, which nobody needs to see. */
  private static String moment(Instant at) {
    return at.plusNanos(500_000).truncatedTo(ChronoUnit.MILLIS).toString();
  }

  /** Returns the countries to choose from. */
  ObjectNode countries() {
    ObjectNode json = answers.head();
    ArrayNode list = json.putArray("countries");
    Country.all().forEach(country -> list.add(country(country)));
    return json;
  }

  private static ObjectNode country(Country country) {
    ObjectNode json =
        NODES.objectNode().put("code", country.code()).put("name", country.name()).put("emergency", country.emergency());
    texts(json.putArray("also"), country.also());
    CrisisLine crisis = country.crisis();
    if (crisis == null) {
      json.putNull("crisis");
    } else {
      json.putObject("crisis").put("name", crisis.name()).put("number", crisis.number());
    }
    texts(json.putArray("sources"), country.sources());
    return json;
  }

  private void undo(ObjectNode json, JourneyState state) {
    Act last = state.episode().last().orElse(null);
    json.put("canUndo", last != null);
    if (last == null) {
      json.putNull("undo");
    } else {
      json.putObject("undo").put("act", last.code()).put("text", words.undo(last));
    }
  }

  private void told(ObjectNode json, JourneyState state) {
    Told told = state.told();
    if (told == null) {
      json.putNull("complaint").putNull("drawing").put("summary", "");
      json.putArray("readAs");
      json.putArray("notUnderstood");
      return;
    }
    Act.Begin begin = state.episode().told();
    json.set("complaint", begin.complaint());
    json.set("drawing", begin.drawing() == null ? NODES.nullNode() : begin.drawing());
    json.put("summary", words.summary(told));
    json.set("readAs", AnswerJson.readAs(told.answer()));
    json.set("notUnderstood", AnswerJson.notUnderstood(told.answer()));
  }

  private static void flags(ArrayNode list, JourneyState state) {
    if (state.verdict() != null) {
      state.verdict().flags().forEach(raised -> list.add(flag(raised, state)));
    }
  }

  private static ObjectNode flag(RaisedFlag raised, JourneyState state) {
    ObjectNode json =
        NODES
            .objectNode()
            .put("id", raised.flag().id())
            .put("action", raised.action().code())
            .put("title", raised.flag().title());
    texts(json.putArray("because"), SafetyQuestions.words(raised.because()));
    json.put("from", raised.from() == RaisedFlag.From.WORDS ? "words" : raised.from().code())
        .put("advice", raised.flag().advice())
        .put("why", raised.flag().why());
    texts(json.putArray("sources"), raised.flag().sources());
    if (raised.action() == Action.SOON) {
      json.put("visit", JourneyWords.visit(state, raised.flag().id()));
    }
    ArrayNode doubt = json.putArray("doubt");
    if (raised.from() != RaisedFlag.From.AGE) {
      state.safety().of(raised.flag()).forEach(item -> doubt.add(item(item)));
    }
    return json;
  }

  private static ObjectNode safety(Safety safety) {
    ObjectNode json = NODES.objectNode();
    ArrayNode groups = json.putArray("groups");
    for (Safety.Group group : safety.groups()) {
      ObjectNode one = groups.addObject().put("id", group.id()).put("title", group.title()).put("done", group.done());
      ArrayNode items = one.putArray("items");
      group.items().forEach(item -> items.add(item(item)));
    }
    int done = (int) safety.groups().stream().filter(Safety.Group::done).count();
    return json.put("done", done)
        .put("left", safety.groups().size() - done)
        .put("next", safety.next().map(Safety.Group::id).orElse(null));
  }

  private static ObjectNode item(Safety.Item item) {
    ObjectNode json =
        NODES
            .objectNode()
            .put("item", item.asked().id())
            .put("flag", item.flag().id())
            .put("text", item.asked().text())
            .put("action", item.asked().action().code())
            .put("reply", item.reply() == null ? null : item.reply().code())
            .put("open", item.open());
    texts(json.putArray("raisedBy"), item.raisedBy());
    json.put("title", item.flag().title()).put("why", item.flag().why());
    texts(json.putArray("sources"), item.flag().sources());
    return json;
  }

  private void conflicts(ArrayNode list, JourneyState state) {
    if (state.verdict() != null) {
      for (Conflict conflict : state.verdict().conflicts()) {
        for (var asked : conflict.items()) {
          state.safety().of(conflict.flag()).stream()
              .filter(item -> item.asked().id().equals(asked.id()))
              .forEach(item -> list.add(conflict(conflict, item)));
        }
      }
    }
    if (state.exam() != null) {
      state.exam().conflicts().forEach(clash -> clash(list.addObject(), clash));
    }
  }

  private static ObjectNode conflict(Conflict conflict, Safety.Item item) {
    ObjectNode json =
        NODES.objectNode().put("item", item.asked().id()).put("flag", item.flag().id()).put("text", item.asked().text());
    texts(json.putArray("words"), item.raisedBy());
    return json.put("reply", item.reply() == null ? null : item.reply().code())
        .put("sentence", JourneyWords.conflict(conflict, item));
  }

  private void clash(ObjectNode json, JourneyState.Clash clash) {
    json.put("point", clash.spot().point()).put("side", clash.spot().side().code());
    texts(json.putArray("findings"), List.of(clash.no().code(), clash.yes().code()));
    json.put("sentence", words.clash(clash));
  }

  private void limits(ArrayNode list, @Nullable Verdict verdict) {
    if (verdict == null) {
      return;
    }
    Map<String, ArrayNode> rules = new LinkedHashMap<>();
    for (SetLimit set : verdict.limits()) {
      rules
          .computeIfAbsent(
              set.limit().code(),
              code -> list.addObject().put("limit", code).put("text", JourneyWords.limit(set.limit())).putArray("rules"))
          .addObject()
          .put("id", set.flag())
          .put(
              "title",
              verdict.flags().stream()
                  .filter(raised -> raised.flag().id().equals(set.flag()))
                  .map(raised -> raised.flag().title())
                  .findFirst()
                  .orElse(set.flag()));
    }
  }

  private ObjectNode exam(JourneyState state, JourneyState.Exam exam) {
    ObjectNode json = NODES.objectNode().put("examiner", JourneyWords.examiner(state.episode()).code());
    Advice.Ask ask = state.stage() == JourneyState.Stage.EXAM ? exam.ask() : null;
    json.set("step", ask == null ? NODES.nullNode() : step(ask, exam));
    ArrayNode candidates = json.putArray("candidates");
    exam.candidates().forEach(candidate -> candidates.add(candidate(candidate, exam)));
    ArrayNode asked = json.putArray("asked");
    exam.found().forEach(found -> asked.add(asked(found)));
    return json;
  }

  private ObjectNode step(Advice.Ask ask, JourneyState.Exam exam) {
    Finding finding = JourneyWords.shown(ask.finding());
    FindingInfo info = info(finding);
    ObjectNode json = NODES.objectNode().put("number", exam.found().size() + 1).put("kind", info.kind());
    spot(json, ask.target());
    json.put("finding", finding.code())
        .put("question", info.question())
        .put("hint", JourneyWords.hint(info, ask.guide()))
        .put("seconds", info.seconds())
        .put("newPress", exam.moves(ask))
        .put("input", JourneyWords.input(finding, range(ask.target())));
    json.set("press", ask.guide() == null ? NODES.nullNode() : press(ask.guide()));
    MuscleExam how = atlas.exams().get(ask.target().point().muscle().id());
    json.put("how", words.how(finding, how));
    json.set("range", finding == Finding.RANGE_LIMITED ? range(range(ask.target())) : NODES.nullNode());
    json.set("why", why(ask));
    ArrayNode same = json.putArray("same");
    exam.found().stream()
        .filter(found -> isAt(found.spot(), ask.target()))
        .forEach(
            found ->
                same.addObject()
                    .put("finding", found.finding().code())
                    .put("question", info(found.finding()).question())
                    .put("reply", found.reply().code()));
    return json;
  }

  private static ObjectNode press(PressGuide guide) {
    ObjectNode json =
        NODES
            .objectNode()
            .put("with", guide.with())
            .put("reach", guide.reach())
            .put("position", guide.position())
            .put("technique", guide.technique())
            .put("howHard", JourneyWords.howHard(guide))
            .put("upTo", guide.most())
            .put("seconds", guide.seconds())
            .put("around", JourneyWords.around(guide));
    texts(json.putArray("warnings"), guide.warnings());
    texts(json.putArray("limits"), guide.limits().stream().map(limit -> limit.code()).sorted().toList());
    texts(json.putArray("sources"), guide.sources());
    return json;
  }

  private static JsonNode range(@Nullable RangeTest range) {
    return range == null
        ? NODES.nullNode()
        : NODES
            .objectNode()
            .put("what", range.what())
            .put("low", range.low())
            .put("high", range.high())
            .put("unit", range.unit());
  }

  private @Nullable RangeTest range(PointSide at) {
    MuscleExam exam = atlas.exams().get(at.point().muscle().id());
    return exam == null ? null : exam.range();
  }

  private ObjectNode why(Advice.Ask ask) {
    Reason why = ask.why();
    double now = JourneyWords.probability(ask, ask.target());
    ObjectNode json =
        NODES
            .objectNode()
            .put("text", words.why(ask))
            .put("gain", why.value())
            .put("change", why.change())
            .put("effort", why.effort())
            .put("now", now);
    for (Reason.Outcome outcome : why.outcomes()) {
      double after =
          outcome.shifts().stream()
              .filter(shift -> shift.at().equals(ask.target()))
              .mapToDouble(Reason.Shift::after)
              .findFirst()
              .orElse(now);
      json.put(outcome.seen() ? "ifYes" : "ifNo", after);
      ArrayNode shifts = json.putArray(outcome.seen() ? "shiftsIfYes" : "shiftsIfNo");
      outcome.shifts().forEach(
          shift ->
              named(shifts.addObject(), shift.at()).put("before", shift.before()).put("after", shift.after()));
    }
    return json;
  }

  private ObjectNode candidate(ExamCandidate candidate, JourneyState.Exam exam) {
    ObjectNode json = spot(NODES.objectNode(), candidate.at());
    return json.put("probability", candidate.probability())
        .put("drawing", candidate.fromDrawing())
        .put("low", candidate.low())
        .put("high", candidate.high())
        .put("cannot", exam.cannot().stream().anyMatch(spot -> isAt(spot, candidate.at())));
  }

  private ObjectNode asked(Act.Found found) {
    TriggerPoint point = atlas.points().get(found.spot().point());
    ObjectNode json = NODES.objectNode().put("point", found.spot().point());
    if (point != null) {
      json.put("muscle", point.muscle().id()).put("name", point.muscle().name());
    }
    json.put("side", found.spot().side().code())
        .put("finding", found.finding().code())
        .put("question", info(found.finding()).question())
        .put("reply", found.reply().code())
        .put("text", words.answer(found))
        .put("at", found.at().toString());
    if (found.zones() != null) {
      ArrayNode zones = json.putArray("zones");
      found.zones().forEach(felt -> zones.addObject().put("zone", felt.zone()).put("side", felt.side().code()));
    }
    Act.Measured measured = found.measured();
    if (measured != null) {
      json.put("value", measured.value())
          .put("mirror", measured.mirror())
          .put("unit", measured.unit())
          .put("device", measured.device());
    }
    return json;
  }

  private ObjectNode result(JourneyState state, JourneyState.Result result) {
    ObjectNode json = NODES.objectNode().put("why", result.why().code()).put("whyText", words.why(result.why()));
    json.set("decision", decision(state, result));
    ArrayNode points = json.putArray("points");
    result.points().forEach(point -> points.add(point(point)));
    json.set("somethingElse", NODES.nullNode());
    ArrayNode mimics = json.putArray("mimics");
    Located located = state.told() == null ? null : state.told().located();
    if (state.exam() != null && located != null) {
      json.put("somethingElse", state.exam().advice().somethingElse());
      located.mimics().stream()
          .filter(rival -> rival.probability() >= 0.01)
          .limit(3)
          .forEach(rival -> mimics.add(AnswerJson.mimic(rival)));
    }
    return json.put("advice", Messages.text("result.notADiagnosis"));
  }

  private ObjectNode decision(JourneyState state, JourneyState.Result result) {
    ObjectNode json = NODES.objectNode().put("kind", words.decisionKind(state, result));
    Decision decision = state.exam() == null ? null : state.exam().advice().decision();
    if (decision != null && decision.treat() != null) {
      named(json, decision.treat()).put("probability", decision.probability());
    }
    return json.put("text", words.decision(state, result));
  }

  private ObjectNode point(JourneyState.Point point) {
    Classification found = point.classification();
    ObjectNode json = spot(NODES.objectNode(), point.at());
    json.put("state", found.label().code()).put("stateText", words.label(found)).put("looksLike", looksLike(found));
    ObjectNode probability = json.putObject("probability");
    for (PointState state : PointState.values()) {
      probability.put(state.code(), found.probability().of(state));
    }
    json.putObject("interval").put("low", point.candidate().low()).put("high", point.candidate().high());
    json.put("drawing", point.candidate().fromDrawing());
    ArrayNode criteria = json.putArray("criteria");
    for (Classification.CriteriaSet set : Classification.CriteriaSet.values()) {
      Classification.Met met = found.criteria().get(set);
      if (met != null) {
        Classification.Label label = found.labels().get(set);
        criteria
            .addObject()
            .put("id", set.code())
            .put("name", Messages.text("criteria." + set.name()))
            .put("is", met.words())
            .put("state", label == null ? null : label.code());
      }
    }
    texts(json.putArray("ask"), found.ask().stream().map(Finding::code).toList());
    ArrayNode because = json.putArray("because");
    for (Classification.Because reason : found.because()) {
      because
          .addObject()
          .put("finding", reason.what())
          .put("question", Finding.of(reason.what()).map(f -> info(f).question()).orElse(reason.what()))
          .put("reply", reason.found() ? "yes" : "no")
          .put("factor", reason.factor());
    }
    return json;
  }

  private static ObjectNode spot(ObjectNode json, PointSide at) {
    return named(json, at)
        .put("lay", at.point().muscle().lay())
        .put("label", at.point().label())
        .put("location", at.point().location())
        .put("site", at.point().site());
  }

  private static ObjectNode named(ObjectNode json, PointSide at) {
    return json.put("point", at.point().id())
        .put("muscle", at.point().muscle().id())
        .put("name", at.point().muscle().name())
        .put("side", at.side().code());
  }

  private FindingInfo info(Finding finding) {
    FindingInfo info = findings.get(finding);
    if (info == null) {
      throw new IllegalStateException("The knowledge says nothing about %s.".formatted(finding.code()));
    }
    return info;
  }

  private static boolean isAt(Act.Spot spot, PointSide at) {
    return spot.point().equals(at.point().id()) && spot.side() == at.side();
  }

  private static void texts(ArrayNode list, List<String> texts) {
    texts.forEach(list::add);
  }

  private static @Nullable String looksLike(Classification found) {
    return found.looksLike() == null ? null : found.looksLike().name();
  }
}
