package app.unknot.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a person may do, how much of it a week should and may hold, and what was left out. Made only by {@link Prescriber}. */
public final class Prescribed {
  private final Map<String, Prescription> prescriptions;
  private final List<Cap> caps;
  private final List<Wish> wishes;
  private final List<OnDemand> onDemand;
  private final Screened screened;
  private final List<LeftOut> leftOut;
  private final ExerciseWeek exercise;
  private final List<Target> treated;
  private final Set<Fortnight.Declined> resting;

  /**
   * A remedy that the person may use and that is not planned, at one place or at all.
   *
   * @param remedy id of the remedy; empty where nothing at all is planned for a place
   * @param why why not
   * @param parameters what a sentence needs: {@code muscle} and {@code side} for one place, {@code tools} that are missing,
   *     {@code because} for a text
   */
  public record LeftOut(String remedy, Reason why, Map<String, String> parameters) {
    /** Why a remedy is not planned. */
    public enum Reason {
      /** The person never wants it. */
      NEVER,
      /** A tool is missing. */
      TOOLS,
      /** The safety questions that its muscle needs were not asked. */
      NOT_ASKED,
      /** The point must not be pressed at home. */
      NOT_PRESSED,
      /** Another person is needed for it. */
      PARTNER,
      /** Something about the person's health keeps it from this part of the body. */
      BARRED,
      /** Something of the same kind does more for this place. */
      OTHER_BETTER,
      /** It would do too little for the time it takes. */
      LITTLE_USE
    }

    /** Copies the map. */
    public LeftOut {
      parameters = Map.copyOf(parameters);
    }
  }

  /** The parts of what was prescribed, as they are collected. */
  record Parts(
      List<Prescription> prescriptions,
      List<Cap> caps,
      List<Wish> wishes,
      List<OnDemand> onDemand,
      List<LeftOut> leftOut,
      ExerciseWeek exercise,
      List<Target> treated,
      Set<Fortnight.Declined> resting) {}

  Prescribed(Screened screened, Parts parts) {
    Map<String, Prescription> byTask = new LinkedHashMap<>();
    parts.prescriptions.forEach(one -> byTask.put(one.task().id(), one));
    this.prescriptions = Collections.unmodifiableMap(byTask);
    this.caps = List.copyOf(parts.caps);
    this.wishes = List.copyOf(parts.wishes);
    this.onDemand = List.copyOf(parts.onDemand);
    this.screened = screened;
    this.leftOut = List.copyOf(parts.leftOut);
    this.exercise = parts.exercise;
    this.treated = List.copyOf(parts.treated);
    this.resting = Set.copyOf(parts.resting);
  }

  /** Returns what may be planned, by id of the task. */
  public Map<String, Prescription> prescriptions() {
    return prescriptions;
  }

  /** Returns the prescription of a task, or empty when there is none. */
  public Optional<Prescription> of(String task) {
    return Optional.ofNullable(prescriptions.get(task));
  }

  /** Returns the most of some tasks together. */
  public List<Cap> caps() {
    return caps;
  }

  /** Returns how much of some tasks a week should hold. */
  public List<Wish> wishes() {
    return wishes;
  }

  /** Returns medicines that may be taken when needed, what is put on the skin first. */
  public List<OnDemand> onDemand() {
    return onDemand;
  }

  /** Returns which remedies the person may use, must not use, and what to ask. */
  public Screened screened() {
    return screened;
  }

  /** Returns what the person may use and what is not planned, with the reason. */
  public List<LeftOut> leftOut() {
    return leftOut;
  }

  /** Returns how much exercise a week may hold. */
  public ExerciseWeek exercise() {
    return exercise;
  }

  /** Returns the points that it treats, the likeliest first. */
  public List<Target> treated() {
    return treated;
  }

  /**
   * Returns what rests on which day whatever the person wants: pressing after it was worse or where another tool pressed
   * today, and exercise of which the week has had enough.
   */
  public Set<Fortnight.Declined> resting() {
    return resting;
  }

  /** Returns the tasks in order. */
  List<Task> tasks() {
    return prescriptions.values().stream().map(Prescription::task).toList();
  }
}
