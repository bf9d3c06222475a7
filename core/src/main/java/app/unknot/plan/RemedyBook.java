package app.unknot.plan;

import app.unknot.atlas.CompiledTable;
import app.unknot.classify.Limit;
import app.unknot.terms.Sex;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything the knowledge says about remedies: what they are, who may use them, and what must be asked before. Immutable
 * and safe to share between threads.
 */
public final class RemedyBook {
  private static final String BY_ALL = "";

  private static final class Holder {
    static final RemedyBook STANDARD = read();
  }

  private final Map<String, Remedy> remedies = new LinkedHashMap<>();
  private final Map<String, Condition> conditions = new LinkedHashMap<>();
  private final Map<String, String> tools = new LinkedHashMap<>();

  /** Makes a book; the tests make one from which a caution was dropped. */
  RemedyBook(Collection<Remedy> remedies, Collection<Condition> conditions, Map<String, String> tools) {
    remedies.forEach(remedy -> this.remedies.put(remedy.id(), remedy));
    conditions.forEach(condition -> this.conditions.put(condition.id(), condition));
    this.tools.putAll(tools);
  }

  /** Returns the book of the knowledge that this program was built with; read once. */
  public static RemedyBook standard() {
    return Holder.STANDARD;
  }

  /** Returns the remedies by id, in the order of the knowledge files. */
  public Map<String, Remedy> remedies() {
    return Collections.unmodifiableMap(remedies);
  }

  /** Returns what may be asked about a person, by id, in the order in which it is asked best. */
  public Map<String, Condition> conditions() {
    return Collections.unmodifiableMap(conditions);
  }

  /** Returns the names of tools by id. */
  public Map<String, String> tools() {
    return Collections.unmodifiableMap(tools);
  }

  /** Returns the remedy with this id, or empty when there is none. */
  public Optional<Remedy> remedy(String id) {
    return Optional.ofNullable(remedies.get(id));
  }

  private static RemedyBook read() {
    Map<String, List<Caution>> cautions = cautions();
    Map<String, List<RemedyEvidence>> evidence = evidence();
    List<Remedy> remedies = new ArrayList<>();
    for (CompiledTable.Row row : CompiledTable.read("remedies").rows()) {
      List<Caution> all = new ArrayList<>(cautions.getOrDefault(BY_ALL, List.of()));
      all.addAll(cautions.getOrDefault(row.text("id"), List.of()));
      remedies.add(remedy(row, all, evidence.getOrDefault(row.text("id"), List.of())));
    }
    List<Condition> conditions =
        CompiledTable.read("conditions").rows().stream().map(RemedyBook::condition).toList();
    Map<String, String> tools = new LinkedHashMap<>();
    CompiledTable.read("tools").rows().forEach(row -> tools.put(row.text("id"), row.text("name")));
    return new RemedyBook(remedies, conditions, tools);
  }

  private static Remedy remedy(CompiledTable.Row row, List<Caution> cautions, List<RemedyEvidence> evidence) {
    return new Remedy(
        row.text("id"),
        row.text("name"),
        RemedyKind.of(row.text("kind")).orElseThrow(),
        row.flag("perMuscle"),
        given(row.text("activity")),
        row.list("tools"),
        row.list("marks").stream().map(RemedyBook::mark).collect(Collectors.toSet()),
        row.text("variety"),
        dose(row),
        row.list("notOn"),
        row.list("steps"),
        row.text("lightly"),
        row.list("stop"),
        row.list("expect"),
        row.number("benefit"),
        row.text("benefitBasis"),
        Certainty.of(row.text("certainty")).orElseThrow(),
        row.flag("certaintyOwn"),
        evidence,
        cautions,
        row.list("instead"),
        given(row.text("tryFirst")),
        row.text("basis"));
  }

  private static Mark mark(String code) {
    return Arrays.stream(Mark.values()).filter(mark -> mark.code().equals(code)).findFirst().orElseThrow();
  }

  private static Dose dose(CompiledTable.Row row) {
    Integer pain = whole(row, "painMost");
    return new Dose(
        (int) row.number("start"),
        (int) row.number("least"),
        (int) row.number("most"),
        (int) row.number("timesADay"),
        (int) row.number("daysAWeek"),
        Duration.ofMinutes(Math.round(60 * row.number("hoursApart"))),
        whole(row, "courseDays"),
        pain == null ? 0 : pain,
        label(row));
  }

  private static Dose.@Nullable Label label(CompiledTable.Row row) {
    if (row.text("labelDay").isEmpty()) {
      return null;
    }
    return new Dose.Label(
        (int) row.number("labelLeast"),
        (int) row.number("labelMost"),
        (int) row.number("labelDay"),
        row.flag("withFood"));
  }

  private static Map<String, List<Caution>> cautions() {
    Map<String, List<Caution>> cautions = new HashMap<>();
    for (CompiledTable.Row row : CompiledTable.read("cautions").rows()) {
      Caution caution =
          new Caution(
              given(row.text("condition")),
              whole(row, "ageUnder"),
              whole(row, "ageOver"),
              Limit.of(row.text("limit")).orElse(null),
              row.flag("unknownCounts"),
              Caution.Outcome.of(row.text("verdict")).orElseThrow(),
              Set.copyOf(row.list("groups")),
              row.text("because"),
              row.text("basis"));
      cautions.computeIfAbsent(row.text("remedy"), remedy -> new ArrayList<>()).add(caution);
    }
    return cautions;
  }

  private static Map<String, List<RemedyEvidence>> evidence() {
    Map<String, List<RemedyEvidence>> evidence = new HashMap<>();
    for (CompiledTable.Row row : CompiledTable.read("remedy_evidence").rows()) {
      RemedyEvidence one =
          new RemedyEvidence(
              row.text("text"),
              row.text("measure"),
              row.number("value"),
              row.number("low"),
              row.number("high"),
              whole(row, "trials"),
              whole(row, "people"),
              Certainty.of(row.text("certainty")).orElse(null),
              row.flag("clear"),
              row.text("basis"));
      evidence.computeIfAbsent(row.text("remedy"), remedy -> new ArrayList<>()).add(one);
    }
    return evidence;
  }

  private static Condition condition(CompiledTable.Row row) {
    return new Condition(
        row.text("id"),
        row.text("question"),
        row.text("hint"),
        row.text("group"),
        row.list("sameAs"),
        row.flag("exact"),
        row.list("raisedBy"),
        whole(row, "holds"),
        Sex.of(row.text("sex")).orElse(null),
        whole(row, "ageOver"),
        whole(row, "ageUnder"),
        row.text("basis"));
  }

  private static @Nullable String given(String text) {
    return text.isEmpty() ? null : text;
  }

  private static @Nullable Integer whole(CompiledTable.Row row, String column) {
    double number = row.number(column);
    return Double.isNaN(number) ? null : (int) number;
  }
}
