package app.unknot.plan;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.CompiledTable;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which muscles are loaded together, and how hard activities load them. Each muscle is in exactly one group. Immutable and
 * safe to share between threads.
 */
public final class MuscleGroups {
  private static final int HARDEST = 3;

  private static final class Holder {
    static final MuscleGroups STANDARD = new MuscleGroups(Atlas.standard());
  }

  private final Atlas atlas;
  private final Map<String, MuscleGroup> groups = new LinkedHashMap<>();
  private final Map<String, String> byMuscle = new HashMap<>();

  private MuscleGroups(Atlas atlas) {
    this.atlas = atlas;
    for (CompiledTable.Row row : CompiledTable.read("muscle_groups").rows()) {
      MuscleGroup group =
          new MuscleGroup(row.text("id"), row.text("name"), row.text("lay"), row.list("muscles"));
      groups.put(group.id(), group);
      group.muscles().forEach(muscle -> byMuscle.put(muscle, group.id()));
    }
  }

  /** Returns the groups of the knowledge that this program was built with; made once. */
  public static MuscleGroups standard() {
    return Holder.STANDARD;
  }

  /** Returns the groups by id, from head to foot. */
  public Map<String, MuscleGroup> groups() {
    return Collections.unmodifiableMap(groups);
  }

  /**
   * Returns the id of the group that a muscle is in.
   *
   * @throws IllegalArgumentException when the atlas has no such muscle
   */
  public String groupOf(String muscle) {
    String group = byMuscle.get(muscle);
    if (group == null) {
      throw new IllegalArgumentException("No muscle is called %s. Maybe it is the id of a point.".formatted(muscle));
    }
    return group;
  }

  /**
   * Returns how hard an activity loads muscle groups: group id to class 1 to 3, the highest of its muscles. Empty for an
   * unknown activity. Source: section 8.3 of the project brief.
   */
  public Map<String, Integer> loads(String activity) {
    Map<String, Integer> loads = new LinkedHashMap<>();
    atlas.loads(activity).forEach((muscle, load) -> loads.merge(groupOf(muscle), load, Math::max));
    return loads;
  }

  /**
   * Returns loads one class higher where a knot is active, at most 3. What is not loaded stays so. Source: section 8.2 of
   * the project brief.
   *
   * @param loads class 1 to 3 by group id
   * @param active ids of groups with an active point
   */
  public static Map<String, Integer> raised(Map<String, Integer> loads, Set<String> active) {
    Map<String, Integer> raised = new LinkedHashMap<>();
    loads.forEach((group, load) -> raised.put(group, active.contains(group) ? Math.min(HARDEST, load + 1) : load));
    return raised;
  }
}
