package app.unknot.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The question that a solver answers: which sessions, at which times of these days. {@link PlanRule} says what an answer
 * must obey and what it is worth; {@link PlanChecker} works both out anew on any answer.
 *
 * <p>Sessions start on the grid: at whole multiples of {@link #GRID_MINUTES} minutes of the local clock. Fixed sessions
 * need not.
 */
public final class Fortnight {
  /** Minutes between two possible starts. */
  public static final int GRID_MINUTES = 5;

  /** Days of a week of the plan. */
  public static final int WEEK = 7;

  private final ZoneId zone;
  private final Instant now;
  private final List<PlanDay> days;
  private final Map<String, Task> tasks = new LinkedHashMap<>();
  private final List<Cap> caps;
  private final List<Wish> wishes;
  private final SittingRule sitting;
  private final int lightDays;
  private final Set<Declined> declined;
  private final List<Session> fixed;
  private final List<Session> earlier;
  private final Weights weights;

  /**
   * A task that the person does not want on a day.
   *
   * @param task id of the task, or {@link #EVERYTHING}
   * @param date the day
   */
  public record Declined(String task, LocalDate date) {
    /** Stands for every task. */
    public static final String EVERYTHING = "*";
  }

  /**
   * What the person wants besides what the tasks say.
   *
   * @param sitting when breaks are due
   * @param lightDays days without {@link Mark#STRAIN} in each full week of the plan, at least (hard)
   * @param declined what the person does not want on which day (hard)
   * @param weights what soft rules weigh
   */
  public record Terms(SittingRule sitting, int lightDays, Set<Declined> declined, Weights weights) {
    /** Copies the set. */
    public Terms {
      declined = Set.copyOf(declined);
    }
  }

  /**
   * Asks for a fortnight. Only this package makes one, from tasks that {@link Prescriber} allowed.
   *
   * @param zone the zone of the person's clock
   * @param now nothing new starts before this moment
   * @param days the days in order, each date once, at most 14; the first is day 0 of week 0
   * @param tasks what may be put in; ids are unique
   * @param caps the most of some tasks together
   * @param wishes how much of some tasks a week should hold; a week of fewer than 7 days wants its share, rounded down
   * @param terms what the person wants besides
   * @param fixed sessions that stay as they are: done, put there by the person, or kept by a repair
   * @param earlier the plan that people have in their calendars, to stay near to; empty for a first plan; sessions of
   *     {@code fixed} are part of it where they were
   */
  Fortnight(
      ZoneId zone,
      Instant now,
      List<PlanDay> days,
      Collection<Task> tasks,
      List<Cap> caps,
      List<Wish> wishes,
      Terms terms,
      List<Session> fixed,
      List<Session> earlier) {
    this.zone = zone;
    this.now = now;
    this.days = List.copyOf(days);
    for (Task task : tasks) {
      if (this.tasks.put(task.id(), task) != null) {
        throw new IllegalArgumentException("Two tasks are called %s.".formatted(task.id()));
      }
    }
    this.caps = List.copyOf(caps);
    this.wishes = List.copyOf(wishes);
    this.sitting = terms.sitting();
    this.lightDays = terms.lightDays();
    this.declined = terms.declined();
    this.weights = terms.weights();
    this.fixed = new Plan(fixed).sessions();
    this.earlier = new Plan(earlier).sessions();
    for (int i = 1; i < days.size(); i++) {
      if (days.get(i).awake().from().isBefore(days.get(i - 1).awake().to())) {
        throw new IllegalArgumentException("Day %s begins before the day before it ends.".formatted(days.get(i).date()));
      }
    }
  }

  /** Returns the same question with other fixed sessions and another earlier plan. */
  Fortnight with(List<Session> nowFixed, List<Session> nowEarlier) {
    Terms terms = new Terms(sitting, lightDays, declined, weights);
    return new Fortnight(zone, now, days, new ArrayList<>(tasks.values()), caps, wishes, terms, nowFixed, nowEarlier);
  }

  /** Returns the same question with more that the person does not want. */
  Fortnight declining(Set<Declined> nowDeclined) {
    Terms terms = new Terms(sitting, lightDays, nowDeclined, weights);
    return new Fortnight(zone, now, days, new ArrayList<>(tasks.values()), caps, wishes, terms, fixed, earlier);
  }

  /** Returns the zone of the person's clock. */
  public ZoneId zone() {
    return zone;
  }

  /** Returns the moment before which nothing new starts. */
  public Instant now() {
    return now;
  }

  /** Returns the days in order. */
  public List<PlanDay> days() {
    return days;
  }

  /** Returns the tasks by id, in the order in which they were given. */
  public Map<String, Task> tasks() {
    return Collections.unmodifiableMap(tasks);
  }

  /** Returns the task with this id, or null when none has it. */
  @Nullable Task task(String id) {
    return tasks.get(id);
  }

  /** Returns the most of some tasks together. */
  public List<Cap> caps() {
    return caps;
  }

  /** Returns how much of some tasks a week should hold. */
  public List<Wish> wishes() {
    return wishes;
  }

  /** Returns when breaks are due. */
  public SittingRule sitting() {
    return sitting;
  }

  /** Returns how many days of each full week of the plan hold nothing that strains, at least. */
  public int lightDays() {
    return lightDays;
  }

  /** Returns what the person does not want on which day. */
  public Set<Declined> declined() {
    return declined;
  }

  /** Returns the sessions that stay as they are. */
  public List<Session> fixed() {
    return fixed;
  }

  /** Returns the plan to stay near to; empty for a first plan. */
  public List<Session> earlier() {
    return earlier;
  }

  /** Returns what soft rules weigh. */
  public Weights weights() {
    return weights;
  }
}
