package app.unknot.app;

import static app.unknot.app.Refusal.quote;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code episode.json}, format {@code unknot-episode/1}: what one person told about one complaint. Every entry
 * is dated and carries the number of its act, so that reading what was written gives the same acts in the same order,
 * and each can still be taken back. What is worked out from them, such as a clearance, is not in the file, save a plan,
 * which others have in their calendars. Busy times of a calendar are not in it.
 */
final class EpisodeFile {
  static final String FORMAT = "unknot-episode/1";

  private static final String FAMILY = "unknot-episode/";
  private static final int MOST_ENTRIES = 20_000;
  private static final List<String> PERSON = List.of("age", "sex");
  private static final List<String> PAIN = List.of("text", "zones");
  private static final List<String> REST = List.of("symptoms", "aggravatedBy", "activities");

  private static final List<String> NAMES =
      Stream.concat(
              Stream.of(
                  "format", "unknot", "knowledge", "person", "pain", "symptoms", "aggravatedBy", "activities", "earlier",
                  "takenBack", "triage", "exam"),
              EpisodePlanPart.FIELDS.stream())
          .toList();

  private final ActReader reader;

  EpisodeFile(ActReader reader) {
    this.reader = reader;
  }

  /** Returns the file of an episode that is not empty, without the versions of program and knowledge. */
  static ObjectNode write(Episode episode) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("format", FORMAT);
    List<Act> acts = episode.acts();
    int told = acts.lastIndexOf(episode.told());
    tell(json, told + 1, episode.told());
    ArrayNode earlier = JsonNodeFactory.instance.arrayNode();
    ObjectNode triage = JsonNodeFactory.instance.objectNode();
    ObjectNode exam = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < acts.size(); i++) {
      int act = i + 1;
      switch (acts.get(i)) {
        case Act.Begin begin -> {
          if (i != told) {
            tell(earlier.addObject(), act, begin);
          }
        }
        case Act.Safety safety ->
            safety.replies().forEach(
                reply -> dated(triage, "answers", act, safety).put("item", reply.item()).put("reply", reply.reply().code()));
        case Act.Visited visit ->
            dated(triage, "visits", act, visit).put("flag", visit.flag()).put("on", visit.on().toString());
        case Act.Found found -> found(spot(dated(exam, "findings", act, found), found.spot()), found);
        case Act.Cannot cannot -> spot(dated(exam, "cannot", act, cannot), cannot.spot());
        case Act.Examines examines -> dated(exam, "examiners", act, examines).put("by", examines.by().code());
        case Act.Finish finish -> dated(exam, "finished", act, finish);
        case PlanAct more -> EpisodePlanPart.write(json, act, more);
      }
    }
    if (!earlier.isEmpty()) {
      json.set("earlier", earlier);
    }
    for (Episode.TakenBack back : episode.takenBack()) {
      tell(json.withArrayProperty("takenBack").addObject(), back.before() + 1, back.begin());
    }
    json.set("triage", triage);
    json.set("exam", exam);
    EpisodePlanPart.write(json, episode.kept());
    return json;
  }

  /** Returns the file with the versions of program and knowledge that wrote it. */
  static ObjectNode versioned(ObjectNode file, ObjectNode versions) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("format", FORMAT);
    json.setAll(versions);
    json.setAll(file);
    return json;
  }

  private static void tell(ObjectNode json, int act, Act.Begin begin) {
    json.set("person", begin.complaint().deepCopy().retain(PERSON));
    ObjectNode pain = json.putObject("pain").put("act", act).put("at", begin.at().toString());
    pain.setAll(begin.complaint().deepCopy().<ObjectNode>retain(PAIN));
    if (begin.drawing() != null) {
      pain.set("drawing", begin.drawing());
    }
    json.setAll(begin.complaint().deepCopy().<ObjectNode>retain(REST));
  }

  private static ObjectNode dated(ObjectNode part, String list, int act, Act done) {
    return part.withArrayProperty(list).addObject().put("act", act).put("at", done.at().toString());
  }

  private static ObjectNode spot(ObjectNode json, Act.Spot spot) {
    return json.put("point", spot.point()).put("side", spot.side().code());
  }

  private static void found(ObjectNode json, Act.Found found) {
    json.put("finding", found.finding().code()).put("reply", found.reply().code());
    if (found.zones() != null) {
      ArrayNode zones = json.putArray("zones");
      found.zones().forEach(felt -> zones.addObject().put("zone", felt.zone()).put("side", felt.side().code()));
    }
    Act.Measured measured = found.measured();
    if (measured != null) {
      json.put("value", measured.value()).put("mirror", measured.mirror());
      if (measured.device() != null) {
        json.put("unit", measured.unit()).put("device", measured.device());
      }
    }
  }

  /**
   * Reads an episode.
   *
   * @throws Refusal when it is of another format, or when something in it is unknown or cannot be
   */
  Episode read(ObjectNode json) {
    Fields file = Fields.of(json);
    format(file);
    file.only(NAMES.toArray(String[]::new));
    List<Entry> entries = new ArrayList<>();
    for (Fields earlier : file.objects("earlier", MOST_ENTRIES)) {
      told(earlier.only("person", "pain", "symptoms", "aggravatedBy", "activities"), entries, "age", "sex");
    }
    told(file, entries, "age", "sex", "conditions", "medicines", "pregnancy");
    if (file.has("triage")) {
      triage(file.object("triage").only("answers", "visits"), entries);
    }
    if (file.has("exam")) {
      exam(file.object("exam").only("findings", "cannot", "examiners", "finished"), entries);
    }
    EpisodePlanPart.read(file, (fields, act) -> add(entries, fields, act));
    List<Act> acts = new ArrayList<>(acts(entries));
    acts.addAll(EpisodePlanPart.plain(file, acts.getLast().at()));
    return new Episode(acts, takenBack(file, acts.size()), EpisodePlanPart.kept(file));
  }

  /** Reads what was told and taken back; the number of its act is that of the first act after it. */
  private List<Episode.TakenBack> takenBack(Fields file, int acts) {
    List<Entry> entries = new ArrayList<>();
    for (Fields back : file.objects("takenBack", MOST_ENTRIES)) {
      told(back.only("person", "pain", "symptoms", "aggravatedBy", "activities"), entries, "age", "sex");
    }
    List<Episode.TakenBack> all = new ArrayList<>();
    for (Entry entry : entries) {
      Act.Begin begin = (Act.Begin) entry.act;
      all.add(new Episode.TakenBack(new Act.Begin(begin.complaint(), null, begin.at()), Math.min(entry.number - 1, acts)));
    }
    return all;
  }

  private static void format(Fields file) {
    String format = file.text("format", 100);
    if (format.equals(FORMAT)) {
      return;
    }
    if (format.startsWith(FAMILY)) {
      throw new Refusal("This file is of the format %s, which is newer than this program; expected %s.".formatted(quote(format), FORMAT));
    }
    throw new Refusal("This file is of the format %s; expected %s.".formatted(quote(format), FORMAT));
  }

  /** One entry of the file; answers that were given together are several entries of one act. */
  private record Entry(int number, String where, Act act) {}

  private void told(Fields told, List<Entry> entries, String... person) {
    Fields pain = told.object("pain").only("act", "at", "text", "zones", "drawing");
    ObjectNode complaint = JsonNodeFactory.instance.objectNode();
    copy(pain.node(), complaint, PAIN);
    if (told.has("person")) {
      told.object("person").only(person);
      copy(told.node("person"), complaint, PERSON);
    }
    copy(told.node(), complaint, REST);
    add(entries, pain, reader.begin(complaint, pain.node("drawing"), at(pain)));
  }

  private static void copy(@Nullable ObjectNode from, ObjectNode to, List<String> names) {
    for (String name : names) {
      JsonNode value = from == null ? null : from.get(name);
      if (value != null && !value.isNull()) {
        to.set(name, value);
      }
    }
  }

  private void triage(Fields triage, List<Entry> entries) {
    for (Fields answer : triage.objects("answers", MOST_ENTRIES)) {
      answer.only("act", "at", "item", "reply");
      add(entries, answer, new Act.Safety(List.of(reader.replied(answer)), at(answer)));
    }
    for (Fields visit : triage.objects("visits", MOST_ENTRIES)) {
      add(entries, visit.only("act", "at", "flag", "on"), reader.visited(visit, at(visit)));
    }
  }

  private void exam(Fields exam, List<Entry> entries) {
    for (Fields found : exam.objects("findings", MOST_ENTRIES)) {
      found.only("act", "at", "point", "side", "finding", "reply", "zones", "value", "mirror", "unit", "device");
      add(entries, found, reader.found(found, at(found)));
    }
    for (Fields cannot : exam.objects("cannot", MOST_ENTRIES)) {
      add(entries, cannot.only("act", "at", "point", "side"), new Act.Cannot(reader.spot(cannot), at(cannot)));
    }
    for (Fields examines : exam.objects("examiners", MOST_ENTRIES)) {
      add(entries, examines.only("act", "at", "by"), reader.examines(examines, at(examines)));
    }
    for (Fields finish : exam.objects("finished", MOST_ENTRIES)) {
      add(entries, finish.only("act", "at"), new Act.Finish(at(finish)));
    }
  }

  private static Instant at(Fields entry) {
    return PlanActReader.moment(entry, "at");
  }

  private static void add(List<Entry> entries, Fields fields, Act act) {
    entries.add(new Entry(fields.whole("act", 1, MOST_ENTRIES), fields.name("act"), act));
  }

  private static List<Act> acts(List<Entry> entries) {
    Map<Integer, Act> acts = new TreeMap<>();
    entries.sort(Comparator.comparingInt(Entry::number));
    for (Entry entry : entries) {
      Act before = acts.putIfAbsent(entry.number, entry.act);
      if (before != null) {
        acts.put(entry.number, together(before, entry));
      }
    }
    if (!(acts.values().iterator().next() instanceof Act.Begin)) {
      throw new Refusal("Something in this file was done before any pain was told; expected the pain as the first act.");
    }
    return List.copyOf(acts.values());
  }

  private static Act together(Act before, Entry entry) {
    if (before instanceof Act.Safety first && entry.act instanceof Act.Safety more && first.at().equals(more.at())) {
      List<Act.Replied> replies = new ArrayList<>(first.replies());
      replies.addAll(more.replies());
      return new Act.Safety(replies, first.at());
    }
    if (before instanceof PlanAct.Health first && entry.act instanceof PlanAct.Health more && first.at().equals(more.at())) {
      List<PlanAct.HealthReply> answers = new ArrayList<>(first.answers());
      answers.addAll(more.answers());
      return new PlanAct.Health(answers, first.at());
    }
    throw new Refusal("Field %s is %d, as of something else before it; expected another number.".formatted(entry.where, entry.number));
  }
}
