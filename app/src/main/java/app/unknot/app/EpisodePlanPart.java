package app.unknot.app;

import app.unknot.app.KeptPlan.Entry;
import app.unknot.causes.CalendarMeasures;
import app.unknot.causes.Given;
import app.unknot.plan.Session;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The parts of {@code episode.json} about causes, health, days and the plan. */
final class EpisodePlanPart {
  /** The fields of the file, besides that of the person. */
  static final List<String> FIELDS =
      List.of("causes", "measurements", "calendarPreferences", "remedies", "flares", "sessions", "plan");

  private static final int MOST_ENTRIES = 20_000;
  private static final int MOST_SECONDS = 2_000_000_000;
  private static final int MOST_COUNT = 1_000_000;
  private static final int LONGEST_NAME = 200;
  private static final List<String> DID = List.of("move", "release", "skip", "restore", "freeDay", "done");

  private EpisodePlanPart() {}

  /** Writes an act with its number. */
  static void write(ObjectNode file, int number, PlanAct act) {
    switch (act) {
      case PlanAct.CauseAnswered answered ->
          value(dated(file.withObjectProperty("causes"), "answers", number, act).put("question", answered.question()), answered.given());
      case PlanAct.NotMine not ->
          dated(file.withObjectProperty("causes"), "notMine", number, act).put("factor", not.factor()).put("on", not.on());
      case PlanAct.Health health ->
          health.answers().forEach(
              answer ->
                  dated(file.withObjectProperty("person"), "conditions", number, act)
                      .put("condition", answer.condition())
                      .put("reply", answer.reply().code()));
      case PlanAct.Lives lives -> LivingJson.write(dated(file, "calendarPreferences", number, act), lives.living());
      case PlanAct.Tasted tasted ->
          dated(file, "remedies", number, act).put("remedy", tasted.remedy()).put("taste", tasted.taste());
      case PlanAct.Wanted wanted -> day(dated(file.withObjectProperty("plan"), "asked", number, act), "from", wanted.from());
      case PlanAct.Flare flare -> dated(file, "flares", number, act).put("worse", flare.worse());
      case PlanAct.Moved moved -> session(did(file, number, act), moved.session());
      case PlanAct.Released released -> did(file, number, act).put("uid", released.uid());
      case PlanAct.Skipped skipped ->
          day(did(file, number, act).put("uid", skipped.uid()).put("task", skipped.task()), "date", skipped.date());
      case PlanAct.Restored restored -> {
        ObjectNode json = did(file, number, act);
        if (restored.task() != null) {
          json.put("task", restored.task());
        }
        day(json, "date", restored.date());
      }
      case PlanAct.FreeDay free -> day(did(file, number, act), "date", free.date()).put("on", free.on());
      case PlanAct.Done done -> session(did(file, number, act), done.session()).put("on", done.on());
    }
  }

  /** Writes what is kept beside the acts. */
  static void write(ObjectNode file, Kept kept) {
    CalendarMeasures measured = kept.calendar();
    if (measured != null) {
      file.withObjectProperty("measurements")
          .putObject("calendar")
          .put("workDays", measured.workDays())
          .put("workedSeconds", measured.worked().toSeconds())
          .put("bookedSeconds", measured.booked().toSeconds())
          .put("longestSeconds", measured.longest().toSeconds())
          .put("backToBack", measured.backToBack());
    }
    KeptPlan plan = kept.plan();
    if (plan != null) {
      ObjectNode json = file.withObjectProperty("plan");
      json.put("key", plan.key()).put("made", plan.made().toString()).put("zone", plan.zone().getId());
      day(day(json, "first", plan.first()), "last", plan.last()).put("solver", plan.solver());
      if (plan.gap() != null) {
        json.put("gap", plan.gap());
      }
      ArrayNode sessions = json.putArray("sessions");
      plan.entries().forEach(entry -> entry(sessions.addObject(), entry));
    }
  }

  private static void entry(ObjectNode json, Entry entry) {
    session(json, entry.session()).put("sequence", entry.sequence()).put("revised", entry.revised().toString());
    if (entry.cancelled()) {
      json.put("cancelled", true);
    }
  }

  private static void value(ObjectNode json, @Nullable Given given) {
    switch (given) {
      case Given.Chosen chosen -> json.put("value", chosen.option());
      case Given.Amount amount -> json.put("value", amount.value());
      case null -> {}
    }
  }

  private static ObjectNode did(ObjectNode file, int number, PlanAct act) {
    return dated(file, "sessions", number, act).put("did", act.code());
  }

  private static ObjectNode dated(ObjectNode part, String list, int number, PlanAct act) {
    return part.withArrayProperty(list).addObject().put("act", number).put("at", act.at().toString());
  }

  private static ObjectNode day(ObjectNode json, String name, @Nullable LocalDate day) {
    return day == null ? json : json.put(name, day.toString());
  }

  private static ObjectNode session(ObjectNode json, Session session) {
    return json.put("uid", session.uid())
        .put("task", session.task())
        .put("start", session.start().toString())
        .put("minutes", session.minutes());
  }

  /** Reads the acts; each is given with the fields that hold its number. */
  static void read(Fields file, BiConsumer<Fields, PlanAct> acts) {
    if (file.has("causes")) {
      causes(file.object("causes").only("answers", "notMine"), acts);
    }
    if (file.has("person") && !PlainHealth.isPlain(file.object("person"))) {
      for (Fields health : dated(file.object("person"), "conditions")) {
        health.only("act", "at", "condition", "reply");
        PlanAct.HealthReply told = PlanActReader.reply(health);
        String condition = PlainHealth.condition(health, "condition", told.condition());
        acts.accept(
            health, new PlanAct.Health(List.of(new PlanAct.HealthReply(condition, told.reply())), at(health)));
      }
    }
    for (Fields lives : isPlainLiving(file) ? List.<Fields>of() : dated(file, "calendarPreferences")) {
      lives.only(living(List.of("act", "at")));
      acts.accept(lives, new PlanAct.Lives(LivingJson.read(lives), at(lives)));
    }
    for (Fields tasted : dated(file, "remedies")) {
      tasted.only("act", "at", "remedy", "taste");
      acts.accept(
          tasted,
          new PlanAct.Tasted(PlanActReader.id(tasted, "remedy"), PlanActReader.taste(tasted), at(tasted)));
    }
    for (Fields flare : dated(file, "flares")) {
      acts.accept(flare.only("act", "at", "worse"), new PlanAct.Flare(flare.flag("worse"), at(flare)));
    }
    for (Fields did : dated(file, "sessions")) {
      acts.accept(did, did(did));
    }
    if (file.has("plan")) {
      for (Fields asked : dated(file.object("plan"), "asked")) {
        acts.accept(
            asked.only("act", "at", "from"), new PlanAct.Wanted(PlanActReader.dayIfAny(asked, "from"), at(asked)));
      }
    }
  }

  private static boolean isPlainLiving(Fields file) {
    JsonNode living = file.node().get("calendarPreferences");
    return living != null && living.isObject();
  }

  /**
   * Reads what other programs write without a date and a number; it counts as told last.
   *
   * @param at when the last of the other things was told
   */
  static List<PlanAct> plain(Fields file, Instant at) {
    List<PlanAct> plain = new ArrayList<>();
    List<PlanAct.HealthReply> health = file.has("person") ? PlainHealth.read(file.object("person")) : List.of();
    if (!health.isEmpty()) {
      plain.add(new PlanAct.Health(health, at));
    }
    if (isPlainLiving(file)) {
      Fields living = file.object("calendarPreferences").only(living(List.of()));
      plain.add(new PlanAct.Lives(LivingJson.read(living), at));
    }
    return plain;
  }

  private static void causes(Fields causes, BiConsumer<Fields, PlanAct> acts) {
    for (Fields answer : dated(causes, "answers")) {
      answer.only("act", "at", "question", "value");
      acts.accept(
          answer,
          new PlanAct.CauseAnswered(PlanActReader.id(answer, "question"), PlanActReader.given(answer), at(answer)));
    }
    for (Fields not : dated(causes, "notMine")) {
      not.only("act", "at", "factor", "on");
      acts.accept(not, new PlanAct.NotMine(PlanActReader.id(not, "factor"), not.flag("on"), at(not)));
    }
  }

  private static PlanAct did(Fields did) {
    String what = did.code("did", code -> Optional.of(code).filter(DID::contains), DID);
    return switch (what) {
      case "move" -> {
        did.only("act", "at", "did", "uid", "task", "start", "minutes");
        yield new PlanAct.Moved(PlanActReader.session(did), at(did));
      }
      case "release" -> {
        did.only("act", "at", "did", "uid");
        yield new PlanAct.Released(PlanActReader.id(did, "uid"), at(did));
      }
      case "skip" -> {
        did.only("act", "at", "did", "uid", "task", "date");
        yield new PlanAct.Skipped(
            PlanActReader.id(did, "uid"), PlanActReader.id(did, "task"), PlanActReader.day(did, "date"), at(did));
      }
      case "restore" -> {
        did.only("act", "at", "did", "task", "date");
        String task = did.has("task") ? PlanActReader.id(did, "task") : null;
        yield new PlanAct.Restored(task, PlanActReader.day(did, "date"), at(did));
      }
      case "freeDay" -> {
        did.only("act", "at", "did", "date", "on");
        yield new PlanAct.FreeDay(PlanActReader.day(did, "date"), did.flag("on"), at(did));
      }
      default -> {
        did.only("act", "at", "did", "uid", "task", "start", "minutes", "on");
        yield new PlanAct.Done(PlanActReader.session(did), did.flag("on"), at(did));
      }
    };
  }

  /** Reads what is kept beside the acts. */
  static Kept kept(Fields file) {
    CalendarMeasures measured = null;
    if (file.has("measurements")) {
      Fields measurements = file.object("measurements").only("calendar");
      measured = measurements.has("calendar") ? measures(measurements.object("calendar")) : null;
    }
    Fields plan = file.has("plan") ? file.object("plan") : null;
    if (plan != null) {
      plan.only("asked", "key", "made", "zone", "first", "last", "solver", "gap", "sessions");
    }
    return new Kept(plan != null && plan.has("made") ? plan(plan) : null, measured);
  }

  private static CalendarMeasures measures(Fields calendar) {
    calendar.only("workDays", "workedSeconds", "bookedSeconds", "longestSeconds", "backToBack");
    return new CalendarMeasures(
        calendar.whole("workDays", 0, MOST_COUNT),
        Duration.ofSeconds(calendar.whole("workedSeconds", 0, MOST_SECONDS)),
        Duration.ofSeconds(calendar.whole("bookedSeconds", 0, MOST_SECONDS)),
        Duration.ofSeconds(calendar.whole("longestSeconds", 0, MOST_SECONDS)),
        calendar.whole("backToBack", 0, MOST_COUNT));
  }

  private static KeptPlan plan(Fields plan) {
    List<Entry> entries = new ArrayList<>();
    Set<String> uids = new HashSet<>();
    for (Fields one : plan.objects("sessions", MOST_ENTRIES)) {
      one.only("uid", "task", "start", "minutes", "sequence", "revised", "cancelled");
      Session session = PlanActReader.session(one);
      if (!uids.add(session.uid())) {
        throw one.wrong("uid", "that of a session before it", "each uid once");
      }
      entries.add(
          new Entry(
              session, PlanActReader.sequence(one), PlanActReader.moment(one, "revised"), one.flag("cancelled", false)));
    }
    ZoneId zone = LivingJson.zone(plan);
    LocalDate first = PlanActReader.day(plan, "first");
    return new KeptPlan(
        plan.text("key", LONGEST_NAME),
        PlanActReader.moment(plan, "made"),
        zone,
        first,
        plan.day("last", first, PlanActReader.LAST_DAY),
        plan.text("solver", LONGEST_NAME),
        plan.has("gap") ? plan.number("gap", 0, MOST_COUNT, "") : null,
        entries);
  }

  private static String[] living(List<String> others) {
    List<String> names = new ArrayList<>(LivingJson.FIELDS);
    names.addAll(others);
    return names.toArray(String[]::new);
  }

  private static List<Fields> dated(Fields part, String list) {
    return part.objects(list, MOST_ENTRIES);
  }

  private static Instant at(Fields entry) {
    return PlanActReader.moment(entry, "at");
  }
}
