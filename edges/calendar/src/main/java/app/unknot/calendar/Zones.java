package app.unknot.calendar;

import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The time zones of one file. A name that is known wins over what the file says of it, since many files hold half a zone;
 * then the file's own rules; then the person's zone, with a note.
 */
final class Zones {
  private static final int MOST_NAMES = 1_000;
  private static final int MOST_DEFINITIONS = 1_000;

  /** A zone and the line on which it was first used. */
  private record Use(Zone zone, long line) {}

  private final BusyWindow window;
  private final Zone floating;
  private final Map<String, Use> uses = new LinkedHashMap<>();
  private final Map<String, Part> definitions = new HashMap<>();

  Zones(BusyWindow window) {
    this.window = window;
    floating = new Zone(window.zone().getRules(), true);
  }

  /** Returns the zone of a name; no name is the person's own. */
  Zone of(String name, long line) {
    if (name.isEmpty() || (uses.size() >= MOST_NAMES && !uses.containsKey(name))) {
      return floating;
    }
    return uses.computeIfAbsent(name, key -> new Use(zone(key), line)).zone();
  }

  private Zone zone(String name) {
    return new Zone(ZoneNames.find(name).orElse(window.zone().getRules()), false);
  }

  /** Keeps a VTIMEZONE until the end of the file. */
  void define(Part definition) {
    String name = definition.value("TZID");
    if (!name.isEmpty() && definition.fault().isEmpty() && definitions.size() < MOST_DEFINITIONS) {
      definitions.put(name.replace("\"", ""), definition);
    }
  }

  /** Gives all zones that were named their rules, and forgets the definitions. */
  void settle(Expander expander, Notes notes) throws InterruptedException {
    for (Map.Entry<String, Use> use : uses.entrySet()) {
      Optional<ZoneRules> rules = rules(use.getKey(), expander);
      rules.ifPresent(use.getValue().zone()::settle);
      if (rules.isEmpty()) {
        notes.add(
            use.getValue().line(),
            "Its time zone is neither known nor defined in the file; it was read as %s.".formatted(window.zone().getId()));
      }
    }
    definitions.clear();
  }

  private Optional<ZoneRules> rules(String name, Expander expander) throws InterruptedException {
    Optional<ZoneRules> known = ZoneNames.find(name);
    Part definition = definitions.get(name);
    if (known.isPresent() || definition == null) {
      return known.or(() -> ZoneNames.offset(name));
    }
    Optional<ZoneRules> place = ZoneNames.find(definition.value("X-LIC-LOCATION"));
    if (place.isPresent()) {
      return place;
    }
    return ZoneDefinition.rules(definition, window, expander).or(() -> ZoneNames.offset(name));
  }
}
