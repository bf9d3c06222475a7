package app.unknot.plan;

import java.util.List;

/**
 * Muscles that are loaded and rested together.
 *
 * @param id stable id, such as {@code calf}
 * @param name the field's name
 * @param lay what people call it
 * @param muscles ids of its muscles, never empty
 */
public record MuscleGroup(String id, String name, String lay, List<String> muscles) {
  /** Copies the list. */
  public MuscleGroup {
    muscles = List.copyOf(muscles);
  }
}
