package app.unknot.app;

import app.unknot.plan.DayPart;
import app.unknot.plan.Living;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How somebody's days go, as the person told it; hours may overlap or make no sense together, which the plan sorts out.
 *
 * @param workDay when the person gets up and goes to bed on a day of work
 * @param freeDay the same on other days
 * @param work hours of work by day of the week; days without any are missing or empty
 * @param desk whether work is mostly done sitting
 * @param quiet hours in which nothing is wanted
 * @param budget minutes on a day of work, breaks not counted
 * @param freeBudget minutes on another day
 * @param breakEvery minutes of sitting after which a break is wanted
 * @param breaks whether breaks are wanted
 * @param liked parts of the day that are liked
 * @param tools ids of tools at hand, in order; they may be some that this program no longer knows
 * @param painMost the strongest pain, of 10, that may come with an exercise
 * @param exerciseNow minutes of exercise in a usual week
 * @param names whether a calendar may show what a session is for
 * @param zone zone of the person's clock, or null for that of this computer
 */
record LivingTold(
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
    boolean names,
    @Nullable ZoneId zone) {

  /** What is taken for the days of somebody who has not told; every part of it is shown and can be changed. */
  static final LivingTold USUAL = usual();

  /** When a day begins and ends; a bed time that is not after the time of getting up lies after midnight. */
  record Waking(LocalTime wake, LocalTime bed) {}

  /** From a time of day to another; one that is not later lies on the next day. */
  record Hours(LocalTime from, LocalTime to) {}

  LivingTold {
    Map<DayOfWeek, List<Hours>> copy = new EnumMap<>(DayOfWeek.class);
    work.forEach((day, hours) -> {
      if (!hours.isEmpty()) {
        copy.put(day, List.copyOf(hours));
      }
    });
    work = Collections.unmodifiableMap(copy);
    quiet = List.copyOf(quiet);
    liked = Collections.unmodifiableSet(new TreeSet<>(liked));
    tools = Collections.unmodifiableSet(new TreeSet<>(tools));
  }

  /** Returns it as the plan takes it. */
  Living.Told told() {
    Map<DayOfWeek, List<Living.Hours>> hours = new EnumMap<>(DayOfWeek.class);
    work.forEach((day, all) -> hours.put(day, hours(all)));
    return new Living.Told(
        new Living.Waking(workDay.wake, workDay.bed),
        new Living.Waking(freeDay.wake, freeDay.bed),
        hours,
        desk,
        hours(quiet),
        budget,
        freeBudget,
        breakEvery,
        breaks,
        liked,
        tools,
        painMost,
        exerciseNow);
  }

  private static List<Living.Hours> hours(List<Hours> hours) {
    return hours.stream().map(one -> new Living.Hours(one.from, one.to)).toList();
  }

  private static LivingTold usual() {
    return of(Living.of(Living.Told.NOTHING, ZoneOffset.UTC).living(), false, null);
  }

  /** Returns what was made of days that somebody told. */
  static LivingTold of(Living living, boolean names, @Nullable ZoneId zone) {
    Map<DayOfWeek, List<Hours>> work = new EnumMap<>(DayOfWeek.class);
    living.work().forEach((day, hours) -> work.put(day, told(hours)));
    return new LivingTold(
        new Waking(living.workDay().wake(), living.workDay().bed()),
        new Waking(living.freeDay().wake(), living.freeDay().bed()),
        work,
        living.desk(),
        told(living.quiet()),
        living.budget(),
        living.freeBudget(),
        living.breakEvery(),
        living.breaks(),
        living.liked(),
        living.tools(),
        living.painMost(),
        living.exerciseNow(),
        names,
        zone);
  }

  private static List<Hours> told(List<Living.Hours> hours) {
    return hours.stream().map(one -> new Hours(one.from(), one.to())).toList();
  }
}
