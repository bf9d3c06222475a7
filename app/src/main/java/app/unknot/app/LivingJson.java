package app.unknot.app;

import static app.unknot.app.Refusal.quote;

import app.unknot.app.LivingTold.Hours;
import app.unknot.app.LivingTold.Waking;
import app.unknot.plan.DayPart;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How days go, as JSON: of the page and of a kept episode. What is not given is as usual. */
final class LivingJson {
  /** The fields, besides those that a list of acts has. */
  static final List<String> FIELDS =
      List.of(
          "workDay", "freeDay", "work", "desk", "quiet", "budget", "freeBudget", "breakEvery", "breaks", "liked", "tools",
          "painMost", "exerciseNow", "names", "zone");

  private static final int MOST_HOURS = 20;
  private static final int MOST_TOOLS = 100;
  private static final int LONGEST_ID = 100;
  private static final int DAY = 1440;
  private static final int WEEK = 7 * DAY;

  private LivingJson() {}

  /** Reads what was told; other fields are not looked at. */
  static LivingTold read(Fields fields) {
    LivingTold usual = LivingTold.USUAL;
    return new LivingTold(
        waking(fields, "workDay", usual.workDay()),
        waking(fields, "freeDay", usual.freeDay()),
        fields.has("work") ? work(fields.object("work")) : usual.work(),
        fields.flag("desk", usual.desk()),
        hours(fields, "quiet"),
        whole(fields, "budget", 0, DAY, usual.budget()),
        whole(fields, "freeBudget", 0, DAY, usual.freeBudget()),
        whole(fields, "breakEvery", 10, 240, usual.breakEvery()),
        fields.flag("breaks", usual.breaks()),
        liked(fields),
        new LinkedHashSet<>(fields.texts("tools", MOST_TOOLS, LONGEST_ID)),
        whole(fields, "painMost", 3, 7, usual.painMost()),
        whole(fields, "exerciseNow", 0, WEEK, usual.exerciseNow()),
        fields.flag("names", usual.names()),
        fields.has("zone") ? zone(fields) : null);
  }

  /** Writes it into an object. */
  static void write(ObjectNode json, LivingTold living) {
    waking(json.putObject("workDay"), living.workDay());
    waking(json.putObject("freeDay"), living.freeDay());
    ObjectNode work = json.putObject("work");
    for (DayOfWeek day : DayOfWeek.values()) {
      hours(work.putArray(code(day)), living.work().getOrDefault(day, List.of()));
    }
    json.put("desk", living.desk());
    hours(json.putArray("quiet"), living.quiet());
    json.put("budget", living.budget()).put("freeBudget", living.freeBudget());
    json.put("breakEvery", living.breakEvery()).put("breaks", living.breaks());
    ArrayNode liked = json.putArray("liked");
    living.liked().forEach(part -> liked.add(part.code()));
    ArrayNode tools = json.putArray("tools");
    living.tools().forEach(tools::add);
    json.put("painMost", living.painMost()).put("exerciseNow", living.exerciseNow()).put("names", living.names());
    if (living.zone() != null) {
      json.put("zone", living.zone().getId());
    }
  }

  private static int whole(Fields fields, String name, int lowest, int highest, int usual) {
    return fields.has(name) ? fields.whole(name, lowest, highest) : usual;
  }

  private static Waking waking(Fields fields, String name, Waking usual) {
    if (!fields.has(name)) {
      return usual;
    }
    Fields day = fields.object(name).only("wake", "bed");
    return new Waking(day.time("wake"), day.time("bed"));
  }

  private static void waking(ObjectNode json, Waking waking) {
    json.put("wake", waking.wake().toString()).put("bed", waking.bed().toString());
  }

  private static Map<DayOfWeek, List<Hours>> work(Fields week) {
    week.only(Arrays.stream(DayOfWeek.values()).map(LivingJson::code).toArray(String[]::new));
    Map<DayOfWeek, List<Hours>> work = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      work.put(day, hours(week, code(day)));
    }
    return work;
  }

  private static String code(DayOfWeek day) {
    return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
  }

  private static List<Hours> hours(Fields fields, String name) {
    List<Hours> hours = new ArrayList<>();
    for (Fields one : fields.objects(name, MOST_HOURS)) {
      hours.add(new Hours(one.only("from", "to").time("from"), one.time("to")));
    }
    return hours;
  }

  private static void hours(ArrayNode json, List<Hours> hours) {
    hours.forEach(one -> json.addObject().put("from", one.from().toString()).put("to", one.to().toString()));
  }

  private static Set<DayPart> liked(Fields fields) {
    Set<DayPart> liked = new LinkedHashSet<>();
    for (String code : fields.texts("liked", MOST_TOOLS, LONGEST_ID)) {
      liked.add(
          DayPart.of(code).orElseThrow(() -> fields.wrong("liked", quote(code), "morning, midday, afternoon or evening")));
    }
    return liked;
  }

  /** Reads a time zone. */
  static ZoneId zone(Fields fields) {
    String zone = fields.text("zone", LONGEST_ID);
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw fields.wrong("zone", quote(zone), "a time zone such as Europe/Berlin");
    }
  }
}
