package app.unknot.app;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.Link;
import app.unknot.atlas.Mimic;
import app.unknot.atlas.Muscle;
import app.unknot.atlas.MuscleExam;
import app.unknot.atlas.Source;
import app.unknot.atlas.Term;
import app.unknot.atlas.Trait;
import app.unknot.atlas.TriggerPoint;
import app.unknot.atlas.Zone;
import app.unknot.classify.RedFlag;
import app.unknot.classify.RedFlagScreen;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes what the atlas holds, for the page. It tells where a muscle must not be pressed and what to ask first, and
 * never how to press, roll, stretch or heat: that needs a person whose warning signs were asked about.
 */
final class AtlasJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Atlas atlas;
  private final Map<String, RedFlag> flags = RedFlagScreen.standard().flags();

  AtlasJson(Atlas atlas) {
    this.atlas = atlas;
  }

  /** Returns everything that a person can name or tick. */
  ObjectNode overview() {
    ObjectNode json = head();
    ArrayNode zones = json.putArray("zones");
    atlas.zones().values().forEach(zone -> zones.add(zone(zone)));
    terms(json.putArray("symptoms"), Term.Kind.SYMPTOM);
    terms(json.putArray("movements"), Term.Kind.MOVEMENT);
    terms(json.putArray("activities"), Term.Kind.ACTIVITY);
    return json;
  }

  /** Returns a muscle with its points and sources, or empty when there is none of this id. */
  Optional<ObjectNode> muscle(String id) {
    return Optional.ofNullable(atlas.muscles().get(id)).map(this::muscle);
  }

  /** Returns a look-alike with its zones and sources, or empty when there is none of this id. */
  Optional<ObjectNode> mimic(String id) {
    return Optional.ofNullable(atlas.mimics().get(id)).map(this::mimic);
  }

  /** Returns a cited work, or empty when there is none of this id. */
  Optional<ObjectNode> source(String id) {
    return Optional.ofNullable(atlas.sources().get(id))
        .map(source -> (ObjectNode) head().setAll(source(source)));
  }

  /**
   * Returns every muscle and look-alike with what it can be looked for by: its names, its signs, and the zones it is
   * felt in, the strongest first.
   */
  ObjectNode index() {
    ObjectNode json = head();
    ArrayNode muscles = json.putArray("muscles");
    atlas.muscles().values().forEach(muscle -> muscles.add(entry(muscle)));
    ArrayNode mimics = json.putArray("mimics");
    atlas.mimics().values().forEach(mimic -> mimics.add(entry(mimic)));
    return json;
  }

  private ObjectNode entry(Muscle muscle) {
    List<String> points = points(muscle).stream().map(TriggerPoint::id).toList();
    ObjectNode json =
        NODES
            .objectNode()
            .put("id", muscle.id())
            .put("name", muscle.name())
            .put("latin", muscle.latin())
            .put("lay", muscle.lay())
            .put("region", muscle.region())
            .put("symptoms", muscle.symptoms());
    texts(json.putArray("points"), points);
    Set<String> causes = new LinkedHashSet<>(points);
    causes.add(muscle.id());
    texts(json.putArray("signs"), signs(causes));
    strongest(json.putArray("zones"), points);
    return json;
  }

  private ObjectNode entry(Mimic mimic) {
    ObjectNode json =
        NODES
            .objectNode()
            .put("id", mimic.id())
            .put("name", mimic.name())
            .put("lay", mimic.lay())
            .put("kind", mimic.kind())
            .put("paired", mimic.paired());
    texts(json.putArray("signs"), signs(Set.of(mimic.id())));
    strongest(json.putArray("zones"), List.of(mimic.id()));
    return json;
  }

  private List<TriggerPoint> points(Muscle muscle) {
    return atlas.points().values().stream().filter(point -> point.muscle().id().equals(muscle.id())).toList();
  }

  private List<String> signs(Set<String> causes) {
    return atlas.traits().stream().filter(trait -> causes.contains(trait.cause())).map(Trait::term).distinct().toList();
  }

  /** Writes each zone and side that the causes reach once, with the strongest of their links and who reaches it. */
  private void strongest(ArrayNode list, List<String> causes) {
    Map<String, Link> best = new LinkedHashMap<>();
    Map<String, Set<String>> from = new LinkedHashMap<>();
    for (Link link : atlas.links()) {
      if (causes.contains(link.cause())) {
        String spot = link.zone() + " " + link.reach();
        best.merge(spot, link, (a, b) -> strength(b) > strength(a) ? b : a);
        from.computeIfAbsent(spot, s -> new LinkedHashSet<>()).add(link.cause());
      }
    }
    best.entrySet().stream()
        .sorted(Comparator.comparingDouble(spot -> -strength(spot.getValue())))
        .forEach(
            spot ->
                texts(
                    reached(list.addObject(), spot.getValue()).putArray("from"),
                    List.copyOf(from.getOrDefault(spot.getKey(), Set.of()))));
  }

  private ObjectNode reached(ObjectNode json, Link link) {
    return json.put("zone", link.zone())
        .put("side", link.reach().name().toLowerCase(Locale.ROOT))
        .put("kind", link.kind().name().toLowerCase(Locale.ROOT))
        .put("strength", strength(link))
        .put("measured", !Double.isNaN(link.strength()) && !link.sources().isEmpty());
  }

  /** Returns the published or set strength of a link, or else what the model takes for its kind. */
  private double strength(Link link) {
    return Double.isNaN(link.strength())
        ? atlas.parameter("link." + link.kind().name().toLowerCase(Locale.ROOT)).orElse(0.0)
        : link.strength();
  }

  private ObjectNode head() {
    return NODES.objectNode().put("unknot", Version.program()).put("knowledge", atlas.version());
  }

  private ObjectNode zone(Zone zone) {
    ObjectNode json =
        NODES
            .objectNode()
            .put("id", zone.id())
            .put("name", zone.name())
            .put("region", zone.region())
            .put("paired", zone.paired())
            .put("internal", zone.internal())
            .put("neverPress", zone.neverPress())
            .put("note", zone.note());
    return zone.surface() == null ? json : json.put("surface", zone.surface());
  }

  private void terms(ArrayNode list, Term.Kind kind) {
    for (Term term : atlas.terms().values()) {
      if (term.kind() == kind) {
        ObjectNode json = list.addObject().put("id", term.id()).put("name", term.name()).put("clinical", term.clinical());
        switch (kind) {
          case SYMPTOM -> json.put("sided", term.sided());
          case MOVEMENT -> json.put("directed", term.directed());
          case ACTIVITY -> {}
        }
      }
    }
  }

  private ObjectNode muscle(Muscle muscle) {
    Set<String> cited = new LinkedHashSet<>(muscle.sources());
    ObjectNode json =
        head()
            .put("id", muscle.id())
            .put("name", muscle.name())
            .put("latin", muscle.latin())
            .put("lay", muscle.lay())
            .put("region", muscle.region())
            .put("symptoms", muscle.symptoms())
            .put("hurtsOn", muscle.hurtsOn())
            .put("perpetuating", muscle.perpetuating())
            .put("frequency", muscle.frequencyClass())
            .put("reviewed", muscle.reviewed());
    texts(json.putArray("checkFirst"), muscle.checkFirst());
    texts(json.putArray("neverPress"), warnings(muscle));
    askFirst(json.putArray("askFirst"), muscle.checkFirst());
    traits(json, muscle.id());
    loads(json.putArray("loads"), muscle.id());
    ArrayNode points = json.putArray("points");
    points(muscle).forEach(point -> points.add(point(point, cited)));
    ArrayNode structures = json.putArray("structures");
    for (Muscle.Structure structure : muscle.structures()) {
      structures.addObject()
          .put("name", structure.name())
          .put("ta98", structure.ta98())
          .put("fma", structure.fma())
          .put("uberon", structure.uberon())
          .put("snomed", structure.snomed());
    }
    sources(json.putArray("sources"), cited);
    return json;
  }

  /** Returns what not to do; all else that the exam says waits until warning signs were asked about. */
  private List<String> warnings(Muscle muscle) {
    MuscleExam exam = atlas.exams().get(muscle.id());
    return exam == null ? List.of() : exam.warnings();
  }

  private ObjectNode point(TriggerPoint point, Set<String> cited) {
    cited.addAll(point.sources());
    ObjectNode json =
        NODES
            .objectNode()
            .put("id", point.id())
            .put("label", point.label())
            .put("location", point.location())
            .put("site", point.site())
            .put("noPress", point.noPress())
            .put("confidence", point.confidence())
            .put("seen", point.fromMemory() ? "memory" : "supported");
    traits(json, point.id());
    zones(json.putArray("zones"), point.id(), cited);
    texts(json.putArray("sources"), point.sources());
    return json;
  }

  /** Writes the signs and movements that belong to a cause itself, not to its parts. */
  private void traits(ObjectNode json, String cause) {
    ArrayNode signs = json.putArray("signs");
    ArrayNode movements = json.putArray("movements");
    for (Trait trait : atlas.traits()) {
      Term term = trait.cause().equals(cause) ? atlas.terms().get(trait.term()) : null;
      if (term != null && term.kind() == Term.Kind.SYMPTOM) {
        named(signs, term);
      } else if (term != null) {
        named(movements, term).put("toward", trait.toward().name().toLowerCase(Locale.ROOT));
      }
    }
  }

  private static ObjectNode named(ArrayNode list, Term term) {
    return list.addObject().put("id", term.id()).put("name", term.name()).put("clinical", term.clinical());
  }

  /** Writes the activities that load a muscle, the hardest first. */
  private void loads(ArrayNode list, String muscle) {
    Map<Term, Integer> loads = new LinkedHashMap<>();
    for (Term term : atlas.terms().values()) {
      Integer load = atlas.loads(term.id()).get(muscle);
      if (load != null) {
        loads.put(term, load);
      }
    }
    loads.entrySet().stream()
        .sorted(Collections.reverseOrder(Map.Entry.comparingByValue()))
        .forEach(load -> named(list, load.getKey()).put("load", load.getValue()));
  }

  private void askFirst(ArrayNode list, Collection<String> ids) {
    for (String id : ids) {
      RedFlag flag = flags.get(id);
      if (flag != null) {
        list.addObject()
            .put("id", flag.id())
            .put("title", flag.title())
            .put("action", flag.action().code())
            .put("question", flag.question())
            .put("advice", flag.advice());
      }
    }
  }

  private ObjectNode mimic(Mimic mimic) {
    Set<String> cited = new LinkedHashSet<>(mimic.sources());
    ObjectNode json =
        head()
            .put("id", mimic.id())
            .put("name", mimic.name())
            .put("lay", mimic.lay())
            .put("kind", mimic.kind())
            .put("paired", mimic.paired())
            .put("advice", mimic.advice());
    texts(json.putArray("flags"), mimic.flags());
    askFirst(json.putArray("askFirst"), mimic.flags());
    traits(json, mimic.id());
    zones(json.putArray("zones"), mimic.id(), cited);
    sources(json.putArray("sources"), cited);
    return json;
  }

  private void zones(ArrayNode list, String cause, Set<String> cited) {
    for (Link link : atlas.links()) {
      if (link.cause().equals(cause)) {
        cited.addAll(link.sources());
        ObjectNode json =
            list.addObject()
                .put("zone", link.zone())
                .put("side", link.reach().name().toLowerCase(Locale.ROOT))
                .put("kind", link.kind().name().toLowerCase(Locale.ROOT));
        if (!Double.isNaN(link.strength())) {
          json.put("strength", link.strength());
        }
        texts(json.putArray("sources"), link.sources());
      }
    }
  }

  private void sources(ArrayNode list, Collection<String> ids) {
    for (String id : ids) {
      Source source = atlas.sources().get(id);
      if (source != null) {
        list.add(source(source));
      }
    }
  }

  private static ObjectNode source(Source source) {
    return NODES
        .objectNode()
        .put("id", source.id())
        .put("citation", source.citation())
        .put("year", source.year())
        .put("doi", source.doi())
        .put("pmid", source.pmid())
        .put("url", source.url())
        .put("seen", source.seen())
        .put("note", source.note());
  }

  private static void texts(ArrayNode list, List<String> texts) {
    texts.forEach(list::add);
  }
}
