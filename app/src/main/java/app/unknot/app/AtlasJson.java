package app.unknot.app;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.Link;
import app.unknot.atlas.Mimic;
import app.unknot.atlas.Muscle;
import app.unknot.atlas.Source;
import app.unknot.atlas.Term;
import app.unknot.atlas.TriggerPoint;
import app.unknot.atlas.Zone;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes what the atlas holds, for the page. */
final class AtlasJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Atlas atlas;

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
            .put("avoid", muscle.avoid())
            .put("reviewed", muscle.reviewed());
    texts(json.putArray("checkFirst"), muscle.checkFirst());
    ArrayNode points = json.putArray("points");
    for (TriggerPoint point : atlas.points().values()) {
      if (point.muscle().id().equals(muscle.id())) {
        points.add(point(point, cited));
      }
    }
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

  private ObjectNode point(TriggerPoint point, Set<String> cited) {
    cited.addAll(point.sources());
    ObjectNode json =
        NODES
            .objectNode()
            .put("id", point.id())
            .put("label", point.label())
            .put("location", point.location())
            .put("site", point.site())
            .put("confidence", point.confidence())
            .put("seen", point.fromMemory() ? "memory" : "supported");
    zones(json.putArray("zones"), point.id(), cited);
    texts(json.putArray("sources"), point.sources());
    return json;
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
