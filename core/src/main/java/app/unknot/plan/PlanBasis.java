package app.unknot.plan;

import app.unknot.causes.Contributor;
import app.unknot.classify.Clearance;
import app.unknot.terms.TimeSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything a plan follows from.
 *
 * @param clearance what the safety questions left open to do
 * @param now the present time; nothing new starts before it
 * @param first the first day of the fortnight: that of now, or an earlier one of a plan under way
 * @param targets points that may be treated, in any order
 * @param health what is known of the person's health
 * @param living how the days go
 * @param contributors what may contribute
 * @param tastes how the person likes remedies, by id; {@link Taste#USUAL} where missing
 * @param progress how it went so far
 * @param busy events of the calendar; titles are nowhere
 * @param done sessions that were done, at the time they were
 * @param pinned sessions that the person put at their time
 * @param declined what the person does not want on which day
 * @param earlier the plan that calendars know, to stay near to; empty for a first plan; never trusted
 */
public record PlanBasis(
    Clearance clearance,
    Instant now,
    LocalDate first,
    List<Target> targets,
    HealthProfile health,
    Living living,
    List<Contributor> contributors,
    Map<String, Taste> tastes,
    Progress progress,
    List<TimeSpan> busy,
    List<Session> done,
    List<Session> pinned,
    Set<Fortnight.Declined> declined,
    List<Session> earlier) {
  /** Copies the collections. */
  public PlanBasis {
    targets = List.copyOf(targets);
    contributors = List.copyOf(contributors);
    tastes = Map.copyOf(tastes);
    busy = List.copyOf(busy);
    done = List.copyOf(done);
    pinned = List.copyOf(pinned);
    declined = Set.copyOf(declined);
    earlier = List.copyOf(earlier);
  }

  /** Returns the same with another plan to stay near to. */
  public PlanBasis staying(List<Session> near) {
    return new PlanBasis(
        clearance, now, first, targets, health, living, contributors, tastes, progress, busy, done, pinned, declined, near);
  }

  /** Returns how the person likes a remedy. */
  public Taste taste(String remedy) {
    return tastes.getOrDefault(remedy, Taste.USUAL);
  }
}
