package app.unknot.app;

import app.unknot.atlas.Atlas;
import app.unknot.classify.Verdict;
import app.unknot.plan.Fortnight;
import app.unknot.plan.OnDemand;
import app.unknot.plan.PlanDay;
import app.unknot.plan.Planned;
import app.unknot.plan.Prescription;
import app.unknot.plan.RemedyBook;
import app.unknot.plan.Session;
import app.unknot.terms.Side;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the answers of {@code plan} in the shape that programs outside rely on. */
final class PlanAnswerJson {
  private final AnswerJson answers;
  private final PlanWords words;

  PlanAnswerJson(Atlas atlas) {
    this.answers = new AnswerJson(atlas);
    this.words = new PlanWords(atlas, RemedyBook.standard());
  }

  /** Returns the solved weeks; a refusal without a clearance. */
  ObjectNode answer(PlanView view) {
    ObjectNode json = answers.head();
    PlanGround ground = view.ground();
    if (ground.stage() == PlanGround.Stage.NOT_CLEARED) {
      return refused(json, ground);
    }
    ArrayNode weeks = json.putArray("weeks");
    ArrayNode unmet = json.putArray("unmet");
    Planned.Made made = view.made();
    KeptPlan kept = view.kept();
    json.put("gap", kept == null ? null : kept.gap());
    if (made == null || kept == null) {
      return json.put("note", PlanWords.nothing(ground));
    }
    List<PlanDay> days = made.question().days();
    for (int first = 0; first < days.size(); first += Fortnight.WEEK) {
      LocalDate begin = days.get(first).date();
      ArrayNode items = weeks.addObject().put("date", begin.toString()).putArray("items");
      days.subList(first, Math.min(days.size(), first + Fortnight.WEEK))
          .forEach(day -> PlanDaysJson.sessions(day, view, made).forEach(one -> item(items.addObject(), one, view, made)));
    }
    words.unmet(made, view.relax()).forEach(
        one -> unmet.addObject().put("wish", one.wish()).put("rule", one.rule()).put("text", one.text()));
    json.put("solver", kept.solver()).put("zone", kept.zone().getId());
    ArrayNode relax = json.putArray("relax");
    view.relax().forEach(one -> relax.addObject().put("text", words.relax(one, made)));
    ifNeeded(json.putArray("ifNeeded"), view);
    ArrayNode left = json.putArray("left");
    words.left(ground).forEach(left::add);
    return json;
  }

  /** Returns that there is no plan, with what stands in its way. */
  static ObjectNode refused(ObjectNode json, PlanGround ground) {
    json.putNull("plan");
    ObjectNode refused = json.putObject("refused");
    ArrayNode flags = refused.putArray("flags");
    ArrayNode ask = refused.putArray("ask");
    Verdict verdict = ground.state().verdict();
    if (verdict != null) {
      verdict.flags().forEach(flag -> flags.add(AnswerJson.flag(flag)));
      verdict.ask().forEach(question -> ask.add(question.flag().id()));
    }
    return json;
  }

  private void item(ObjectNode json, Session session, PlanView view, Planned.Made made) {
    Prescription prescription = made.prescribed().of(session.task()).orElseThrow();
    ZoneId zone = view.ground().zone();
    @Nullable String side = prescription.side().map(Side::code).orElse(null);
    json.put("start", PlanDaysJson.iso(session.start(), zone))
        .put("minutes", session.minutes())
        .put("what", prescription.remedy().id())
        .put("for", prescription.muscle().orElse(null));
    ArrayNode why = json.putArray("why");
    prescription.why().stream().map(words::why).filter(text -> !text.isEmpty()).forEach(why::add);
    json.put("side", side).put("title", words.task(prescription)).put("uid", session.uid());
  }

  private static void ifNeeded(ArrayNode list, PlanView view) {
    for (OnDemand one : view.onDemand()) {
      list.addObject()
          .put("what", one.remedy().id())
          .put("text", PlanWords.ifNeeded(one.warnings(), one.first()))
          .put("most", PlanWords.most(one.remedy()))
          .put("days", PlanWords.days(one.remedy()));
    }
  }
}
