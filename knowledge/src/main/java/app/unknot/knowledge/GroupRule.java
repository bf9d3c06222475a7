package app.unknot.knowledge;

import java.util.HashSet;
import java.util.Set;

/** Every muscle is in exactly one muscle group, so that its load is counted once. */
final class GroupRule {

  private final Knowledge knowledge;
  private final Faults faults;
  private final Set<String> grouped = new HashSet<>();

  GroupRule(Knowledge knowledge, Faults faults) {
    this.knowledge = knowledge;
    this.faults = faults;
  }

  void check() {
    knowledge.groups.forEach(this::checkOnce);
    knowledge.muscles.stream().filter(muscle -> !muscle.id().isEmpty() && !grouped.contains(muscle.id()))
        .forEach(muscle -> faults.add(FaultCode.NOT_IN_ONE_GROUP, muscle.where(),
            "'%s' is in no muscle group; add it to one in groups.yaml.", muscle.id()));
  }

  private void checkOnce(MuscleGroup group) {
    for (String muscle : group.muscles()) {
      if (!grouped.add(muscle)) {
        faults.add(FaultCode.NOT_IN_ONE_GROUP, group.where(),
            "'%s' is in a muscle group already; take it out of '%s' or of the other.", muscle, group.id());
      }
    }
  }
}
