package app.unknot.knowledge;

import java.util.List;

/** Something other than a trigger point that hurts in known zones. */
record Mimic(
    String id,
    String name,
    String lay,
    String kind,
    String sides,
    String prior,
    List<Link> zones,
    List<Trait> traits,
    List<String> flags,
    String advice,
    Provenance provenance) {

  Mimic {
    zones = List.copyOf(zones);
    traits = List.copyOf(traits);
    flags = List.copyOf(flags);
  }
}
