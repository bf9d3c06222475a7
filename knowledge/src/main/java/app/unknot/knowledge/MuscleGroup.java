package app.unknot.knowledge;

import java.util.List;

/** Muscles that are loaded and rested together. */
record MuscleGroup(
    String id, String name, String lay, List<String> muscles, Where where, Provenance provenance) {

  MuscleGroup {
    muscles = List.copyOf(muscles);
  }
}
