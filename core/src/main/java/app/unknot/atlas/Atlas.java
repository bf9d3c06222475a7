package app.unknot.atlas;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything the knowledge says about muscles, trigger points, where they are felt, and what else it could be.
 * Immutable and safe to share between threads.
 */
public final class Atlas {
  private static final class Holder {
    static final Atlas STANDARD = new Atlas();
  }

  private final String version;
  private final Map<String, Zone> zones = new LinkedHashMap<>();
  private final Map<String, Muscle> muscles = new LinkedHashMap<>();
  private final Map<String, TriggerPoint> points = new LinkedHashMap<>();
  private final Map<String, MuscleExam> exams = new LinkedHashMap<>();
  private final Map<String, MuscleCare> cares = new LinkedHashMap<>();
  private final Map<String, Mimic> mimics = new LinkedHashMap<>();
  private final Map<String, Term> terms = new LinkedHashMap<>();
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, Map<String, Integer>> loads = new LinkedHashMap<>();
  private final Map<String, Double> model = new LinkedHashMap<>();
  private final List<ComplaintFrequency> complaints = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Trait> traits = new ArrayList<>();

  private Atlas() {
    version = readVersion();
    readZones();
    readMuscles();
    readPoints();
    readExams();
    readMimics();
    readLinks();
    readTerms();
    readSources();
    readModel();
    readComplaints();
  }

  private Atlas(Atlas other, Map<String, Double> parameters) {
    version = other.version;
    zones.putAll(other.zones);
    muscles.putAll(other.muscles);
    points.putAll(other.points);
    exams.putAll(other.exams);
    cares.putAll(other.cares);
    mimics.putAll(other.mimics);
    terms.putAll(other.terms);
    sources.putAll(other.sources);
    loads.putAll(other.loads);
    model.putAll(other.model);
    model.putAll(parameters);
    complaints.addAll(other.complaints);
    links.addAll(other.links);
    traits.addAll(other.traits);
  }

  /** Returns the atlas of the knowledge that this program was built with; read once. */
  public static Atlas standard() {
    return Holder.STANDARD;
  }

  /** Returns the version of the knowledge. */
  public String version() {
    return version;
  }

  /** Returns the zones by id, in the order of the knowledge files. */
  public Map<String, Zone> zones() {
    return Collections.unmodifiableMap(zones);
  }

  /** Returns the muscles by id. */
  public Map<String, Muscle> muscles() {
    return Collections.unmodifiableMap(muscles);
  }

  /** Returns the trigger points by id. */
  public Map<String, TriggerPoint> points() {
    return Collections.unmodifiableMap(points);
  }

  /** Returns how each muscle is examined, by muscle id. */
  public Map<String, MuscleExam> exams() {
    return Collections.unmodifiableMap(exams);
  }

  /** Returns how each muscle is treated at home, by muscle id. */
  public Map<String, MuscleCare> cares() {
    return Collections.unmodifiableMap(cares);
  }

  /** Returns the look-alikes by id. */
  public Map<String, Mimic> mimics() {
    return Collections.unmodifiableMap(mimics);
  }

  /** Returns symptoms, movements and activities by id. */
  public Map<String, Term> terms() {
    return Collections.unmodifiableMap(terms);
  }

  /** Returns the cited works by id. */
  public Map<String, Source> sources() {
    return Collections.unmodifiableMap(sources);
  }

  /** Returns every zone in which a cause is felt. */
  public List<Link> links() {
    return Collections.unmodifiableList(links);
  }

  /** Returns every symptom and movement that belongs to a cause. */
  public List<Trait> traits() {
    return Collections.unmodifiableList(traits);
  }

  /** Returns the published frequencies by complaint. */
  public List<ComplaintFrequency> complaints() {
    return Collections.unmodifiableList(complaints);
  }

  /** Returns how hard an activity loads muscles: muscle id to load 1 to 3; empty for an unknown activity. */
  public Map<String, Integer> loads(String activity) {
    return Collections.unmodifiableMap(loads.getOrDefault(activity, Map.of()));
  }

  /** Returns the value of a model parameter, or empty when the knowledge has none of this id. */
  public Optional<Double> parameter(String id) {
    return Optional.ofNullable(model.get(id));
  }

  /**
   * Returns a copy of this atlas with other values for some model parameters, to try them out and to calibrate.
   *
   * @param parameters new values by parameter id
   * @throws IllegalArgumentException when the model has no parameter of an id
   */
  public Atlas withParameters(Map<String, Double> parameters) {
    for (String id : parameters.keySet()) {
      if (!model.containsKey(id)) {
        throw new IllegalArgumentException("The model has no parameter %s.".formatted(id));
      }
    }
    return new Atlas(this, parameters);
  }

  private static String readVersion() {
    for (CompiledTable.Row row : CompiledTable.read("manifest").rows()) {
      if (row.text("name").equals("version")) {
        return row.text("value");
      }
    }
    throw new UnreadableKnowledgeException("The compiled knowledge states no version.");
  }

  private void readZones() {
    for (CompiledTable.Row row : CompiledTable.read("zones").rows()) {
      String surface = row.text("surface");
      zones.put(
          row.text("id"),
          new Zone(
              row.text("id"),
              row.text("name"),
              row.text("region"),
              row.text("sides").equals("paired"),
              row.flag("internal"),
              surface.isEmpty() ? null : surface,
              row.list("neighbours"),
              row.flag("neverPress"),
              row.text("note")));
    }
  }

  private void readMuscles() {
    Map<String, List<Muscle.Structure>> structures = new LinkedHashMap<>();
    for (CompiledTable.Row row : CompiledTable.read("structures").rows()) {
      structures
          .computeIfAbsent(row.text("muscle"), m -> new ArrayList<>())
          .add(
              new Muscle.Structure(
                  row.text("structure"),
                  row.text("ta98"),
                  row.text("fma"),
                  row.text("uberon"),
                  row.text("snomed")));
    }
    for (CompiledTable.Row row : CompiledTable.read("muscles").rows()) {
      String id = row.text("id");
      muscles.put(
          id,
          new Muscle(
              id,
              row.text("name"),
              row.text("latin"),
              row.text("lay"),
              row.text("region"),
              row.text("class"),
              row.text("symptoms"),
              row.text("hurtsOn"),
              row.text("perpetuating"),
              row.text("avoid"),
              row.list("checkFirst"),
              structures.getOrDefault(id, List.of()),
              row.list("sources"),
              row.text("reviewed")));
      cares.put(
          id,
          new MuscleCare(
              id, row.text("stretch"), row.text("selfRelease"), row.list("tools"), row.text("avoid"), row.list("sources")));
    }
  }

  private void readPoints() {
    for (CompiledTable.Row row : CompiledTable.read("points").rows()) {
      Muscle muscle = muscles.get(row.text("muscle"));
      if (muscle == null) {
        throw new UnreadableKnowledgeException(
            "Point %s names the unknown muscle %s.".formatted(row.text("id"), row.text("muscle")));
      }
      points.put(
          row.text("id"),
          new TriggerPoint(
              row.text("id"),
              muscle,
              row.text("label"),
              row.text("location"),
              row.text("site"),
              row.text("confidence"),
              row.text("seen").equals("memory"),
              row.flag("pressable"),
              row.text("noPress"),
              row.list("sources")));
    }
  }

  private void readExams() {
    Map<String, CompiledTable.Row> care = new LinkedHashMap<>();
    CompiledTable.read("muscles").rows().forEach(row -> care.put(row.text("id"), row));
    for (CompiledTable.Row row : CompiledTable.read("exams").rows()) {
      String muscle = row.text("muscle");
      CompiledTable.Row of = care.get(muscle);
      if (of == null) {
        throw new UnreadableKnowledgeException("An exam names the unknown muscle %s.".formatted(muscle));
      }
      exams.put(
          muscle,
          new MuscleExam(
              muscle,
              row.text("pressure").isEmpty() ? of.text("pressure") : row.text("pressure"),
              of.text("reach"),
              row.text("with"),
              row.text("position"),
              row.text("technique"),
              row.list("warnings"),
              range(row),
              row.text("resist"),
              row.text("stretch"),
              row.list("sources")));
    }
  }

  private static @Nullable RangeTest range(CompiledTable.Row row) {
    return row.text("rangeWhat").isEmpty()
        ? null
        : new RangeTest(
            row.text("rangeWhat"), row.number("rangeLow"), row.number("rangeHigh"), row.text("rangeUnit"));
  }

  private void readMimics() {
    for (CompiledTable.Row row : CompiledTable.read("mimics").rows()) {
      mimics.put(
          row.text("id"),
          new Mimic(
              row.text("id"),
              row.text("name"),
              row.text("lay"),
              row.text("kind"),
              row.text("sides").equals("paired"),
              row.number("prior"),
              row.list("flags"),
              row.text("advice"),
              row.list("sources")));
    }
  }

  private void readLinks() {
    for (CompiledTable.Row row : CompiledTable.read("links").rows()) {
      String side = row.text("side");
      links.add(
          new Link(
              row.text("cause"),
              row.text("zone"),
              side.isEmpty() || side.equals("mid")
                  ? Link.Reach.SAME
                  : Link.Reach.valueOf(side.toUpperCase(Locale.ROOT)),
              Link.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
              row.number("strength"),
              row.list("sources")));
    }
    for (CompiledTable.Row row : CompiledTable.read("traits").rows()) {
      String toward = row.text("toward");
      traits.add(
          new Trait(
              row.text("cause"),
              row.text("term"),
              toward.isEmpty() ? Trait.Toward.ANY : Trait.Toward.valueOf(toward.toUpperCase(Locale.ROOT)),
              row.number("strength")));
    }
  }

  private void readTerms() {
    for (CompiledTable.Row row : CompiledTable.read("terms").rows()) {
      terms.put(
          row.text("id"),
          new Term(
              row.text("id"),
              Term.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
              row.text("name"),
              row.text("clinical"),
              row.number("leak"),
              row.flag("sided"),
              row.flag("directed")));
    }
    for (CompiledTable.Row row : CompiledTable.read("loads").rows()) {
      loads
          .computeIfAbsent(row.text("activity"), a -> new LinkedHashMap<>())
          .put(row.text("muscle"), (int) row.number("load"));
    }
  }

  private void readSources() {
    for (CompiledTable.Row row : CompiledTable.read("sources").rows()) {
      sources.put(
          row.text("id"),
          new Source(
              row.text("id"),
              row.text("citation"),
              row.text("year"),
              row.text("doi"),
              row.text("pmid"),
              row.text("url"),
              row.text("seen"),
              row.text("note")));
    }
  }

  private void readModel() {
    for (CompiledTable.Row row : CompiledTable.read("model").rows()) {
      model.put(row.text("id"), row.number("value"));
    }
  }

  private void readComplaints() {
    Map<String, Map<String, Double>> shares = new LinkedHashMap<>();
    for (CompiledTable.Row row : CompiledTable.read("complaint_muscles").rows()) {
      shares
          .computeIfAbsent(row.text("complaint"), c -> new LinkedHashMap<>())
          .merge(row.text("muscle"), row.number("share"), (a, b) -> (a + b) / 2);
    }
    for (CompiledTable.Row row : CompiledTable.read("complaints").rows()) {
      String id = row.text("id");
      complaints.add(
          new ComplaintFrequency(
              id, row.text("name"), row.list("zones"), shares.getOrDefault(id, Map.of())));
    }
  }
}
