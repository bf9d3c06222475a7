package app.unknot.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.unknot.atlas.Atlas;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MuscleGroupsTest {
  private static final Atlas ATLAS = Atlas.standard();
  private static final MuscleGroups GROUPS = MuscleGroups.standard();

  @Test
  void eachMuscleIsInOneGroup() {
    List<String> grouped = GROUPS.groups().values().stream().flatMap(group -> group.muscles().stream()).toList();
    assertThat(grouped).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(ATLAS.muscles().keySet()).hasSize(117);
    assertThat(GROUPS.groups()).hasSize(28);
    ATLAS.muscles().keySet().forEach(muscle ->
        assertThat(GROUPS.groups().get(GROUPS.groupOf(muscle)).muscles()).contains(muscle));
  }

  @Test
  void aGroupIsLoadedAsItsHardestMuscle() {
    assertThat(GROUPS.loads("going_for_walks")).containsExactlyInAnyOrderEntriesOf(
        Map.of("calf", 3, "buttock", 2, "shin", 2, "hip_front", 1));
    assertThat(GROUPS.loads("freestyle_swim")).containsEntry("rotator_cuff", 3).containsEntry("lat", 3);
    assertThat(GROUPS.loads("yoga_gentle")).isEmpty();
    assertThat(GROUPS.loads("flying")).isEmpty();
  }

  @Test
  void everyLoadOfTheAtlasIsKept() {
    for (String activity : ATLAS.terms().keySet()) {
      Map<String, Integer> loads = GROUPS.loads(activity);
      ATLAS.loads(activity).forEach((muscle, load) ->
          assertThat(loads.get(GROUPS.groupOf(muscle))).as("%s of %s", muscle, activity).isBetween(load, 3));
    }
  }

  @Test
  void aGroupWithAnActivePointIsLoadedOneClassHigher() {
    Map<String, Integer> loads = Map.of("calf", 3, "buttock", 2, "hip_front", 1, "shin", 2);
    assertThat(MuscleGroups.raised(loads, Set.of("calf", "buttock", "hip_front", "hand"))).containsExactlyInAnyOrderEntriesOf(
        Map.of("calf", 3, "buttock", 3, "hip_front", 2, "shin", 2));
    assertThat(MuscleGroups.raised(loads, Set.of())).isEqualTo(loads);
  }

  @Test
  void anUnknownMuscleIsAMistake() {
    assertThatIllegalArgumentException().isThrownBy(() -> GROUPS.groupOf("trapezius_upper.1"))
        .withMessageContaining("trapezius_upper.1");
  }
}
