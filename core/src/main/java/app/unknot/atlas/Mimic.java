package app.unknot.atlas;

import java.util.List;

/**
 * Something other than a muscle that can hurt in the same places.
 *
 * @param id stable id
 * @param name the field's name
 * @param lay what a person would call it
 * @param kind nerveRoot, joint, tendon, visceral, nerve, headache, systemic, skin, vessel or bone
 * @param paired true when it exists on the left and on the right
 * @param prior probability before anything is known, per side
 * @param flags ids of red flags to think of
 * @param advice one sentence for the person; may be empty
 * @param sources ids of the sources
 */
public record Mimic(
    String id,
    String name,
    String lay,
    String kind,
    boolean paired,
    double prior,
    List<String> flags,
    String advice,
    List<String> sources) {
  /** Copies the lists. */
  public Mimic {
    flags = List.copyOf(flags);
    sources = List.copyOf(sources);
  }
}
