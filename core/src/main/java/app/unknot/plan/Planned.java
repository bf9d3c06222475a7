package app.unknot.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of {@link Planner}. */
public sealed interface Planned {
  /**
   * There is nothing to plan.
   *
   * @param reason why
   */
  record Nothing(Reason reason) implements Planned {}

  /** Why there is nothing to plan. */
  enum Reason {
    /** The safety answers allow to name no knot. */
    NO_KNOT_NAMED,
    /** No point is likely enough to be active or latent. */
    NO_POINT
  }

  /**
   * A plan, which may be empty where nothing may be done or no time is left.
   *
   * @param prescribed what may be planned, and what was left out and why
   * @param question what was asked of the solver
   * @param plan the plan; it breaks no hard rule but by what is already done
   * @param checked what the plan is worth, as {@link PlanChecker} sees it
   * @param solver name of the solver whose plan it is, or {@link Planner#GREEDY}
   * @param gap how much better a plan could be at most, as a share of (bound - value of the greedy plan), 0 to 1; null
   *     when no bound is known
   * @param discarded whether a solver's plan was thrown away because it broke a hard rule
   * @param changes what differs from the earlier plan, in order of time; empty for a first plan
   * @param refused sessions that the person put where they cannot be
   * @param problems what about the days could not be taken as told
   */
  record Made(
      Prescribed prescribed,
      Fortnight question,
      Plan plan,
      Checked checked,
      String solver,
      @Nullable Double gap,
      boolean discarded,
      List<Change> changes,
      List<RefusedPin> refused,
      List<LivingProblem> problems)
      implements Planned {
    /** Copies the lists. */
    public Made {
      changes = List.copyOf(changes);
      refused = List.copyOf(refused);
      problems = List.copyOf(problems);
    }
  }

  /**
   * What differs from the earlier plan.
   *
   * @param kind what happened
   * @param before the session as it was; null for a new one
   * @param after the session as it is; null for one that is gone
   * @param because hard rules that the session broke where it was; empty where others made way for it
   */
  record Change(Kind kind, @Nullable Session before, @Nullable Session after, List<PlanRule> because) {
    /** What happened to a session. */
    public enum Kind {
      /** It starts at another time, maybe on another day. */
      MOVED,
      /** It takes longer or shorter, at its time. */
      RESIZED,
      /** It is gone. */
      DROPPED,
      /** It is gone, for what it was of is no longer prescribed. */
      NO_LONGER_PRESCRIBED,
      /** It is new. */
      ADDED
    }

    /** Copies the list. */
    public Change {
      because = List.copyOf(because);
    }
  }

  /**
   * A session that the person put where it cannot be; it was planned anew like any other.
   *
   * @param session as the person wanted it
   * @param violations the hard rules that it would break there; empty when its task is no longer prescribed
   */
  record RefusedPin(Session session, List<Violation> violations) {
    /** Copies the list. */
    public RefusedPin {
      violations = List.copyOf(violations);
    }
  }
}
