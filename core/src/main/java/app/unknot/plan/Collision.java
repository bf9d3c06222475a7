package app.unknot.plan;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Why the must-part of a wish cannot be met in a week: limits that no plan keeps together with it. None of them is too
 * many: without any one of them a plan was found, unless the time ran out before all were tried.
 *
 * @param wish id of the wish
 * @param week week of the plan, 0 or 1
 * @param missing what its must-part lacks
 * @param limits what it collides with, in order of the rules; {@link PlanRule#AWAKE} alone where there is too little time
 *     left whatever else gives way, {@link PlanRule#KNOWN} alone where no task of the fortnight counts
 */
public record Collision(String wish, int week, int missing, List<Limit> limits) {
  /** Copies the list. */
  public Collision {
    limits = List.copyOf(limits);
  }

  /**
   * One thing that limits a plan. The parameters by rule: {@code date} of {@link PlanRule#BUDGET}, {@link PlanRule#QUIET},
   * {@link PlanRule#BUSY} and {@link PlanRule#WORK}; {@code date} and {@code task} of {@link PlanRule#DECLINED}; {@code
   * cap} of {@link PlanRule#CAP}; {@code wish} of {@link PlanRule#MUST}, for what another wish must have; others none.
   *
   * @param rule the rule that sets it
   * @param parameters names and values for a sentence
   */
  public record Limit(PlanRule rule, Map<String, String> parameters) {
    /** Copies the map. */
    public Limit {
      parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }
  }
}
