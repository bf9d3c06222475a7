package app.unknot.app;

import app.unknot.plan.OnDemand;
import app.unknot.plan.Planned;
import app.unknot.plan.Relaxation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands with the plan, ready to be shown.
 *
 * @param version number of the state
 * @param ground what a plan stands on
 * @param onDemand medicines that may be taken when needed
 * @param kept the plan as calendars know it; null unless it was asked for and may be shown
 * @param made what was worked out; null with {@code kept}
 * @param relax the least changes by which weeks would hold what they must
 * @param feed address of the feed, or null while it is off
 */
record PlanView(
    int version,
    PlanGround ground,
    List<OnDemand> onDemand,
    @Nullable KeptPlan kept,
    Planned.@Nullable Made made,
    List<Relaxation> relax,
    @Nullable String feed) {
  PlanView {
    onDemand = List.copyOf(onDemand);
    relax = List.copyOf(relax);
  }


  /** Returns the same with another address of the feed. */
  PlanView feeding(@Nullable String address) {
    return new PlanView(version, ground, onDemand, kept, made, relax, address);
  }

  /** Returns whether a remedy stands in the plan. */
  boolean plans(String remedy) {
    return made != null
        && made.plan().sessions().stream().anyMatch(session -> PlanDoor.remedy(session.task()).equals(remedy));
  }
}
