package app.unknot.plan;

import app.unknot.atlas.PointSide;
import app.unknot.terms.Side;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One remedy for one person, and at one place of the body where it has one: how it is done, how much, and why. Made only
 * by {@link Prescriber} for a valid clearance.
 */
public final class Prescription {
  private final Task task;
  private final AllowedRemedy allowed;
  private final @Nullable Where where;
  private final How how;
  private final List<Why> why;

  /**
   * A reason, as what a sentence needs.
   *
   * @param code what it is: {@code active} or {@code latent} (muscle, side, probability), {@code effect} (remedy, points,
   *     certainty), {@code helps} (factor), {@code taste} (taste), {@code exercise} (minutes a week, week), {@code rest} or
   *     {@code flare} (minutes a week), {@code sitting} (minutes)
   * @param parameters names and values
   * @param sources ids of works, or texts beginning with {@code assumed:}
   */
  public record Why(String code, Map<String, String> parameters, List<String> sources) {
    /** Copies the collections. */
    public Why {
      parameters = Map.copyOf(parameters);
      sources = List.copyOf(sources);
    }
  }

  /** Where it is done: a muscle on a side, and the point for pressing. */
  record Where(String muscle, Side side, @Nullable PointSide point) {}

  /** How it is done; texts in order, {@code pressure} empty where nothing is pressed, {@code hurtMost} 0 to 10. */
  record How(List<String> steps, List<String> stop, List<String> warnings, String pressure, int hurtMost) {}

  Prescription(Task task, AllowedRemedy allowed, @Nullable Where where, How how, List<Why> why) {
    this.task = task;
    this.allowed = allowed;
    this.where = where;
    this.how = how;
    this.why = List.copyOf(why);
  }

  /** Returns what is put into the fortnight. */
  public Task task() {
    return task;
  }

  /** Returns the remedy. */
  public Remedy remedy() {
    return allowed.remedy();
  }

  /** Returns the remedy with its limits for this person. */
  public AllowedRemedy allowed() {
    return allowed;
  }

  /** Returns the id of the muscle that it is for; empty for the whole body. */
  public Optional<String> muscle() {
    return Optional.ofNullable(where).map(Where::muscle);
  }

  /** Returns the side of the muscle that it is for; empty for the whole body. */
  public Optional<Side> side() {
    return Optional.ofNullable(where).map(Where::side);
  }

  /** Returns the point that is pressed; empty where none is. */
  public Optional<PointSide> point() {
    return Optional.ofNullable(where).map(Where::point);
  }

  /** Returns what to do, in order, in words. */
  public List<String> steps() {
    return how.steps;
  }

  /** Returns when to stop, in words. */
  public List<String> stop() {
    return how.stop;
  }

  /** Returns what to beware of, in words. */
  public List<String> warnings() {
    return how.warnings;
  }

  /** Returns how hard it presses: {@code firm}, {@code moderate}, {@code light} or {@code pinch}; empty where it does not. */
  public String pressure() {
    return how.pressure;
  }

  /** Returns how much it may hurt at most, 0 to 10. */
  public int hurtMost() {
    return how.hurtMost;
  }

  /** Returns why it is prescribed, the weightiest reason first. */
  public List<Why> why() {
    return why;
  }

  @Override
  public String toString() {
    return task.id();
  }
}
