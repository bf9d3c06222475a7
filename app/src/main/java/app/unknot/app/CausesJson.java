package app.unknot.app;

import app.unknot.app.CausesDoor.Causes;
import app.unknot.atlas.Atlas;
import app.unknot.atlas.Muscle;
import app.unknot.causes.CalendarMeasure;
import app.unknot.causes.CalendarMeasures;
import app.unknot.causes.Contributor;
import app.unknot.causes.Exposure;
import app.unknot.causes.Factor;
import app.unknot.causes.FactorQuestion;
import app.unknot.causes.Given;
import app.unknot.causes.Score;
import app.unknot.causes.Strength;
import app.unknot.plan.Remedy;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what may contribute, as JSON: an association with pain, never a cause. */
final class CausesJson {
  private final Atlas atlas;
  private final Map<String, Remedy> remedies;

  /**
   * Creates a writer.
   *
   * @param remedies all remedies by id
   */
  CausesJson(Atlas atlas, Map<String, Remedy> remedies) {
    this.atlas = atlas;
    this.remedies = remedies;
  }

  /** Writes it. Remedies that the person must not use are not named, and none is without a clearance. */
  ObjectNode of(PlanGround ground) {
    Causes causes = ground.causes();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode contributors = json.putArray("contributors");
    causes.ranking().contributors().forEach(one -> contributor(contributors.addObject(), one, ground));
    ArrayNode notMine = json.putArray("notMine");
    causes.ranking().notTrue().forEach(factor -> notMine.addObject().put("id", factor.id()).put("name", factor.name()));
    ArrayNode ask = json.putArray("ask");
    causes.ask().forEach(question -> question(ask.addObject(), question, null));
    ArrayNode answered = json.putArray("answered");
    causes
        .answered()
        .forEach(question -> question(answered.addObject(), question, causes.answers().given().get(question.id())));
    measures(json, causes.calendar());
    return json.put("note", Messages.text("causes.note"));
  }

  private void contributor(ObjectNode json, Contributor one, PlanGround ground) {
    Factor factor = one.factor();
    json.put("id", factor.id()).put("name", factor.name()).put("about", factor.what());
    json.put("level", level(one.wording())).put("levelText", levelText(one.wording()));
    json.put("score", rounded(one.score().value())).put("exposure", rounded(one.exposure().value()));
    json.put("from", from(one.exposure()));
    parts(json.putArray("parts"), one.score());
    ArrayNode muscles = json.putArray("muscles");
    one.muscles().forEach(id -> muscle(muscles, id));
    ArrayNode strengths = json.putArray("strengths");
    factor.strengths().forEach(strength -> strength(strengths.addObject(), strength));
    json.put("firstChange", textOrNull(ground.firstChange(factor))).put("askDoctor", textOrNull(factor.askDoctor()));
    ArrayNode helps = json.putArray("helps");
    one.helps().stream()
        .filter(id -> remedies.containsKey(id) && ground.allows(id))
        .forEach(id -> helps.addObject().put("remedy", id).put("name", remedies.get(id).name()));
    texts(json.putArray("sources"), one.sources());
  }

  /** Returns how firm the link is, as a page shows it. */
  static String level(Contributor.Wording wording) {
    return switch (wording) {
      case LINKED -> "strong";
      case PERHAPS, MIXED -> "some";
      case UNPROVEN -> "little";
    };
  }

  /** Returns how a link may be put. */
  static String levelText(Contributor.Wording wording) {
    return Messages.text("causes.level." + wording.name().toLowerCase(Locale.ROOT));
  }

  private static String from(Exposure exposure) {
    return switch (exposure.heard().getFirst().origin()) {
      case ANSWER -> "answer";
      case CALENDAR, DEVICE -> "calendar";
      case MENTION -> "told";
    };
  }

  private void muscle(ArrayNode muscles, String id) {
    Muscle muscle = atlas.muscles().get(id);
    muscles.addObject().put("id", id).put("name", muscle == null ? id : muscle.name());
  }

  private static void parts(ArrayNode parts, Score score) {
    part(parts, "strength", score.strength().value());
    part(parts, "exposure", score.exposure());
    part(parts, "reversibility", score.reversibility());
    part(parts, "share", score.share().value());
  }

  private static void part(ArrayNode parts, String what, double value) {
    parts.addObject().put("what", what).put("text", Messages.text("causes.part." + what)).put("value", rounded(value));
  }

  private static void strength(ObjectNode json, Strength strength) {
    json.put("text", strength.about());
    json.put("measure", strength.measure() == null ? "" : Messages.text("causes.measure." + strength.measure().code()));
    json.put("value", strength.value()).put("low", strength.low()).put("high", strength.high());
    json.put("design", Messages.text("causes.design." + strength.design().code()));
    json.put("certainty", Messages.text("certainty." + strength.certainty().code()));
    json.put("nothing", strength.finding() == Strength.Found.NONE);
    List<String> sources = strength.basis().sources();
    json.put("source", sources.isEmpty() ? "" : sources.getFirst());
    if (strength.basis().isAssumed()) {
      json.put("assumed", strength.basis().assumed());
    }
  }

  private static void question(ObjectNode json, FactorQuestion question, @Nullable Given given) {
    json.put("id", question.id()).put("factor", question.factor()).put("text", question.text());
    json.put("kind", question.kind().code());
    ArrayNode options = json.putArray("options");
    question.options().forEach(option -> options.addObject().put("id", option.id()).put("text", option.text()));
    FactorQuestion.Ramp ramp = question.ramp();
    json.put("unit", ramp == null ? null : Messages.text("causes.unit." + question.kind().code()));
    json.put("least", ramp == null ? null : (Double) ramp.least()).put("most", ramp == null ? null : (Double) ramp.most());
    switch (given) {
      case Given.Chosen chosen -> json.put("value", chosen.option());
      case Given.Amount amount -> json.put("value", amount.value());
      case null -> json.putNull("value");
    }
  }

  private static void measures(ObjectNode json, @Nullable CalendarMeasures calendar) {
    if (calendar == null) {
      json.putNull("measures");
      return;
    }
    ObjectNode measures = json.putObject("measures");
    texts(measures.putArray("text"), measures(calendar));
    measures.put("days", calendar.workDays());
    for (CalendarMeasure measure : CalendarMeasure.values()) {
      measures.put(measure.code(), rounded(calendar.value(measure)));
    }
  }

  /** Returns what a calendar shows, in sentences. */
  static List<String> measures(CalendarMeasures calendar) {
    return List.of(
        Messages.text("causes.calendar.busy", JourneyWords.plain(calendar.busyHoursPerDay()), calendar.workDays()),
        Messages.text("causes.calendar.longest", calendar.longest().toMinutes()),
        Messages.text(
            "causes.calendar.backToBack", JourneyWords.plain(calendar.value(CalendarMeasure.BACK_TO_BACK))));
  }

  /** Returns a number with four digits after the point. */
  private static double rounded(double number) {
    return Math.round(number * 10_000) / 10_000.0;
  }

  private static @Nullable String textOrNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static void texts(ArrayNode list, List<String> texts) {
    texts.forEach(list::add);
  }
}
