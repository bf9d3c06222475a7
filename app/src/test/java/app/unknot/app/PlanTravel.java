package app.unknot.app;

import app.unknot.plan.PlanSolver;
import app.unknot.plan.Planner;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A journey and its plan, with the words for using them as the page does. The plan is greedy, so that it is quick. */
final class PlanTravel {
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  static final String LIVING =
      "{'workDay':{'wake':'06:30','bed':'22:30'},'freeDay':{'wake':'08:00','bed':'23:00'},'work':{'mon':[{'from':'09:00','to':'17:00'}],"
          + "'tue':[{'from':'09:00','to':'17:00'}],'wed':[{'from':'09:00','to':'17:00'}],'thu':[{'from':'09:00','to':'17:00'}],"
          + "'fri':[{'from':'09:00','to':'15:00'}],'sat':[],'sun':[]},'desk':true,'quiet':[{'from':'12:00','to':'12:30'}],"
          + "'budget':40,'freeBudget':60,'breakEvery':45,'breaks':true,'liked':['morning'],'tools':[],'painMost':5,"
          + "'exerciseNow':60,'names':false}";

  final Travel way;
  final Planning planning;

  PlanTravel(InstantSource clock) {
    this(clock, null);
  }

  PlanTravel(InstantSource clock, @Nullable PlanSolver solver) {
    way = new Travel(clock);
    planning =
        new Planning(
            Travel.door(), way.journey, clock, BERLIN, () -> solver, Planner.FULL, "http://127.0.0.1:1");
  }

  /** Tells a pain, denies all red flags and all conditions, and tells the days. */
  PlanTravel ready() {
    way.begin(Travel.TEMPLE).none();
    return healthy().act("{'act':'living','living':%s}".formatted(LIVING));
  }

  /** Denies every condition that is asked. */
  PlanTravel healthy() {
    List<String> answers = new ArrayList<>();
    for (JsonNode group : state().at("/health/groups")) {
      for (JsonNode question : group.get("questions")) {
        answers.add("{'condition':'%s','reply':'no'}".formatted(question.get("id").textValue()));
      }
    }
    return act("{'act':'health','answers':[%s]}".formatted(String.join(",", answers)));
  }

  PlanTravel make() {
    return act("{'act':'make'}");
  }

  PlanTravel act(String act) {
    answer(act);
    return this;
  }

  /** Returns what an act answers. */
  ObjectNode answer(String act) {
    return planning.act(Travel.json(act).put("version", way.journey.version()));
  }

  ObjectNode state() {
    return planning.state();
  }

  /** Gives a calendar. */
  PlanTravel calendar(String name, String... events) throws InterruptedException {
    String text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\n" + String.join("", events) + "END:VCALENDAR\r\n";
    planning.put(name, planning.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name));
    return this;
  }

  /** Returns an event of a calendar; times as {@code 20261123T100000Z}. */
  static String event(String from, String to, String title) {
    return "BEGIN:VEVENT\r\nUID:%s\r\nDTSTART:%s\r\nDTEND:%s\r\nSUMMARY:%s\r\nEND:VEVENT\r\n".formatted(from, from, to, title);
  }

  /** Returns the items of the plan, day by day. */
  List<JsonNode> items() {
    List<JsonNode> items = new ArrayList<>();
    state().at("/plan/days").forEach(day -> day.get("items").forEach(items::add));
    return items;
  }

  /** Returns the first item that is no break and still to come. */
  JsonNode first() {
    return items().stream()
        .filter(item -> !item.get("isBreak").booleanValue() && item.get("status").textValue().equals("planned"))
        .findFirst()
        .orElseThrow();
  }
}
