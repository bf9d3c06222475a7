package app.unknot.app;

import app.unknot.plan.Alternative;
import app.unknot.plan.Explainer;
import app.unknot.plan.Explanation;
import app.unknot.plan.Moved;
import app.unknot.plan.PlanDay;
import app.unknot.plan.Planned;
import app.unknot.plan.Session;
import app.unknot.plan.Violation;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/** Answers why one session is at its time, and what would be at another one; nothing is changed by asking. */
final class PlanAsked {
  /** Minutes between two starts that are looked at. */
  private static final int STEP = 15;

  private final PlanWords words;
  private final ZoneId zone;
  private final Session session;
  private final List<PlanDay> days;
  private final Explainer explainer;

  /** Asks about a session of a plan that is shown. */
  PlanAsked(PlanView view, Session session, PlanWords words) {
    Planned.Made made = view.made();
    if (made == null || !made.plan().sessions().contains(session)) {
      throw new Refusal(Messages.text("refused.sessionOver"));
    }
    this.words = words;
    this.zone = view.ground().zone();
    this.session = session;
    this.days = made.question().days();
    this.explainer = new Explainer(made.question(), made.plan());
  }

  /** Returns what one start would mean. */
  ObjectNode check(Fields fields) {
    Moved moved = explainer.moved(session, PlanActs.moment(fields, "start", zone));
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("ok", moved.ok()).put("delta", moved.delta());
    json.put("text", text(moved));
    ArrayNode violations = json.putArray("violations");
    for (Violation violation : moved.violations()) {
      violations.addObject().put("rule", violation.rule().code()).put("text", words.violation(violation, zone));
    }
    Session there = session.at(moved.start());
    return json.put("start", PlanDaysJson.iso(there.start(), zone)).put("end", PlanDaysJson.iso(there.end(), zone));
  }

  /** Returns what each start of a day would mean, that of the session or another one. */
  ObjectNode slots(Fields fields) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode slots = json.putArray("slots");
    int day = fields.has("date") ? day(PlanActReader.day(fields, "date"), fields) : day(session.start());
    for (Moved moved : explainer.moved(session, day, STEP)) {
      slots
          .addObject()
          .put("start", PlanDaysJson.iso(moved.start(), zone))
          .put("ok", moved.ok())
          .put("delta", moved.delta())
          .put("rule", moved.violations().isEmpty() ? null : moved.violations().getFirst().rule().code())
          .put("text", text(moved));
    }
    return json;
  }

  /** Returns why the session is where it is, what that is worth, and which better times of its day cannot be. */
  ObjectNode explain() {
    Explanation explanation = explainer.explain(session);
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("worth", explanation.worth());
    ArrayNode reasons = json.putArray("reasons");
    for (Explanation.Reason reason : explanation.reasons()) {
      reasons.addObject().put("code", reason.why().code()).put("points", reason.points()).put("text", words.why(reason, zone));
    }
    ArrayNode impossible = json.putArray("impossible");
    for (Alternative better : explanation.impossible()) {
      impossible
          .addObject()
          .put("start", PlanDaysJson.iso(better.start(), zone))
          .put("delta", better.delta())
          .put("rule", better.forbids().getFirst().rule().code())
          .put("text", text(better));
    }
    return json;
  }

  /** Everything that forbids a time: whoever lifts one of them meets the next. */
  private String text(Alternative better) {
    return better.forbids().stream()
        .map(violation -> words.violation(violation, zone))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private String text(Moved moved) {
    if (!moved.ok()) {
      return moved.violations().isEmpty() ? "" : words.violation(moved.violations().getFirst(), zone);
    }
    if (moved.delta() == 0) {
      return Messages.text("plan.moved.same");
    }
    return Messages.text(moved.delta() > 0 ? "plan.moved.better" : "plan.moved.worse", Math.abs(moved.delta()));
  }

  private int day(LocalDate date, Fields fields) {
    for (int i = 0; i < days.size(); i++) {
      if (days.get(i).date().equals(date)) {
        return i;
      }
    }
    throw fields.wrong("date", date.toString(), "a day from %s to %s".formatted(days.getFirst().date(), days.getLast().date()));
  }

  private int day(Instant start) {
    for (int i = 0; i < days.size(); i++) {
      if (start.isBefore(days.get(i).awake().to())) {
        return i;
      }
    }
    return days.size() - 1;
  }
}
