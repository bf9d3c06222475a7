package app.unknot.plan;

import app.unknot.terms.TimeSpan;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a person's days go, as far as it can be lived. Made by {@link #of} from what was told.
 *
 * @param workDay when the person gets up and goes to bed on a day with working hours
 * @param freeDay the same on other days
 * @param work working hours by the day on which they begin, in order and apart; days without any are missing
 * @param desk whether work is done sitting, meetings included
 * @param quiet hours of each day in which nothing is wanted, in order and apart
 * @param budget minutes that the person gives on a day with working hours, breaks not counted
 * @param freeBudget the same on other days
 * @param breakEvery minutes of sitting after which a break is wanted, 10 to 240
 * @param breaks whether breaks are wanted
 * @param liked parts of the day that the person likes for sessions; empty for no preference
 * @param tools ids of tools at hand
 * @param painMost the strongest pain, of 10, that may come with an exercise, 3 to 7
 * @param exerciseNow minutes of exercise in a usual week
 * @param zone the zone of the person's clock
 * @param assumed names of the parts that nobody told, such as {@code budget}
 */
public record Living(
    Waking workDay,
    Waking freeDay,
    Map<DayOfWeek, List<Hours>> work,
    boolean desk,
    List<Hours> quiet,
    int budget,
    int freeBudget,
    int breakEvery,
    boolean breaks,
    Set<DayPart> liked,
    Set<String> tools,
    int painMost,
    int exerciseNow,
    ZoneId zone,
    Set<String> assumed) {
  /** When a day begins and ends; a bed time that is not later than that of getting up lies on the next day. */
  public record Waking(LocalTime wake, LocalTime bed) {
    /** Returns how long the person is awake; zero when both are the same. */
    public Duration awake() {
      Duration between = Duration.between(wake, bed);
      return between.isNegative() ? between.plusDays(1) : between;
    }
  }

  /** From a time of day to another; one that is not later lies on the next day, so that two equal ones are 24 hours. */
  public record Hours(LocalTime from, LocalTime to) {
    /** Returns how long they are. */
    public Duration length() {
      Duration between = Duration.between(from, to);
      return between.isPositive() ? between : between.plusDays(1);
    }
  }

  /**
   * What a person told about the days, right or wrong; null for what was not told. See {@link Living} for the parts.
   */
  public record Told(
      @Nullable Waking workDay,
      @Nullable Waking freeDay,
      @Nullable Map<DayOfWeek, List<Hours>> work,
      @Nullable Boolean desk,
      @Nullable List<Hours> quiet,
      @Nullable Integer budget,
      @Nullable Integer freeBudget,
      @Nullable Integer breakEvery,
      @Nullable Boolean breaks,
      @Nullable Set<DayPart> liked,
      @Nullable Set<String> tools,
      @Nullable Integer painMost,
      @Nullable Integer exerciseNow) {
    /** Nothing told. */
    public static final Told NOTHING =
        new Told(null, null, null, null, null, null, null, null, null, null, null, null, null);
  }

  /**
   * What was made of what was told.
   *
   * @param living the days
   * @param problems what could not be taken as it was told, in the order of the parts
   */
  public record Read(Living living, List<LivingProblem> problems) {
    /** Copies the list. */
    public Read {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Days as a plan sees them.
   *
   * @param days in order; a day that the zone lacks is left out
   * @param problems what the clock or the days themselves made different from what was told
   */
  public record Days(List<PlanDay> days, List<LivingProblem> problems) {
    /** Copies the lists. */
    public Days {
      days = List.copyOf(days);
      problems = List.copyOf(problems);
    }
  }

  /** Copies the collections. */
  public Living {
    Map<DayOfWeek, List<Hours>> copy = new EnumMap<>(DayOfWeek.class);
    work.forEach((day, hours) -> copy.put(day, List.copyOf(hours)));
    work = Collections.unmodifiableMap(copy);
    quiet = List.copyOf(quiet);
    liked = Set.copyOf(liked);
    tools = Set.copyOf(tools);
    assumed = Set.copyOf(assumed);
  }

  /** Returns the best that can be made of what a person told, with what could not be taken as told. Never throws. */
  public static Read of(Told told, ZoneId zone) {
    return new LivingReader(told, zone).read();
  }

  /** Returns whether a date has working hours. */
  public boolean worksOn(LocalDate date) {
    return !work.getOrDefault(date.getDayOfWeek(), List.of()).isEmpty();
  }

  /**
   * Returns days as a plan sees them. Moments follow the clock of the zone: a time that the clock skips counts as
   * the same while after it, one that comes twice as the first.
   *
   * @param first the first day
   * @param count how many, from 1
   * @param busy events of the calendar, in any order, overlapping or not
   */
  public Days days(LocalDate first, int count, List<TimeSpan> busy) {
    return new LivingDays(this, busy).days(first, count);
  }
}
