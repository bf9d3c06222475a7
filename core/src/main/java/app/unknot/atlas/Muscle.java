package app.unknot.atlas;

import java.util.List;

/**
 * A muscle or part of a muscle.
 *
 * @param id stable id
 * @param name English name
 * @param latin Latin name
 * @param lay what a person would call it
 * @param region body region
 * @param frequencyClass how often it is a source: VC very common, C common, O occasional, R rare
 * @param symptoms what it typically feels like, in words
 * @param hurtsOn what makes it hurt, in words
 * @param perpetuating what can bring it on or keep it going, in words
 * @param avoid where and when never to press
 * @param checkFirst ids of the red flags to ask about first
 * @param structures anatomical terms with their codes
 * @param sources ids of the sources of this entry
 * @param reviewed who reviewed it and when, or {@code nobody}
 */
public record Muscle(
    String id,
    String name,
    String latin,
    String lay,
    String region,
    String frequencyClass,
    String symptoms,
    String hurtsOn,
    String perpetuating,
    String avoid,
    List<String> checkFirst,
    List<Structure> structures,
    List<String> sources,
    String reviewed) {

  /**
   * An anatomical structure and its codes; an unknown code is empty.
   *
   * @param name name of the structure
   * @param ta98 Terminologia Anatomica 1998
   * @param fma Foundational Model of Anatomy
   * @param uberon UBERON
   * @param snomed SNOMED CT, only where it is in the free Global Patient Set
   */
  public record Structure(String name, String ta98, String fma, String uberon, String snomed) {}

  /** Copies the lists. */
  public Muscle {
    checkFirst = List.copyOf(checkFirst);
    structures = List.copyOf(structures);
    sources = List.copyOf(sources);
  }
}
